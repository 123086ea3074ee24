import { minutesBetween } from '../kit/time.ts'
import type { Sample } from './sample.ts'

/** Minutes people usually stay: in that time a crowd renews itself once. */
const usualMinutes = 75

/** Over a longer silence the doors can bring about anything. */
const longestStep = 60

/**
 * How unlikely it is that a crowd comes and goes and its number never changes, in nats.
 *
 * Arrivals and departures between two readings are taken as independent Poisson counts with the same mean.
 *
 * @see Skellam JG. The frequency distribution of the difference between two Poisson variates belonging to
 *   different populations. J R Stat Soc 1946;109:296.
 */
export function stillness(run: readonly Sample[]): number {
  let evidence = 0
  for (const [i, { at, count }] of run.entries()) {
    const before = run[i - 1]
    if (!before) continue
    const part = Math.min(1, minutesBetween(before.at, at) / usualMinutes)
    evidence -= Math.log(noChange(count * part))
  }
  return evidence
}

/** Chance that two Poisson counts of the same mean are equal. */
function noChange(mean: number): number {
  if (mean > 30) return 1 / Math.sqrt(4 * Math.PI * mean)
  let term = Math.exp(-2 * mean)
  let sum = term
  for (let k = 1; k < 100; k++) {
    term *= (mean / k) ** 2
    sum += term
  }
  return sum
}

/**
 * How unlikely it is that the doors took a crowd from one reading to the next, in nats.
 *
 * Chernoff's bound for a Poisson count with twice the mean that the crowd usually turns over, as people come and go
 * in groups; but a hall does not empty for a moment, so where nobody is left it is once the mean.
 *
 * @returns undefined over a silence so long that the doors can bring about anything
 * @see Chernoff H. A measure of asymptotic efficiency for tests of a hypothesis based on the sum of observations.
 *   Ann Math Statist 1952;23:493-507.
 */
export function jumpEvidence(from: Sample, to: Sample): number | undefined {
  const minutes = Math.abs(minutesBetween(from.at, to.at))
  if (minutes > longestStep) return undefined
  const moved = Math.abs(from.count - to.count)
  const level = Math.max(from.count, to.count)
  const emptied = Math.min(from.count, to.count) <= 0.05 * level
  const mean = emptied
    ? 1 + (level * minutes) / usualMinutes
    : 2 + (2 * Math.min(from.count, to.count) * minutes) / usualMinutes
  return moved <= mean ? 0 : moved * Math.log(moved / mean) - moved + mean
}
