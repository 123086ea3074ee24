/** How often something may happen under a key. */
export type Limit = {
  /** Seconds until the key has room again, 0 when it has room now. */
  wait(key: string, at: Date): number
  /** Notes that it happened. */
  count(key: string, at: Date): void
}

/**
 * A sliding window held in memory: at most `most` under one key in any stretch of `seconds`.
 *
 * Each process counts for itself, so two machines together let through twice as much.
 */
export function limit({ most, seconds }: { most: number; seconds: number }): Limit {
  const span = seconds * 1000
  const seen = new Map<string, number[]>()
  let swept = Number.NEGATIVE_INFINITY
  const recent = (key: string, now: number) => (seen.get(key) ?? []).filter((time) => time > now - span)

  return {
    wait(key, at) {
      const times = recent(key, at.getTime())
      const freed = times.at(-most)
      return freed === undefined ? 0 : Math.max(1, Math.ceil((freed + span - at.getTime()) / 1000))
    },
    count(key, at) {
      const now = at.getTime()
      // Keys that fell silent would fill the memory; looking once a window is enough.
      if (now - swept >= span) {
        swept = now
        for (const [silent, times] of seen) if ((times.at(-1) ?? 0) <= now - span) seen.delete(silent)
      }
      seen.set(key, [...recent(key, now), now])
    },
  }
}
