import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brzycki, epley, intensityOf } from './rep-maxima.ts'

test.each([
  [3, 110, 105.88],
  [5, 116.67, 112.5],
  [8, 126.67, 124.14],
  [10, 133.33, 133.33],
])('100 kg for %i repetitions, as published', (reps, byEpley, byBrzycki) => {
  expect(epley(100, reps)).toBeCloseTo(byEpley, 2)
  expect(brzycki(100, reps)).toBeCloseTo(byBrzycki, 2)
})

test('one repetition is what was lifted', () => {
  expect(epley(100, 1)).toBe(100)
  expect(brzycki(100, 1)).toBe(100)
})

test.each([
  [100, 11],
  [100, 0],
  [100, -3],
  [100, 2.5],
  [0, 5],
  [-20, 5],
  [Number.NaN, 5],
  [Number.POSITIVE_INFINITY, 5],
])('%f kg for %f repetitions says nothing', (kg, reps) => {
  expect(epley(kg, reps)).toBeUndefined()
  expect(brzycki(kg, reps)).toBeUndefined()
})

test('more repetitions or more weight never mean less strength, and Brzycki stays under Epley', () => {
  const kg = fc.double({ min: 0.5, max: 500, noNaN: true })
  fc.assert(
    fc.property(kg, fc.integer({ min: 1, max: 9 }), (weight, reps) => {
      const [e, b] = [epley(weight, reps) ?? Number.NaN, brzycki(weight, reps) ?? Number.NaN]
      expect(epley(weight, reps + 1)).toBeGreaterThan(e)
      expect(brzycki(weight, reps + 1)).toBeGreaterThan(b)
      expect(epley(weight + 1, reps)).toBeGreaterThan(e)
      expect(b).toBeLessThanOrEqual(e + 1e-9)
    }),
  )
})

test('eight repetitions are about 80 % of what can be lifted once, thirty a quarter or so', () => {
  expect(intensityOf(1)).toBe(1)
  expect(intensityOf(8)).toBeCloseTo(0.806, 3)
  expect(intensityOf(30)).toBe(0.25)
})
