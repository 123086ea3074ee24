/** A drift found by its cumulative sum: the direction, and the value after which it began to grow. */
export type Change = { direction: 1 | -1; since: number }

export type PageHinkley = {
  /** Drift per value that is let pass, in the values' unit. */
  allowance: number
  /** Height of the cumulative sum that raises the alarm. */
  threshold: number
}

/** Values that the assumed mean of zero weighs as much as: a steady small bias becomes the new normal. */
const trust = 30

/**
 * The Page-Hinkley test in both directions, on values that should have mean zero.
 *
 * Sums up how far each value lies above (below) the running mean, less the allowance; an alarm is raised when the
 * sum has risen by the threshold over its lowest point, which is where the change began.
 *
 * @returns what the newest value raises, or undefined
 * @see Page ES. Continuous inspection schemes. Biometrika 1954;41:100-115.
 * @see Hinkley DV. Inference about the change-point from cumulative sum tests. Biometrika 1971;58:509-523.
 * @example
 * pageHinkley([0, 0, 3, 3, 3], { allowance: 0.5, threshold: 6 }) // { direction: 1, since: 2 }
 */
export function pageHinkley(
  values: readonly number[],
  { allowance, threshold }: PageHinkley,
): Change | undefined {
  const up = { height: 0, since: 0 }
  const down = { height: 0, since: 0 }
  let total = 0
  for (const [i, value] of values.entries()) {
    // The mean of what came before: a first high value must not hide itself.
    const away = value - total / (i + trust)
    total += value
    grow(up, away - allowance, i)
    grow(down, -away - allowance, i)
  }
  if (up.height > threshold) return { direction: 1, since: up.since }
  if (down.height > threshold) return { direction: -1, since: down.since }
  return undefined
}

function grow(sum: { height: number; since: number }, step: number, i: number) {
  sum.height += step
  if (sum.height > 0) return
  sum.height = 0
  sum.since = i + 1
}
