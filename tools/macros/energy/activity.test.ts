import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activities, activityFactors, exerciseEnergy, tdee } from './activity.ts'

test('the popular multipliers', () => {
  expect(activities.map((activity) => activityFactors[activity])).toEqual([1.2, 1.375, 1.55, 1.725, 1.9])
  expect(tdee(1780, 'moderate')).toBeCloseTo(2759, 6)
})

test('FAO/WHO/UNU: women of 55 kg, 1,302 kcal at rest, at 1.85 need 2,410', () => {
  expect(Math.abs(tdee(1302, 1.85) - 2410)).toBeLessThan(3)
})

test('exercise costs nothing where there is none, and four hours at 350 kcal are 200 a day', () => {
  expect(exerciseEnergy(1680, 'sedentary')).toBe(0)
  expect(exerciseEnergy(1680, 'moderate')).toBeCloseTo(200, 6)
})

test('exercise is always less than what the multiplier adds to a day of rest', () => {
  fc.assert(
    fc.property(fc.double({ min: 800, max: 4000, noNaN: true }), (basal) => {
      for (const activity of activities) {
        expect(exerciseEnergy(basal, activity)).toBeLessThanOrEqual(
          tdee(basal, activity) - 1.2 * basal + 1e-9,
        )
      }
    }),
  )
})
