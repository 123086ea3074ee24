import { and, desc, eq, sql } from 'drizzle-orm'
import { addDays, instantOf, localTime } from '../tools/kit/time.ts'
import type { Database } from './client.ts'
import { makeMonths, monthsBetween } from './months.ts'
import * as tables from './schema/index.ts'
import type { SimulatedMember } from './simulator/members.ts'
import { changesBetween, type SensorReading, type VisitRecord } from './simulator/records.ts'
import type { Truth } from './simulator/truth.ts'

type Seeding = {
  truth: Truth
  now: Date
  /** Length of the history; it begins at midnight that many weeks ago. */
  weeks?: number
  /** Told after each week of history. */
  onProgress?: (done: number, total: number) => void
}

/**
 * Writes the demo gym with its members and their visits up to `now`, all or nothing.
 *
 * @returns false when the gym is there already; nothing is changed then
 */
export async function seedDemo(
  db: Database,
  { truth, now, weeks = 26, onProgress }: Seeding,
): Promise<boolean> {
  const { zone } = truth.gym
  const first = addDays(localTime(now, zone).date, -7 * weeks)
  return db.transaction(async (tx) => {
    if (!(await writeGym(tx, truth, instantOf(first, 0, zone)))) return false
    await writeMembers(tx, truth, instantOf(first, 0, zone))
    await makeMonths(tx, monthsBetween(instantOf(first, 0, zone), now))
    let from = instantOf(first, 0, zone)
    for (let week = 1; week <= weeks; week++) {
      const to = week === weeks ? now : instantOf(addDays(first, 7 * week), 0, zone)
      await writeChanges(tx, truth, from, to)
      onProgress?.(week, weeks)
      from = to
    }
    // The embedded database has nobody who would look at the new rows for the planner.
    await tx.execute(sql`analyze visits, visit_splits, counts, members`)
    return true
  })
}

/**
 * Lets the demo gym live on from one instant to another: people come, go and forget to check out. The records
 * are then what seeding at `to` would have written. The same stretch twice changes nothing.
 *
 * @returns false when there is no demo gym
 */
export async function advanceDemo(
  db: Database,
  { truth, from, to }: { truth: Truth; from: Date; to: Date },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { gyms } = tables
    // The lock lets two processes that advance at once do so one after the other.
    const here = and(eq(gyms.id, truth.gym.id), gyms.demo)
    const [demo] = await tx.select({ id: gyms.id }).from(gyms).where(here).for('no key update')
    if (!demo) return false
    await writeChanges(tx, truth, from, to)
    return true
  })
}

/** The last instant that the demo gym surely has lived to, by its sensor; undefined when there is no reading. */
export async function demoReached(db: Database, gym: string): Promise<Date | undefined> {
  const { counts } = tables
  const [newest] = await db
    .select({ at: counts.at })
    .from(counts)
    .where(and(eq(counts.gym, gym), eq(counts.source, 'sensor')))
    .orderBy(desc(counts.at))
    .limit(1)
  return newest?.at
}

/** Of two processes that seed at once, the second waits here for the first, and then finds the gym there. */
async function writeGym(db: Database, { gym, equipment }: Truth, createdAt: Date): Promise<boolean> {
  const { hours, periods, splits, ...settings } = gym
  const written = await db
    .insert(tables.gyms)
    .values({ ...settings, createdAt })
    .onConflictDoNothing()
    .returning({ id: tables.gyms.id })
  if (written.length === 0) return false
  const uses = equipment.flatMap(({ id, use }) =>
    Object.entries(use).map(([split, share]) => ({ gym: gym.id, split, equipment: id, share })),
  )
  await db.insert(tables.openingHours).values(hours.map((opening) => ({ gym: gym.id, ...opening })))
  await db.insert(tables.splits).values(splits.map((split, position) => splitRow(gym.id, split, position)))
  await db
    .insert(tables.equipment)
    .values(equipment.map(({ id, name, pieces }) => ({ gym: gym.id, id, name, pieces })))
  await db.insert(tables.splitEquipment).values(uses)
  return true
}

function splitRow(gym: string, split: Truth['gym']['splits'][number], position: number) {
  return { ...split, gym, position, aliases: [...split.aliases], muscles: [...split.muscles] }
}

/** How many of a member's favourite splits the gym knows of. */
const knownFavourites = 3

async function writeMembers(db: Database, { gym, members }: Truth, createdAt: Date): Promise<void> {
  const row = (member: SimulatedMember) => ({ gym: gym.id, member: member.id })
  await db
    .insert(tables.members)
    .values(members.map(({ id, name }) => ({ id, gym: gym.id, name, source: 'demo' as const, createdAt })))
  await db
    .insert(tables.identities)
    .values(members.map((m) => ({ ...row(m), channel: 'import', sender: `demo-${m.index + 1}` })))
  await db
    .insert(tables.preferredSplits)
    .values(
      members.flatMap((m) =>
        m.ranking.slice(0, knownFavourites).map((split, i) => ({ ...row(m), split, rank: i + 1 })),
      ),
    )
  await db
    .insert(tables.preferredTimes)
    .values(
      members.flatMap((m) => m.weekdays.map((weekday) => ({ ...row(m), weekday, ...usualTime(m, weekday) }))),
    )
}

/** An hour and a half around the minute a member likes to come at. */
function usualTime({ arrives }: SimulatedMember, weekday: number) {
  const middle = weekday > 5 ? arrives.weekend : arrives.workday
  return { from: middle - 45, minutes: 90, source: 'import' as const }
}

/**
 * Ends before beginnings, so that nobody has two open visits in between. Where the stretch overlaps what is
 * written already, the visits there get their ends, too.
 */
async function writeChanges(db: Database, truth: Truth, from: Date, to: Date): Promise<void> {
  const { ended, began, readings } = changesBetween(truth, from, to)
  await endVisits(db, ended)
  await beginVisits(db, truth.gym.id, began)
  await writeReadings(db, truth.gym.id, readings)
}

// The rows below travel as one JSON text a statement: twice as fast on PGlite as rows of parameters, and no
// statement has too many of them.

/**
 * Leaves a check-out that somebody saw as it is; an estimate gives way to what the simulator knows. A visit that is
 * not there yet is passed over.
 */
async function endVisits(db: Database, ended: readonly VisitRecord[]): Promise<void> {
  await db.execute(sql`
    update visits set check_out = r."checkOut", check_out_estimated = r.estimated
    from jsonb_to_recordset(${JSON.stringify(ended)}::text::jsonb)
      as r(member uuid, "checkIn" timestamptz, "checkOut" timestamptz, estimated boolean)
    where visits.member = r.member and visits.check_in = r."checkIn" and visits.source = 'demo'
      and (visits.check_out is null or visits.check_out_estimated)`)
}

/** A member, or a split, that has been removed stays away; so does a member who is in already by their own word. */
async function beginVisits(db: Database, gym: string, began: readonly VisitRecord[]): Promise<void> {
  await db.execute(sql`
    with r as (
      select * from jsonb_to_recordset(${JSON.stringify(began)}::text::jsonb)
        as r(member uuid, "checkIn" timestamptz, "checkOut" timestamptz, estimated boolean, splits text[])
    ), opened as (
      insert into visits (gym, member, check_in, check_out, check_out_estimated, source)
      select m.gym, m.id, "checkIn", "checkOut", estimated, 'demo'
      from r join members m on m.gym = ${gym} and m.id = r.member
      order by "checkIn", m.id
      on conflict do nothing
      returning id, member, check_in
    )
    insert into visit_splits (gym, visit, split, position, check_in)
    select s.gym, opened.id, s.id, named.position - 1, opened.check_in
    from opened
    join r on r.member = opened.member and r."checkIn" = opened.check_in
    cross join lateral unnest(r.splits) with ordinality as named(split, position)
    join splits s on s.gym = ${gym} and s.id = named.split`)
}

async function writeReadings(db: Database, gym: string, readings: readonly SensorReading[]): Promise<void> {
  await db.execute(sql`
    insert into counts (gym, at, source, count)
    select ${gym}, at, 'sensor', count
    from jsonb_to_recordset(${JSON.stringify(readings)}::text::jsonb) as r(at timestamptz, count integer)
    on conflict do nothing`)
}
