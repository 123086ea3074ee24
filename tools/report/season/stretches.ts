import type { Period } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { addDays } from '../../kit/time.ts'
import { dayNumber } from '../../kit/trend.ts'
import { tBeyond } from '../chance.ts'
import { monthName } from '../labels.ts'
import { type DayLevel, type DayNoise, errorOfMean, meanLevel } from '../levels/levels.ts'
import { freedomOf } from './months.ts'

/** Days that differ by the calendar, against the ordinary days around them. */
export type Special = {
  /** All public holidays together, a January, or a period that the gym has named. */
  kind: 'holidays' | 'january' | 'period'
  /** "January 2026", "Public holidays", or what the gym calls the period. */
  name: string
  /** First and last day. */
  from: string
  to: string
  days: number
  /** Their level over that of the days around. */
  level: number
  /** Range that holds it 19 times in 20. */
  low: number
  high: number
  clear: boolean
}

/** Days to either side that a stretch is held against, and how many of them must be known. */
const around = 28
const leastAround = 14

/** Chance of calling one stretch special that is not. */
const doubt = 0.003

/** A stretch that differs by less is as others are. */
const leastApart = 0.05

/** Some days against the ordinary ones around them; undefined where too few of either are known. */
function against(
  { kind, name }: Pick<Special, 'kind' | 'name'>,
  days: readonly DayLevel[],
  base: readonly DayLevel[],
  noise: DayNoise,
): Special | undefined {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || base.length < leastAround) return undefined
  const usual = meanLevel(base)
  const level = meanLevel(days) / usual
  const together = dayNumber(last.date) - dayNumber(first.date) < 2 * days.length
  const own = together ? errorOfMean(noise, days.length) : noise.deviation / Math.sqrt(days.length)
  const error = Math.hypot(own, errorOfMean(noise, base.length)) / usual
  const half = tBeyond(0.05, freedomOf(noise)) * error
  const far = tBeyond(doubt, freedomOf(noise)) * error
  return {
    kind,
    name,
    from: first.date,
    to: last.date,
    days: days.length,
    level,
    low: Math.max(0, level - half),
    high: level + half,
    clear: Math.abs(level - 1) > Math.max(leastApart, far),
  }
}

const isOrdinary = ({ special }: DayLevel) => special === undefined

/** All public holidays on which the doors were open, together, each held against the four weeks to either side. */
export function holidaysOf(days: readonly DayLevel[], noise: DayNoise): Special | undefined {
  const found = days.flatMap((day) => {
    if (day.special?.kind !== 'holiday') return []
    const base = days.filter(
      (other) => isOrdinary(other) && Math.abs(dayNumber(other.date) - dayNumber(day.date)) <= around,
    )
    return base.length >= leastAround ? [{ ...day, level: day.level / meanLevel(base) }] : []
  })
  const ordinary = days.filter(isOrdinary).map((day) => ({ ...day, level: 1 }))
  return against({ kind: 'holidays', name: t`Public holidays` }, found, ordinary, noise)
}

/** The gym's own named periods, each against the ordinary four weeks before and after. */
export function periodsOf(days: readonly DayLevel[], periods: readonly Period[], noise: DayNoise): Special[] {
  return periods
    .filter(({ closed }) => !closed)
    .flatMap(({ name, from, to }) => {
      const own = days.filter(({ date, special }) => from <= date && date <= to && special?.kind === 'period')
      const base = days.filter(
        (day) => isOrdinary(day) && addDays(from, -around) <= day.date && day.date <= addDays(to, around),
      )
      return against({ kind: 'period', name }, own, base, noise) ?? []
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** January of each year after New Year's Day against the November and the first twenty days of December before it. */
export function newYears(days: readonly DayLevel[], noise: DayNoise): Special[] {
  const years = [...new Set(days.map(({ date }) => Number(date.slice(0, 4))))]
  return years.flatMap((year) => {
    const rush = days.filter(
      ({ date, special }) =>
        special?.kind !== 'holiday' && `${year}-01-02` <= date && date <= `${year}-01-31`,
    )
    const before = days.filter(
      (day) => isOrdinary(day) && `${year - 1}-11-01` <= day.date && day.date <= `${year - 1}-12-20`,
    )
    if (rush.length < leastAround) return []
    return against({ kind: 'january', name: monthName(`${year}-01`) }, rush, before, noise) ?? []
  })
}
