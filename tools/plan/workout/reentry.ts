/** How training begins again after a pause. */
export type Reentry = {
  /** Easier weeks before the usual ones. */
  weeks: number
  /** Part of the usual sets, of the usual weights, and of the usual minutes of the very first session. */
  sets: number
  load: number
  firstMinutes: number
}

/** From so many weeks on a pause is more than a missed week. */
const from = 2

/**
 * How to begin again: lighter and with fewer sets the longer the pause was, the first session shorter still. What was
 * lost comes back faster than it came. A convention of coaches, like all that is said about deloads.
 *
 * @param gapWeeks weeks without training
 * @returns undefined where nothing need change
 * @example
 * reentry(5) // { weeks: 2, sets: 0.6, load: 0.8, firstMinutes: 0.7 }
 */
export function reentry(gapWeeks: number): Reentry | undefined {
  if (!(gapWeeks >= from)) return undefined
  if (gapWeeks < 4) return { weeks: 1, sets: 0.67, load: 0.9, firstMinutes: 0.75 }
  if (gapWeeks < 12) return { weeks: 2, sets: 0.6, load: 0.8, firstMinutes: 0.7 }
  return { weeks: 2, sets: 0.5, load: gapWeeks < 26 ? 0.7 : 0.6, firstMinutes: 0.65 }
}
