import { addMinutes, parseInstant } from '../kit/time.ts'
import type { Sample } from './sample.ts'

/** Clocks of counters run a little fast; further ahead is a wrong clock. */
const aheadMinutes = 5

/** Before this there was no counter: a clock that was never set. */
const earliest = Date.UTC(2000, 0)

/** More people than any gym holds: a slip, or something else that was counted. */
const mostPeople = 100_000

/**
 * Reads one reading as a counter sends it: `at` as ISO time or as seconds or milliseconds since 1970, `count` as a
 * whole number or as text, where "100+" is a counter that can't go further.
 *
 * A time without an offset is the gym's own clock; an hour that the clock shows twice is the first.
 *
 * @returns the reading, or why it can't be taken
 */
export function readReading(
  raw: unknown,
  { zone, now }: { zone: string; now: Date },
): Sample | { fault: string } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { fault: 'a reading is an object with at and count' }
  const { at: time, count, capacity, capped } = raw as Record<string, unknown>
  const at = readTime(time, zone)
  if (!at) return { fault: 'at is missing or no time, such as 2026-11-21T18:00:00Z' }
  if (at > addMinutes(now, aheadMinutes)) return { fault: 'at lies in the future' }
  if (at.getTime() < earliest) return { fault: 'at lies before the year 2000' }
  const read = readCount(count)
  if ('fault' in read) return read
  const held = readCapacity(capacity)
  if (typeof held === 'object' && held !== null) return held
  if (capped !== undefined && capped !== null && typeof capped !== 'boolean')
    return { fault: 'capped is neither true nor false' }
  return { at, count: read.count, capacity: held, capped: capped === true || read.capped }
}

function readTime(time: unknown, zone: string): Date | undefined {
  if (typeof time === 'number') {
    // Seconds since 1970 stay below this until the year 5138.
    const at = new Date(Math.abs(time) < 1e11 ? time * 1000 : time)
    return Number.isNaN(at.getTime()) ? undefined : at
  }
  if (typeof time !== 'string' || !/^\d{4}-\d{2}-\d{2}[T ]\d/i.test(time.trim())) return undefined
  // A date that does not exist would roll over into the next month.
  const [year, month, day] = time.trim().slice(0, 10).split('-').map(Number)
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day))
  return date.getUTCMonth() + 1 === month ? parseInstant(time, zone) : undefined
}

function readCount(count: unknown): { count: number; capped: boolean } | { fault: string } {
  const text = typeof count === 'string' ? /^\s*(\d+)(\+?)\s*$/.exec(count) : null
  const number = text ? Number(text[1]) : count
  if (typeof number !== 'number') return { fault: 'count is missing or no number' }
  if (number < 0) return { fault: 'count is negative' }
  if (!Number.isInteger(number)) return { fault: 'count is not a whole number' }
  if (number > mostPeople) return { fault: 'count is more than a gym can hold' }
  return { count: number, capped: text?.[2] === '+' }
}

function readCapacity(capacity: unknown): number | null | { fault: string } {
  if (capacity === undefined || capacity === null) return null
  const fine =
    typeof capacity === 'number' && Number.isInteger(capacity) && capacity > 0 && capacity <= mostPeople
  return fine ? capacity : { fault: 'capacity is not a whole number above 0' }
}
