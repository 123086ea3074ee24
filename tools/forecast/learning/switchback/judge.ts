import type { Database } from '../../../../db/client.ts'
import type { Gym } from '../../../kit/gym.ts'
import { addMinutes } from '../../../kit/time.ts'
import { modelName } from '../registry/names.ts'
import { crown } from '../registry/registry.ts'
import { armAt } from './design.ts'
import { allSwitchbacks, finishSwitchback, lastSaidIn, type Switchback } from './store.ts'
import { type Outcome, type Verdict, verdictOf } from './verdict.ts'

/** Minutes after its end at which the last slots of an experiment are settled. */
const settled = 120

/**
 * Judges the experiments that are over by what members had been told just before each slot and what came. A challenger
 * that has won becomes the champion, if the week's one swap is not taken yet.
 */
export async function judgeSwitchbacks(db: Database, gym: Gym, now: Date): Promise<Verdict[]> {
  const over = (await allSwitchbacks(db, gym)).filter(
    ({ outcome, endsAt }) => outcome === null && addMinutes(endsAt, settled) <= now,
  )
  const verdicts: Verdict[] = []
  for (const test of over) {
    const verdict = verdictOf(test, await errorsOf(db, gym.id, test), 'lower')
    if (!(await finishSwitchback(db, gym.id, test.id, verdict))) continue
    verdicts.push(verdict)
    const { winner, sentence } = verdict
    if (winner) await crown(db, gym.id, { challenger: test[winner], reason: sentence, now })
  }
  return verdicts
}

/** People off in each slot of the whole gym, where the model whose turn it was had spoken. */
async function errorsOf(db: Database, gym: string, test: Switchback): Promise<Outcome[]> {
  const rows = await lastSaidIn(db, gym, test)
  return rows.flatMap(({ slot, mean, people, model }) => {
    const arm = armAt(test, slot)
    return arm && model === modelName(test[arm]) ? [{ at: slot, value: Math.abs(people - mean) }] : []
  })
}
