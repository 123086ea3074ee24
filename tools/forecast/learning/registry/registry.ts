import type { Database } from '../../../../db/client.ts'
import { dayMs } from '../../../kit/time.ts'
import { type Comparison, compare, type PairedLoss } from './comparison.ts'
import {
  champion,
  formerChampions,
  insertChallenger,
  insertChampion,
  type ModelRow,
  modelOf,
  modelsWith,
  retireOthers,
  swap,
  swapsSince,
} from './store.ts'

/** Days between two swaps, and days that a model taken back stays away. */
const pauseDays = 7

/** The model that makes a gym's forecasts, or undefined before the first. */
export function championOf(db: Database, gym: string): Promise<ModelRow | undefined> {
  return champion(db, gym)
}

/** The gym's champion; a gym without one gets one with this recipe. */
export async function ensureChampion(
  db: Database,
  gym: string,
  recipe: unknown,
  now: Date,
): Promise<ModelRow> {
  const known = await champion(db, gym)
  if (known) return known
  await insertChampion(db, gym, recipe, now)
  const made = await champion(db, gym)
  if (!made) throw new Error('the gym has no champion after one was made')
  return made
}

/**
 * Enters a challenger with a recipe.
 *
 * @returns its id; the one that stands already for a recipe proposed twice; undefined when the recipe is the
 *   champion's, or was taken back within the last week
 */
export async function proposeChallenger(
  db: Database,
  gym: string,
  { recipe, metrics, now }: { recipe: unknown; metrics: unknown; now: Date },
): Promise<number | undefined> {
  return db.transaction(async (tx) => {
    // Whoever proposes at the same time waits here, and then finds this one.
    await champion(tx, gym, true)
    const known = await modelsWith(tx, gym, recipe)
    if (known.some(({ status }) => status === 'champion')) return undefined
    const standing = known.find(({ status }) => status === 'challenger')
    if (standing) return standing.id
    const ousted = await oustedSince(tx, gym, now)
    if (known.some(({ id }) => ousted.has(id))) return undefined
    return insertChallenger(tx, gym, { recipe, metrics, now })
  })
}

/** What came of a challenge. */
export type Promotion = { promoted: boolean; reason: string; comparison: Comparison }

/**
 * Makes a challenger the champion if it has won: clearly less loss at the same origins, and no other swap within a
 * week. The row of the champion decides between two who promote at once.
 *
 * @param losses of champion and challenger at the last origins
 */
export async function promote(
  db: Database,
  gym: string,
  { challenger, losses, now }: { challenger: number; losses: readonly PairedLoss[]; now: Date },
): Promise<Promotion> {
  const comparison = compare(losses)
  if (!comparison.wins) return { promoted: false, reason: comparison.sentence, comparison }
  const refusal = await crown(db, gym, { challenger, reason: comparison.sentence, now })
  return { promoted: !refusal, reason: refusal ?? comparison.sentence, comparison }
}

/**
 * Makes a challenger the champion: one that has won a comparison, or a test on live advice. One swap a week.
 *
 * @returns why it was not promoted, or undefined when it was
 */
export function crown(
  db: Database,
  gym: string,
  { challenger, reason, now }: { challenger: number; reason: string; now: Date },
): Promise<string | undefined> {
  return db.transaction(async (tx) => {
    const reigning = await champion(tx, gym, true)
    const refusal = await refusalOf(tx, gym, { reigning, challenger, now })
    if (refusal || !reigning) return refusal ?? 'There is no champion to beat.'
    await swap(tx, gym, { from: reigning.id, to: challenger, action: 'model.promoted', reason, now })
    await retireOthers(tx, gym, challenger, now)
    return undefined
  })
}

async function refusalOf(
  tx: Database,
  gym: string,
  { reigning, challenger, now }: { reigning: ModelRow | undefined; challenger: number; now: Date },
): Promise<string | undefined> {
  if (!reigning) return 'The champion was changed by someone else at the same moment.'
  if ((await modelOf(tx, gym, challenger))?.status !== 'challenger')
    return 'It is not a challenger of this gym.'
  const [last] = await swapsSince(tx, gym, pauseBefore(now))
  return last && 'It has won, but the last swap is less than a week ago.'
}

/** What came of taking the last swap back. */
export type Rollback =
  | { done: true; from: ModelRow; to: ModelRow }
  | { done: false; why: 'no champion' | 'no former champion' }

/**
 * Puts the former champion back, at once. The model taken back may not be proposed again for a week, nor does a
 * second rollback within that time bring it back: it goes one further.
 */
export async function rollback(db: Database, gym: string, now: Date): Promise<Rollback> {
  return db.transaction(async (tx) => {
    const from = await champion(tx, gym, true)
    if (!from) return { done: false, why: 'no champion' }
    const ousted = await oustedSince(tx, gym, now)
    const to = (await formerChampions(tx, gym)).find(({ id }) => id !== from.id && !ousted.has(id))
    if (!to) return { done: false, why: 'no former champion' }
    const reason = `Model ${from.id} was taken back by command.`
    await swap(tx, gym, { from: from.id, to: to.id, action: 'model.rolled-back', reason, now })
    return { done: true, from, to }
  })
}

/** Models taken back within the last week. */
async function oustedSince(db: Database, gym: string, now: Date): Promise<Set<number>> {
  const swaps = await swapsSince(db, gym, pauseBefore(now))
  return new Set(swaps.filter(({ action }) => action === 'model.rolled-back').map(({ from }) => from))
}

const pauseBefore = (now: Date) => new Date(now.getTime() - pauseDays * dayMs)
