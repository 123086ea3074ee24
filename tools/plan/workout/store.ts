import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { claims, plannedSessions, slots, workoutPlans, workoutSets } from '../../../db/schema/index.ts'
import { openRow, sealRow } from '../../../db/sealing/rows.ts'
import { GymError } from '../../kit/errors.ts'
import type { Whose } from '../../profile/index.ts'
import type { DoneSet } from './progression.ts'
import type { KeptWanted } from './served/kept.ts'
import type { Plan } from './session.ts'

/** A plan as it is kept; `from` is the Monday of its first week. */
export type KeptPlan = {
  id: string
  madeAt: Date
  replacedAt: Date | null
  from: string
  wanted: KeptWanted
  plan: Plan
}

/** One session of a plan on its day. */
export type KeptSession = Omit<typeof plannedSessions.$inferSelect, 'plan'>

const ofMember = ({ gym, member }: Whose) => and(eq(workoutPlans.gym, gym), eq(workoutPlans.member, member))

// What is written to these columns is made of these types, by this file alone.
function kept(db: Database, sealed: typeof workoutPlans.$inferSelect): KeptPlan {
  const { gym, member, ...row } = openRow(db, workoutPlans, sealed)
  return { ...row, wanted: row.wanted as KeptWanted, plan: row.plan as Plan }
}

/** The plan a member follows, or undefined. */
export async function currentPlan(db: Database, whose: Whose): Promise<KeptPlan | undefined> {
  const [row] = await db
    .select()
    .from(workoutPlans)
    .where(and(ofMember(whose), isNull(workoutPlans.replacedAt)))
    .orderBy(desc(workoutPlans.madeAt))
    .limit(1)
  return row && kept(db, row)
}

/** The plan that was replaced last, or undefined. */
export async function planBefore(db: Database, whose: Whose): Promise<KeptPlan | undefined> {
  const [row] = await db
    .select()
    .from(workoutPlans)
    .where(and(ofMember(whose), isNotNull(workoutPlans.replacedAt)))
    .orderBy(desc(workoutPlans.replacedAt), desc(workoutPlans.madeAt))
    .limit(1)
  return row && kept(db, row)
}

type NewPlan = Pick<KeptPlan, 'from' | 'wanted' | 'plan'> & {
  sessions: readonly Pick<KeptSession, 'week' | 'nth' | 'date' | 'split' | 'minutes'>[]
}

/** Keeps a plan in place of the one before, which stays to show what changed. Returns its id. */
export async function savePlan(db: Database, whose: Whose, made: NewPlan, now: Date): Promise<string> {
  const { sessions, ...plan } = made
  const id = crypto.randomUUID()
  await db.transaction(async (tx) => {
    await endPlans(tx, whose, now)
    await tx.insert(workoutPlans).values(sealRow(db, workoutPlans, { id, ...whose, ...plan, madeAt: now }))
    if (sessions.length > 0) {
      await tx.insert(plannedSessions).values(sessions.map((session) => ({ plan: id, ...session })))
    }
  })
  return id
}

async function endPlans(db: Database, whose: Whose, now: Date): Promise<void> {
  await db
    .update(workoutPlans)
    .set({ replacedAt: sql`greatest(${workoutPlans.madeAt}, ${now.toISOString()}::timestamptz)` })
    .where(and(ofMember(whose), isNull(workoutPlans.replacedAt)))
}

/**
 * Puts an older plan in force again.
 *
 * @param was the plan that must still be in force
 * @param drop whether that one is deleted, as if it had never been made
 * @throws {GymError} `changed_since` where another is in force by now
 */
export async function putBackPlan(
  db: Database,
  whose: Whose,
  { was, back, drop }: { was: string; back: string | null; drop: boolean },
  now: Date,
): Promise<void> {
  if ((await currentPlan(db, whose))?.id !== was) throw new GymError('changed_since')
  if (drop) await db.delete(workoutPlans).where(and(ofMember(whose), eq(workoutPlans.id, was)))
  else await endPlans(db, whose, now)
  if (back === null) return
  await db
    .update(workoutPlans)
    .set({ replacedAt: null })
    .where(and(ofMember(whose), eq(workoutPlans.id, back)))
}

/** Writes what a plan holds by now: an exercise was swapped. */
export async function rewritePlan(db: Database, whose: Whose, id: string, plan: Plan): Promise<void> {
  await db
    .update(workoutPlans)
    .set(sealRow(db, workoutPlans, { plan }, { ...whose, id }))
    .where(and(ofMember(whose), eq(workoutPlans.id, id)))
}

/** A plan's sessions by day. */
export async function sessionsOf(db: Database, plan: string): Promise<KeptSession[]> {
  const rows = await db
    .select()
    .from(plannedSessions)
    .where(eq(plannedSessions.plan, plan))
    .orderBy(asc(plannedSessions.date), asc(plannedSessions.nth))
  return rows.map(({ plan: _, ...session }) => session)
}

/** Moves a session to a day, or puts it into a slot. */
export async function placeSession(
  db: Database,
  plan: string,
  { week, nth, ...placed }: Pick<KeptSession, 'week' | 'nth' | 'date' | 'slot' | 'claim'>,
): Promise<void> {
  await db
    .update(plannedSessions)
    .set(placed)
    .where(and(eq(plannedSessions.plan, plan), eq(plannedSessions.week, week), eq(plannedSessions.nth, nth)))
}

/** When a member did a set or finished a session last; undefined: never. */
export async function lastTrained(db: Database, { gym, member }: Whose): Promise<Date | undefined> {
  const [set] = await db
    .select({ at: sql<string | null>`max(${workoutSets.at})` })
    .from(workoutSets)
    .where(and(eq(workoutSets.gym, gym), eq(workoutSets.member, member)))
  const [session] = await db
    .select({ at: sql<string | null>`max(${plannedSessions.doneAt})` })
    .from(plannedSessions)
    .innerJoin(workoutPlans, eq(workoutPlans.id, plannedSessions.plan))
    .where(ofMember({ gym, member }))
  const times = [set?.at, session?.at].flatMap((at) => (at ? [new Date(at)] : []))
  return times.sort((a, b) => b.getTime() - a.getTime())[0]
}

/** So many of the last days with an exercise are looked at. */
const looksBack = 12

/** The sets of some exercises, for each the days it was done on, the oldest first. */
export async function setsDone(
  db: Database,
  { gym, member }: Whose,
  exercises: readonly string[],
): Promise<Map<string, DoneSet[][]>> {
  if (exercises.length === 0) return new Map()
  const rows = await db
    .select()
    .from(workoutSets)
    .where(
      and(
        eq(workoutSets.gym, gym),
        eq(workoutSets.member, member),
        inArray(workoutSets.exercise, [...exercises]),
      ),
    )
    .orderBy(asc(workoutSets.at), asc(workoutSets.position))
  const done = Map.groupBy(rows, ({ exercise }) => exercise)
  return new Map(
    [...done].map(([exercise, sets]) => {
      const days = [...Map.groupBy(sets, ({ date }) => date).values()].slice(-looksBack)
      return [exercise, days.map((day) => day.map(doneSet))]
    }),
  )
}

function doneSet({ reps, kg, seconds, rir, warmUp }: typeof workoutSets.$inferSelect): DoneSet {
  return {
    ...(reps === null ? {} : { reps }),
    ...(kg === null ? {} : { kg }),
    ...(seconds === null ? {} : { seconds }),
    ...(rir === null ? {} : { rir }),
    warmUp,
  }
}

/** A place the member holds: a claim that was neither given back nor missed. */
export type Place = { id: string; code: string; split: string; slot: Date; minutes: number }

/** The places a member holds from an instant on, by start. */
export function placesHeld(db: Database, { gym, member }: Whose, from: Date): Promise<Place[]> {
  return db
    .select({
      id: claims.id,
      code: claims.code,
      split: claims.split,
      slot: claims.slot,
      minutes: claims.minutes,
    })
    .from(claims)
    .where(
      and(
        eq(claims.gym, gym),
        eq(claims.member, member),
        isNotNull(claims.claimedAt),
        isNull(claims.releasedAt),
        gte(claims.slot, from),
      ),
    )
    .orderBy(asc(claims.slot))
}

/** The offers of a member by their codes. */
export async function offersByCode(
  db: Database,
  { gym, member }: Whose,
  codes: readonly string[],
): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map()
  const rows = await db
    .select({ id: claims.id, code: claims.code })
    .from(claims)
    .where(and(eq(claims.gym, gym), eq(claims.member, member), inArray(claims.code, [...codes])))
  return new Map(rows.map(({ id, code }) => [code, id]))
}

/** A slot of an area, or of the whole gym, and the places that may still be granted in it. */
export type Room = { split: string; start: Date; left: number }

/** The open slots of some areas in [from, to), by start. */
export function roomsLeft(
  db: Database,
  { gym, splits, from, to }: { gym: string; splits: readonly string[]; from: Date; to: Date },
): Promise<Room[]> {
  return db
    .select({
      split: slots.split,
      start: slots.start,
      left: sql<number>`(${slots.quota} - ${slots.taken})::int`,
    })
    .from(slots)
    .where(
      and(eq(slots.gym, gym), inArray(slots.split, [...splits]), gte(slots.start, from), lt(slots.start, to)),
    )
    .orderBy(asc(slots.start))
}
