import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Moved } from './advice/moved.ts'
import { withAdvice } from './influence.ts'
import type { Prediction } from './store.ts'

const six = new Date('2026-11-24T17:00:00Z')
const half = new Date('2026-11-24T17:30:00Z')

const row = (split: string, mean: number, slot = six): Prediction => ({
  split,
  slot,
  mean,
  low: mean / 2,
  high: 2 * mean,
})

test('whom advice brings comes to the split and to the whole', () => {
  const rows = [row('all', 20), row('legs', 10), row('back', 10)]
  expect(withAdvice(rows, [{ split: 'legs', slot: six, until: null, more: 1.4 }])).toEqual([
    { split: 'all', slot: six, mean: 21.4, low: 11.4, high: 41.4, demand: 20 },
    { split: 'legs', slot: six, mean: 11.4, low: 6.4, high: 21.4, demand: 10 },
    { split: 'back', slot: six, mean: 10, low: 5, high: 20, demand: null },
  ])
})

test('whom advice takes elsewhere is missing here, and nobody is taken from where nobody is', () => {
  const rows = [row('all', 10), row('legs', 1), row('back', 9)]
  const [all, legs, back] = withAdvice(rows, [{ split: 'legs', slot: six, until: null, more: -3 }])
  expect(legs).toMatchObject({ mean: 0, low: 0, demand: 1 })
  expect(back).toMatchObject({ mean: 9, demand: null })
  expect(all).toMatchObject({ mean: 9, demand: 10 })
})

test('who comes for nothing in particular is shared out by the size of the splits', () => {
  const rows = [row('all', 10), row('legs', 2), row('back', 8)]
  const told = withAdvice(rows, [{ split: 'all', slot: six, until: null, more: 5 }])
  expect(told.map(({ mean }) => mean)).toEqual([15, 3, 12])
  expect(withAdvice([row('all', 10)], [{ split: 'all', slot: six, until: null, more: 5 }])[0]?.mean).toBe(15)
})

test('of whom only the day is known is missing everywhere a little, where most people are most', () => {
  const day = { slot: new Date('2026-11-23T23:00:00Z'), until: new Date('2026-11-24T23:00:00Z') }
  const rows = [row('all', 30), row('all', 10, half), row('legs', 30), row('legs', 10, half)]
  const told = withAdvice(rows, [{ split: 'legs', ...day, more: -4 }])
  expect(told.map(({ mean }) => mean)).toEqual([27, 9, 27, 9])
})

test('the reasons gain a part of their own, so that they still sum to the mean', () => {
  const known = { ...row('legs', 10), reasons: { usual: 12, level: -2 } }
  const [told] = withAdvice([known], [{ split: 'legs', slot: six, until: null, more: 1.5 }])
  expect(told?.reasons).toEqual({ usual: 12, level: -2, advice: 1.5 })
})

const splits = ['legs', 'back', 'cardio']
const moves = fc.uniqueArray(
  fc.record({
    split: fc.constantFrom(...splits, 'all'),
    slot: fc.constantFrom(six, half),
    until: fc.constantFrom(null, new Date('2026-11-25T00:00:00Z')),
    more: fc.double({ min: -9, max: 9, noNaN: true }),
  }),
  { selector: ({ split, slot }) => `${split} ${slot.getTime()}` },
)

/** Two slots of three splits and the whole, which is their sum. */
const forecast = fc
  .array(fc.integer({ min: 0, max: 400 }), { minLength: 6, maxLength: 6 })
  .map((tenths): Prediction[] => {
    const parts = tenths.map((value, i) => row(splits[i % 3] ?? '', value / 10, i < 3 ? six : half))
    const sumAt = (slot: Date) =>
      parts.filter((part) => part.slot === slot).reduce((sum, { mean }) => sum + mean, 0)
    return [row('all', sumAt(six)), row('all', sumAt(half), half), ...parts]
  })

test('splits still sum to the whole, demand is what was expected without, and intervals hold the mean', () => {
  fc.assert(
    fc.property(forecast, moves, (rows, moved) => {
      const told = withAdvice(rows, moved satisfies Moved[])
      for (const slot of [six, half]) {
        const here = told.filter((each) => each.slot === slot)
        const whole = here.find(({ split }) => split === 'all')
        const parts = here.filter(({ split }) => split !== 'all').reduce((sum, { mean }) => sum + mean, 0)
        expect(whole?.mean).toBeCloseTo(parts)
      }
      told.forEach((each, i) => {
        expect(each.demand ?? each.mean).toBe(rows[i]?.mean)
        expect(each.low).toBeLessThanOrEqual(each.mean)
        expect(each.high).toBeGreaterThanOrEqual(each.mean)
        expect(each.low).toBeGreaterThanOrEqual(0)
      })
    }),
  )
})

test('advising nothing says so, also where something had been advised before', () => {
  const before = { ...row('legs', 10), demand: 9 }
  expect(withAdvice([before], [])).toEqual([{ ...before, demand: null }])
})
