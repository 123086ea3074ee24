import { quantile } from '../../kit/statistics.ts'
import { localTime, minutesBetween } from '../../kit/time.ts'

/** A visit of a member's own: when, and whether anybody saw its end. */
export type OwnVisit = { checkIn: Date; checkOut: Date | null; estimated: boolean; splits: readonly string[] }

/** How somebody comes, by the clock on the gym's wall. */
export type Patterns = {
  visits: number
  /** How often they came in an hour of a weekday (ISO, 1 = Monday); hours without a visit are left out. */
  hours: readonly { weekday: number; hour: number; times: number }[]
  /** The middle of the stays whose end somebody saw; undefined with fewer than three. */
  usualMinutes: number | undefined
  /** Weekdays and the hour they come about, most often first: those with three visits or more. */
  usually: readonly { weekday: number; minute: number; times: number }[]
}

/** Fewer are no pattern. */
const least = 3

/**
 * What a member's visits have in common.
 *
 * @example
 * patternsOf([], 'Europe/Berlin') // { visits: 0, hours: [], usualMinutes: undefined, usually: [] }
 */
export function patternsOf(visits: readonly OwnVisit[], zone: string): Patterns {
  const times = visits.map(({ checkIn }) => localTime(checkIn, zone))
  const stays = visits.flatMap(({ checkIn, checkOut, estimated }) =>
    checkOut && !estimated ? [minutesBetween(checkIn, checkOut)] : [],
  )
  const byHour = Map.groupBy(times, ({ weekday, minute }) => `${weekday} ${Math.floor(minute / 60)}`)
  const byDay = Map.groupBy(times, ({ weekday }) => weekday)
  return {
    visits: visits.length,
    hours: [...byHour]
      .map(([key, all]) => {
        const [weekday = 1, hour = 0] = key.split(' ').map(Number)
        return { weekday, hour, times: all.length }
      })
      .sort((a, b) => a.weekday - b.weekday || a.hour - b.hour),
    usualMinutes: stays.length < least ? undefined : Math.round(quantile(stays, 0.5)),
    usually: [...byDay]
      .filter(([, all]) => all.length >= least)
      .map(([weekday, all]) => ({
        weekday,
        minute: quarter(
          quantile(
            all.map(({ minute }) => minute),
            0.5,
          ),
        ),
        times: all.length,
      }))
      .sort((a, b) => b.times - a.times || a.weekday - b.weekday),
  }
}

/** Nobody comes to the minute. */
const quarter = (minute: number): number => Math.min(1439, Math.round(minute / 15) * 15)
