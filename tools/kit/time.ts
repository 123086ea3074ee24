import { Temporal } from 'temporal-polyfill'

/** A moment as a gym's wall clock shows it. */
export type LocalTime = {
  /** "2026-11-24" */
  date: string
  /** ISO weekday, 1 = Monday. */
  weekday: number
  /** Minutes after local midnight by the clock on the wall, 0 to 1439. */
  minute: number
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

type Era = { from: number; to: number; offset: number }
const eras = new Map<string, Era[]>()

/** Milliseconds that the zone's clock is ahead of UTC; remembered between two changes of the clock. */
export function zoneOffset(at: number, zone: string): number {
  const known = eras.get(zone) ?? []
  const era = known.find((e) => at >= e.from && at < e.to)
  if (era) return era.offset
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
  const before = local.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')
  const after = local.getTimeZoneTransition('next')
  const found = {
    from: before?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    to: after?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: local.offsetNanoseconds / 1e6,
  }
  eras.set(zone, [found, ...known])
  return found.offset
}

/** Whether this machine knows the IANA zone. */
export function isZone(zone: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(zone)
    return true
  } catch {
    return false
  }
}

/**
 * The wall clock in a zone.
 *
 * @example
 * localTime(new Date('2026-11-24T18:30:00Z'), 'Europe/Berlin')
 * // { date: '2026-11-24', weekday: 2, minute: 1170 }
 */
export function localTime(at: Date, zone: string): LocalTime {
  const shifted = new Date(at.getTime() + zoneOffset(at.getTime(), zone))
  return {
    date: shifted.toISOString().slice(0, 10),
    weekday: shifted.getUTCDay() || 7,
    minute: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
  }
}

/**
 * The instant a wall clock shows `minute` on `date`. Minutes past 1440 run into the next day.
 *
 * An hour the clock skips is read as the hour after it, an hour it shows twice as the first.
 */
export function instantOf(date: string, minute: number, zone: string): Date {
  const wall = Date.parse(`${date}T00:00:00Z`) + minute * minuteMs
  const before = zoneOffset(wall - dayMs, zone)
  if (before === zoneOffset(wall + dayMs, zone)) return new Date(wall - before)
  // The clock changes nearby: rare enough for the slow and careful way.
  const [day = '', time = ''] = new Date(wall).toISOString().slice(0, 19).split('T')
  const shown = Temporal.PlainDateTime.from(`${day}T${time}`)
  return new Date(shown.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds)
}

/** The day `days` after a date, both as "2026-11-24". */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** ISO weekday of a date, 1 = Monday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7
}

export function addMinutes(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * minuteMs)
}

/** `now`, or a second after `before` where the clock has not gone on: two events of one second keep their order. */
export function after(before: Date, now: Date): Date {
  return now > before ? now : new Date(before.getTime() + 1000)
}

/** Minutes from one instant to another, not rounded. */
export function minutesBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / minuteMs
}

/**
 * Start of the slot that holds an instant. Slots follow the wall clock, so that they begin
 * on the full hour also where the zone is 30 or 45 minutes off UTC.
 */
export function slotStart(at: Date, slotMinutes: number, zone: string): Date {
  const offset = zoneOffset(at.getTime(), zone)
  const length = slotMinutes * minuteMs
  return new Date(Math.floor((at.getTime() + offset) / length) * length - offset)
}

/** "2026-11-24T18:00:00+01:00": an instant written with the zone's own clock. */
export function isoLocal(at: Date, zone: string): string {
  const offset = zoneOffset(at.getTime(), zone) / minuteMs
  const wall = new Date(at.getTime() + offset * minuteMs).toISOString().slice(0, 19)
  const ahead = Math.abs(offset)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`
}

/**
 * Reads a moment the way people and models write it: with an offset, or without one in the gym's zone.
 *
 * @returns undefined when it is not a moment
 */
export function parseInstant(text: string, zone: string): Date | undefined {
  const wall = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/.exec(text.trim())
  if (wall) return wallInstant(wall, zone)
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$/i.test(text.trim())) return undefined
  const parsed = Date.parse(text.trim().replace(' ', 'T'))
  return Number.isNaN(parsed) ? undefined : new Date(parsed)
}

function wallInstant(wall: RegExpExecArray, zone: string): Date | undefined {
  const [, date = '', hours = '0', minutes = '0', seconds = '0'] = wall
  const midnight = Date.parse(`${date}T00:00:00Z`)
  // Date.parse rolls 30 February over; a real date comes back as it was.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) return undefined
  if (Number(hours) > 24 || Number(minutes) > 59 || Number(seconds) > 59) return undefined
  const at = instantOf(date, Number(hours) * 60 + Number(minutes), zone)
  return new Date(at.getTime() + Number(seconds) * 1000)
}
