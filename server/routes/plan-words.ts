import type { Log } from '../../bot/log.ts'
import type { HostedModel } from '../../bot/models/choice.ts'
import { type Terms, usableModel } from '../../bot/models/usable.ts'
import { type Narrative, narrate } from '../../bot/plan-narrative.ts'
import type { Database } from '../../db/client.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import type { Generated } from '../../tools/plan/index.ts'

export type WordsDeps = {
  /** The models that may be chosen to word a plan, beside our own words; the first is the usual one. */
  models: readonly HostedModel[]
  /** What they may cost, and where it is kept. */
  terms: Terms
  db: Database
  log: Log
  /** The longest a model may take, in milliseconds. */
  patienceMs?: number
}

type Asked = { name: string; gym: Gym; now: Date; seed: string; signal: AbortSignal }

/** A plan worded by a model, at the cost of the gym, or by us: where no model of that name is, or it may not be asked now. */
export async function planWords(
  plan: Generated,
  { models, terms, db, log, patienceMs = terms.patienceMs }: WordsDeps,
  { name, gym, now, seed, signal }: Asked,
): Promise<Narrative> {
  const chosen = models.find((each) => each.name === name)
  const use = { db, gym, member: null, purpose: 'plan', now, random: seededRandom(seed), log } as const
  const model = chosen && (await usableModel(chosen, { ...terms, patienceMs }, use))
  const narrative = await narrate(plan, { model, log, patienceMs, signal })
  await model?.settled()
  return narrative
}
