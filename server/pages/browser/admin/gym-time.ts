import { clockWords, type Wall, wallClock } from '../clock.ts'
import { pageLanguage } from '../words.ts'

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

/** How a language writes a part of a date. Making a format takes longer than writing a hundred dates. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** The name of a day's weekday or month, as the reader's language has it unless another is asked for. */
export function written(date: string, part: 'weekday' | 'month', language = pageLanguage()): string {
  const known = formats.get(`${language} ${part}`)
  const format = known ?? new Intl.DateTimeFormat(language, { [part]: 'long', timeZone: 'UTC' })
  formats.set(`${language} ${part}`, format)
  return format.format(Date.parse(`${date}T00:00:00Z`))
}

/** "Tuesday" of a date. */
export const weekdayOf = (date: string): string => written(date, 'weekday')

/** "Monday" to "Sunday", Monday being 1. */
export const weekdayNumbered = (weekday: number): string => weekdayOf(dateAfter('2024-01-01', weekday - 1))

/** "Tuesday 24 November", "Dienstag, 24. November", "martes 24 de noviembre" */
export function dayOfYear(date: string): string {
  const [weekday, day, month] = [weekdayOf(date), Number(date.slice(8)), written(date, 'month')]
  if (pageLanguage().startsWith('de')) return `${weekday}, ${day}. ${month}`
  return pageLanguage().startsWith('es') ? `${weekday} ${day} de ${month}` : `${weekday} ${day} ${month}`
}

/** "Tuesday 24 November 2026" */
export const dateWords = (date: string): string =>
  `${dayOfYear(date)}${pageLanguage().startsWith('es') ? ' de' : ''} ${date.slice(0, 4)}`

/** First letter large, as at the beginning of a line. */
export const large = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

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
  return `${dateWords(wall.date)}, ${clockWords(wall)}`
}

/** Minutes after midnight that the clocks of a zone show at an instant (milliseconds). */
export function minuteIn(zone: string, at: number): number {
  const wall = clockIn(zone)(at)
  return wall.hour * 60 + wall.minute
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
