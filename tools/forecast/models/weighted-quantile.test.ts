import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weightedQuantile } from './weighted-quantile.ts'

test('the weighted quantile is the first value with enough weight below it', () => {
  const values = Float64Array.of(30, 10, 20, 40)
  const rows = Int32Array.of(0, 1, 2, 3)
  const quantile = (weight: number[], p: number) =>
    weightedQuantile(values, Float64Array.from(weight), rows, p)
  expect(quantile([1, 1, 1, 1], 0.5)).toBe(20)
  expect(quantile([1, 1, 1, 1], 0.8)).toBe(40)
  expect(quantile([9, 1, 1, 1], 0.5)).toBe(30)
  expect(quantile([1, 9, 1, 1], 0.1)).toBe(10)
  expect(weightedQuantile(values, values, Int32Array.of(), 0.5)).toBe(0)
})

test('selection finds what sorting finds, ties and all', () => {
  const row = fc.record({ value: fc.integer({ min: -5, max: 5 }), weight: fc.integer({ min: 1, max: 8 }) })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), fc.integer({ min: 1, max: 15 }), (rows, sixteenths) => {
      // Weights and parts in sixteenths, so that no sum is rounded.
      const part = sixteenths / 16
      const sorted = [...rows].sort((a, b) => a.value - b.value)
      const total = rows.reduce((sum, { weight }) => sum + weight, 0)
      const under = (i: number) => sorted.slice(0, i + 1).reduce((sum, { weight }) => sum + weight, 0)
      const found = sorted.find((_, i) => under(i) >= part * total)
      const told = weightedQuantile(
        Float64Array.from(rows, ({ value }) => value),
        Float64Array.from(rows, ({ weight }) => weight),
        Int32Array.from(rows, (_, i) => i),
        part,
      )
      expect(told).toBe(found?.value ?? 0)
    }),
  )
})
