/** So many of some. */
export type Share = { part: number; of: number }

/** Half the 80 % interval of a normal distribution, in standard deviations. */
const eighty = 1.2816

/** The same for 97.5 %: two questions are asked of each report, and both together may err once in twenty. */
const sure = 2.2414

/**
 * The bounds that hold a share four times in five.
 *
 * @see Wilson EB. Probable inference, the law of succession, and statistical inference. J Am Stat Assoc 1927;22:209-212.
 * @example
 * wilson({ part: 5, of: 10 }) // { low: 0.31, high: 0.69 }, rounded
 */
export function wilson({ part, of }: Share, z = eighty): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 }
  const middle = (part + z ** 2 / 2) / (of + z ** 2)
  const half = (z / (of + z ** 2)) * Math.sqrt((part * (of - part)) / of + z ** 2 / 4)
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/**
 * Whether two shares differ beyond chance, thirty-nine times in forty.
 *
 * @see Newcombe RG. Interval estimation for the difference between independent proportions. Stat Med 1998;17:873-890 (method 10).
 */
export function differ(a: Share, b: Share): boolean {
  if (a.of === 0 || b.of === 0) return false
  const [p, q] = [a.part / a.of, b.part / b.of]
  const [x, y] = [wilson(a, sure), wilson(b, sure)]
  const low = p - q - Math.hypot(p - x.low, y.high - q)
  const high = p - q + Math.hypot(x.high - p, q - y.low)
  return low > 0 || high < 0
}
