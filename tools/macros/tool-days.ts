import { dayMs, instantOf, localTime } from '../kit/time.ts'
import type { TrajectoryEvent } from '../safety/index.ts'
import type { LoggedDay } from './adapt.ts'
import type { EatenDay, GivenTarget } from './store.ts'

/** The number of a date, one for each day of the calendar. */
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / dayMs)

/** So many meals a day are a whole day where nobody said anything. */
const meals = 3

/**
 * Whether all that was eaten on a day is in the log: by the member's own word, else by its meals. A part of a day is no
 * evidence of what a day holds.
 *
 * @example
 * isWholeDay({ date, kcal: 900, kinds: ['lunch', 'dinner'], whole: null }) // true
 */
export function isWholeDay({ kinds, whole }: Pick<EatenDay, 'kinds' | 'whole'>): boolean {
  if (whole !== null) return whole
  return kinds.length >= meals || (kinds.includes('lunch') && kinds.includes('dinner'))
}

/** A member's weighings and logged days as expenditure is learned from; the first weighing of a day is its morning's. */
export function loggedDays(
  eaten: readonly EatenDay[],
  weighed: readonly { at: Date; kg: number }[],
  zone: string,
): LoggedDay[] {
  const mornings = new Map<number, number>()
  for (const { at, kg } of weighed) {
    const day = dayNumber(localTime(at, zone).date)
    if (!mornings.has(day)) mornings.set(day, kg)
  }
  const days = new Map(eaten.map((day) => [dayNumber(day.date), day]))
  return [...new Set([...mornings.keys(), ...days.keys()])].map((day) => {
    const food = days.get(day)
    return { day, kg: mornings.get(day), kcal: food?.kcal, partial: food && !isWholeDay(food) }
  })
}

/** Noon of a logged day: which hour of it does not matter. */
const noon = 12 * 60

/**
 * What a member's way is judged by. Targets count by their deficit: one that fell with a learned expenditure was not
 * lowered by anybody.
 */
export function trajectoryOfDays(
  weighed: readonly { at: Date; kg: number }[],
  given: readonly GivenTarget[],
  eaten: readonly EatenDay[],
  zone: string,
): TrajectoryEvent[] {
  const expenditure = given.at(-1)?.expenditure ?? 0
  return [
    ...weighed.map(({ at, kg }) => ({ kind: 'weight' as const, at, weightKg: kg })),
    ...given.flatMap(({ at, goal, targetWeightKg, ...target }): TrajectoryEvent[] => [
      { kind: 'goal', at, goal },
      { kind: 'energyTarget', at, kcal: Math.round(target.energy - target.expenditure + expenditure) },
      ...(targetWeightKg === null ? [] : [{ kind: 'goalWeight' as const, at, weightKg: targetWeightKg }]),
    ]),
    ...eaten.map((day) => ({
      kind: 'intake' as const,
      at: instantOf(day.date, noon, zone),
      kcal: day.kcal,
      complete: isWholeDay(day),
    })),
  ]
}
