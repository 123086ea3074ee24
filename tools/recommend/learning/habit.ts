import { quantile } from '../../kit/statistics.ts'

/** When a member usually comes on a weekday: somewhere in a stretch of the day. */
export type Habit = {
  /** ISO weekday, 1 = Monday. */
  weekday: number
  /** Begin of the stretch, minutes after local midnight. */
  from: number
  /** Length of the stretch. */
  minutes: number
}

/** The middle of the stretch, minutes after local midnight. */
export const usualMinute = ({ from, minutes }: Pick<Habit, 'from' | 'minutes'>): number => from + minutes / 2

/** A visit by the clock on the wall. */
export type Came = { weekday: number; minute: number }

/** Weeks that are looked back on. */
export const habitWeeks = 8

/** Three times is a habit. */
const leastVisits = 3

/** Times that lie wider than this are no habit. */
const widest = 180
const narrowest = 30

/**
 * The habits in a member's visits of the last weeks: weekdays on which they came at least three times, at about the
 * same hour.
 */
export function habitsIn(visits: readonly Came[]): Habit[] {
  return [...Map.groupBy(visits, ({ weekday }) => weekday)].flatMap(([weekday, own]) => {
    if (own.length < leastVisits) return []
    const clock = own.map(({ minute }) => minute)
    const spread = quantile(clock, 0.75) - quantile(clock, 0.25)
    if (spread > widest) return []
    const minutes = Math.max(narrowest, Math.round(spread))
    const from = Math.round(quantile(clock, 0.5) - minutes / 2)
    return [{ weekday, from: Math.min(1439, Math.max(0, from)), minutes }]
  })
}
