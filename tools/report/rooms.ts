import type { Gym } from '../kit/gym.ts'
import { named } from '../kit/language.ts'

/** A part of the gym or all of it: what it holds, and from how many people on it feels full. */
export type Room = {
  /** A split's id, or 'all'. */
  id: string
  /** A split's name in the reader's language; undefined for the whole gym. */
  name: string | undefined
  capacity: number
  comfort: number
}

/** The room that a report is about. A split that is not the gym's counts as the whole. */
export function roomOf(gym: Pick<Gym, 'capacity' | 'comfort' | 'splits'>, split: string | undefined): Room {
  const own = gym.splits.find(({ id }) => id === split)
  const capacity = gym.capacity * (own?.capacityShare ?? 1)
  return { id: own?.id ?? 'all', name: own && named(own.name), capacity, comfort: capacity * gym.comfort }
}

/** What a split is called in the reader's language; undefined for one that the gym does not have, as 'all'. */
export function partNamed(gym: Pick<Gym, 'splits'>, split: string | undefined): string | undefined {
  const own = gym.splits.find(({ id }) => id === split)
  return own && named(own.name)
}
