import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { slotsBetween } from '../places/store.ts'
import { advisedAhead } from '../rooms/advised.ts'

/** The first slot in which as many as the mark are expected again; undefined when there is none until then. */
export async function quietUntil(
  db: Database,
  gym: Pick<Gym, 'id'>,
  { split, below, now, to }: { split: string; below: number; now: Date; to: Date },
): Promise<Date | undefined> {
  const ahead = await slotsBetween(db, { gym: gym.id, splits: [split], from: now, to })
  const advised = await advisedAhead(db, gym, split, now)
  return ahead.find(({ start, expected }) => expected + advised(start) >= below)?.start
}
