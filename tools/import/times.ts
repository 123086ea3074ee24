import { t } from '../kit/language.ts'
import { dayMs, zoneOffset } from '../kit/time.ts'
import { quoted } from './problems.ts'

/** Which comes first in a date like 05/11/2026. */
export type DayOrder = 'dmy' | 'mdy'

/** What a file's dates tell about their order; `mixed` when they contradict each other. */
export type OrderSeen = DayOrder | 'mixed' | undefined

/** A moment as written: an instant (ms), or a time on the gym's wall (ms as if it were UTC), or neither and why. */
export type Moment = { at: number } | { wall: number } | { fault: string }

/** No reading is older: what looks older is a slip or a count of something else. */
const earliest = Date.UTC(1990, 0, 1)
const latest = Date.UTC(2100, 0, 1)

const clock = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d+))?)?(?:\s*(?<half>[ap])\.?m\.?)?`
const end = String.raw`(?:(?:t|[ ,]\s*)${clock}\s*(?<zone>z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?)?$`
const yearFirst = new RegExp(String.raw`^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})${end}`, 'i')
const yearLast = new RegExp(
  String.raw`^(?<first>\d{1,2})([-/.])(?<second_>\d{1,2})\2(?<year>\d{4})${end}`,
  'i',
)
const wordMonth = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?(?:(?<day>\d{1,2})[ -](?<name>[a-z]{3,9})\.?|(?<name_>[a-z]{3,9})\.? (?<day_>\d{1,2})),?[ -](?<year>\d{4})${end}`,
  'i',
)
const epoch = /^(?:(?<seconds>\d{9,10}(?:\.\d+)?)|(?<milliseconds>\d{12,13}))$/
const clockOnly = new RegExp(`^${clock}$`, 'i')
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

type Parts = Readonly<Record<string, string | undefined>>

/** Whether a text is a time of day without a date. */
export const isClockOnly = (text: string): boolean => clockOnly.test(text.trim())

/** Whether a text is a date without a time of day. */
export function isDateOnly(text: string): boolean {
  const parts = dateParts(text.trim())
  return parts !== undefined && parts.hour === undefined
}

function dateParts(text: string): Parts | undefined {
  return (yearFirst.exec(text) ?? yearLast.exec(text) ?? wordMonth.exec(text))?.groups
}

/**
 * Minutes after midnight of a time of day, seconds dropped; undefined when it is none.
 *
 * @example
 * minuteOfDay('9:54:00') // 594
 * minuteOfDay('7:31 pm') // 1171
 */
export function minuteOfDay(text: string): number | undefined {
  const parts = clockOnly.exec(text.trim())?.groups
  const ms = parts && sinceMidnight(parts)
  return ms === undefined ? undefined : Math.floor(ms / 60_000)
}

function sinceMidnight({ hour, minute, second = '0', fraction = '0', half }: Parts): number | undefined {
  const h = Number(hour)
  const [m, s] = [Number(minute), Number(second)]
  if (m > 59 || s > 59 || (half && (h < 1 || h > 12))) return undefined
  if (h > 24 || (h === 24 && m + s > 0)) return undefined
  const hours = half ? (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : h
  return ((hours * 60 + m) * 60 + s) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000)
}

/** What one date says about the order of day and month: nothing when both could be either. */
export function orderOf(text: string): DayOrder | undefined {
  const { first, second_ } = yearLast.exec(text.trim())?.groups ?? {}
  if (Number(first) > 12) return 'dmy'
  return Number(second_) > 12 ? 'mdy' : undefined
}

/**
 * Reads a moment: ISO 8601 with or without offset, epoch seconds or milliseconds, 24/11/2026 18:30,
 * 24 Nov 2026 6:30 pm.
 *
 * @param order of day and month in this file; without it, a date that could be either is refused
 * @example
 * readMoment('2015-08-14 17:00:11-07:00') // { at: 1439596811000 }
 * readMoment('2026-11-24 18:30') // { wall: Date.UTC(2026, 10, 24, 18, 30) }
 */
export function readMoment(text: string, order?: OrderSeen): Moment {
  const trimmed = text.trim()
  const counted = epoch.exec(trimmed)?.groups
  if (counted)
    return within(trimmed, { at: Math.floor(Number(counted.milliseconds ?? Number(counted.seconds) * 1000)) })
  const parts = dateParts(trimmed)
  if (!parts)
    return {
      fault: clockOnly.test(trimmed)
        ? t`${quoted(text)} has no date`
        : t`${quoted(text)} is not a time that can be read`,
    }
  if (parts.hour === undefined) return { fault: t`${quoted(text)} has no time of day` }
  const date = dayAndMonth(parts, order)
  if (!date) return { fault: undecided(text, order) }
  const midnight = midnightOf(Number(parts.year), date.month, date.day)
  const time = sinceMidnight(parts)
  if (midnight === undefined || time === undefined) return { fault: t`${quoted(text)} does not exist` }
  if (parts.zone === undefined) return within(trimmed, { wall: midnight + time })
  return within(trimmed, { at: midnight + time - offsetOf(parts.zone) })
}

function within(text: string, moment: { at: number } | { wall: number }): Moment {
  const time = 'at' in moment ? moment.at : moment.wall
  if (time >= earliest && time < latest) return moment
  return { fault: t`${quoted(text)} lies outside the years 1990 to 2099` }
}

function dayAndMonth(parts: Parts, order: OrderSeen): { day: number; month: number } | undefined {
  const { first, second_ } = parts
  if (first === undefined || second_ === undefined) {
    const name = (parts.name ?? parts.name_)?.slice(0, 3).toLowerCase()
    const month = name === undefined ? Number(parts.month) : months.indexOf(name) + 1
    return { day: Number(parts.day ?? parts.day_), month }
  }
  const [a, b] = [Number(first), Number(second_)]
  if (order === 'dmy' || a === b) return { day: a, month: b }
  return order === 'mdy' ? { day: b, month: a } : undefined
}

function undecided(text: string, order: OrderSeen): string {
  return order === 'mixed'
    ? t`${quoted(text)} may be day-first or month-first and the file has dates of both orders: say --dates dmy or --dates mdy`
    : t`${quoted(text)} may be day-first or month-first and nothing in the file tells which: say --dates dmy or --dates mdy`
}

/** Midnight of a date that exists, as if in UTC. */
function midnightOf(year: number, month: number, day: number): number | undefined {
  const midnight = Date.UTC(year, month - 1, day)
  const back = new Date(midnight)
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? midnight : undefined
}

/** Milliseconds ahead of UTC of "Z", "+01", "-0700" or "+05:30". */
function offsetOf(zone: string): number {
  const found = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (!found) return 0
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0)
  return (found[1] === '-' ? -minutes : minutes) * 60_000
}

/**
 * The instants at which a zone's clock shows a wall time: none in the hour it skips, two in the hour it repeats.
 *
 * @param wall milliseconds as if the wall time were UTC
 */
export function instantsOf(wall: number, zone: string): number[] {
  const offsets = new Set([zoneOffset(wall - dayMs, zone), zoneOffset(wall + dayMs, zone)])
  return [...offsets]
    .map((offset) => ({ at: wall - offset, offset }))
    .filter(({ at, offset }) => zoneOffset(at, zone) === offset)
    .map(({ at }) => at)
    .sort((a, b) => a - b)
}

/**
 * Puts the moments of one file on the time line, row after row.
 *
 * In the hour the clock shows twice it takes the reading that keeps an ordered file, rising or falling, in order.
 *
 * @param zone of the gym
 * @param once whether no two rows share an instant, so that the same wall time again means the second hour
 * @returns the instant in ms, or undefined when the clock never showed that time
 */
export function timeline(
  zone: string,
  once: boolean,
): (moment: { at: number } | { wall: number }) => number | undefined {
  let previous: number | undefined
  let rises = 0
  return (moment) => {
    const choices = 'at' in moment ? [moment.at] : instantsOf(moment.wall, zone)
    const before = previous
    const falling = rises < 0
    const ordered = falling ? choices.toReversed() : choices
    const keeps = (at: number) =>
      before === undefined || (falling ? before > at : before < at) || (!once && before === at)
    const at = ordered.find(keeps) ?? ordered.at(-1)
    if (at === undefined) return undefined
    rises += Math.sign(at - (before ?? at))
    previous = at
    return at
  }
}
