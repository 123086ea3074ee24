import { and, desc, eq, gt, gte, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { brokenConstraint, type Database } from '../../db/client.ts'
import { visitSplits, visits } from '../../db/schema/index.ts'
import { GymError } from '../kit/errors.ts'
import type { Gym } from '../kit/gym.ts'
import { forgottenAfter, usualStay } from '../kit/stays.ts'
import { addMinutes } from '../kit/time.ts'
import type { MemberId } from '../kit/tool.ts'
import type { Stay } from './occupancy.ts'
import type { OwnVisit } from './own/patterns.ts'

/** A visit with the splits it is about, in the order they were named. */
export type Visit = {
  id: number
  member: string
  checkIn: Date
  checkOut: Date | null
  checkOutEstimated: boolean
  splits: string[]
}

/** No visit lasts longer: the widest window a look at the crowd needs. */
const longestStay = 16 * 60

/** The order a member named the splits in, kept by their position. */
const withSplits = {
  id: visits.id,
  member: visits.member,
  checkIn: visits.checkIn,
  checkOut: visits.checkOut,
  checkOutEstimated: visits.checkOutEstimated,
  splits: sql<string[]>`coalesce((
    select json_agg(vs.split order by vs.position) from visit_splits vs where vs.visit = ${visits.id}
  ), '[]'::json)`,
}

/** The member's newest visit, open or not. */
export async function lastVisit(db: Database, member: MemberId): Promise<Visit | undefined> {
  const [visit] = await db
    .select(withSplits)
    .from(visits)
    .where(eq(visits.member, member))
    .orderBy(desc(visits.checkIn))
    .limit(1)
  return visit
}

/** The visits a member began since an instant, the newest first. */
export async function ownVisits(
  db: Database,
  { gym, member }: { gym: string; member: MemberId },
  since: Date,
): Promise<OwnVisit[]> {
  const rows = await db
    .select(withSplits)
    .from(visits)
    .where(and(eq(visits.gym, gym), eq(visits.member, member), gte(visits.checkIn, since)))
    .orderBy(desc(visits.checkIn))
  return rows.map(({ checkIn, checkOut, checkOutEstimated, splits }) => ({
    ...{ checkIn, checkOut, splits },
    estimated: checkOutEstimated,
  }))
}

/** How many visits the member began since an instant. */
export async function visitsSince(db: Database, member: MemberId, since: Date): Promise<number> {
  return db.$count(visits, and(eq(visits.member, member), gte(visits.checkIn, since)))
}

/**
 * Opens a visit.
 *
 * @throws {GymError} `already_in` when another message opened one at the same moment
 */
export async function openVisit(
  db: Database,
  visit: { gym: string; member: MemberId; checkIn: Date; splits: readonly string[] },
): Promise<number> {
  const { gym, member, checkIn, splits } = visit
  const opened = await db
    .insert(visits)
    .values({ gym, member, checkIn, source: 'chat' })
    .onConflictDoNothing()
    .returning({ id: visits.id })
  const id = opened[0]?.id
  if (id === undefined) throw new GymError('already_in')
  await nameSplits(db, gym, id, splits)
  return id
}

/** Says anew what a visit is about. */
export async function changeSplits(db: Database, gym: string, visit: number, splits: readonly string[]) {
  await db.delete(visitSplits).where(eq(visitSplits.visit, visit))
  await nameSplits(db, gym, visit, splits)
}

async function nameSplits(db: Database, gym: string, visit: number, splits: readonly string[]) {
  await db.insert(visitSplits).values(splits.map((split, position) => ({ gym, visit, split, position })))
}

/** Writes a visit's end. `estimated` marks an end nobody saw; null opens the visit again. */
export async function endVisit(db: Database, visit: number, checkOut: Date | null, estimated = false) {
  try {
    await db.update(visits).set({ checkOut, checkOutEstimated: estimated }).where(eq(visits.id, visit))
  } catch (error) {
    if (brokenConstraint(error) === 'visits_one_open') throw new GymError('already_in')
    throw error
  }
}

export async function removeVisit(db: Database, visit: number) {
  await db.delete(visits).where(eq(visits.id, visit))
}

/** Closes every forgotten visit of the gym after its usual stay, and tells how many there were. */
export async function closeForgotten(db: Database, gym: Gym, now: Date): Promise<number> {
  const open = await db
    .select(withSplits)
    .from(visits)
    .where(and(eq(visits.gym, gym.id), isNull(visits.checkOut), lt(visits.checkIn, now)))
  const forgotten = open.filter((visit) => now >= forgottenAfter(visit.checkIn, stayOf(gym, visit)))
  for (const visit of forgotten) {
    await endVisit(db, visit.id, addMinutes(visit.checkIn, stayOf(gym, visit)), true)
  }
  return forgotten.length
}

/** Usual minutes of a visit with the splits it names. */
export function stayOf(gym: Gym, visit: Pick<Visit, 'splits'>): number {
  return usualStay(gym.splits.filter(({ id }) => visit.splits.includes(id)))
}

/** Visits of people in the gym at an instant; forgotten ones are not counted as present. */
export async function presentVisits(db: Database, gym: Gym, at: Date): Promise<Visit[]> {
  const near = await db
    .select(withSplits)
    .from(visits)
    .where(
      and(
        eq(visits.gym, gym.id),
        lte(visits.checkIn, at),
        gt(visits.checkIn, addMinutes(at, -longestStay)),
        or(isNull(visits.checkOut), gt(visits.checkOut, at)),
      ),
    )
  return near.filter((visit) => visit.checkOut || at < forgottenAfter(visit.checkIn, stayOf(gym, visit)))
}

/** Stays that reach into [from, to). */
export async function staysIn(db: Database, gym: Gym, from: Date, to: Date): Promise<Stay[]> {
  const rows = await db
    .select(withSplits)
    .from(visits)
    .where(
      and(
        eq(visits.gym, gym.id),
        gt(visits.checkIn, addMinutes(from, -longestStay)),
        lt(visits.checkIn, to),
        or(isNull(visits.checkOut), gt(visits.checkOut, from)),
      ),
    )
  // Someone still inside counts up to the moment their check-out would be called forgotten.
  return rows.map((visit) => ({
    checkIn: visit.checkIn,
    checkOut: visit.checkOut ?? forgottenAfter(visit.checkIn, stayOf(gym, visit)),
    splits: visit.splits,
  }))
}
