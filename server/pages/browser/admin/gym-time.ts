import { type Wall, wallClock } from '../clock.ts'

const daysOfWeek = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const monthNames: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const dayLength = 86_400_000
const minuteLength = 60_000

/** "2026-11-24" so many days later. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)
}

/** Days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength)
}

/** "Tuesday" of a date. */
export function weekdayOf(date: string): string {
  return daysOfWeek[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? ''
}

/** "Monday" to "Sunday", Monday being 1. */
export function weekdayNumbered(weekday: number): string {
  return daysOfWeek[weekday - 1] ?? ''
}

/** "Tuesday 24 November 2026" */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-')
  return `${weekdayOf(date)} ${Number(day)} ${monthNames[Number(month) - 1] ?? ''} ${year}`
}

const clocks = new Map<string, (at: number) => Wall>()

/** What the clocks of a zone show. Making one takes longer than reading it a hundred times. */
function clockIn(zone: string): (at: number) => Wall {
  const known = clocks.get(zone) ?? wallClock(zone)
  clocks.set(zone, known)
  return known
}

/** The date in a zone at an instant (milliseconds). */
export function dateIn(zone: string, at: number): string {
  return clockIn(zone)(at).date
}

/** "Tue 24 November 2026, 18:05" of an instant, in a zone. */
export function momentWords(at: string, zone: string): string {
  const wall = clockIn(zone)(Date.parse(at))
  return `${dateWords(wall.date)}, ${clockFace(wall.hour * 60 + wall.minute)}`
}

/** "18:30" of minutes after midnight; past 24 hours it begins anew. */
export function clockFace(minute: number): string {
  const within = ((minute % 1440) + 1440) % 1440
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}

/** Minutes after midnight of "18:30"; undefined for anything else. */
export function minuteOf(clock: string): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(clock.trim()) ?? []
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute)
}

/**
 * The instant (milliseconds) at which the clocks of a zone show a date and a minute. An hour that
 * happens twice is the first of the two; one that is left out is read as the clocks stood before it.
 */
export function instantIn(zone: string, date: string, minute: number): number {
  const read = clockIn(zone)
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minute * minuteLength
  const shift = (at: number) => {
    const wall = read(at)
    return Date.parse(`${wall.date}T00:00:00Z`) + (wall.hour * 60 + wall.minute) * minuteLength - at
  }
  const readings = [asUtc - shift(asUtc - dayLength), asUtc - shift(asUtc + dayLength)]
  const right = readings.filter((at) => at + shift(at) === asUtc)
  return right.length > 0 ? Math.min(...right) : (readings[0] ?? asUtc)
}

/** Dates within a window (both ends included) that words mean: "Tuesday", "2026-11-24", "Tue 24 Nov". */
export function datesMeant(words: string, { from, to }: { from: string; to: string }): string[] {
  const dates = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => dateAfter(from, i))
  const exact = /\d{4}-\d{2}-\d{2}/.exec(words)?.[0]
  if (exact !== undefined) return dates.filter((date) => date === exact)
  const [, day, month] = /\b(\d{1,2})\.? ([A-Za-z]{3})/.exec(words) ?? []
  if (day !== undefined && month !== undefined) {
    return dates.filter((date) => {
      const [, monthNumber, dayNumber] = date.split('-')
      const name = monthNames[Number(monthNumber) - 1] ?? ''
      return Number(dayNumber) === Number(day) && name.slice(0, 3).toLowerCase() === month.toLowerCase()
    })
  }
  const weekday = daysOfWeek.find((name) => new RegExp(`\\b${name.slice(0, 3)}`, 'i').test(words))
  return weekday === undefined ? [] : dates.filter((date) => weekdayOf(date) === weekday)
}
