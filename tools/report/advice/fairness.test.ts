import { expect, test } from 'vitest'
import { seededRandom } from '../../kit/random.ts'
import { evennessOf } from './fairness.ts'
import type { Luck } from './store.ts'

test('members who are all treated alike are said to be, but for chance', () => {
  let uneven = 0
  const rounds = 100
  for (let round = 0; round < rounds; round++) {
    const random = seededRandom(`luck ${round}`)
    const luck: Luck[] = Array.from({ length: 60 }, () => {
      const asked = 5 + Math.floor(10 * random())
      return {
        asked,
        granted: Array.from({ length: asked }, random).filter((x) => x < 0.7).length,
        members: 1,
      }
    })
    const even = evennessOf(luck, `round ${round}`)
    if (even && even.gini > even.byChance) uneven++
  }
  expect(uneven / rounds).toBeLessThanOrEqual(0.1)
})

test('where some have much and others hardly anything it is more than chance', () => {
  const even = evennessOf(
    [
      { asked: 10, granted: 9, members: 20 },
      { asked: 10, granted: 2, members: 20 },
    ],
    'planted',
  )
  expect(even).toMatchObject({ members: 40, low: 0.2, high: 0.9 })
  expect(even?.gini ?? 0).toBeGreaterThan(1.5 * (even?.byChance ?? 1))
})

test('of fewer than five members nothing is told', () => {
  expect(evennessOf([{ asked: 9, granted: 3, members: 4 }], 'few')).toBeUndefined()
  expect(evennessOf([], 'none')).toBeUndefined()
})
