import type { Database } from '../../../db/client.ts'
import { peopleAnyway } from '../../forecast/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addDays, instantOf, localTime, weekdayOf } from '../../kit/time.ts'
import { usualDay, usualDays } from '../choice/usual-day.ts'

/** What a day of a series usually brings in the slots from some on, by the weeks before; NaN where they don't say. */
export type Past = (split: string, starts: readonly Date[]) => Float64Array

/** People by slot of the day, by date: by the clock on the wall, so that a day on which it changes is like the others. */
type Days = Map<string, Float64Array>

/** Reads the last weeks of every series, without whom our own advice brought. */
export async function pastOf(db: Database, gym: Gym, now: Date): Promise<Past> {
  const { zone, slotMinutes } = gym
  const from = instantOf(addDays(localTime(now, zone).date, -usualDays), 0, zone)
  const people = await peopleAnyway(db, gym, { from, to: now })
  const past = new Map([...people].map(([split, series]) => [split, daysOf(series, { zone, slotMinutes })]))
  return (split, starts) => {
    const places = starts.map((start) => localTime(start, zone))
    const date = places[0]?.date
    const days = past.get(split)
    if (!date || !days) return new Float64Array(starts.length).fill(Number.NaN)
    const seen = Array.from({ length: usualDays }, (_, i) => {
      const day = addDays(date, -i - 1)
      const slots = days.get(day)
      return {
        before: i + 1,
        alike: weekdayOf(day) > 5 === weekdayOf(date) > 5,
        people: places.map(({ minute }) => slots?.[Math.floor(minute / slotMinutes)] ?? Number.NaN),
      }
    })
    return usualDay(starts.length, seen)
  }
}

function daysOf(
  series: ReadonlyMap<number, number>,
  { zone, slotMinutes }: Pick<Gym, 'zone' | 'slotMinutes'>,
): Days {
  const days: Days = new Map()
  for (const [at, people] of series) {
    const { date, minute } = localTime(new Date(at), zone)
    const slots = days.get(date) ?? new Float64Array(1440 / slotMinutes).fill(Number.NaN)
    slots[Math.floor(minute / slotMinutes)] = people
    days.set(date, slots)
  }
  return days
}
