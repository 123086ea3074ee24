import { addDays, weekdayOf } from '../../kit/time.ts'
import { dayNumber, type Trend, trendOf } from '../../kit/trend.ts'
import { type DayLevel, dayNoise, errorOfMean, meanLevel } from '../levels/levels.ts'

/** A week from Monday to Sunday: its level in people of a mean slot, with the interval that holds it four times in five. */
export type Week = { monday: string; days: number; people: number; low: number; high: number }

/** Weeks as they went, and what can be said of their way. */
export type WeeklyLevel = {
  weeks: Week[]
  /** Undefined where there are too few weeks to tell. */
  trend: Trend | undefined
  /** People of a mean slot over all weeks. */
  people: number
  /** The straight line of a trend that is told, in people, one value a week. */
  line?: number[]
}

/** Days without which a week has no level. */
const leastDays = 3

/**
 * What a trend needs: so many weeks, and a change over all of them of a twentieth. Weeks are somewhat alike, for the
 * weather of a Sunday is that of a Monday.
 */
const rules = { points: 8, days: 49, change: 0.05, likeness: 0.35 }

/**
 * The interval is so much wider than a line's own: days that are alike for longer than a week would else make a claim of
 * chance in more than one of twenty gyms (measured in `weeks.test.ts`).
 */
const wider = 1.3

/** A line, and the usual of six weekdays beside the seventh. */
const fitted = 8

/** The middle of a week after its Monday. */
const middle = 3

/** The day that days are counted from. */
const epoch = '1970-01-01'

/** Standard errors to each side that hold four in five. */
const fourInFive = 1.2816

/**
 * The weekly level of ordinary days: holidays and periods with a name are left out, for they come and go by the calendar.
 *
 * @param days in order of date
 */
export function weeklyLevel(days: readonly DayLevel[]): WeeklyLevel {
  const ordinary = days.filter(({ special }) => special === undefined)
  const groups = [...Map.groupBy(ordinary, ({ date }) => addDays(date, 1 - weekdayOf(date)))].filter(
    ([, own]) => own.length >= leastDays,
  )
  const points = groups.map(([monday, own]) => ({ day: dayNumber(monday), value: meanLevel(own) }))
  const trend = trendOf(points, rules)
  const last = points.at(-1)
  const mean = points.reduce((sum, { value }) => sum + value, 0) / points.length
  const expected = (date: string) =>
    trend && last ? trend.now + (trend.perWeek / 7) * (dayNumber(date) - last.day - middle) : mean
  const left = groups.flatMap(([, own]) =>
    own.map(({ date, level }) => ({ date, off: level - expected(date) })),
  )
  const noise = dayNoise(left, { fitted, group: left.length / 2 })
  const scale = ordinary[0] ? ordinary[0].people / ordinary[0].level : 0
  const line =
    trend &&
    trend.kind !== 'unclear' &&
    points.map(({ day }) => expected(addDays(epoch, day + middle)) * scale)
  return {
    trend,
    ...(line && { line }),
    people: mean * scale,
    weeks: groups.map(([monday, own]) => {
      const level = meanLevel(own)
      const half = fourInFive * errorOfMean(noise, own.length)
      return {
        monday,
        days: own.length,
        people: level * scale,
        low: Math.max(0, level - half) * scale,
        high: (level + half) * scale,
      }
    }),
  }
}

const isClear = (trend: Trend | undefined): trend is Trend =>
  trend !== undefined &&
  trend.kind !== 'unclear' &&
  Math.abs(trend.perWeek) > (wider * (trend.high - trend.low)) / 2

/** The change over all weeks as parts of their first level, with the range that holds it 19 times in 20. */
export function changeOf({ trend }: WeeklyLevel): { change: number; low: number; high: number } | undefined {
  if (!isClear(trend)) return undefined
  const weeks = trend.days / 7
  const start = trend.now - trend.perWeek * weeks
  if (start <= 0) return undefined
  const over = (perWeek: number) => (perWeek * weeks) / start
  const half = (wider * (trend.high - trend.low)) / 2
  return {
    change: over(trend.perWeek),
    low: over(trend.perWeek - half),
    high: over(trend.perWeek + half),
  }
}
