import { localTime, minutesBetween } from '../../kit/time.ts'

/** A visit, and how full the whole gym usually is then; null where that is not known. */
type Hour = { start: Date; wholeUsual: number | null }

/** Hours at which the gym is less full than this part of the day's fullest are odd: they suit few. */
const odd = 0.35

/**
 * How odd the hour of each visit is: minutes to the nearest of its day at which people usually come, 0 at such an
 * hour. Whoever names no hour of their own is mostly one of them, and the quietest hour of all is quiet for a reason.
 */
export function oddMinutes<R extends Hour>(visits: readonly R[], zone: string): Map<R, number> {
  const days = Map.groupBy(visits, ({ start }) => localTime(start, zone).date)
  return new Map(
    [...days.values()].flatMap((day) => {
      const most = Math.max(...day.map(({ wholeUsual }) => wholeUsual ?? 0))
      const common = day.filter(({ wholeUsual }) => wholeUsual === null || wholeUsual >= odd * most)
      return day.map((visit): [R, number] => [
        visit,
        Math.min(...common.map(({ start }) => Math.abs(minutesBetween(start, visit.start)))),
      ])
    }),
  )
}
