import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { champion, type ModelRow, modelOf } from './registry/store.ts'
import { armAt } from './switchback/design.ts'
import { runningSwitchback } from './switchback/store.ts'

/**
 * The model whose forecasts members get at an instant: the champion, or while two take turns the one whose turn it
 * is. Undefined before the first.
 */
export async function servingModel(
  db: Database,
  gym: Pick<Gym, 'id' | 'zone'>,
  at: Date,
): Promise<ModelRow | undefined> {
  const test = await runningSwitchback(db, gym, at)
  const arm = test && armAt(test, at)
  const taking = arm && (await modelOf(db, gym.id, test[arm]))
  return taking ?? champion(db, gym.id)
}
