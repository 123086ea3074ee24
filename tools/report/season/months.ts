import { dayNumber } from '../../kit/trend.ts'
import { tBeyond } from '../chance.ts'
import {
  type DayLevel,
  type DayNoise,
  dayNoise,
  errorOfMean,
  meanLevel,
  separateDays,
} from '../levels/levels.ts'

/** A month, and whether its month of the calendar stands out beyond chance. */
export type Month = {
  /** "2026-11" */
  month: string
  days: number
  /** People of a mean slot. */
  people: number
  /** That of its month of the calendar over the other months', with growth from year to year taken out where two years are known. */
  level: number
  error: number
  clear: boolean
}

/** Days of a month without which it is not told of. */
const leastDays = 10

/** Months without which a year is not whole, and what is season can't be told from what is trend. */
export const wholeYear = 12

/** Chance of calling any month special in a gym without a season. */
const doubt = 0.01

/** A month that differs by less is as others are, however surely. */
const leastApart = 0.05

/** Months as they went. */
export type Season = {
  months: Month[]
  noise: DayNoise
  /** Growth from one year to the next as a factor; undefined while only one is known. */
  growth: number | undefined
  /** Months of the calendar that are known: 12 make a year. */
  known: number
}

/**
 * Month by month, holidays left out: each month of the calendar against the mean of the others, judged by the noise of days with the chance
 * shared out over the months (Bonferroni). No month is called special before a year is whole.
 *
 * @param days in order of date
 */
export function seasonOf(days: readonly DayLevel[]): Season {
  const ordinary = days.filter(({ special }) => special?.kind !== 'holiday')
  const groups = [...Map.groupBy(ordinary, ({ date }) => date.slice(0, 7))].filter(
    ([, own]) => own.length >= leastDays,
  )
  const growth = growthOf(groups)
  const trendless = groups.map(([month, own]) => ({ month, own: own.map((day) => grownBack(day, growth)) }))
  const levels = new Map(trendless.map(({ month, own }) => [month, meanLevel(own)]))
  const left = trendless.flatMap(({ month, own }) =>
    own.map(({ date, level }) => ({ date, off: level - (levels.get(month) ?? 0) })),
  )
  const noise = dayNoise(left, { fitted: groups.length + 6, group: left.length / Math.max(1, groups.length) })
  const known = new Set(groups.map(([month]) => ofYear(month)))
  const clear = known.size === wholeYear ? clearMonths(trendless, noise) : new Set<string>()
  return {
    noise,
    growth,
    known: known.size,
    months: trendless.map(({ month, own }) => ({
      month,
      days: own.length,
      people: own.reduce((sum, { people }) => sum + people, 0) / own.length,
      ...against(ofYear(month), yearsOf(trendless, noise)),
      clear: clear.has(ofYear(month)),
    })),
  }
}

type Group = { month: string; own: readonly DayLevel[] }

/** A month of the calendar over the years that are known of it. */
type YearMonth = { name: string; level: number; error: number }

const ofYear = (month: string): string => month.slice(5)

function yearsOf(groups: readonly Group[], noise: DayNoise): YearMonth[] {
  return [...Map.groupBy(groups, ({ month }) => ofYear(month))].map(([name, years]) => ({
    name,
    level: years.reduce((sum, { own }) => sum + meanLevel(own), 0) / years.length,
    error: Math.hypot(...years.map(({ own }) => errorOfMean(noise, own.length))) / years.length,
  }))
}

/** A month's level over the mean of the others, and the standard error of that. */
function against(name: string, months: readonly YearMonth[]): Pick<Month, 'level' | 'error'> {
  const own = months.find((month) => month.name === name)
  const others = months.filter((month) => month.name !== name)
  if (!own || others.length === 0) return { level: 1, error: 0 }
  const rest = others.reduce((sum, { level }) => sum + level, 0) / others.length
  const error = Math.hypot(own.error, Math.hypot(...others.map((month) => month.error)) / others.length)
  return { level: own.level / rest, error: error / rest }
}

function clearMonths(groups: readonly Group[], noise: DayNoise): Set<string> {
  const months = yearsOf(groups, noise)
  const far = tBeyond(doubt / months.length, freedomOf(noise))
  return new Set(
    months
      .filter(({ name }) => {
        const { level, error } = against(name, months)
        return Math.abs(level - 1) > Math.max(leastApart, far * error)
      })
      .map(({ name }) => name),
  )
}

/** Days that are alike tell as much as fewer separate ones. */
export const freedomOf = (noise: DayNoise): number => Math.max(3, Math.round(separateDays(noise)) - wholeYear)

/** The growth from one year to the next, by the months that are known of both. */
function growthOf(groups: readonly (readonly [string, readonly DayLevel[]])[]): number | undefined {
  const levels = new Map(groups.map(([month, own]) => [month, meanLevel(own)]))
  const pairs = [...levels].flatMap(([month, level]) => {
    const before = levels.get(`${Number(month.slice(0, 4)) - 1}${month.slice(4)}`)
    return before ? [Math.log(level / before)] : []
  })
  // Part of a second year would pass its season off as growth only if it were set against other months; it isn't.
  if (pairs.length < leastPairs) return undefined
  return Math.exp(pairs.reduce((sum, each) => sum + each, 0) / pairs.length)
}

/** Months known of two years without which growth is not told from chance. */
const leastPairs = 3

const yearDays = 365.25

function grownBack<D extends DayLevel>(day: D, growth: number | undefined): D {
  if (growth === undefined) return day
  const years = (dayNumber(day.date) - dayNumber('2026-01-01')) / yearDays
  return { ...day, level: day.level / growth ** years }
}
