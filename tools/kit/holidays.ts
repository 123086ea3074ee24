import Holidays from 'date-holidays'
import { addDays, dayMs } from './time.ts'

type Place = { country: string | null; region: string | null }

const years = new Map<string, ReadonlySet<string>>()

/**
 * Public holidays of a gym's country and region in a year, as dates ("2026-12-25").
 *
 * A region the calendar does not know falls back to its country; without a country, or with one it does not
 * know, there are none.
 */
export function holidaysIn({ country, region }: Place, year: number): ReadonlySet<string> {
  const key = `${country} ${region} ${year}`
  const known = years.get(key)
  if (known) return known
  const found = new Set(publicHolidays(country, region, year))
  years.set(key, found)
  return found
}

function publicHolidays(country: string | null, region: string | null, year: number): string[] {
  if (!country) return []
  const calendar = region ? new Holidays(country, region) : new Holidays(country)
  return calendar
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) => daysFrom(date.slice(0, 10), (end.getTime() - start.getTime()) / dayMs))
}

/** A holiday may last several days; one that begins the evening before is named by its own date. */
function daysFrom(first: string, days: number): string[] {
  return Array.from({ length: Math.max(1, Math.round(days)) }, (_, i) => addDays(first, i))
}
