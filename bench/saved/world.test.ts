import { expect, test } from 'vitest'
import { livedWith, usualWays, type Ways } from './world.ts'

const lived = (gyms: number, ways: Partial<Ways>) =>
  Array.from({ length: gyms }, (_, i) =>
    livedWith(`held ${i}`, '2026-03-02', { ...usualWays, days: 14, ...ways }),
  )

test('the interval holds what advice truly saved at least three times in four', () => {
  const gyms = [...lived(4, {}), ...lived(4, { named: 0, off: 90 })]
  const held = gyms.filter(({ estimate: { saved }, truth }) => truth >= saved.low && truth <= saved.high)
  expect(held.length).toBeGreaterThanOrEqual(6)
  for (const { estimate, truth } of gyms) expect(estimate.saved.mean / truth).toBeGreaterThan(0.8)
}, 120_000)

test('of advice that moved nobody nothing is claimed', () => {
  for (const { estimate, truth } of lived(6, { moves: false })) {
    expect(truth).toBe(0)
    expect(estimate.surely.least).toBeLessThanOrEqual(0)
  }
  const [quiet] = lived(1, { asking: 0 })
  expect(quiet?.estimate.saved).toEqual({ mean: 0, low: 0, high: 0 })
}, 120_000)
