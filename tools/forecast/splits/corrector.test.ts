import { expect, test } from 'vitest'
import { normal, poisson, seededRandom } from '../../kit/random.ts'
import { type GridGym, gridOf } from '../calendar/grid.ts'
import { noCorrector, pooledCorrector } from './corrector.ts'
import type { SplitPast } from './share-record.ts'
import { shareBook } from './shares.ts'

const gym: GridGym = {
  zone: 'UTC',
  slotMinutes: 30,
  country: null,
  region: null,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 8 * 60, closes: 20 * 60 })),
  periods: [],
}
const weeks = 20
const grid = gridOf(gym, new Date('2026-01-05T00:00:00Z'), new Date('2026-06-29T00:00:00Z'))
const { perWeek } = grid
const origin = (weeks - 1) * perWeek
const steps = Array.from({ length: perWeek }, (_, i) => origin + i).filter((i) => grid.open[i] === 1)

/** Six splits whose sizes wander by so much a week, and the true mean of each in the last week. */
function wandering(seed: string, step: number): { splits: SplitPast[]; last: number[] } {
  const random = seededRandom(seed)
  const last: number[] = []
  const splits = Array.from({ length: 6 }, (_, k) => {
    let size = Math.log(4)
    const people = new Float64Array(weeks * perWeek).fill(Number.NaN)
    for (let i = 0; i < people.length; i++) {
      if (i % perWeek === 0) size += step * normal(random)
      if (grid.open[i] === 1) people[i] = poisson(random, Math.exp(size))
    }
    last.push(Math.exp(size))
    return { id: `split ${k}`, share: 1, muscles: [], people }
  })
  return { splits, last }
}

/** Squared error of the parts of the last week: as forecast, or as they were over the whole record. */
function errorsOf({ splits, last }: ReturnType<typeof wandering>): { forecast: number; longRun: number } {
  const parts = shareBook(grid, splits).parts(origin, steps)
  const sums = splits.map(({ people }) =>
    people.subarray(0, origin).reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0),
  )
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
  const truth = last.map((people) => people / total(last))
  const errorOf = (told: readonly number[]) => total(told.map((part, k) => (part - (truth[k] ?? 0)) ** 2))
  return {
    forecast: errorOf(splits.map(({ id }) => parts.get(id)?.[0] ?? 0)),
    longRun: errorOf(sums.map((sum) => sum / total(sums))),
  }
}

test('where sizes wander, departures are found to persist, and the forecast follows them', () => {
  const gyms = ['a', 'b', 'c'].map((seed) => wandering(`wander ${seed}`, 0.15))
  for (const { splits } of gyms) {
    const { coefficients, rows } = shareBook(grid, splits).corrector(origin)
    expect(rows).toBeGreaterThan(300)
    expect((coefficients[0] ?? 0) + (coefficients[1] ?? 0)).toBeGreaterThan(0.4)
  }
  const errors = gyms.map(errorsOf)
  const total = (way: 'forecast' | 'longRun') => errors.reduce((sum, error) => sum + error[way], 0)
  expect(total('forecast')).toBeLessThan(0.4 * total('longRun'))
})

test('where nothing moves, chance is not followed', () => {
  const still = wandering('still', 0)
  const parts = shareBook(grid, still.splits).parts(origin, steps)
  for (const { id } of still.splits) {
    const mean = [...(parts.get(id) ?? [])].reduce((sum, part) => sum + part, 0) / steps.length
    expect(Math.abs(6 * mean - 1)).toBeLessThan(0.05)
  }
})

test('what other gyms found counts for a new gym until it has its own record', () => {
  const prior = { coefficients: [0.5, 0.2, 0, 0], rows: 1000 }
  const { splits } = wandering('new gym', 0)
  const young = shareBook(grid, splits, prior).corrector(perWeek)
  expect(young.rows).toBe(0)
  young.coefficients.forEach((value, i) => {
    expect(value).toBeCloseTo(prior.coefficients[i] ?? Number.NaN)
  })
  const [own = 1] = shareBook(grid, splits, prior).corrector(origin).coefficients
  expect(own).toBeLessThan(0.3)
})

test('gyms count by their lessons when they are put together', () => {
  const one = { coefficients: [1, 0, 0, 0], rows: 300 }
  const other = { coefficients: [0, 0, 0, 2], rows: 100 }
  expect(pooledCorrector([one, other])).toEqual({ coefficients: [0.75, 0, 0, 0.5], rows: 400 })
  expect(pooledCorrector([])).toEqual(noCorrector)
})
