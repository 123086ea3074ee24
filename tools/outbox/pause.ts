const secondMs = 1000

/** Between two attempts to say something: seconds at first, at most ten minutes. */
const pauses = [10, 30, 60, 120, 300, 600]

/**
 * How long what could not be said rests before the next attempt.
 *
 * @param attempts how often it was tried
 * @returns milliseconds
 * @example
 * pauseAfter(1) // 10_000
 */
export function pauseAfter(attempts: number): number {
  const nth = Math.min(Math.max(attempts, 1), pauses.length)
  return secondMs * (pauses[nth - 1] ?? 0)
}
