import { describe, expect, test } from 'vitest'
import { expectedOccupancy } from '../../../db/simulator/occupancy.ts'
import { demoTruth } from '../../../db/simulator/truth.ts'
import { addDays, instantOf } from '../../kit/time.ts'
import { gridOf } from '../calendar/grid.ts'
import { type Expectation, fitGym } from '../ensemble/fit.ts'
import { usualRecipe } from '../ensemble/members.ts'
import { simulatedDays } from '../learning/testing.ts'

const zone = 'Europe/Berlin'
const first = '2025-09-01'
const days = 12 * 7
const truth = demoTruth({ seed: 'splits', zone, country: 'DE' })
const simulated = simulatedDays(truth, first, days)
const recipe = { ...usualRecipe, members: ['linear', 'Holt-Winters', 'profile'] }
const ids = truth.gym.splits.map(({ id }) => id)

/** Forecasts the week after so many days of the gym's life, of which the first `skipped` left no record. */
function forecast(
  known: number,
  skipped = 0,
): { rows: Expectation[]; came: number[][]; expected: number[][] } {
  const begin = addDays(first, skipped)
  const grid = gridOf(
    truth.gym,
    instantOf(begin, 0, zone),
    instantOf(addDays(begin, known - skipped + 14), 0, zone),
  )
  const origin = (known - skipped) * grid.perDay
  const past = (id: string) =>
    Float64Array.from({ length: origin }, (_, i) => {
      const day = simulated[skipped + Math.floor(i / grid.perDay)]
      return grid.open[i] === 1 ? (day?.people.get(id)?.[i % grid.perDay] ?? 0) : Number.NaN
    })
  const steps = Array.from({ length: grid.perWeek }, (_, i) => origin + i).filter((i) => grid.open[i] === 1)
  const splits = truth.gym.splits.map(({ id, capacityShare, muscles }) => ({
    id,
    share: capacityShare,
    muscles,
    people: past(id),
  }))
  const { rows } = fitGym({ grid, people: past('all'), splits, steps, recipe, widths: {} })
  const at = (step: number) => ({ day: Math.floor(step / grid.perDay), slot: step % grid.perDay })
  return {
    rows,
    came: ids.map((id) =>
      steps.map((step) => simulated[skipped + at(step).day]?.people.get(id)?.[at(step).slot] ?? Number.NaN),
    ),
    expected: ids.map((id) =>
      steps.map((step) =>
        expectedOccupancy(truth, instantOf(addDays(begin, at(step).day), at(step).slot * 30, zone), id),
      ),
    ),
  }
}

/** Largest distance between the whole and the sum of its splits, over all steps. */
function gapOf(rows: readonly Expectation[]): number {
  const left = new Map<number, number>()
  for (const { split, step, mean } of rows)
    left.set(step, (left.get(step) ?? 0) + (split === 'all' ? mean : -mean))
  return Math.max(...[...left.values()].map(Math.abs))
}

type Score = { error: number; oracle: number; inside: number; slots: number }

/** How each split was forecast over several origins, beside an oracle that knows the true mean. */
function scoresOf(weeks: number): Map<string, Score> {
  const scores = new Map(ids.map((id) => [id, { error: 0, oracle: 0, inside: 0, slots: 0 }]))
  for (const origin of [8, 9, 10, 11]) {
    const { rows, came, expected } = forecast(7 * origin, 7 * (origin - weeks))
    expect(gapOf(rows)).toBeLessThan(1e-9)
    for (const { split, step, mean, low, high } of rows) {
      const score = scores.get(split)
      if (!score) continue
      const people = came[ids.indexOf(split)]?.[step] ?? Number.NaN
      score.error += Math.abs(people - mean)
      score.oracle += Math.abs(people - (expected[ids.indexOf(split)]?.[step] ?? Number.NaN))
      score.inside += Number(people >= low && people <= high)
      score.slots++
    }
  }
  return scores
}

test.each([
  { weeks: 2, bar: 1.25 },
  { weeks: 8, bar: 1.1 },
])(
  'after $weeks weeks every split is within reach of an oracle, and covered as promised',
  ({ weeks, bar }) => {
    for (const [id, { error, oracle, inside, slots }] of scoresOf(weeks)) {
      expect(error / oracle, id).toBeLessThan(bar)
      expect(inside / slots, id).toBeGreaterThan(0.75)
      expect(inside / slots, id).toBeLessThan(0.85)
    }
  },
)

describe.each([0, 1, 3, 10])('a gym after %d days', (known) => {
  const { rows } = forecast(known)
  const evening = rows.filter(({ split, mean }) => split === 'all' && mean > 20)

  test('has sane figures, and splits that sum to the whole', () => {
    expect(rows).toHaveLength((ids.length + 1) * new Set(rows.map(({ step }) => step)).size)
    for (const { mean, low, high } of rows) {
      expect(low).toBeGreaterThanOrEqual(0)
      expect(low).toBeLessThanOrEqual(mean)
      expect(high).toBeGreaterThanOrEqual(mean)
      expect(high).toBeLessThan(truth.gym.capacity)
    }
    expect(gapOf(rows)).toBeLessThan(1e-9)
  })

  test('says how little it knows', () => {
    for (const { mean, low, high } of evening) expect(high - low).toBeGreaterThan(2 * Math.sqrt(mean))
  })
})
