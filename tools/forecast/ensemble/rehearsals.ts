import { seededRandom } from '../../kit/random.ts'
import { calendarChanges } from '../lessons/features.ts'
import { type Fitted, type Model, type Past, pastAt } from '../models/model.ts'

/** A week forecast at an origin in the past by each member, beside what came. */
export type Rehearsal = {
  origin: number
  /** Slots of the week after the origin whose people are known. */
  steps: readonly number[]
  people: Float64Array
  /** By how much the calendar was expected to move the crowd, see `calendarChanges`. */
  change: Float64Array
  votes: ReadonlyMap<string, Float64Array>
}

/** Weeks of history before the first rehearsal: with less, it would only tell how a cold start feels. */
const warmUp = 3

/** Fits a member; its chance depends on the seed, its name and the origin alone. */
export function fitMember(model: Model, past: Past, seed: string): Fitted {
  return model.fit(past, seededRandom(`${seed} ${model.name} ${past.people.length}`))
}

/**
 * Forecasts at weekly origins of the past, oldest first, with nothing known from after them.
 *
 * A member is fitted twice and not at every origin: what it forecasts from is always fresh, what it learned is
 * at most half the rehearsals old. So the errors told are a little too large rather than too small.
 */
export function rehearse(past: Past, chosen: readonly Model[], weeks: number, seed: string): Rehearsal[] {
  const { perWeek } = past.grid
  const now = past.people.length
  const most = Math.min(weeks, Math.floor((now - firstKnown(past.people)) / perWeek) - warmUp)
  const half = Math.ceil(most / 2)
  const found: Rehearsal[] = []
  let fitted: { model: Model; ready: Fitted }[] = []
  for (let back = most; back >= 1; back--) {
    const before = pastAt(past, now - back * perWeek)
    if (back === most || back === half) {
      fitted = chosen.map((model) => ({ model, ready: fitMember(model, before, seed) }))
    }
    const steps = knownSteps(past.people, before.people.length, perWeek)
    if (steps.length === 0) continue
    found.push({
      origin: before.people.length,
      steps,
      people: Float64Array.from(steps, (step) => past.people[step] ?? 0),
      change: calendarChanges(before, steps),
      votes: new Map(fitted.map(({ model, ready }) => [model.name, ready.predict(before, steps)])),
    })
  }
  return found
}

function firstKnown(people: Float64Array): number {
  const first = people.findIndex((value) => !Number.isNaN(value))
  return first === -1 ? people.length : first
}

function knownSteps(people: Float64Array, from: number, length: number): number[] {
  const steps: number[] = []
  for (let i = from; i < Math.min(people.length, from + length); i++) {
    if (!Number.isNaN(people[i] ?? Number.NaN)) steps.push(i)
  }
  return steps
}
