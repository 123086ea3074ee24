import type { Database } from '../../db/client.ts'
import type { Gym } from '../kit/gym.ts'
import { addMinutes } from '../kit/time.ts'
import { shareAt } from './crowd/shares/store.ts'
import { lastReading } from './crowd/store.ts'
import { presentVisits } from './store.ts'

/** A reading older than this says little about now. */
const freshMinutes = 30

/** People in the gym at an instant, in total and by split; the splits sum to the whole. */
export type Present = { people: number; bySplit: ReadonlyMap<string, number>; source: 'counter' | 'checkIns' }

/**
 * Who is there, by the door counter where one has spoken in the last half hour, else by check-ins, divided by the
 * share of visitors who check in. A counter that could not count further says "at least": then the larger holds.
 *
 * Check-ins tell the splits' parts; with nobody checked in the areas' sizes do.
 */
export async function presentAt(db: Database, gym: Gym, at: Date): Promise<Present> {
  const [visits, reading] = await Promise.all([
    presentVisits(db, gym, at),
    lastReading(db, gym.id, addMinutes(at, -freshMinutes), at),
  ])
  const checkedIn = new Map<string, number>()
  for (const { splits } of visits) {
    for (const split of splits) checkedIn.set(split, (checkedIn.get(split) ?? 0) + 1 / splits.length)
  }
  const atLeast = reading !== undefined && (reading.capped || reading.flag === 'capped')
  const counted = reading?.count ?? 0
  const people =
    reading && !atLeast ? counted : Math.max(counted, await byCheckIns(db, gym, at, visits.length))
  const sizes = gym.splits.reduce((sum, split) => sum + split.capacityShare, 0)
  const part = (id: string, share: number) =>
    visits.length > 0 ? (checkedIn.get(id) ?? 0) / visits.length : share / sizes
  return {
    people,
    bySplit: new Map(gym.splits.map(({ id, capacityShare }) => [id, people * part(id, capacityShare)])),
    source: reading && people === counted ? 'counter' : 'checkIns',
  }
}

async function byCheckIns(db: Database, gym: Gym, at: Date, visitors: number): Promise<number> {
  return visitors === 0 ? 0 : visitors / (await shareAt(db, gym, at))
}
