import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meanReasons, wholeParts } from './parts.ts'

const told = (reasons: Record<string, number>, total: number) =>
  wholeParts(reasons, total).map(({ reason, people }) => `${reason} ${people}`)

test.each([
  [{ usual: 18.6, level: 3.9, holiday: -0.9, season: 0.2 }, 22, ['usual 19', 'level 4', 'holiday -1']],
  [{ level: 12, usual: 9.7 }, 22, ['usual 10', 'level 12']],
  [{ usual: 22.3 }, 22, ['usual 22']],
  [{ usual: 0, level: 8.2 }, 8, ['level 8']],
  [{ usual: 20, season: 0.4, holiday: -0.4, today: 0.3 }, 20, ['usual 20']],
  [{ usual: 10, level: Number.NaN, today: 2 }, 12, ['usual 10', 'today 2']],
  [{}, 0, []],
])('%o of %i reads %o', (reasons, total, parts) => {
  expect(told(reasons, total)).toEqual(parts)
})

test('too many parts are told as the largest and the rest', () => {
  const reasons = { usual: 20, level: 6, season: 5, holiday: -4, period: 3, today: 2, advice: 1, learned: 1 }
  expect(told(reasons, 34)).toEqual(['usual 20', 'level 6', 'season 5', 'holiday -4', 'learned 7'])
})

test('several slots are explained by the mean of their parts', () => {
  expect(meanReasons([{ usual: 10, today: 2 }, { usual: 14 }])).toEqual({ usual: 12, today: 1 })
})

const names = ['usual', 'level', 'season', 'holiday', 'period', 'today', 'advice', 'learned', 'else']
const reasons = fc.dictionary(fc.constantFrom(...names), fc.double({ min: -40, max: 80, noNaN: true }), {
  minKeys: 1,
})

test('the parts sum to exactly the number that is shown', () => {
  fc.assert(
    fc.property(reasons, (given) => {
      const total = Math.round(Object.values(given).reduce((sum, people) => sum + people, 0))
      const parts = wholeParts(given, total)
      const sum = parts.reduce((all, { people }) => all + people, 0)
      expect(sum === total).toBe(true)
      expect(parts.every(({ people }) => Number.isInteger(people) && people !== 0)).toBe(true)
      expect(parts.length).toBeLessThanOrEqual(5)
    }),
  )
})

test('no part turns into its opposite', () => {
  fc.assert(
    fc.property(reasons, (given) => {
      const total = Math.round(Object.values(given).reduce((sum, people) => sum + people, 0))
      const parts = wholeParts(given, total)
      const largest = Math.max(...Object.values(given).map(Math.abs))
      for (const { reason, people } of parts) {
        const was = given[reason] ?? 0
        // The largest part takes the small ones in, and the rest is a sum of its own.
        if (reason === 'learned' || Math.abs(was) === largest) continue
        expect(Math.sign(people)).toBe(Math.sign(was))
        expect(Math.abs(people - was)).toBeLessThan(1)
      }
    }),
  )
})
