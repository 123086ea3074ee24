import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normal, seededRandom } from '../../kit/random.ts'
import { mean } from '../../kit/statistics.ts'
import { type GridGym, gridOf } from '../calendar/grid.ts'
import { holtWinters } from './holt-winters.ts'

const gym: GridGym = { zone: 'UTC', slotMinutes: 60, country: null, region: null, hours: [], periods: [] }
const grid = gridOf(gym, new Date('2026-01-05T00:00:00Z'), new Date('2026-12-01T00:00:00Z'))
const week = grid.perWeek
const shape = (i: number) => 20 + 10 * Math.sin((2 * Math.PI * (i % 24)) / 24) + ((i % week) / week) * 5
const weekOf = (origin: number) => Array.from({ length: week }, (_, k) => origin + k)

function forecast(people: Float64Array, steps: number[]): Float64Array {
  return holtWinters.fit({ grid, people }, seededRandom('smoothing')).predict({ grid, people }, steps)
}

function miss(people: Float64Array, truth: (i: number) => number): number {
  const steps = weekOf(people.length)
  const values = forecast(people, steps)
  return mean(steps.map((i, k) => Math.abs((values[k] ?? 0) - truth(i))))
}

test('repeats a week that always was the same, from two weeks on', () => {
  for (const weeks of [2, 3, 9]) {
    expect(
      miss(
        Float64Array.from({ length: weeks * week }, (_, i) => shape(i)),
        shape,
      ),
    ).toBeLessThan(1e-6)
  }
})

test('comes close to the true means through noise', () => {
  const random = seededRandom('noise')
  const people = Float64Array.from({ length: 20 * week }, (_, i) => Math.max(0, normal(random, shape(i), 4)))
  // A naive week would miss by 3.2.
  expect(miss(people, shape)).toBeLessThan(1.6)
})

test('has moved most of the way three weeks after the level fell', () => {
  const fallen = (i: number) => shape(i) - 8
  const people = Float64Array.from({ length: 15 * week }, (_, i) => (i < 12 * week ? shape(i) : fallen(i)))
  expect(miss(people, fallen)).toBeLessThan(2)
})

test('one absurd reading in the first weeks does not stay', () => {
  const people = Float64Array.from({ length: 2 * week }, (_, i) => shape(i))
  people[30] = 5000
  expect(forecast(people, [2 * week + 30])[0]).toBeLessThan(2 * shape(30))
})

test('holes change little where weeks are alike', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
      const random = seededRandom(`holes ${seed}`)
      const people = Float64Array.from({ length: 8 * week }, (_, i) =>
        random() < 0.4 ? Number.NaN : shape(i),
      )
      expect(miss(people, shape)).toBeLessThan(2)
    }),
    { numRuns: 20 },
  )
})
