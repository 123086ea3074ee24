import { localTime } from '../../kit/time.ts'

/** A rule of the gym's: in slots that begin in [from, to), minutes of the wall clock, at most so many places. */
export type Cap = { split: string; weekday: number | null; from: number; to: number; most: number }

/**
 * Places that a gym's rules let be granted in a slot of a split, or of the whole gym for 'all': the strictest rule
 * that speaks of the slot decides. The hours after midnight belong to the day on the wall clock.
 *
 * @returns infinity where no rule speaks of it
 * @example
 * const most = mostPlaces([{ split: 'legs', weekday: 2, from: 1080, to: 1200, most: 4 }], 'Europe/Berlin')
 * most('legs', new Date('2026-11-24T18:30:00+01:00')) // 4
 */
export function mostPlaces(rules: readonly Cap[], zone: string): (split: string, slot: Date) => number {
  const bySplit = Map.groupBy(rules, ({ split }) => split)
  return (split, slot) => {
    const own = bySplit.get(split)
    if (!own) return Number.POSITIVE_INFINITY
    const at = localTime(slot, zone)
    const speaking = own.filter(
      ({ weekday, from, to }) =>
        (weekday ?? at.weekday) === at.weekday && from <= at.minute && at.minute < to,
    )
    return Math.min(...speaking.map(({ most }) => most))
  }
}
