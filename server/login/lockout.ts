/** Tries that cost nothing: anybody mistypes. */
const freeTries = 5

const firstWaitSeconds = 30
const longestWaitSeconds = 3600

/** What failed this long ago counts no more. */
const forgottenMs = 24 * 3_600_000

/**
 * Seconds for which nobody gets in after so many failures in a row: none for the first, then twice as long each time,
 * up to an hour.
 *
 * @example
 * waitAfter(5) // 30
 * waitAfter(7) // 120
 */
export function waitAfter(failures: number): number {
  if (failures < freeTries) return 0
  return Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** (failures - freeTries))
}

/** What is known of the tries on one address. */
export type Tries = { failures: number; lockedUntil: Date | null }

/**
 * The tries after one more, or undefined where none is open now.
 *
 * A try counts as failed before it is looked at, so that many at once are no more than many in a row; one that
 * succeeds takes all of them back.
 */
export function oneMore({ failures, lockedUntil }: Tries, at: Date): Tries | undefined {
  if (lockedUntil && lockedUntil > at) return undefined
  const old = lockedUntil !== null && at.getTime() - lockedUntil.getTime() > forgottenMs
  const next = (old ? 0 : failures) + 1
  const wait = waitAfter(next)
  return { failures: next, lockedUntil: wait > 0 ? new Date(at.getTime() + wait * 1000) : null }
}
