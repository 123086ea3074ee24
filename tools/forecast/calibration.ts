import { quantile } from '../kit/statistics.ts'

/** A forecast and what came of it. */
export type Outcome = { mean: number; people: number }

/** How far the truth lies from the mean, in units of `spreadOf(mean)`: the middle 80 % of past errors. */
export type Spread = { low: number; high: number }

/** Under this many past errors the interval is a stated guess. */
const enough = 150

/** Without a record: the middle 80 % of a Poisson count, twice as wide, because the mean is uncertain too. */
const guess: Spread = { low: -2 * 1.2816, high: 2 * 1.2816 }

/** Errors of counts grow with the root of their mean; one person more keeps the small ones honest. */
const spreadOf = (mean: number) => Math.sqrt(mean + 1)

/**
 * Learns the 80 % interval from past errors, by conformal quantiles of the errors scaled by the root of the mean.
 *
 * @see Lei J, et al. Distribution-free predictive inference for regression. J Am Stat Assoc 2018;113:1094-1111.
 */
export function learnSpread(outcomes: readonly Outcome[]): Spread {
  if (outcomes.length < enough) return guess
  const errors = outcomes.map(({ mean, people }) => (people - mean) / spreadOf(mean))
  const n = errors.length
  // The finite-sample step outwards makes the promise hold for the next one, too.
  const tail = Math.max(0, (0.1 * (n + 1) - 1) / (n - 1))
  return { low: Math.min(0, quantile(errors, tail)), high: Math.max(0, quantile(errors, 1 - tail)) }
}

/** The interval around a mean; it holds the mean and is never negative. */
export function interval(mean: number, spread: Spread): { mean: number; low: number; high: number } {
  const scale = spreadOf(mean)
  return { mean, low: Math.max(0, mean + spread.low * scale), high: mean + spread.high * scale }
}
