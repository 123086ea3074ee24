import { and, desc, eq, gt, gte, isNull, lt } from 'drizzle-orm'
import type { Database } from '../../../../db/client.ts'
import { audit, scores, switchbacks } from '../../../../db/schema/index.ts'
import type { Gym } from '../../../kit/gym.ts'
import { addDays, instantOf, localTime } from '../../../kit/time.ts'
import { champion, modelOf } from '../registry/store.ts'
import type { Experiment } from './design.ts'
import type { Verdict } from './verdict.ts'

/** An experiment as it stands in the database: models `a` and `b` take turns. */
export type Switchback = Experiment & { id: number; a: number; b: number; outcome: unknown }

/** Days an experiment may last; pairs of days are its unit. */
export const shortest = 2
export const longest = 56

/** Hours that advice goes on working after the other model has taken over. */
const usualWashout = 2

/** What came of asking for an experiment, or why there is none. */
export type Started =
  | { done: true; switchback: Switchback }
  | { done: false; why: 'same model' | 'unknown model' | 'bad days' | 'one is running' }

/**
 * Plans an experiment from the next midnight on.
 *
 * @param days an even number from 2 to 56
 */
export async function startSwitchback(
  db: Database,
  gym: Pick<Gym, 'id' | 'zone'>,
  { a, b, days, now }: { a: number; b: number; days: number; now: Date },
): Promise<Started> {
  if (a === b) return { done: false, why: 'same model' }
  if (!Number.isInteger(days) || days % 2 !== 0 || days < shortest || days > longest) {
    return { done: false, why: 'bad days' }
  }
  return db.transaction(async (tx) => {
    // Whoever starts one at the same time waits here.
    await champion(tx, gym.id, true)
    const known = await Promise.all([modelOf(tx, gym.id, a), modelOf(tx, gym.id, b)])
    if (!known.every(Boolean)) return { done: false, why: 'unknown model' }
    if (await runningSwitchback(tx, gym, now)) return { done: false, why: 'one is running' }
    const first = addDays(localTime(now, gym.zone).date, 1)
    const startsAt = instantOf(first, 0, gym.zone)
    const endsAt = instantOf(addDays(first, days), 0, gym.zone)
    const seed = `${gym.id} ${a} ${b} ${first}`
    const plan = { gym: gym.id, a, b, seed, startsAt, endsAt, washoutHours: usualWashout }
    const [row] = await tx.insert(switchbacks).values(plan).returning()
    if (!row) throw new Error('an experiment was not written')
    const details = { id: row.id, a, b, days }
    await tx.insert(audit).values({ gym: gym.id, at: now, action: 'switchback.started', details })
    return { done: true, switchback: { ...row, zone: gym.zone } }
  })
}

/** The experiment that is on at an instant or about to begin, or undefined. */
export async function runningSwitchback(
  db: Database,
  { id, zone }: Pick<Gym, 'id' | 'zone'>,
  at: Date,
): Promise<Switchback | undefined> {
  const [row] = await db
    .select()
    .from(switchbacks)
    .where(and(eq(switchbacks.gym, id), gt(switchbacks.endsAt, at), isNull(switchbacks.outcome)))
    .orderBy(desc(switchbacks.id))
    .limit(1)
  return row && { ...row, zone }
}

/** The gym's experiments, newest first. */
export async function allSwitchbacks(
  db: Database,
  { id, zone }: Pick<Gym, 'id' | 'zone'>,
): Promise<Switchback[]> {
  const rows = await db
    .select()
    .from(switchbacks)
    .where(eq(switchbacks.gym, id))
    .orderBy(desc(switchbacks.id))
  return rows.map((row) => ({ ...row, zone }))
}

/**
 * Writes an experiment's verdict down; the first one stands.
 *
 * @returns false when it was judged already
 */
export async function finishSwitchback(
  db: Database,
  gym: string,
  id: number,
  verdict: Verdict,
): Promise<boolean> {
  const written = await db
    .update(switchbacks)
    .set({ outcome: verdict })
    .where(and(eq(switchbacks.gym, gym), eq(switchbacks.id, id), isNull(switchbacks.outcome)))
    .returning({ id: switchbacks.id })
  return written.length > 0
}

/** What was said of the whole gym just before each slot of an experiment, by which model, and how many came. */
export function lastSaidIn(
  db: Database,
  gym: string,
  { startsAt, endsAt }: Experiment,
): Promise<{ slot: Date; mean: number; people: number; model: string }[]> {
  return db
    .select({ slot: scores.slot, mean: scores.mean, people: scores.people, model: scores.model })
    .from(scores)
    .where(
      and(
        eq(scores.gym, gym),
        eq(scores.split, 'all'),
        eq(scores.lead, 'hour'),
        gte(scores.slot, startsAt),
        lt(scores.slot, endsAt),
      ),
    )
}
