import { expect, test } from 'vitest'
import { seededRandom } from '../../../kit/random.ts'
import { randomWants } from '../random-wants.ts'
import { macros, man } from '../testing.ts'
import { leastMiss } from './bound.ts'
import { firstWeek, kitchenOf } from './week.ts'

const bound = (wanted: typeof man) => {
  const { slots, limits } = kitchenOf(wanted)
  return leastMiss(slots, limits)
}

test('an ordinary day is not ruled out', () => {
  expect(bound(man)).toBe(0)
})

test('a euro a day is, and the less there is the further off', () => {
  const misses = [1, 1.5, 2].map((budgetPerDay) => bound({ ...man, budgetPerDay }))
  expect(misses[2]).toBeGreaterThan(0)
  expect(misses[0]).toBeGreaterThan(misses[1] ?? 0)
  expect(misses[1]).toBeGreaterThan(misses[2] ?? 0)
})

test('a meal without any dish is beyond all bounds', () => {
  expect(bound({ ...man, cookMinutes: 1, pattern: 'vegan' })).toBe(Number.POSITIVE_INFINITY)
})

test('what was found is never declared impossible', () => {
  const random = seededRandom('bounds')
  for (let i = 0; i < 25; i++) {
    const kitchen = kitchenOf({
      ...randomWants(random),
      ...(i % 3 === 0 ? { budgetPerDay: 3 + 4 * random() } : {}),
      days: 1,
    })
    const kept = firstWeek(kitchen, `${i}`, true)[0]?.kept ?? false
    if (kept) expect(leastMiss(kitchen.slots, kitchen.limits)).toBe(0)
  }
})

test('the bound of protein by hand: 500 g cannot be eaten in 1,200 kcal of anything', () => {
  expect(bound({ ...man, ...macros(1200, 100), proteinG: 400 })).toBeGreaterThan(0.2)
})
