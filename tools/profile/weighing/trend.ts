import { localTime } from '../../kit/time.ts'

/** Plain facts of a series of weighings, kg. */
export type WeightFacts = {
  /** Against the weighing before; null: it is the first. */
  changeKg: number | null
  before: Date | null
  /** The mean of the days weighed in the seven days up to the weighing; null: fewer than two. */
  mean7Kg: number | null
  /** How many days that mean rests on. */
  days: number
}

const weekMs = 7 * 86_400_000

/**
 * What a weighing says beside those before it. Days count once, however often somebody stepped on the scales.
 *
 * @param weighings oldest first, up to and with the one that is asked about
 * @example
 * weightFacts([{ at: monday, kg: 80 }, { at: tuesday, kg: 79.6 }], 'Europe/Berlin')
 * // { changeKg: -0.4, before: monday, mean7Kg: 79.8, days: 2 }
 */
export function weightFacts(weighings: readonly { at: Date; kg: number }[], zone: string): WeightFacts {
  const newest = weighings.at(-1)
  const before = weighings.at(-2)
  if (!newest) return { changeKg: null, before: null, mean7Kg: null, days: 0 }
  const week = weighings.filter(({ at }) => newest.at.getTime() - at.getTime() < weekMs)
  const days = Map.groupBy(week, ({ at }) => localTime(at, zone).date)
  const means = [...days.values()].map((day) => mean(day.map(({ kg }) => kg)))
  return {
    changeKg: before ? newest.kg - before.kg : null,
    before: before?.at ?? null,
    mean7Kg: means.length > 1 ? mean(means) : null,
    days: means.length,
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
