import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { dayMs, localTime } from '../../kit/time.ts'
import type { Asked } from '../choice/steady.ts'
import { usualPlaces } from './store.ts'

/** Weeks whose asking is what is usual. */
const weeks = 4

/** Before any week is known, one visitor in fifty asks. */
const few = 0.02

/** Where those who asked about a day usually come, against where such people usually are. */
export type AskedAbout = (split: string, starts: readonly Date[], usual: Float64Array) => Asked

/** Reads for whom offers were made, by the slot in which they would have come. */
export async function askedAbout(db: Database, { id, zone }: Gym, now: Date): Promise<AskedAbout> {
  const rows = await usualPlaces(db, id, new Date(now.getTime() - weeks * 7 * dayMs))
  const ahead = new Map<string, number>()
  const before = new Map<string, number>()
  for (const { split, slot, people } of rows) {
    const { weekday, minute } = localTime(slot, zone)
    const past = slot < now
    const key = past ? `${split} ${weekday} ${minute}` : `${split} ${slot.getTime()}`
    const counts = past ? before : ahead
    counts.set(key, (counts.get(key) ?? 0) + people)
  }
  return (split, starts, usual) => ({
    now: starts.map((start) => ahead.get(`${split} ${start.getTime()}`) ?? 0),
    usually: starts.map((start, i) => {
      const { weekday, minute } = localTime(start, zone)
      const often = (before.get(`${split} ${weekday} ${minute}`) ?? 0) / weeks
      return often + few * (usual[i] || 1)
    }),
  })
}
