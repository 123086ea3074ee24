import type { Database } from '../../db/client.ts'
import type { Gym } from '../kit/gym.ts'
import { addMinutes } from '../kit/time.ts'
import { keyOf, placed } from './advice/moved.ts'
import { broughtByAdvice } from './advice/store.ts'
import { packedOccupancy } from './store.ts'

/** Days read at a time: short statements, so that turns come in between. */
const stretch = 14 * 24 * 60

/**
 * People of every series and of the whole gym ('all') in [from, to), without whom our own advice brought and with whom
 * it took elsewhere: what would have come anyway. By split, then by the slot's begin in milliseconds.
 */
export async function peopleAnyway(
  db: Database,
  { id, splits }: Pick<Gym, 'id' | 'splits'>,
  { from, to }: { from: Date; to: Date },
): Promise<Map<string, Map<number, number>>> {
  const series = ['all', ...splits.map((split) => split.id)]
  const found = new Map(series.map((split) => [split, new Map<number, number>()]))
  for (let start = from; start < to; start = addMinutes(start, stretch)) {
    const end = new Date(Math.min(to.getTime(), addMinutes(start, stretch).getTime()))
    const asked = { gym: id, splits: series, from: start, to: end }
    for (const { split, minutes, people } of await packedOccupancy(db, asked)) {
      minutes.forEach((minute, i) => {
        found.get(split)?.set(minute * 60_000, people[i] ?? 0)
      })
    }
  }
  const brought = await broughtByAdvice(db, id, { from, to })
  if (brought.length === 0) return found
  for (const [split, people] of found) {
    const crowd = [...people].map(([at, mean]) => ({ split, slot: new Date(at), mean }))
    // The whole gym moves with each of its splits.
    const own = split === 'all' ? brought.map((each) => ({ ...each, split })) : brought
    const more = placed(
      own.filter((each) => each.split === split),
      crowd,
    )
    for (const { slot, mean } of crowd) {
      people.set(slot.getTime(), Math.max(0, mean - (more.get(keyOf({ split, slot })) ?? 0)))
    }
  }
  return found
}
