import type { Database } from '../db/client.ts'
import { loadGym, usualGym } from '../tools/gym/index.ts'
import type { Gym } from '../tools/kit/gym.ts'

/** Which gym the doors speak for: the configured one, else the only real one, else the demo gym. */
export async function theGym(db: Database, wanted: string | undefined): Promise<Gym> {
  const id = wanted ?? (await usualGym(db))
  const gym = id === undefined ? undefined : await loadGym(db, id)
  if (!gym) throw new NoGym(wanted)
  return gym
}

/** There is no such gym in the database. */
export class NoGym extends Error {
  constructor(wanted: string | undefined) {
    super(wanted ? 'SPOTTER_GYM names a gym that is not in the database.' : 'The database holds no gym yet.')
    this.name = 'NoGym'
  }
}
