import fc from 'fast-check'
import { expect, test } from 'vitest'
import { request } from '../testing.ts'
import { estimatedFatFreeMass, fatFreeMass } from './composition.ts'

test('fat-free mass by measure, and by size worked by hand', () => {
  expect(fatFreeMass({ weightKg: 80, bodyFatPercent: 20 })).toBe(64)
  // 741,600 / (6,680 + 216 x 24.69) and 556,200 / (8,780 + 244 x 22.04)
  expect(estimatedFatFreeMass({ sex: 'male', weightKg: 80, heightCm: 180 })).toBeCloseTo(61.73, 2)
  expect(estimatedFatFreeMass({ sex: 'female', weightKg: 60, heightCm: 165 })).toBeCloseTo(39.29, 2)
})

test('of two of one height the heavier has more of it, and never all of the weight', () => {
  fc.assert(
    fc.property(request, (one) => {
      const lean = estimatedFatFreeMass(one)
      expect(lean).toBeLessThan(one.weightKg)
      expect(estimatedFatFreeMass({ ...one, weightKg: one.weightKg + 5 })).toBeGreaterThan(lean)
    }),
  )
})
