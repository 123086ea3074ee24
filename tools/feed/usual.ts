import { quantile } from '../kit/statistics.ts'
import { weekdayOf } from '../kit/time.ts'

/** Mean of the believed readings of one hour by the gym's clock. */
export type Hour = { date: string; hour: number; people: number }

/** What an hour usually brings, judged without the dates from `first` to `last`; undefined when nobody knows. */
export type Usual = (date: string, hour: number, first: string, last: string) => number | undefined

/** Weeks that look alike lie near: so many dates of a kind, nearest first, make the usual. */
const nearest = 8

/**
 * The usual crowd by weekday and hour, as the median over the nearest weeks. Where a weekday is too young for
 * that, the same hour of other workdays (or weekends) speaks for it, then that of any day.
 */
export function usualOf(hours: readonly Hour[]): Usual {
  const kinds = [
    { least: 2, key: (date: string, hour: number) => `${weekdayOf(date)} ${hour}` },
    { least: 3, key: (date: string, hour: number) => `${weekdayOf(date) > 5} ${hour}` },
    { least: 4, key: (_: string, hour: number) => `${hour}` },
  ].map((kind) => ({ ...kind, known: Map.groupBy(hours, ({ date, hour }) => kind.key(date, hour)) }))
  return (date, hour, first, last) => {
    for (const { least, key, known } of kinds) {
      const others = (known.get(key(date, hour)) ?? []).filter((h) => h.date < first || h.date > last)
      if (others.length >= least) return median(others, date)
    }
    return undefined
  }
}

function median(hours: readonly Hour[], date: string): number {
  const away = (hour: Hour) => Math.abs(Date.parse(hour.date) - Date.parse(date))
  const near = hours.length > nearest ? hours.toSorted((a, b) => away(a) - away(b)).slice(0, nearest) : hours
  return quantile(
    near.map(({ people }) => people),
    0.5,
  )
}

/** Crowd of the usually busiest hours: the value that one hour in twenty reaches; 0 when nothing is known. */
export function usualPeak(hours: readonly Hour[]): number {
  return hours.length === 0
    ? 0
    : quantile(
        hours.map(({ people }) => people),
        0.95,
      )
}
