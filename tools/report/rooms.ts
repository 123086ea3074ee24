import type { Gym } from '../kit/gym.ts'

/** A part of the gym or all of it: what it holds, and from how many people on it feels full. */
export type Room = {
  /** A split's id, or 'all'. */
  id: string
  /** A split's own name; undefined for the whole gym. */
  name: string | undefined
  capacity: number
  comfort: number
}

/** The room that a report is about. A split that is not the gym's counts as the whole. */
export function roomOf(gym: Pick<Gym, 'capacity' | 'comfort' | 'splits'>, split: string | undefined): Room {
  const own = gym.splits.find(({ id }) => id === split)
  const capacity = gym.capacity * (own?.capacityShare ?? 1)
  return { id: own?.id ?? 'all', name: own?.name, capacity, comfort: capacity * gym.comfort }
}
