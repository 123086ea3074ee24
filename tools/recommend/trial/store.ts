import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import { gyms, policyTrials } from '../../../db/schema/index.ts'
import type { Outcome } from '../../forecast/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addDays, instantOf, localTime } from '../../kit/time.ts'
import { noteAudit } from '../../staff/index.ts'
import { isPolicy, type PolicyName } from './policies.ts'
import type { Metric, Trial, TrialOutcome } from './trial.ts'

/** Days a trial may last; pairs of days are its unit, and fewer than six can't be judged. */
export const shortest = 12
export const longest = 56

/** Hours that what was offered under the other policy goes on working. */
const washout = 2

/** What came of asking for a trial, or why there is none. */
export type TrialStarted =
  | { done: true; trial: Trial }
  | { done: false; why: 'same policy' | 'unknown policy' | 'bad days' | 'one is running' }

/** A trial as it is asked for, and who asks: a member of the staff, or null for a program. */
export type TrialAsk = { a: string; b: string; metric: Metric; days: number; now: Date; actor: string | null }

type Place = Pick<Gym, 'id' | 'zone'>

/**
 * Registers a trial from the next midnight on, with the one metric it will be judged by.
 *
 * @param ask `days`: an even number from 12 to 56
 */
export async function startTrial(db: Database, gym: Place, ask: TrialAsk): Promise<TrialStarted> {
  const { a, b, metric, days, now, actor } = ask
  if (!isPolicy(a) || !isPolicy(b)) return { done: false, why: 'unknown policy' }
  if (a === b) return { done: false, why: 'same policy' }
  if (!Number.isInteger(days) || days % 2 !== 0 || days < shortest || days > longest)
    return { done: false, why: 'bad days' }
  return db.transaction(async (tx) => {
    // Whoever starts one at the same time waits here.
    await tx.select({ id: gyms.id }).from(gyms).where(eq(gyms.id, gym.id)).for('no key update')
    if (await runningTrial(tx, gym, now)) return { done: false, why: 'one is running' }
    const first = addDays(localTime(now, gym.zone).date, 1)
    const startsAt = instantOf(first, 0, gym.zone)
    const endsAt = instantOf(addDays(first, days), 0, gym.zone)
    const seed = `${gym.id} ${a} ${b} ${metric} ${first}`
    const plan = {
      gym: gym.id,
      a,
      b,
      metric,
      seed,
      registeredAt: now,
      startsAt,
      endsAt,
      washoutHours: washout,
    }
    const [row] = await tx.insert(policyTrials).values(plan).returning()
    if (!row) throw new Error('a trial was not written')
    const details = { id: row.id, a, b, metric, days }
    await noteAudit(tx, { gym: gym.id, at: now, actor, action: 'experiment.started', details })
    return { done: true, trial: trialOf(row, gym.zone) }
  })
}

/**
 * Ends a trial before its time: from now on all are advised as usual, and it gets no verdict.
 *
 * @returns undefined where there is no such trial, or it is over
 */
export function stopTrial(
  db: Database,
  gym: Place,
  { id, now, actor }: { id: number; now: Date; actor: string | null },
): Promise<Trial | undefined> {
  return changed(db, gym, { id, now, actor, action: 'experiment.stopped', stoppedAt: now })
}

/** Lets a trial go on that was stopped by mistake. @returns undefined where it is over or wasn't stopped */
export function resumeTrial(
  db: Database,
  gym: Place,
  { id, now, actor }: { id: number; now: Date; actor: string | null },
): Promise<Trial | undefined> {
  return changed(db, gym, { id, now, actor, action: 'experiment.resumed', stoppedAt: null })
}

type Change = { id: number; now: Date; actor: string | null; action: string; stoppedAt: Date | null }

function changed(
  db: Database,
  gym: Place,
  { id, now, actor, action, stoppedAt }: Change,
): Promise<Trial | undefined> {
  const stops = stoppedAt !== null
  return db.transaction(async (tx) => {
    await tx.select({ id: gyms.id }).from(gyms).where(eq(gyms.id, gym.id)).for('no key update')
    if (!stops && (await runningTrial(tx, gym, now))) return undefined
    const [row] = await tx
      .update(policyTrials)
      .set({ stoppedAt })
      .where(
        and(
          eq(policyTrials.gym, gym.id),
          eq(policyTrials.id, id),
          gt(policyTrials.endsAt, now),
          isNull(policyTrials.outcome),
          stops ? isNull(policyTrials.stoppedAt) : sql`${policyTrials.stoppedAt} is not null`,
        ),
      )
      .returning()
    if (!row) return undefined
    await noteAudit(tx, { gym: gym.id, at: now, actor, action, details: { id } })
    return trialOf(row, gym.zone)
  })
}

/** The trial that is on at an instant or about to begin. */
export async function runningTrial(db: Database, gym: Place, at: Date): Promise<Trial | undefined> {
  const [row] = await db
    .select()
    .from(policyTrials)
    .where(
      and(
        eq(policyTrials.gym, gym.id),
        gt(policyTrials.endsAt, at),
        isNull(policyTrials.stoppedAt),
        isNull(policyTrials.outcome),
      ),
    )
    .orderBy(desc(policyTrials.id))
    .limit(1)
  return row && trialOf(row, gym.zone)
}

/** The gym's trials, newest first. */
export async function allTrials(db: Database, gym: Place): Promise<Trial[]> {
  const rows = await db
    .select()
    .from(policyTrials)
    .where(eq(policyTrials.gym, gym.id))
    .orderBy(desc(policyTrials.id))
  return rows.map((row) => trialOf(row, gym.zone))
}

/** Writes a verdict down; the first one stands. @returns whether it was this one */
export async function finishTrial(
  db: Database,
  gym: string,
  id: number,
  outcome: TrialOutcome,
): Promise<boolean> {
  const written = await db
    .update(policyTrials)
    .set({ outcome })
    .where(and(eq(policyTrials.gym, gym), eq(policyTrials.id, id), isNull(policyTrials.outcome)))
    .returning({ id: policyTrials.id })
  return written.length > 0
}

function trialOf({ a, b, outcome, ...row }: typeof policyTrials.$inferSelect, zone: string): Trial {
  // Rows are written here alone, by what policies there are.
  return { ...row, zone, a: a as PolicyName, b: b as PolicyName, outcome: outcome as TrialOutcome | null }
}

/** Person-minutes over a limit in an hour, for each slot of a trial that was counted. */
export async function crowdedIn(
  db: Database,
  gym: Pick<Gym, 'id' | 'capacity' | 'comfort'>,
  { startsAt, endsAt }: Trial,
): Promise<Outcome[]> {
  const rows = rowsOf<{ at: Date | string; value: number }>(
    await db.execute(sql`
      select slot as at, greatest(0, people - ${gym.capacity * gym.comfort}::float8) * 60 as value
      from occupancy
      where gym = ${gym.id} and split = 'all' and slot >= ${startsAt.toISOString()}::timestamptz
        and slot < ${endsAt.toISOString()}::timestamptz`),
  )
  return rows.map(({ at, value }) => ({ at: new Date(at), value }))
}

/**
 * Wishes with an offer whose first choice lies in a trial: whether a place of theirs was taken, or come to. What was
 * asked before the trial was registered is left out, for another policy may have answered it; so is what no policy
 * answered: who was written to unasked, and groups.
 */
export async function wishesIn(db: Database, gym: string, trial: Trial): Promise<Outcome[]> {
  const rows = rowsOf<{ at: Date | string; value: number }>(
    await db.execute(sql`
      select a.wanted as at, (exists (
        select from claims c
        where c.gym = a.gym and c.member = a.member and c.slot >= a."from" - interval '1 day' and c.ask = a.id
          and ${trial.metric === 'came' ? sql`c.came_at` : sql`c.claimed_at`} is not null
      ))::int as value
      from asks a
      where a.gym = ${gym} and a.kind not in ('nudge', 'group') and a.at >= ${trial.registeredAt.toISOString()}::timestamptz and a.offered > 0
        and a.at < ${trial.endsAt.toISOString()}::timestamptz
        and a.wanted >= ${trial.startsAt.toISOString()}::timestamptz
        and a.wanted < ${trial.endsAt.toISOString()}::timestamptz`),
  )
  return rows.map(({ at, value }) => ({ at: new Date(at), value }))
}
