import type { Gym } from '../../kit/gym.ts'

/** A compliance under this is not believed: one place more for every two dozen who never come is too many. */
const leastCompliance = 0.05

/** What the places of one slot follow from. */
export type Room = {
  /** People the area holds. */
  capacity: number
  /** Part of it that may be filled, 0 to 1: above it the area feels full. */
  comfort: number
  /** People who come at most without any advice: the upper bound of the forecast. */
  demand: number
  /** Chance that somebody comes to a place that was granted, 0 to 1. */
  compliance: number
}

/**
 * Places that may be granted in a slot: so many that the area stays comfortable when as many come as usually do, even
 * if the forecast was at its upper bound.
 *
 * @returns a whole number, 0 where nothing is left or the room is not known
 * @example
 * placesIn({ capacity: 80, comfort: 0.8, demand: 50, compliance: 0.7 }) // 20
 */
export function placesIn({ capacity, comfort, demand, compliance }: Room): number {
  const left = comfort * capacity - demand
  const chance = Math.min(1, Math.max(leastCompliance, compliance))
  const places = Math.floor(Math.max(0, left) / chance)
  return Number.isSafeInteger(places) ? places : 0
}

/**
 * People that a split's area holds, or the whole gym for 'all'; 0 for a split the gym does not have.
 *
 * @example
 * areaCapacity({ capacity: 80, splits: [{ id: 'legs', capacityShare: 0.25, ... }] }, 'legs') // 20
 */
export function areaCapacity({ capacity, splits }: Pick<Gym, 'capacity' | 'splits'>, series: string): number {
  if (series === 'all') return capacity
  return capacity * (splits.find(({ id }) => id === series)?.capacityShare ?? 0)
}
