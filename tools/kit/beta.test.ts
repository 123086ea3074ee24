import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betaTail } from './beta.ts'

test('agrees with the values of its closed forms', () => {
  expect(betaTail(0.5, 1, 3)).toBeCloseTo(0.125, 10)
  expect(betaTail(0.3, 2, 1)).toBeCloseTo(0.91, 10)
  expect(betaTail(0.5, 7, 7)).toBeCloseTo(0.5, 10)
  // (1 - x)^b to the far end, where nothing is left to round.
  expect(betaTail(0.6, 1, 50)).toBeCloseTo(0.4 ** 50, 25)
})

test('falls from one to nothing, and is its own mirror', () => {
  const shape = fc.double({ min: 0.2, max: 80, noNaN: true })
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(share, share, shape, shape, (x, y, a, b) => {
      expect(betaTail(Math.max(x, y), a, b)).toBeLessThanOrEqual(betaTail(Math.min(x, y), a, b) + 1e-9)
      expect(betaTail(x, a, b) + betaTail(1 - x, b, a)).toBeCloseTo(1, 8)
    }),
  )
})
