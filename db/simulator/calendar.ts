import { normal, seededRandom } from '../../tools/kit/random.ts'
import { addDays, weekdayOf } from '../../tools/kit/time.ts'

/** Days that are a holiday almost everywhere, as month and day. */
export const usualHolidays: readonly string[] = ['01-01', '12-25', '12-26']

/** Part of a week's visits that falls on each weekday, Monday first. */
const weekdayParts = [0.182, 0.156, 0.149, 0.143, 0.124, 0.131, 0.115] as const

const newYearRush = 0.35
const summerDip = 0.18
/** Days from the bottom of the dip, 1 August, to either end of it. */
const dipReach = 50
const holidayPart = 0.45

/** Part of a week's visits that falls on a date's weekday; the seven sum to 1. */
export function weekdayPart(weekday: number): number {
  return weekdayParts[weekday - 1] ?? 0
}

/**
 * How the season moves attendance, 1 for a usual day: January by 35 % up, fading out through February,
 * and a dip around 1 August.
 */
export function season(date: string): number {
  const [year = '', month, day] = date.split('-')
  if (month === '01') return 1 + newYearRush
  if (month === '02') return 1 + newYearRush * (1 - Number(day) / 29)
  const fromBottom = Math.abs(Date.parse(date) - Date.parse(`${year}-08-01`)) / 86_400_000
  if (fromBottom >= dipReach) return 1
  return 1 - summerDip * 0.5 * (1 + Math.cos((Math.PI * fromBottom) / dipReach))
}

/** Part of the usual attendance that a holiday leaves; 1 on other days. Holidays are dates, or months and days. */
export function holidayFactor(date: string, holidays: readonly string[]): number {
  return holidays.includes(date) || holidays.includes(date.slice('2026-'.length)) ? holidayPart : 1
}

/** Visits expected on a date, before the day's weather. */
export function expectedVisits(
  { visitsPerWeek, holidays }: { visitsPerWeek: number; holidays: readonly string[] },
  date: string,
): number {
  return visitsPerWeek * weekdayPart(weekdayOf(date)) * season(date) * holidayFactor(date, holidays)
}

/** How much of today's weather is yesterday's. */
const persistence = 0.6
/** Standard deviation of the weather's logarithm. */
const strength = 0.1
/** Days after which yesterday's weather is forgotten: 0.6 to the 30th is nothing. */
const memory = 30

/**
 * What moves all slots of a day together, with mean 1: a stationary first-order autoregression, exponentiated.
 *
 * It is summed up from the last 30 days' own shocks, so that any day can be asked for without the days before.
 */
export function weather(seed: string, date: string): number {
  let state = 0
  for (let back = memory; back >= 0; back--) {
    const shock = normal(seededRandom(`${seed} weather ${addDays(date, -back)}`))
    state = persistence * state + Math.sqrt(1 - persistence ** 2) * shock
  }
  return Math.exp(strength * state - strength ** 2 / 2)
}
