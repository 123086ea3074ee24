import { addMinutes, dayMs } from '../kit/time.ts'
import { interval, learnSpread, type Outcome, type Spread } from './calibration.ts'
import type { Observation, Past } from './models/model.ts'
import { profile } from './models/profile.ts'
import { type SplitPast, splitParts } from './splits.ts'

/** The name under which the rows stand in the database. */
export const modelName = 'profile'

/** Past origins whose errors tell how sure the next forecast may be. */
const rehearsals = 6

export type Prediction = { split: string; slot: Date; mean: number; low: number; high: number }

/** Everything a gym's forecast is made of: the whole's past and each split's. */
export type GymPast = Past & { splits: readonly SplitPast[] }

/**
 * Forecasts the whole gym and each split for every step, with 80 % intervals; splits sum to the whole.
 *
 * The intervals come from rehearsals: the same forecast made at weekly origins in the past, with nothing
 * known from after them, against what then happened.
 */
export function predict(given: GymPast, steps: readonly Date[]): Prediction[] {
  const past = until(given, given.origin)
  const means = expected(past, steps)
  const spreads = rehearse(past)
  return [...means].flatMap(([split, values]) =>
    steps.map((slot, i) => ({
      split,
      slot,
      ...interval(values[i] ?? 0, spreads.get(split) ?? learnSpread([])),
    })),
  )
}

/** Expected people per series ('all' and each split) and step. */
function expected(past: GymPast, steps: readonly Date[]): Map<string, number[]> {
  const whole = profile(past, steps)
  const parts = splitParts(past, past.splits, steps)
  const shared = [...parts].map(
    ([id, part]) => [id, whole.map((people, i) => people * (part[i] ?? 0))] satisfies [string, number[]],
  )
  return new Map([['all', whole], ...shared])
}

/** What past forecasts one week ahead missed by, per series. */
function rehearse(past: GymPast): Map<string, Spread> {
  const outcomes = new Map<string, Outcome[]>()
  for (let weeks = rehearsals; weeks >= 1; weeks--) {
    const origin = new Date(past.origin.getTime() - weeks * 7 * dayMs)
    const before = until(past, origin)
    // With less than two weeks behind it, a rehearsal would only tell how a cold start feels.
    if ((before.observations[0]?.slot.getTime() ?? Number.POSITIVE_INFINITY) > origin.getTime() - 14 * dayMs)
      continue
    for (const [id, found] of rehearsal(past, before))
      outcomes.set(id, [...(outcomes.get(id) ?? []), ...found])
  }
  return new Map([...outcomes].map(([id, found]) => [id, learnSpread(found)]))
}

function rehearsal(past: GymPast, before: GymPast): [string, Outcome[]][] {
  const end = addMinutes(before.origin, 7 * 24 * 60)
  const week = (series: readonly Observation[]) =>
    series.filter(({ slot }) => slot >= before.origin && slot < end)
  const steps = week(past.observations).map(({ slot }) => slot)
  const means = expected(before, steps)
  const truths: [string, readonly Observation[]][] = [
    ['all', past.observations],
    ...past.splits.map(
      ({ id, observations }) => [id, observations] satisfies [string, readonly Observation[]],
    ),
  ]
  return truths.map(([id, series]) => {
    const truth = new Map(week(series).map(({ slot, people }) => [slot.getTime(), people]))
    const made = means.get(id) ?? []
    const outcomes = steps.flatMap((slot, i) => {
      const people = truth.get(slot.getTime())
      return people === undefined ? [] : [{ mean: made[i] ?? 0, people }]
    })
    return [id, outcomes]
  })
}

/** The past as it was known at an earlier origin. */
function until(past: GymPast, origin: Date): GymPast {
  const length = past.gym.slotMinutes
  const cut = (series: readonly Observation[]) =>
    series.filter(({ slot }) => addMinutes(slot, length) <= origin)
  return {
    ...past,
    origin,
    observations: cut(past.observations),
    splits: past.splits.map((split) => ({ ...split, observations: cut(split.observations) })),
  }
}
