import { and, desc, eq, gt, gte, isNull, lt, lte, or, type SQLWrapper, sql } from 'drizzle-orm'
import { brokenConstraint, type Database, rowsOf } from '../../db/client.ts'
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

/**
 * A visit with its splits, in the order a member named them: kept by their position.
 *
 * @param since the visits asked for began then or later; the database looks at no month before
 */
const withSplits = (since?: Date) => ({
  id: visits.id,
  member: visits.member,
  checkIn: visits.checkIn,
  checkOut: visits.checkOut,
  checkOutEstimated: visits.checkOutEstimated,
  splits: sql<string[]>`coalesce((
    select json_agg(vs.split order by vs.position) from visit_splits vs
    where vs.visit = ${visits.id} and vs.check_in = visits.check_in
      ${since ? sql`and vs.check_in >= ${since.toISOString()}::timestamptz` : sql``}
  ), '[]'::json)`,
})

/** Days back over which a visit is a member's last one for whoever knows the time; before, only one that is open. */
const lately = 31

/**
 * The member's newest visit, open or not.
 *
 * @param now spares the database a look at every month there ever was: then it is one of the last month, or one that is
 *   open
 */
export async function lastVisit(db: Database, member: MemberId, now?: Date): Promise<Visit | undefined> {
  if (!now) return newestVisit(db, member)
  const near = await newestVisit(db, member, addMinutes(now, -lately * 24 * 60))
  if (near) return near
  const [open] = rowsOf<{ since: string }>(
    await db.execute(sql`
      select date_trunc('milliseconds', check_in)::text as since from open_visits where member = ${member}`),
  )
  return open && newestVisit(db, member, new Date(open.since))
}

async function newestVisit(db: Database, member: MemberId, since?: Date): Promise<Visit | undefined> {
  const [visit] = await db
    .select(withSplits(since))
    .from(visits)
    .where(and(eq(visits.member, member), since && gte(visits.checkIn, since)))
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
    .select(withSplits(since))
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
  const opened = await onlyOne(
    db
      .insert(visits)
      .values({ gym, member, checkIn, source: 'chat' })
      .onConflictDoNothing()
      .returning({ id: visits.id }),
  )
  const id = opened[0]?.id
  if (id === undefined) throw new GymError('already_in')
  const rows = splits.map((split, position) => ({ gym, visit: id, split, position, checkIn }))
  await db.insert(visitSplits).values(rows)
  return id
}

/** A second open visit of a month before is refused by another key than one of the same month. */
async function onlyOne<T>(work: PromiseLike<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (brokenConstraint(error) === 'visits_one_open') throw new GymError('already_in')
    throw error
  }
}

/** In which month a visit lies, where its check-in is known to the millisecond: the others are not looked at. */
const begunAt = (column: SQLWrapper, begun: Date | undefined) =>
  begun &&
  sql`${column} >= ${begun.toISOString()}::timestamptz and ${column} < ${new Date(begun.getTime() + 1).toISOString()}::timestamptz`

/**
 * Says anew what a visit is about.
 *
 * @param begun its check-in, where it is known: only its month is looked at then
 */
export async function changeSplits(
  db: Database,
  gym: string,
  visit: number,
  splits: readonly string[],
  begun?: Date,
) {
  await db.delete(visitSplits).where(and(eq(visitSplits.visit, visit), begunAt(visitSplits.checkIn, begun)))
  // The check-in is the visit's own, to the millionth of a second.
  await db.execute(sql`
    insert into visit_splits (gym, visit, split, position, check_in)
    select v.gym, v.id, named.split, named.position - 1, v.check_in
    from visits v
    cross join jsonb_array_elements_text(${JSON.stringify(splits)}::text::jsonb) with ordinality as named(split, position)
    where v.gym = ${gym} and v.id = ${visit} and ${begunAt(sql`v.check_in`, begun) ?? sql`true`}`)
}

/**
 * Writes a visit's end. `estimated` marks an end nobody saw; null opens the visit again.
 *
 * @param begun its check-in, where it is known: only its month is looked at then
 */
export async function endVisit(
  db: Database,
  visit: number,
  checkOut: Date | null,
  estimated = false,
  begun?: Date,
) {
  await onlyOne(
    db
      .update(visits)
      .set({ checkOut, checkOutEstimated: estimated })
      .where(and(eq(visits.id, visit), begunAt(visits.checkIn, begun))),
  )
}

export async function removeVisit(db: Database, visit: number) {
  await db.delete(visits).where(eq(visits.id, visit))
}

/** Closes every forgotten visit of the gym after its usual stay, and tells how many there were. */
export async function closeForgotten(db: Database, gym: Gym, now: Date): Promise<number> {
  const open = await db
    .select(withSplits())
    .from(visits)
    .where(and(eq(visits.gym, gym.id), isNull(visits.checkOut), lt(visits.checkIn, now)))
  const forgotten = open.filter((visit) => now >= forgottenAfter(visit.checkIn, stayOf(gym, visit)))
  for (const visit of forgotten) {
    await endVisit(db, visit.id, addMinutes(visit.checkIn, stayOf(gym, visit)), true, visit.checkIn)
  }
  return forgotten.length
}

/** Usual minutes of a visit with the splits it names. */
export function stayOf(gym: Gym, visit: Pick<Visit, 'splits'>): number {
  return usualStay(gym.splits.filter(({ id }) => visit.splits.includes(id)))
}

/** Visits of people in the gym at an instant; forgotten ones are not counted as present. */
export async function presentVisits(db: Database, gym: Gym, at: Date): Promise<Visit[]> {
  const since = addMinutes(at, -longestStay)
  const near = await db
    .select(withSplits(since))
    .from(visits)
    .where(
      and(
        eq(visits.gym, gym.id),
        lte(visits.checkIn, at),
        gt(visits.checkIn, since),
        or(isNull(visits.checkOut), gt(visits.checkOut, at)),
      ),
    )
  return near.filter((visit) => visit.checkOut || at < forgottenAfter(visit.checkIn, stayOf(gym, visit)))
}

/** Stays that reach into [from, to). */
export async function staysIn(db: Database, gym: Gym, from: Date, to: Date): Promise<Stay[]> {
  const since = addMinutes(from, -longestStay)
  const rows = await db
    .select(withSplits(since))
    .from(visits)
    .where(
      and(
        eq(visits.gym, gym.id),
        gt(visits.checkIn, since),
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
