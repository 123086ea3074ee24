import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { noteAudit } from '../../staff/index.ts'
import { dropOver } from './store.ts'

/**
 * Lets go of visits, readings and forecasts that are older than their gym keeps them: month by month, once a month's last day
 * is as old. A month that no gym needs goes whole, whoever's night it is; of one that others need the gym's own rows are
 * deleted. What was done stands in the trail of each gym it was done to, in figures.
 *
 * @returns how many of this gym's rows went, by table; empty where there were none
 */
export async function ageRecords(db: Database, gym: Gym, now: Date): Promise<Record<string, number>> {
  const gone = await dropOver(db, gym, now)
  for (const [id, details] of gone)
    await noteAudit(db, { gym: id, at: now, actor: null, action: 'data.aged', details })
  return gone.get(gym.id) ?? {}
}
