import type { Period } from '../../forecast/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes, instantOf, localTime, minutesBetween } from '../../kit/time.ts'
import { type Habit, usualMinute } from '../learning/habit.ts'

/** How a wish is served: today, over the days to come, around the member's own hours, or in place of another slot. */
export type Kind = 'now' | 'week' | 'personal' | 'swap'

/** What a member wishes for, once it is understood. */
export type Wish = {
  kind: Kind
  /** A split's id, or 'all'. */
  split: string
  /** Length of the visit, whole slots. */
  minutes: number
  /** When it may begin. */
  from: Date
  to: Date
  /** The hour they named, where they named one. */
  named: Date | undefined
  /** Their usual hours, by weekday. */
  habits: ReadonlyMap<number, Habit>
}

/** An hour that was named may be missed by so many minutes, where nothing nearer is quiet. */
const around = 180

/** Where a wish is for one moment, the visits around it are looked at too. */
export function windowOf(
  period: Period,
  minutes: number,
  slotMinutes: number,
): Pick<Wish, 'from' | 'to' | 'named'> {
  if (period.kind === 'moment') {
    return { from: addMinutes(period.from, -around), to: addMinutes(period.from, around), named: period.from }
  }
  // The visit is over when the window is, where it fits in at all.
  const last = addMinutes(period.to, slotMinutes - minutes)
  return { from: period.from, to: last > period.from ? last : period.to, named: undefined }
}

/** An evening that lasts into the night is still one. */
const night = 12 * 60

/** Whether a window is of several days, by the clock on the wall. */
export function severalDays({ from, to }: { from: Date; to: Date }, zone: string): boolean {
  const sameDate = localTime(from, zone).date === localTime(addMinutes(to, -1), zone).date
  return !sameDate && minutesBetween(from, to) > night
}

/** What kind of a wish a period is. */
export function kindOf(
  { zone }: Pick<Gym, 'zone'>,
  now: Date,
  asked: { period: Period; named: boolean; habits: boolean; swap: boolean },
): Kind {
  if (asked.swap) return 'swap'
  if (!asked.named && asked.habits) return 'personal'
  return severalDays({ from: now, to: asked.period.to }, zone) ? 'week' : 'now'
}

/**
 * Minutes between a visit's begin and the hour that suits the member: the one they named, or their usual one where
 * they named none. Inside a window of their own every hour suits alike.
 *
 * @returns undefined where the visit is too far from any hour of theirs
 */
export function awayFrom(wish: Wish, start: Date, zone: string): number | undefined {
  if (wish.named) return Math.abs(start.getTime() - wish.named.getTime()) / 60_000
  if (wish.kind !== 'personal') return 0
  const { weekday, minute } = localTime(start, zone)
  const habit = wish.habits.get(weekday)
  if (!habit) return undefined
  const beyond = Math.max(0, Math.abs(minute - usualMinute(habit)) - habit.minutes / 2)
  return beyond > around ? undefined : beyond
}

/** When the member would come on a visit's day without advice; null where they have no habit then. */
export function usuallyOn(
  { habits }: Pick<Wish, 'habits'>,
  start: Date,
  { zone, slotMinutes }: Gym,
): Date | null {
  const { date, weekday } = localTime(start, zone)
  const habit = habits.get(weekday)
  if (!habit) return null
  return instantOf(date, Math.floor(usualMinute(habit) / slotMinutes) * slotMinutes, zone)
}

/** A window longer than this names no hour: inside a shorter one every hour suits, else those at which people train. */
const wideMinutes = 300

/** Whether a wish leaves the hour open. */
export function isWide({ kind, named, from, to }: Wish): boolean {
  return named === undefined && kind !== 'personal' && minutesBetween(from, to) > wideMinutes
}
