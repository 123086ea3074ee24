import { and, asc, desc, eq, gte, inArray, isNull, lt } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { workoutPlans, workoutSets } from '../../../db/schema/index.ts'
import { openRow } from '../../../db/sealing/rows.ts'
import type { Whose } from '../../profile/index.ts'
import type { Moment } from '../moment.ts'
import type { KeptSet, WorkSet } from './set.ts'

type Row = typeof workoutSets.$inferSelect

const ofMember = ({ gym, member }: Whose) => and(eq(workoutSets.gym, gym), eq(workoutSets.member, member))

/** What the table keeps in four bytes comes back with digits nobody wrote. */
const tidy = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100)

const kept = ({ gym, member, ...row }: Row): KeptSet => ({
  ...row,
  kg: tidy(row.kg),
  metres: tidy(row.metres),
  rir: tidy(row.rir),
})

/** Keeps sets that were logged at once, in their order; returns their ids. */
export async function addSets(
  db: Database,
  { gym, member }: Whose,
  { at, date }: Moment,
  sets: readonly WorkSet[],
): Promise<string[]> {
  const rows = sets.map((set, position) => ({
    ...set,
    id: crypto.randomUUID(),
    gym,
    member,
    at,
    date,
    position,
  }))
  if (rows.length > 0) await db.insert(workoutSets).values(rows)
  return rows.map(({ id }) => id)
}

/** Takes sets away, and returns them as they were. */
export async function removeSets(db: Database, whose: Whose, ids: readonly string[]): Promise<KeptSet[]> {
  if (ids.length === 0) return []
  const gone = await db
    .delete(workoutSets)
    .where(and(ofMember(whose), inArray(workoutSets.id, [...ids])))
    .returning()
  return gone.map(kept)
}

/** Puts back sets that were taken away. */
export async function restoreSets(
  db: Database,
  { gym, member }: Whose,
  sets: readonly KeptSet[],
): Promise<void> {
  if (sets.length > 0) await db.insert(workoutSets).values(sets.map((set) => ({ ...set, gym, member })))
}

const inOrder = [asc(workoutSets.at), asc(workoutSets.position)]

/** All sets that a member ever did of some exercises, oldest first. */
export async function setsOf(db: Database, whose: Whose, exercises: readonly string[]): Promise<KeptSet[]> {
  if (exercises.length === 0) return []
  const rows = await db
    .select()
    .from(workoutSets)
    .where(and(ofMember(whose), inArray(workoutSets.exercise, [...exercises])))
    .orderBy(...inOrder)
  return rows.map(kept)
}

/** A member's sets from a day on, oldest first. */
export async function setsSince(db: Database, whose: Whose, date: string): Promise<KeptSet[]> {
  const rows = await db
    .select()
    .from(workoutSets)
    .where(and(ofMember(whose), gte(workoutSets.date, date)))
    .orderBy(...inOrder)
  return rows.map(kept)
}

/** The sets of the last day before a date on which they logged any. */
export async function lastWorkout(db: Database, whose: Whose, before: string): Promise<KeptSet[]> {
  const [last] = await db
    .select({ date: workoutSets.date })
    .from(workoutSets)
    .where(and(ofMember(whose), lt(workoutSets.date, before)))
    .orderBy(desc(workoutSets.date))
    .limit(1)
  if (!last) return []
  const rows = await db
    .select()
    .from(workoutSets)
    .where(and(ofMember(whose), eq(workoutSets.date, last.date)))
    .orderBy(...inOrder)
  return rows.map(kept)
}

/** The plan of training that a member follows, as it was kept. */
export async function currentPlan(db: Database, { gym, member }: Whose): Promise<unknown> {
  const [row] = await db
    .select({ id: workoutPlans.id, plan: workoutPlans.plan })
    .from(workoutPlans)
    .where(and(eq(workoutPlans.gym, gym), eq(workoutPlans.member, member), isNull(workoutPlans.replacedAt)))
    .orderBy(desc(workoutPlans.madeAt))
    .limit(1)
  return row && openRow(db, workoutPlans, row, { gym, member }).plan
}
