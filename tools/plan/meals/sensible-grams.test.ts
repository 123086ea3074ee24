import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foods } from './foods/index.ts'
import { knownFood } from './nutrition.ts'
import { sensibleGrams } from './sensible-grams.ts'

test.each([
  ['egg', 90, 260, [100, 150, 200, 250]],
  ['bread-wholemeal', 30, 130, [32, 64, 96, 128]],
  ['apple', 90, 320, [91, 182, 273]],
  ['bagel', 50, 200, [99, 148.5, 198]],
  ['olive-oil', 0, 13, [0, 5, 10]],
  ['white-rice', 80, 120, [80, 90, 100, 110, 120]],
  ['mustard', 2, 8, [5]],
  ['honey', 6, 9, [8]],
] as const)('%s between %s and %s g', (id, least, most, grams) => {
  expect(sensibleGrams(knownFood(id), least, most)).toEqual(grams)
})

test('never empty, never outside, always rising', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...foods),
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      (food, least, more) => {
        const steps = sensibleGrams(food, least, least + more)
        expect(steps.length).toBeGreaterThan(0)
        for (const [i, grams] of steps.entries()) {
          expect(grams).toBeGreaterThanOrEqual(least - 0.5)
          expect(grams).toBeLessThanOrEqual(least + more + 0.5)
          if (i > 0) expect(grams).toBeGreaterThan(steps[i - 1] ?? grams)
        }
      },
    ),
  )
})
