import { normal, poisson, type Random } from '../kit/random.ts'
import { addDays, weekdayOf } from '../kit/time.ts'
import type { DaySum } from './levels/store.ts'
import type { WeekCell } from './peaks/store.ts'

/** People in each slot of one day. */
export type CountedDay = { date: string; people: number[] }

/** A gym of tests: what is expected in a slot of a date, its weather aside. */
export type Expected = (date: string, slot: number) => number

/** How much of today's weather is yesterday's, and its standard deviation, as in the simulator. */
const persistence = 0.6
const strength = 0.1

/** Slots that a visit lasts: neighbours are alike, for it is the same people. */
const stay = 3

/**
 * Days of a gym in which people arrive by chance, stay for an hour and a half, and have weather in common.
 *
 * @param expected people in a slot; a visit lasts three slots
 */
export function countedDays(
  random: Random,
  { first, days, slots, expected }: { first: string; days: number; slots: number; expected: Expected },
): CountedDay[] {
  let state = normal(random)
  return Array.from({ length: days }, (_, day) => {
    const date = addDays(first, day)
    state = persistence * state + Math.sqrt(1 - persistence ** 2) * normal(random)
    const weather = Math.exp(strength * state - strength ** 2 / 2)
    // Whoever is there when the doors open came before: no ramp, so that a flat gym is flat.
    const came = Array.from({ length: slots + stay - 1 }, (_, i) => {
      const slot = Math.max(0, i - stay + 1)
      return poisson(random, (expected(date, slot) * weather) / stay)
    })
    return {
      date,
      people: Array.from({ length: slots }, (_, i) =>
        came.slice(i, i + stay).reduce((sum, people) => sum + people, 0),
      ),
    }
  })
}

/** The days as the database sums them up. The first slot begins at `opens`, minutes after midnight. */
export function cellsOf(days: readonly CountedDay[], opens = 360, slotMinutes = 30): WeekCell[] {
  const all = days.flatMap(({ date, people }) =>
    people.map((value, slot) => ({ weekday: weekdayOf(date), minute: opens + slot * slotMinutes, value })),
  )
  return [...Map.groupBy(all, ({ weekday, minute }) => weekday * 1440 + minute)]
    .sort(([a], [b]) => a - b)
    .map(([, own]) => {
      const values = own.map(({ value }) => value)
      const people = values.reduce((sum, value) => sum + value, 0) / values.length
      return {
        weekday: own[0]?.weekday ?? 1,
        minute: own[0]?.minute ?? 0,
        people,
        days: values.length,
        least: Math.min(...values),
        most: Math.max(...values),
        squares: values.reduce((sum, value) => sum + (value - people) ** 2, 0),
      }
    })
}

/** The days as the database sums them up for their levels. */
export function sumsOf(days: readonly CountedDay[]): DaySum[] {
  const usual = new Map(
    cellsOf(days, 0, 1).map(({ weekday, minute, people }) => [weekday * 1440 + minute, people]),
  )
  return days.map(({ date, people }) => ({
    date,
    weekday: weekdayOf(date),
    people: people.reduce((sum, value) => sum + value, 0),
    usual: people.reduce((sum, _, slot) => sum + (usual.get(weekdayOf(date) * 1440 + slot) ?? 0), 0),
    slots: people.length,
  }))
}
