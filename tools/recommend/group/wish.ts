import { GymError } from '../../kit/errors.ts'
import type { Gym } from '../../kit/gym.ts'
import { shownExpected } from '../../kit/people.ts'
import { addMinutes, isoLocal, minutesBetween } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import type { Compliance } from '../learning/store.ts'
import { slotsBetween } from '../places/store.ts'
import { advisedAhead } from '../rooms/advised.ts'
import { type Length, minutesOf, type Room, roomsOf } from '../rooms/rooms.ts'

/** What several want: the split, how many they are, and the visits that are possible. */
export type Wish = {
  split: string | null
  size: number
  length: Length
  window: { from: Date; to: Date }
  rooms: readonly Room[]
  /** Chance that they come. */
  come: Compliance
}

/** Visits that begin in a window, and end in it where it is long enough, none sooner than `first`. */
export async function roomsIn(
  { db, gym }: Pick<ToolContext, 'db' | 'gym'>,
  length: Length,
  { from, to }: { from: Date; to: Date },
  first: Date,
): Promise<Room[]> {
  const minutes = minutesOf(length)
  const splits = [...new Set([length.split, 'all'])]
  const open = await slotsBetween(db, { gym: gym.id, splits, from, to: addMinutes(to, minutes) })
  const last = minutesBetween(from, to) > minutes ? addMinutes(to, -minutes) : addMinutes(to, -1)
  const advised = await advisedAhead(db, gym, length.split, from)
  return roomsOf(open, length, advised).filter(({ start }) => start >= first && start <= last)
}

/** A slot as it is told: the people to expect when so many more go there. */
export function shownRoom({ zone }: Pick<Gym, 'zone'>, { start, people, low, high }: Room, size: number) {
  const expected = shownExpected({ mean: people + size, low: low + size, high: high + size })
  return { start: isoLocal(start, zone), expected }
}

/** That no visit has room for all, with how many would fit together. */
export function noRoom({ rooms, size }: Wish): GymError {
  if (rooms.length === 0) return new GymError('nothing_open')
  return new GymError('no_room_together', { size, most: Math.max(...rooms.map(({ room }) => room)) })
}
