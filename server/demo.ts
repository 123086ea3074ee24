import type { Database } from '../db/client.ts'
import { advanceDemo, demoReached, seedDemo } from '../db/seed.ts'
import { demoTruth } from '../db/simulator/truth.ts'
import { usualGym } from '../tools/gym/index.ts'
import type { Gym } from '../tools/kit/gym.ts'

/** One demo gym for everybody: the same seed, so that what one sees another can see, too. */
const seed = 'spotter'

/** Weeks of history a new demo gym comes with. */
const weeks = 26

/**
 * Fills the demo gym into a database that has no gym yet.
 *
 * @returns false when there is a gym already
 */
export async function prepareDemo(
  db: Database,
  { now, zone, onProgress }: { now: Date; zone: string; onProgress?: (done: number, total: number) => void },
): Promise<boolean> {
  if ((await usualGym(db)) !== undefined) return false
  const truth = demoTruth({ seed, zone })
  await seedDemo(db, { truth, now, weeks, ...(onProgress ? { onProgress } : {}) })
  return true
}

/** Lets the simulated members come and go up to an instant; does nothing in a real gym. */
export async function demoLives(db: Database, gym: Gym, now: Date): Promise<void> {
  const from = gym.demo ? await demoReached(db, gym.id) : undefined
  if (from && from < now) await advanceDemo(db, { truth: demoTruth({ seed, zone: gym.zone }), from, to: now })
}
