import { addDays, localTime } from '../../kit/time.ts'

/** Something that shows that a member trained: a visit from its check-in to its check-out, or a set that was logged. */
export type Event = { at: Date; until?: Date | null }

/** Until this hour of the clock a night may still belong to the day before, in minutes after midnight. */
const dawn = 4 * 60

/** How long after the end of something the next is still the same session, in milliseconds. */
const sameSession = 5 * 3_600_000

/**
 * The days on which somebody trained, by a zone's calendar, in order. What follows on an evening's session before four in
 * the morning belongs to that evening: a session over midnight is one, and a log written in bed is no second one.
 *
 * @example
 * trainedDays([{ at: sunday23h, until: monday0h30 }, { at: monday0h45 }], 'Europe/Berlin') // ['2026-11-22']
 */
export function trainedDays(events: readonly Event[], zone: string): string[] {
  const local = events.map((event) => ({ ...event, ...localTime(event.at, zone) }))
  const days = local.map(({ at, date, minute }) => {
    const before = addDays(date, -1)
    const late =
      minute < dawn &&
      local.some((other) => other.date === before && at.getTime() - endOf(other, at).getTime() < sameSession)
    return late ? before : date
  })
  return [...new Set(days)].sort()
}

/** An open visit, and one whose check-out was forgotten, still lasts at what was logged meanwhile. */
function endOf({ at, until }: Event, by: Date): Date {
  if (!until) return at
  return until < by ? until : by
}
