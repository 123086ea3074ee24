/** An estimate with the bounds between which the truth lies, as often as was asked for. */
export type Estimate = { value: number; low: number; high: number }

/** One stretch of a window: what is divided by what. */
export type Part = { of: number; by: number }

/** Fewer stretches say nothing of how much they differ. */
const fewest = 5

/**
 * A ratio of two sums over stretches of time, with an interval by how much the stretches differ. Neighbouring stretches
 * may resemble each other, which makes the interval wider.
 *
 * @param parts in order of time
 * @param sure how often the interval holds the truth; over `tests` intervals together when several are looked at
 * @returns undefined with fewer than five stretches, or nothing to divide by
 * @see Cochran WG. Sampling Techniques, 1977, 6.4 (the variance of a ratio).
 * @see Kendall MG. Note on bias in the estimation of autocorrelation. Biometrika 1954;41:403-404.
 * @example
 * ratioEstimate([1, 2, 3, 2, 2].map((of) => ({ of, by: 4 }))) // { value: 0.5, low: 0.17, high: 0.83 }
 */
export function ratioEstimate(
  parts: readonly Part[],
  { sure = 0.95, tests = 1 }: { sure?: number; tests?: number } = {},
): Estimate | undefined {
  const used = parts.filter(({ by }) => by > 0)
  const total = used.reduce((sum, { by }) => sum + by, 0)
  if (used.length < fewest || total === 0) return undefined
  const value = used.reduce((sum, { of }) => sum + of, 0) / total
  const away = used.map(({ of, by }) => of - value * by)
  const spread = Math.sqrt((longRun(away) * used.length) / (used.length - 1)) / total
  const reach = studentQuantile(1 - (1 - sure) / (2 * tests), used.length - 1) * spread
  return { value, low: value - reach, high: value + reach }
}

/** The closest resemblance that is believed; beyond it there would be nothing left to tell. */
const closest = 0.8

/** The sum of squares, larger where a stretch resembles the one before: as for an autoregression of the first order. */
function longRun(away: readonly number[]): number {
  const n = away.length
  const own = away.reduce((sum, v) => sum + v * v, 0)
  if (own === 0) return 0
  const next = away.slice(1).reduce((sum, v, i) => sum + v * (away[i] ?? 0), 0)
  // The resemblance found in few stretches is too small by as much, on average.
  const alike = Math.min(closest, Math.max(0, (next / own + 1 / n) / (1 - Math.min(3, n / 2) / n)))
  return (own * (1 + alike)) / (1 - alike)
}

/**
 * The value that Student's t stays under with a chance, wrong by less than 1 % from five degrees of freedom on.
 *
 * @see Abramowitz M, Stegun IA. Handbook of Mathematical Functions, 1964, 26.7.5.
 * @example
 * studentQuantile(0.975, 27) // 2.052
 */
export function studentQuantile(chance: number, degrees: number): number {
  const z = normalQuantile(chance)
  const z2 = z * z
  return (
    z +
    (z * (z2 + 1)) / (4 * degrees) +
    (z * (5 * z2 * z2 + 16 * z2 + 3)) / (96 * degrees ** 2) +
    (z * (3 * z2 ** 3 + 19 * z2 * z2 + 17 * z2 - 15)) / (384 * degrees ** 3)
  )
}

/**
 * The value that a standard normal stays under with a chance, wrong by less than 0.0005.
 *
 * @see Abramowitz M, Stegun IA. Handbook of Mathematical Functions, 1964, 26.2.23.
 * @example
 * normalQuantile(0.975) // 1.96
 */
export function normalQuantile(chance: number): number {
  const tail = Math.min(chance, 1 - chance)
  const t = Math.sqrt(-2 * Math.log(tail))
  const top = 2.515517 + t * (0.802853 + t * 0.010328)
  const bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
  const z = t - top / bottom
  return chance < 0.5 ? -z : z
}
