import type { Gym } from '../../kit/gym.ts'

/** Mean people present in a slot that is over. */
export type Observation = { slot: Date; people: number }

/** What a model may know: the past of one series, oldest first, all of it before the origin. */
export type Past = {
  gym: Pick<Gym, 'zone' | 'slotMinutes'>
  origin: Date
  observations: readonly Observation[]
}

/**
 * A forecaster: the expected people in each of the steps, in their order.
 *
 * Never negative, never NaN, the same answer to the same question; an empty past gives zeros.
 */
export type Forecaster = (past: Past, steps: readonly Date[]) => number[]
