import { localTime } from '../kit/time.ts'
import type { Observation, Past } from './models/model.ts'

/** One split's past beside its prior part of the whole. */
export type SplitPast = { id: string; share: number; observations: readonly Observation[] }

/** People whose worth the prior has against a cell's own record of parts. */
const priorPeople = 12

/** Parts differ over the day, but not from half hour to half hour. */
const dayParts = [11 * 60, 16 * 60, 20 * 60]

/**
 * Each split's part of the whole in each step, by weekday and part of the day; the parts of a step sum to 1.
 *
 * A cell with few people leans on the split's part over the whole week, and a split without any
 * record on its area's size, so that the first day already has an answer.
 */
export function splitParts(
  past: Past,
  splits: readonly SplitPast[],
  steps: readonly Date[],
): Map<string, number[]> {
  const cell = (at: Date) => {
    const { weekday, minute } = localTime(at, past.gym.zone)
    return weekday * 10 + dayParts.filter((edge) => minute >= edge).length
  }
  const keys = steps.map(cell)
  const people = new Map(splits.map(({ id, observations }) => [id, sums(observations, cell)]))
  const week = weekParts(splits, people)
  const whole = new Map<number, number>()
  for (const { cells } of people.values()) {
    for (const [key, sum] of cells) whole.set(key, (whole.get(key) ?? 0) + sum)
  }
  return new Map(
    splits.map(({ id }) => {
      const prior = week.get(id) ?? 0
      const own = people.get(id)?.cells
      const part = (key: number) =>
        ((own?.get(key) ?? 0) + priorPeople * prior) / ((whole.get(key) ?? 0) + priorPeople)
      return [id, keys.map(part)]
    }),
  )
}

type Sums = { cells: Map<number, number>; total: number }

function sums(observations: readonly Observation[], cell: (at: Date) => number): Sums {
  const cells = new Map<number, number>()
  let total = 0
  for (const { slot, people } of observations) {
    const key = cell(slot)
    cells.set(key, (cells.get(key) ?? 0) + people)
    total += people
  }
  return { cells, total }
}

/** Parts over the whole week, with the areas' sizes as prior; they sum to 1. */
function weekParts(splits: readonly SplitPast[], people: ReadonlyMap<string, Sums>): Map<string, number> {
  const sizes = splits.reduce((sum, { share }) => sum + share, 0)
  const all = [...people.values()].reduce((sum, { total }) => sum + total, 0)
  return new Map(
    splits.map(({ id, share }) => {
      const own = people.get(id)?.total ?? 0
      return [id, (own + priorPeople * (share / sizes)) / (all + priorPeople)]
    }),
  )
}
