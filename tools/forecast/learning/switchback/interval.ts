import type { Experiment } from './design.ts'
import { type Outcome, pairDifferences } from './verdict.ts'

/**
 * The bounds between which the difference of the arms lies nineteen times in twenty, by the spread of the pairs.
 *
 * @returns A less B; undefined for fewer than two pairs
 * @see Student. The probable error of a mean. Biometrika 1908;6:1-25.
 */
export function differenceBounds(
  experiment: Experiment,
  outcomes: readonly Outcome[],
): { low: number; high: number } | undefined {
  const pairs = pairDifferences(experiment, outcomes)
  if (pairs.length < 2) return undefined
  const mean = pairs.reduce((sum, value) => sum + value, 0) / pairs.length
  const squares = pairs.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const error = Math.sqrt(squares / (pairs.length - 1) / pairs.length)
  const half = studentOf(pairs.length - 1) * error
  return { low: mean - half, high: mean + half }
}

/**
 * The 97.5 % point of Student's distribution by its degrees of freedom.
 *
 * @see Hill GW. Algorithm 396: Student's t-quantiles. Commun ACM 1970;13:619-620 (its expansion about the normal point).
 */
function studentOf(freedom: number): number {
  const exact = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228]
  const known = exact[freedom - 1]
  if (known !== undefined) return known
  const z = 1.959964
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2)
}
