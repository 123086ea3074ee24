import type { Grid } from '../calendar/grid.ts'

/** A forecast of some slots beside what came; all arrays run alongside. */
export type Scored = {
  /** Indices of the grid. */
  steps: readonly number[]
  people: Float64Array
  mean: Float64Array
  low: Float64Array
  high: Float64Array
}

export type Metrics = {
  /** Mean absolute error, in people. */
  mae: number
  rmse: number
  /** Absolute error over the people there, in %. */
  wape: number
  /** People more in the three slots forecast quietest of a day than in the three that truly were. */
  regret3: number
  /** Slots inside the interval, in %. */
  coverage80: number
  /** Mean width of the interval, in people. */
  width80: number
}

/** The daytime in which a quiet slot is looked for, in minutes after midnight. */
const daytime = { from: 8 * 60, to: 22 * 60 }
const picks = 3
/** A day with fewer of its daytime slots known tells nothing of the quietest. */
const leastKnown = 2 / 3

/** All metrics over a set of scored forecasts; NaN where there is nothing to score. */
export function metricsOf(grid: Grid, weeks: readonly Scored[]): Metrics {
  const sums = { slots: 0, error: 0, square: 0, people: 0, inside: 0, width: 0 }
  for (const { people, mean, low, high } of weeks) {
    people.forEach((y, i) => {
      const error = y - (mean[i] ?? 0)
      sums.slots++
      sums.error += Math.abs(error)
      sums.square += error * error
      sums.people += y
      sums.inside += Number(y >= (low[i] ?? 0) && y <= (high[i] ?? 0))
      sums.width += (high[i] ?? 0) - (low[i] ?? 0)
    })
  }
  return {
    mae: sums.error / sums.slots,
    rmse: Math.sqrt(sums.square / sums.slots),
    wape: (100 * sums.error) / sums.people,
    regret3: regret(grid, weeks),
    coverage80: (100 * sums.inside) / sums.slots,
    width80: sums.width / sums.slots,
  }
}

/**
 * What a member loses who trains in the slots forecast quietest: mean true people there minus the mean of the three
 * truly quietest, by day, between 08:00 and 22:00.
 */
export function regret(grid: Grid, weeks: readonly Pick<Scored, 'steps' | 'people' | 'mean'>[]): number {
  const losses = weeks.flatMap((week) =>
    [...daysOf(grid, week.steps)]
      .filter(([day, known]) => known.length > Math.max(picks, leastKnown * openSlots(grid, day) - 1))
      .map(([, known]) => lossOf(known, week)),
  )
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length
}

const inDaytime = ({ perDay, slotMinutes }: Grid, step: number) => {
  const minute = (step % perDay) * slotMinutes
  return minute >= daytime.from && minute < daytime.to
}

/** Positions of the daytime's steps, by day. */
function daysOf(grid: Grid, steps: readonly number[]): Map<number, number[]> {
  const days = new Map<number, number[]>()
  steps.forEach((step, i) => {
    if (!inDaytime(grid, step)) return
    const day = Math.floor(step / grid.perDay)
    days.set(day, [...(days.get(day) ?? []), i])
  })
  return days
}

/** Slots of a day's daytime in which the doors are open. */
function openSlots(grid: Grid, day: number): number {
  const steps = Array.from({ length: grid.perDay }, (_, slot) => day * grid.perDay + slot)
  return steps.filter((step) => grid.open[step] === 1 && inDaytime(grid, step)).length
}

function lossOf(day: readonly number[], { people, mean }: Pick<Scored, 'people' | 'mean'>): number {
  const quietest = (by: Float64Array) => [...day].sort((a, b) => (by[a] ?? 0) - (by[b] ?? 0)).slice(0, picks)
  const crowd = (slots: readonly number[]) =>
    slots.reduce((sum, i) => sum + (people[i] ?? 0), 0) / slots.length
  return crowd(quietest(mean)) - crowd(quietest(people))
}

/**
 * The mean absolute error that pure chance leaves to the best forecast of independent counts, which is their median:
 * nobody is below it for long, and a model that is has seen the answers.
 *
 * @param means true means of the counts, one a slot
 * @see Crow EL. The mean deviation of the Poisson distribution. Biometrika 1958;45:556-562.
 */
export function noiseFloor(means: Iterable<number>): number {
  let sum = 0
  let slots = 0
  for (const mean of means) {
    sum += poissonDeviation(Math.max(0, mean))
    slots++
  }
  return sum / slots
}

/** A slot is the mean of some readings, and a visit for two splits counts a half in each: steadier than counts. */
const steadierThanPoisson = 0.7

/** Whether a reported error is smaller than chance alone would allow: whoever made it has seen the answers. */
export const hasLeaked = (mae: number, floor: number): boolean => mae < steadierThanPoisson * floor

/** From this mean on the normal limit is exact to a thousandth. */
const large = 50

/** Mean absolute deviation of a Poisson count from its median. */
function poissonDeviation(mean: number): number {
  if (mean >= large) return Math.sqrt((2 * mean) / Math.PI)
  // E|X - m| = mean - m + 2 * sum over k < m of (m - k) P(k), m the median.
  let chance = Math.exp(-mean)
  let upTo = 0
  let below = 0
  for (let k = 0; ; k++) {
    upTo += chance
    if (upTo >= 0.5) return mean - k + 2 * below
    // One more step between each value so far and the median.
    below += upTo
    chance *= mean / (k + 1)
  }
}
