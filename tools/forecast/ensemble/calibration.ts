import { quantile } from '../../kit/statistics.ts'

/** A forecast and what came of it. */
export type Outcome = {
  mean: number
  people: number
  /** By how much the day's calendar was expected to move the crowd, as a logarithm; 0 on a day like those before it. */
  change?: number
}

/** How far the truth lies from the mean, in units of `spreadOf(mean)`: the middle 80 % of past errors. */
export type Spread = { low: number; high: number }

/** Under this many past errors the interval is a stated guess. */
const enough = 150

/** Without a record: the middle 80 % of a Poisson count, twice as wide, because the mean is uncertain too. */
const guess: Spread = { low: -2 * 1.2816, high: 2 * 1.2816 }

/** Part of the slots that the interval holds. */
const promised = 0.8

/** Widths that are tried, as factors of the plain quantiles. */
const factors = Array.from({ length: 41 }, (_, i) => 0.8 + 0.05 * i)

/**
 * How much less sure a day is whose calendar moves the crowd, as a part of the move: with this, such days are covered
 * as often as others on the campus gym before August 2016 and on simulated gyms.
 */
const doubt = 0.5

/**
 * Errors of counts grow with the root of their mean; one person more keeps the small ones honest. Where the calendar
 * changes they are larger, because how much it moves the crowd is known from few days.
 */
const spreadOf = (mean: number, change: number) => Math.sqrt(mean + 1) * (1 + doubt * change)

/**
 * Learns the 80 % interval from the errors of past weeks, by conformal quantiles of the errors scaled by the root
 * of the mean.
 *
 * The slots of a week err together, so a week is one lesson, not three hundred: the interval is widened until a
 * week that had no part in it is covered as promised.
 *
 * @param weeks one list of outcomes a rehearsed week
 * @see Lei J, et al. Distribution-free predictive inference for regression. J Am Stat Assoc 2018;113:1094-1111.
 * @see Barber RF, et al. Predictive inference with the jackknife+. Ann Stat 2021;49:486-507.
 */
export function learnSpread(weeks: readonly (readonly Outcome[])[]): Spread {
  const errors = weeks.map((week) =>
    week.map(({ mean, people, change = 0 }) => (people - mean) / spreadOf(mean, change)),
  )
  const all = errors.flat()
  if (all.length < enough) return guess
  const plain = middle(all)
  const factor = errors.length > 2 ? neededFactor(errors) : 1.2
  return { low: Math.min(0, factor * plain.low), high: Math.max(0, factor * plain.high) }
}

const middle = (errors: readonly number[]): Spread => ({
  low: quantile(errors, (1 - promised) / 2),
  high: quantile(errors, (1 + promised) / 2),
})

/** The least widening with which weeks are covered as promised by an interval learned from the others. */
function neededFactor(weeks: readonly (readonly number[])[]): number {
  const others = weeks.map((_, left) => middle(weeks.filter((_, i) => i !== left).flat()))
  const covered = (factor: number) => {
    const shares = weeks.map((week, i) => {
      const { low, high } = others[i] ?? guess
      const inside = week.filter((error) => error >= factor * low && error <= factor * high)
      return week.length > 0 ? inside.length / week.length : promised
    })
    return shares.reduce((sum, share) => sum + share, 0) / shares.length
  }
  return factors.find((factor) => covered(factor) >= promised) ?? factors.at(-1) ?? 1
}

/** A spread that is so many times as wide. */
export const widened = ({ low, high }: Spread, factor: number): Spread => ({
  low: low * factor,
  high: high * factor,
})

/** The interval around a mean; it holds the mean and is never negative. */
export function interval(
  mean: number,
  spread: Spread,
  change = 0,
): { mean: number; low: number; high: number } {
  const scale = spreadOf(mean, change)
  return { mean, low: Math.max(0, mean + spread.low * scale), high: mean + spread.high * scale }
}
