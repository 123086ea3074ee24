import { dayMs } from '../../kit/time.ts'
import type { Forecaster } from './model.ts'

/** The same slot one week before, or the last one known: the baseline every other model has to beat. */
export const seasonalNaive: Forecaster = ({ origin, observations }, steps) => {
  const known = new Map(observations.map(({ slot, people }) => [slot.getTime(), people]))
  return steps.map((step) => {
    const weeks = Math.floor((step.getTime() - origin.getTime()) / (7 * dayMs)) + 1
    for (let back = weeks; back <= weeks + 8; back++) {
      const people = known.get(step.getTime() - back * 7 * dayMs)
      if (people !== undefined) return people
    }
    return observations.at(-1)?.people ?? 0
  })
}
