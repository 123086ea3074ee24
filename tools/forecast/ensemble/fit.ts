import type { Grid } from '../calendar/grid.ts'
import { calendarChanges } from '../lessons/features.ts'
import { type Driver, importanceOf } from '../lessons/importance.ts'
import type { Past } from '../models/model.ts'
import type { Corrector } from '../splits/corrector.ts'
import type { SplitPast } from '../splits/share-record.ts'
import { forecastSplits } from '../splits/split-forecast.ts'
import { dayRecords } from '../today/day-record.ts'
import { learnToday, type TodayModel } from '../today/today.ts'
import { interval, learnSpread, type Outcome, type Spread, widened } from './calibration.ts'
import { fitEnsemble, pooled, votesOf } from './ensemble.ts'
import type { Recipe } from './members.ts'
import { reasonsFor } from './reasons.ts'
import type { Rehearsal } from './rehearsals.ts'

/** Everything a gym's forecast is made of. Plain data, so that it can be handed to another thread. */
export type FitInput = {
  grid: Grid
  /** People in each slot of the whole gym before the origin, NaN where not known; its length is the origin. */
  people: Float64Array
  splits: readonly SplitPast[]
  /** Slots to forecast, as indices of the grid at or after the origin. */
  steps: readonly number[]
  recipe: Recipe
  /** By how much each series' intervals have lately had to be wider; 1 where not named. */
  widths: Readonly<Record<string, number>>
  /** How far members have lately been off in service, in people; for those with a record. */
  errors?: Readonly<Record<string, number>> | undefined
  /** What other gyms of the house found of how splits' departures persist. */
  corrector?: Corrector | undefined
}

/** One slot of one series ('all' or a split). */
export type Expectation = {
  split: string
  /** Position in the input's steps. */
  step: number
  mean: number
  low: number
  high: number
  reasons: Readonly<Record<string, number>>
  /** What each member said; for the whole gym only. */
  votes: Readonly<Record<string, number>> | null
}

export type FitReport = {
  /** What each member that votes is worth; they sum to 1. */
  weights: Readonly<Record<string, number>>
  /** Mean absolute error of each member over the rehearsals, in people. */
  errors: Readonly<Record<string, number>>
  /** What the trees go by; the parts sum to 1, none where no trees vote. */
  importance: Readonly<Partial<Record<Driver, number>>>
  /** The ensemble's own, and rehearsed weeks. */
  mae: number | null
  rehearsed: number
  /** Interval of the whole gym, in units of the root of its mean. */
  spread: Spread
  /** How much of a split's departure persists: other gyms may start from it. */
  corrector: Corrector
  today: TodayModel
}

export type FitResult = { rows: Expectation[]; report: FitReport }

/** Fits a gym's models and forecasts every step of the whole and of each split; splits sum to the whole. */
export function fitGym(input: FitInput): FitResult {
  const { grid, people, splits, steps, recipe, widths } = input
  const past: Past = { grid, people, lessons: new Map() }
  const ensemble = fitEnsemble(past, recipe, input.errors)
  const votes = votesOf(ensemble, past, steps)
  const means = pooled(votes, ensemble.weights, steps.length)
  const rehearsed = ensemble.rehearsals.map((week) => ({
    ...week,
    mean: pooled(week.votes, ensemble.weights, week.steps.length),
  }))
  const divided = forecastSplits({ grid, splits, steps, means, rehearsed, widths, prior: input.corrector })
  const spread = learnSpread(rehearsed.map(outcomesOf))
  const reasons = reasonsFor(past, steps, means)
  const change = calendarChanges(past, steps)
  const whole = steps.map((_, i): Expectation => {
    const said = [...votes].map(([name, values]) => [name, values[i] ?? 0] satisfies [string, number])
    const row = {
      split: 'all',
      step: i,
      ...interval(means[i] ?? 0, widened(spread, widths.all ?? 1), change[i]),
    }
    return { ...row, reasons: reasons[i] ?? {}, votes: Object.fromEntries(said) }
  })
  const parts = divided.splits.flatMap(({ id, part, intervals }) =>
    intervals.map((row, i): Expectation => {
      const scaled = Object.entries(reasons[i] ?? {}).map(([name, value]) => [name, value * (part[i] ?? 0)])
      return { split: id, step: i, ...row, reasons: Object.fromEntries(scaled), votes: null }
    }),
  )
  return {
    rows: [...whole, ...parts],
    report: {
      weights: Object.fromEntries(ensemble.weights),
      errors: Object.fromEntries(ensemble.errors),
      importance: importanceOf(ensemble),
      mae: maeOf(rehearsed),
      rehearsed: rehearsed.length,
      spread,
      corrector: divided.corrector,
      today: learnToday(dayRecords(grid, rehearsed)),
    },
  }
}

type Rehearsed = Rehearsal & { mean: Float64Array }

function maeOf(weeks: readonly Rehearsed[]): number | null {
  const errors = weeks.flatMap(({ people, mean }) => [...people].map((y, i) => Math.abs(y - (mean[i] ?? 0))))
  return errors.length > 0 ? errors.reduce((sum, error) => sum + error, 0) / errors.length : null
}

const outcomesOf = ({ people, mean, change }: Rehearsed): Outcome[] =>
  [...people].map((came, i) => ({ mean: mean[i] ?? 0, people: came, change: change[i] ?? 0 }))
