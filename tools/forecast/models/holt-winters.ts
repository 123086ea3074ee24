import type { Model, Past } from './model.ts'

/** How fast each part of the forecast follows what was seen: shares taken of every new error. */
type Smoothing = { level: number; season: number }

/** Tried on the past; a level's share is per slot, a season's per week. */
const tried: readonly Smoothing[] = [0, 0.005, 0.01, 0.02, 0.04].flatMap((level) =>
  [0.05, 0.1, 0.2, 0.35, 0.5].map((season) => ({ level, season })),
)

/** What few weeks are smoothed with, too few to choose by. */
const usual: Smoothing = { level: 0.01, season: 0.2 }

/** Slots whose errors must be known before a choice is made: about two weeks of them. */
const enough = 400

/** Share of its weight that an error keeps from one week to the next when smoothings are compared. */
const weeklyDecay = 0.9

/** Additive exponential smoothing of a level and of a week of slots around it. */
type State = { level: number; season: Float64Array; seen: Float64Array }

/**
 * Additive weekly Holt-Winters without a trend: a level and the week's deviations from it, both smoothed.
 *
 * Slots without a reading are skipped. The smoothing is the one that would have forecast the past best, each week
 * from the level at its own beginning. It starts from the first two weeks and asks for no more than a few days.
 *
 * @see Winters PR. Forecasting sales by exponentially weighted moving averages. Manage Sci 1960;6:324-342.
 */
export const holtWinters: Model = {
  name: 'Holt-Winters',
  fit(past) {
    const smoothing = best(past)
    return {
      predict(now, steps) {
        const { level, season } = smooth(now, smoothing).state
        return Float64Array.from(steps, (step) => Math.max(0, level + (season[step % season.length] ?? 0)))
      },
    }
  },
}

function best(past: Past): Smoothing {
  let chosen = usual
  let least = Number.POSITIVE_INFINITY
  for (const smoothing of tried) {
    const { error, count } = smooth(past, smoothing)
    if (count < enough || error >= least) continue
    least = error
    chosen = smoothing
  }
  return chosen
}

/** Runs through the past; the error is the mean absolute one of week-ahead forecasts, newer weeks counting more. */
function smooth(past: Past, smoothing: Smoothing): { state: State; error: number; count: number } {
  const { people, grid } = past
  const state = start(past)
  const from = firstKnown(people) + 2 * grid.perWeek
  let origin = state.level
  let weight = 1
  const errors = { sum: 0, weight: 0, count: 0 }
  for (let i = from; i < people.length; i++) {
    if ((i - from) % grid.perWeek === 0) {
      origin = state.level
      weight /= weeklyDecay
    }
    const value = people[i] ?? Number.NaN
    if (Number.isNaN(value)) continue
    errors.sum += weight * Math.abs(value - Math.max(0, origin + (state.season[i % grid.perWeek] ?? 0)))
    errors.weight += weight
    errors.count++
    follow(state, i % grid.perWeek, value, smoothing)
  }
  return { state, error: errors.sum / errors.weight, count: errors.count }
}

function follow(state: State, cell: number, value: number, { level, season }: Smoothing) {
  const known = state.season[cell] ?? 0
  const miss = value - state.level - known
  const seen = (state.seen[cell] ?? 0) + 1
  state.seen[cell] = seen
  state.level += level * miss
  // A slot seen for the first times takes more: its start was only borrowed.
  state.season[cell] = known + Math.max(season, 1 / (seen + 1)) * (1 - level) * miss
}

/** Level and week from the first two weeks in which anything is known; a single strange reading changes little. */
function start({ people, grid }: Past): State {
  const first = firstKnown(people)
  const begin = people.subarray(first, first + 2 * grid.perWeek)
  const level = median(begin)
  const day = Float64Array.from({ length: grid.perDay }, (_, slot) =>
    orElse(median(every(begin, slot - first, grid.perDay)), level),
  )
  const season = new Float64Array(grid.perWeek)
  const seen = new Float64Array(grid.perWeek)
  for (let cell = 0; cell < grid.perWeek; cell++) {
    const own = every(begin, cell - first, grid.perWeek)
    const anyDay = day[cell % grid.perDay] ?? level
    season[cell] = median([...own, anyDay]) - level
    seen[cell] = own.length
  }
  return { level: orElse(level, 0), season: season.map((value) => orElse(value, 0)), seen }
}

const orElse = (value: number, other: number) => (Number.isNaN(value) ? other : value)

function firstKnown(people: Float64Array): number {
  const found = people.findIndex((value) => !Number.isNaN(value))
  return found < 0 ? people.length : found
}

/** The known values at an offset and every `lag` after it; an offset below 0 is a later one's. */
function every(values: Float64Array, offset: number, lag: number): number[] {
  const found: number[] = []
  for (let i = ((offset % lag) + lag) % lag; i < values.length; i += lag) {
    const value = values[i] ?? Number.NaN
    if (!Number.isNaN(value)) found.push(value)
  }
  return found
}

/** The middle of the known values, the mean of the two middle ones; NaN when none is known. */
function median(values: Iterable<number>): number {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort()
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2
}
