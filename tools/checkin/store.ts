import { and, asc, desc, eq, gt, gte, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { brokenConstraint, type Database, rowsOf } from '../../db/client.ts'
import { counts, occupancy, visitSplits, visits } from '../../db/schema/index.ts'
import { GymError } from '../kit/errors.ts'
import type { Gym } from '../kit/gym.ts'
import { forgottenAfter, usualStay } from '../kit/stays.ts'
import { addMinutes } from '../kit/time.ts'
import type { MemberId } from '../kit/tool.ts'
import {
  counterMemory,
  lastClosed,
  occupancyOf,
  type Reading,
  type SlotPeople,
  type Stay,
  stretches,
} from './occupancy.ts'

/** A visit with the splits it is about, in the order they were named. */
export type Visit = {
  id: number
  member: string
  checkIn: Date
  checkOut: Date | null
  checkOutEstimated: boolean
  splits: string[]
}

/** Minutes of a day. */
const day = 24 * 60

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

/** The newest reading in (after, at], or undefined. */
export async function lastReading(
  db: Database,
  gym: string,
  after: Date,
  at: Date,
): Promise<Reading | undefined> {
  const [reading] = await db
    .select({ at: counts.at, count: counts.count, capped: counts.capped })
    .from(counts)
    .where(and(eq(counts.gym, gym), gt(counts.at, after), lte(counts.at, at)))
    .orderBy(desc(counts.at))
    .limit(1)
  return reading
}

/**
 * Works out the occupancy of every closed slot in [from, to) anew, from readings and visits.
 *
 * Long spans go stretch by stretch. Nothing is written for days before the first visit or reading.
 */
export async function rebuildOccupancy(db: Database, gym: Gym, from: Date, to: Date): Promise<void> {
  const span = await recorded(db, gym.id)
  if (!span) return
  const first = new Date(Math.max(from.getTime(), addMinutes(span.first, -gym.slotMinutes).getTime()))
  const last = new Date(Math.min(to.getTime(), addMinutes(span.last, 24 * 60).getTime()))
  for (const stretch of stretches(first, last)) {
    const [stays, readings] = await Promise.all([
      staysIn(db, gym, addMinutes(stretch.from, -day), addMinutes(stretch.to, day)),
      readingsIn(
        db,
        gym.id,
        addMinutes(stretch.from, -counterMemory * day),
        addMinutes(stretch.to, counterMemory * day),
      ),
    ])
    const rows = occupancyOf(gym, stretch.from, stretch.to, { stays, readings })
    await db.transaction(async (tx) => {
      const within = and(
        eq(occupancy.gym, gym.id),
        gte(occupancy.slot, stretch.from),
        lt(occupancy.slot, stretch.to),
      )
      await tx.delete(occupancy).where(within)
      await writeOccupancy(tx, gym.id, rows)
    })
  }
}

/**
 * Brings the occupancy up to the last closed slot.
 *
 * The last hours are worked out again: a check-out estimated or corrected since has changed them.
 */
export async function closeSlots(db: Database, gym: Gym, now: Date): Promise<void> {
  const [newest] = await db
    .select({ slot: occupancy.slot })
    .from(occupancy)
    .where(and(eq(occupancy.gym, gym.id), eq(occupancy.split, 'all')))
    .orderBy(desc(occupancy.slot))
    .limit(1)
  const from = newest ? addMinutes(newest.slot, -6 * 60) : new Date(0)
  await rebuildOccupancy(db, gym, from, addMinutes(lastClosed(now, gym.slotMinutes), 1))
}

/** First and last instant of which the gym has a record, or undefined when it has none. */
async function recorded(db: Database, gym: string): Promise<{ first: Date; last: Date } | undefined> {
  const rows = rowsOf<{ first: string | Date | null; last: string | Date | null }>(
    await db.execute(sql`
      select min(first) as first, max(last) as last from (
        select min(check_in) as first, max(check_in) as last from visits where gym = ${gym}
        union all
        select min(at), max(at) from counts where gym = ${gym}
      ) as spans`),
  )
  const { first, last } = rows[0] ?? {}
  return first && last ? { first: new Date(first), last: new Date(last) } : undefined
}

async function staysIn(db: Database, gym: Gym, from: Date, to: Date): Promise<Stay[]> {
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

function readingsIn(db: Database, gym: string, from: Date, to: Date): Promise<Reading[]> {
  return db
    .select({ at: counts.at, count: counts.count, capped: counts.capped })
    .from(counts)
    .where(and(eq(counts.gym, gym), gte(counts.at, from), lt(counts.at, to)))
    .orderBy(asc(counts.at))
}

/** One statement a stretch: the rows travel as one JSON text, ten times faster than as parameters. */
async function writeOccupancy(db: Database, gym: string, rows: readonly SlotPeople[]) {
  const json = JSON.stringify(rows)
  await db.execute(sql`
    insert into occupancy (gym, slot, split, people, source)
    select ${gym}, slot, split, people, source
    from jsonb_to_recordset(${json}::text::jsonb) as r(slot timestamptz, split text, people real, source text)
    on conflict (gym, split, slot) do update set people = excluded.people, source = excluded.source`)
}
