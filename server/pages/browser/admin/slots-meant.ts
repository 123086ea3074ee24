import { datesMeant } from './dates-meant.ts'
import { dateAfter, daysBetween, instantIn, minuteOf } from './gym-time.ts'

type Dates = { from: string; to: string }

/** Days that are looked through at most for what a label means. */
const mostDrilled = 800

/**
 * The slots within a window that a label means: "Tuesday 18:00", "2026-11-24 18:00", "Tue 24 Nov 18:00".
 * The latest comes first; without a time of day, or a day, there are none.
 */
export function slotsMeant(label: string, { from, to }: Dates, zone: string, slotMinutes: number): string[] {
  const minute = minuteSaid(label)
  if (minute === undefined) return []
  const start = minute - (minute % slotMinutes)
  const first = dateAfter(to, -mostDrilled) > from ? dateAfter(to, -mostDrilled) : from
  return datesMeant(label, { from: first, to })
    .toReversed()
    .map((date) => new Date(instantIn(zone, date, start)).toISOString())
}

/** Minutes after midnight of "18:00" or "6 pm" in a label. */
function minuteSaid(label: string): number | undefined {
  const [, hour, minute = '00', half] = /\b(\d{1,2})(?::(\d{2}))? ([ap])m\b/.exec(label) ?? []
  if (hour !== undefined) return ((Number(hour) % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(minute)
  const clock = /\b\d{1,2}:\d{2}\b/.exec(label)?.[0]
  return clock === undefined ? undefined : minuteOf(clock)
}

/** The single day that a label means, if it names one. */
export function dayMeant(label: string, days: Dates): string | undefined {
  const meant = /\d/.test(label) ? datesMeant(label, days) : []
  return meant.length === 1 ? meant[0] : undefined
}

/**
 * The days that a label along a line means: from its own day up to the next label's. The last goes as far as the one
 * before it, and none ends before it begins.
 */
export function daysMeant(label: string, labels: readonly string[], days: Dates): Dates | undefined {
  const place = labels.indexOf(label)
  const from = dayMeant(label, days)
  if (from === undefined) return undefined
  const next = dayMeant(labels[place + 1] ?? '', days)
  const previous = dayMeant(labels[place - 1] ?? '', days)
  const last = previous === undefined ? from : dateAfter(from, daysBetween(previous, from) - 1)
  const to = next === undefined ? last : dateAfter(next, -1)
  return { from, to: to < from ? from : to }
}
