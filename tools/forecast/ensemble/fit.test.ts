import { describe, expect, test } from 'vitest'
import { poisson, seededRandom } from '../../kit/random.ts'
import { type GridGym, gridOf } from '../calendar/grid.ts'
import { type FitInput, type FitResult, fitGym } from './fit.ts'
import { type Recipe, usualRecipe } from './members.ts'

const gym: GridGym = {
  zone: 'Europe/Berlin',
  slotMinutes: 60,
  country: 'DE',
  region: 'BE',
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 8 * 60, closes: 22 * 60 })),
  periods: [],
}
const grid = gridOf(gym, new Date('2026-07-06T00:00:00+02:00'), new Date('2026-11-02T00:00:00+01:00'))
const week = grid.perWeek
const recipe: Recipe = {
  ...usualRecipe,
  members: ['linear', 'lag ridge', 'Holt-Winters', 'profile'],
  rehearsals: 6,
}
const shares = { legs: 0.5, back: 0.3, cardio: 0.2 }

/** What is known of a gym after so many slots, and the open slots of the two weeks after them. */
function inputOf(origin: number, more: Partial<FitInput> = {}): FitInput {
  const random = seededRandom('fit')
  const series = Object.values(shares).map((share) =>
    Float64Array.from({ length: origin }, (_, i) => {
      const evening = Math.exp(-(((i % 24) - 18) ** 2) / 6)
      return grid.open[i] === 1 ? poisson(random, share * (15 + 40 * evening)) : Number.NaN
    }),
  )
  const people = Float64Array.from({ length: origin }, (_, i) =>
    series.reduce((sum, of) => sum + (of[i] ?? 0), 0),
  )
  const splits = Object.entries(shares).map(([id, share], k) => ({
    id,
    share,
    muscles: [id],
    people: series[k] ?? new Float64Array(origin),
  }))
  const steps = Array.from({ length: 2 * week }, (_, i) => origin + i).filter((i) => grid.open[i] === 1)
  return { grid, people, splits, steps, recipe, widths: {}, ...more }
}

/** The rows of each step, the whole gym's first. */
const byStep = ({ rows }: FitResult) =>
  [...Map.groupBy(rows, ({ step }) => step).values()].map((here) => ({
    whole: here.find(({ split }) => split === 'all'),
    parts: here.filter(({ split }) => split !== 'all'),
  }))

const sumOf = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0)

const input = inputOf(10 * week + 12)
const result = fitGym(input)

test('every step has the whole gym and each split, and the splits sum to it', () => {
  const steps = byStep(result)
  expect(steps).toHaveLength(input.steps.length)
  for (const { whole, parts } of steps) {
    expect(parts.map(({ split }) => split).sort()).toEqual(['back', 'cardio', 'legs'])
    expect(sumOf(parts.map(({ mean }) => mean)) / (whole?.mean ?? 0)).toBeCloseTo(1, 9)
  }
})

test('the reasons of every row sum to its mean', () => {
  for (const { mean, reasons } of result.rows) {
    expect(Math.abs(sumOf(Object.values(reasons)) - mean)).toBeLessThanOrEqual(1e-6 * mean)
  }
})

test('the votes of the whole, weighed, are its mean; splits have none', () => {
  const { weights } = result.report
  expect(sumOf(Object.values(weights))).toBeCloseTo(1)
  for (const { split, mean, votes } of result.rows) {
    if (split !== 'all') expect(votes).toBeNull()
    else {
      expect(Object.keys(votes ?? {}).sort()).toEqual(Object.keys(weights).sort())
      expect(
        sumOf(Object.entries(votes ?? {}).map(([name, said]) => said * (weights[name] ?? 0))),
      ).toBeCloseTo(mean)
    }
  }
})

test('intervals hold their mean, are not negative, and are wider where they had to be', () => {
  for (const { mean, low, high } of result.rows) {
    expect(low).toBeGreaterThanOrEqual(0)
    expect(low).toBeLessThanOrEqual(mean)
    expect(high).toBeGreaterThanOrEqual(mean)
  }
  const wider = fitGym({ ...input, widths: { all: 2, legs: 3 } })
  const width = (of: FitResult, split: string) =>
    sumOf(of.rows.filter((row) => row.split === split).map(({ high, mean }) => high - mean))
  expect(width(wider, 'all') / width(result, 'all')).toBeCloseTo(2)
  expect(width(wider, 'legs') / width(result, 'legs')).toBeCloseTo(3)
  expect(width(wider, 'back')).toBe(width(result, 'back'))
  expect(wider.rows.map(({ mean }) => mean)).toEqual(result.rows.map(({ mean }) => mean))
})

test('the report tells of the rehearsals, and survives being kept', () => {
  const { report } = result
  expect(report).toMatchObject({ rehearsed: 6, mae: expect.any(Number) })
  expect(Object.keys(report.errors).sort()).toEqual([...recipe.members].sort())
  expect(Object.values(report.errors).every((error) => error > 2 && error < 8)).toBe(true)
  expect(report.today.leads.length).toBeGreaterThan(2)
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
})

test('the same past and recipe make the same forecast, in any thread', () => {
  expect(fitGym(structuredClone(input))).toEqual(result)
})

describe('little to go by', () => {
  test.each([
    ['nothing', 0],
    ['an hour', 9],
    ['a day', 24],
    ['a week', week],
    ['three weeks', 3 * week],
  ])('%s of history makes numbers, and splits that sum', (_, origin) => {
    const young = fitGym(inputOf(origin))
    for (const { whole, parts } of byStep(young)) {
      expect(Number.isFinite(whole?.high)).toBe(true)
      expect(sumOf(parts.map(({ mean }) => mean))).toBeCloseTo(whole?.mean ?? Number.NaN)
      for (const { mean, low, high, reasons } of parts) {
        expect(low >= 0 && low <= mean && mean <= high && Number.isFinite(high)).toBe(true)
        expect(sumOf(Object.values(reasons))).toBeCloseTo(mean)
      }
    }
    expect(JSON.stringify(young.report)).not.toContain('NaN')
  })

  test('a gym without splits, and one without a slot to forecast', () => {
    const bare = fitGym({ ...input, splits: [] })
    expect(bare.rows).toHaveLength(input.steps.length)
    expect(fitGym({ ...input, steps: [] }).rows).toEqual([])
  })

  test('an empty hall is forecast empty', () => {
    const empty = inputOf(6 * week)
    const nobody = (people: Float64Array) => people.map((value) => (Number.isNaN(value) ? value : 0))
    const { rows } = fitGym({
      ...empty,
      people: nobody(empty.people),
      splits: empty.splits.map((split) => ({ ...split, people: nobody(split.people) })),
    })
    for (const { mean, low, high } of rows) {
      expect([mean, low]).toEqual([0, 0])
      expect(high).toBeLessThan(3)
    }
  })
})
