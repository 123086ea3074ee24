/** 97.5 % of a normal distribution lie below it. */
const z = 1.959964

/**
 * The 95 % interval of a share, by Wilson's score: right also for few cases and shares near 0 or 1.
 *
 * @returns the whole from 0 to 1 where there are no cases
 * @see Wilson EB. Probable inference, the law of succession, and statistical inference. J Am Stat Assoc 1927;22:209-212.
 * @example
 * wilson(8, 10) // { low: 0.490, high: 0.943 }, rounded
 */
export function wilson(hits: number, cases: number): { low: number; high: number } {
  if (cases === 0) return { low: 0, high: 1 }
  const share = hits / cases
  const middle = (share + (z * z) / (2 * cases)) / (1 + (z * z) / cases)
  const half =
    (z / (1 + (z * z) / cases)) * Math.sqrt((share * (1 - share)) / cases + (z * z) / (4 * cases * cases))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
