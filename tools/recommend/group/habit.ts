import { localTime } from '../../kit/time.ts'

/** When a group usually goes. */
export type Habit = {
  /** ISO weekday, 1 = Monday. */
  weekday: number
  /** Minutes after local midnight. */
  minute: number
  /** How many of the last booked times were then. */
  times: number
  /** Whether the last `times` ones were all then, without another in between. */
  unbroken: boolean
}

/** So many of the last booked times make up a group's habit. */
const looked = 5

/** As many have to agree. */
const leastAgreeing = 2

/**
 * The weekday and time at which a group has met most often of late; of several the newest.
 *
 * @param booked times it met at, newest first
 * @returns undefined when no two of them agree
 * @example
 * habitOf([tuesday18, tuesday18WeekBefore], 'Europe/Berlin') // { weekday: 2, minute: 1080, times: 2, unbroken: true }
 */
export function habitOf(booked: readonly Date[], zone: string): Habit | undefined {
  const met = booked.slice(0, looked).map((at) => localTime(at, zone))
  const key = ({ weekday, minute }: { weekday: number; minute: number }) => weekday * 1440 + minute
  const counts = new Map<number, number>()
  for (const at of met) counts.set(key(at), (counts.get(key(at)) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  if (!most || most[1] < leastAgreeing) return undefined
  const [found, times] = most
  return {
    weekday: Math.floor(found / 1440),
    minute: found % 1440,
    times,
    unbroken: met.slice(0, times).every((at) => key(at) === found),
  }
}

/** Whether a slot is at the time of a habit. */
export function isHabit(habit: Habit | undefined, at: Date, zone: string): boolean {
  const { weekday, minute } = localTime(at, zone)
  return habit !== undefined && habit.weekday === weekday && habit.minute === minute
}
