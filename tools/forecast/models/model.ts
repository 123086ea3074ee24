import type { Random } from '../../kit/random.ts'
import type { Grid } from '../calendar/grid.ts'
import type { Lessons } from '../lessons/lessons.ts'

/**
 * What a model may know of one series: people in each slot of the grid before the origin, NaN where closed or
 * not recorded. The origin is the length of `people`: what comes after it is not there to be looked at.
 */
export type Past = {
  grid: Grid
  people: Float64Array
  /**
   * What earlier weekly origins saw and what then came, worked out once and shared by every model and rehearsal
   * over the same series. Each lesson knows nothing from after its own origin but the answer.
   */
  lessons?: Map<number, Lessons>
}

/** A model that has learned. The past it forecasts from may be another one than it learned from. */
export type Fitted = {
  /**
   * Expected people in each step, in their order: finite, never negative.
   *
   * @param steps indices of the grid at or after the origin
   */
  predict(past: Past, steps: readonly number[]): Float64Array
  /** What each feature's splits took off the loss, in the order of the features; of those that are made of trees. */
  importance?: Float64Array
}

/** A member of the ensemble. The same past and chance give the same answers; an empty past gives zeros. */
export type Model = {
  name: string
  fit(past: Past, random: Random): Fitted
}

/** The past as it was known at an earlier origin. Shares the memory; nothing is copied. */
export function pastAt(past: Past, origin: number): Past {
  return { ...past, people: past.people.subarray(0, Math.max(0, Math.min(past.people.length, origin))) }
}
