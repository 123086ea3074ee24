import type { Database } from '../db/client.ts'
import { dayOf } from '../tools/forecast/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { named, t } from '../tools/kit/language.ts'
import { isoLocal } from '../tools/kit/time.ts'
import { clockTime } from '../tools/kit/words.ts'
import type { DayStrip } from './routes/chat.ts'

/** Today as the slim strip on top of the web chat; undefined when nothing is known of it. */
export async function stripOf(db: Database, gym: Gym, now: Date): Promise<DayStrip | undefined> {
  const day = await dayOf(db, gym, now)
  if (!day) return undefined
  return {
    gym: gym.name,
    zone: gym.zone,
    date: day.date,
    now: isoLocal(now, gym.zone),
    slots: day.slots.map(({ at, level, people }) => ({
      at,
      level,
      words: t`${clockTime(new Date(at), gym.zone)}: ${named(level)}, about ${people} people`,
    })),
  }
}
