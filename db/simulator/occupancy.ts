import { localTime, slotStart, weekdayOf } from '../../tools/kit/time.ts'
import { expectedVisits, weather } from './calendar.ts'
import type { Truth } from './truth.ts'
import type { Workout } from './workouts.ts'

/** With `weather`, the figure of that very day; without, of an average day of its kind. */
export type Given = { weather?: boolean }

/** True mean of the people who come in the slot that holds an instant. */
export function expectedArrivals(truth: Truth, at: Date, given: Given = {}): number {
  const { date, minute } = slotOf(truth, at)
  const slot = truth.arrivals.get(weekdayOf(date))?.find((arrivals) => arrivals.minute === minute)
  return slot ? dayVisits(truth, date, given) * slot.share : 0
}

/**
 * True mean of the people present during the slot that holds an instant, in a split or in the whole gym.
 *
 * A visit with k splits counts 1/k in each, so that the splits sum to the whole.
 *
 * @throws {RangeError} when the gym has no such split
 */
export function expectedOccupancy(truth: Truth, at: Date, split: string, given: Given = {}): number {
  if (split !== 'all' && !truth.gym.splits.some(({ id }) => id === split)) {
    throw new RangeError(`The demo gym has no split ${split}`)
  }
  const { date, minute } = slotOf(truth, at)
  const weekday = weekdayOf(date)
  if (!isOpen(truth, weekday, minute)) return 0
  const workouts = truth.workouts
    .map((workout) => ({ workout, part: partIn(workout, split) }))
    .filter(({ part }) => part > 0)
  let people = 0
  for (const arrivals of truth.arrivals.get(weekday) ?? []) {
    const lag = (minute - arrivals.minute) / truth.gym.slotMinutes
    for (const { workout, part } of workouts) {
      const share = arrivals.share * (arrivals.mainSplits[workout.main] ?? 0) * workout.chance
      people += share * part * (workout.presence[lag] ?? 0)
    }
  }
  return people * dayVisits(truth, date, given)
}

function slotOf({ gym }: Truth, at: Date) {
  return localTime(slotStart(at, gym.slotMinutes, gym.zone), gym.zone)
}

function dayVisits(truth: Truth, date: string, given: Given): number {
  return expectedVisits(truth, date) * (given.weather ? weather(truth.seed, date) : 1)
}

function isOpen({ gym }: Truth, weekday: number, minute: number): boolean {
  return gym.hours.some((h) => h.weekday === weekday && minute >= h.opens && minute < h.closes)
}

function partIn({ splits }: Workout, split: string): number {
  if (split === 'all') return 1
  return splits.includes(split) ? 1 / splits.length : 0
}
