import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normal, seededRandom } from '../../../kit/random.ts'
import { compare, type PairedLoss } from './comparison.ts'

const weekMs = 7 * 86_400_000

function losses(saved: readonly number[], spacingMs = weekMs): PairedLoss[] {
  return saved.map((value, i) => ({
    origin: new Date(Date.parse('2026-01-04T00:00:00Z') + i * spacingMs),
    champion: 5,
    challenger: 5 - value,
  }))
}

test('the test agrees with one worked by hand', () => {
  // Mean 0.3, variance 0.02 of eight: t = 0.3 sqrt(7/8) / sqrt(0.02/8) = 5.612 with 7 degrees of freedom.
  const saved = [0.1, 0.5, 0.3, 0.3, 0.1, 0.5, 0.3, 0.3]
  const { origins, margin, chance, wins } = compare(losses(saved))
  expect({ origins, wins }).toEqual({ origins: 8, wins: true })
  expect(margin).toBeCloseTo(0.06)
  expect(chance).toBeCloseTo(0.0004, 3)
})

test('a steady lead wins, a lucky or a tiny one does not, and too few origins decide nothing', () => {
  expect(compare(losses([0.2, 0.3, 0.2, 0.3, 0.2, 0.3, 0.2, 0.3]))).toMatchObject({ wins: true })
  const lucky = compare(losses([3, -1, -0.5, 0.5, -1, 0.4, -0.6, 0.8]))
  expect(lucky.wins).toBe(false)
  expect(lucky.sentence).toMatch(/which may be luck/)
  const tiny = compare(losses([0.02, 0.03, 0.02, 0.03, 0.02, 0.03]))
  expect(tiny).toMatchObject({ wins: false })
  expect(tiny.sentence).toMatch(/^Only 0\.5 % less error .* too little to swap for\.$/)
  expect(compare(losses([1, 1, 1])).sentence).toMatch(/^Undecided: only 3 origins/)
  expect(compare([])).toMatchObject({ wins: false, origins: 0, margin: 0 })
})

test('losses that are no numbers are left out', () => {
  const saved = losses([0.2, 0.3, 0.2, 0.3, 0.2, 0.3])
  const broken = { origin: new Date('2026-06-01T00:00:00Z'), champion: Number.NaN, challenger: 1 }
  expect(compare([...saved, broken])).toEqual(compare(saved))
})

test('the order of the origins does not matter, and the model itself is no better than itself', () => {
  const lead = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 6, maxLength: 20 })
  fc.assert(
    fc.property(lead, (saved) => {
      expect(compare(losses(saved).reverse())).toEqual(compare(losses(saved)))
    }),
  )
  expect(compare(losses([0, 0, 0, 0, 0, 0, 0, 0])).wins).toBe(false)
})

test.each([
  ['weekly', weekMs, 10, 0],
  ['daily, and so overlapping', weekMs / 7, 42, 6],
])('of two equal models compared at %s origins, the challenger rarely wins', (_, spacing, count, overlap) => {
  const random = seededRandom('null')
  let wins = 0
  for (let round = 0; round < 1000; round++) {
    const shocks = Array.from({ length: count + overlap }, () => normal(random))
    const saved = Array.from({ length: count }, (_, i) => {
      const window = shocks.slice(i, i + overlap + 1)
      return window.reduce((sum, shock) => sum + shock, 0) / (overlap + 1)
    })
    if (compare(losses(saved, spacing)).wins) wins++
  }
  // One in twenty by design; overlapping origins tell less than they seem to.
  expect(wins / 1000).toBeLessThan(overlap ? 0.12 : 0.07)
})
