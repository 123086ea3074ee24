import type { Database } from '../../db/client.ts'
import { UsageProblem } from '../../server/cli/arguments.ts'
import { parseConfig } from '../../server/config.ts'
import { openDatabase } from '../../server/database.ts'
import { readEnvironment } from '../../server/environment.ts'
import { theGym } from '../../server/gym.ts'
import { type Figures, type FineTune, fineTune, noteEvaluation } from '../../server/training/store.ts'

/** A training that has ended well, of the operator's own gym. */
export type Training = Pick<FineTune, 'id' | 'base'> & { model: string }

/**
 * A training that an evaluation may be noted with.
 *
 * @throws {UsageProblem} where there is none of this number, or it has not succeeded, or it is promoted already
 */
export function readTraining(asked: string): Promise<Training> {
  return inDatabase(async (db, wanted) => {
    const gym = await theGym(db, wanted)
    const tune = /^\d{1,15}$/.test(asked) ? await fineTune(db, gym.id, Number(asked)) : undefined
    if (!tune) throw new UsageProblem(`There is no fine-tuning ${JSON.stringify(asked)} of ${gym.name}.`)
    const { id, base, model, state, promotedAt } = tune
    if (promotedAt) throw new UsageProblem(`Fine-tuning ${id} is promoted already.`)
    if (state !== 'succeeded' || !model) {
      throw new UsageProblem(`Fine-tuning ${id} has not succeeded: it is ${state}.`)
    }
    return { id, base, model }
  })
}

/** What promotion asks for of both models. */
export type Verdict = { base: Figures; tuned: Figures }

/** Notes an evaluation with a training. @throws {UsageProblem} where it was promoted or deleted meanwhile */
export function noteVerdict({ id }: Training, verdict: Verdict, at: Date): Promise<void> {
  return inDatabase(async (db) => {
    if (!(await noteEvaluation(db, id, verdict, at))) {
      throw new UsageProblem(`Fine-tuning ${id} takes no evaluation any more.`)
    }
  })
}

/** Works in the operator's database. It is closed while models are measured: they take long. */
async function inDatabase<T>(work: (db: Database, gym: string | undefined) => Promise<T>): Promise<T> {
  const config = parseConfig(readEnvironment())
  const { db, close } = await openDatabase(config)
  try {
    return await work(db, config.gym)
  } finally {
    await close()
  }
}
