import { and, asc, between, desc, eq, gte, isNull, lt, or, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../db/client.ts'
import { counts, feedKeys, gyms } from '../../db/schema/index.ts'
import type { Frequency } from './ceiling.ts'
import type { Flag, Sample } from './sample.ts'
import type { Hour } from './usual.ts'

/** Rows travel as one JSON text, ten times faster than as parameters. */
const asJson = (rows: unknown) => sql`${JSON.stringify(rows)}::text::jsonb`

export type FeedKey = { id: number; gym: string; name: string; createdAt: Date; revokedAt: Date | null }

/** Keeps a new key's hash, and gives its id. */
export async function addKey(
  db: Database,
  key: { gym: string; name: string; hash: string; createdAt: Date },
): Promise<number> {
  const [added] = await db.insert(feedKeys).values(key).returning({ id: feedKeys.id })
  if (!added) throw new Error('the key was not kept')
  return added.id
}

/** The keys of a gym, or of all, revoked ones included, oldest first. */
export async function keysOf(db: Database, gym?: string): Promise<(FeedKey & { lastUsedAt: Date | null })[]> {
  const { hash: _, ...shown } = keyColumns
  return db
    .select(shown)
    .from(feedKeys)
    .where(gym === undefined ? undefined : eq(feedKeys.gym, gym))
    .orderBy(asc(feedKeys.id))
}

const keyColumns = {
  id: feedKeys.id,
  gym: feedKeys.gym,
  name: feedKeys.name,
  hash: feedKeys.hash,
  createdAt: feedKeys.createdAt,
  revokedAt: feedKeys.revokedAt,
  lastUsedAt: feedKeys.lastUsedAt,
}

/** Revokes a key; false when there is none of that id that still opens anything. */
export async function revokeKey(db: Database, id: number, at: Date): Promise<boolean> {
  const revoked = await db
    .update(feedKeys)
    .set({ revokedAt: at })
    .where(and(eq(feedKeys.id, id), isNull(feedKeys.revokedAt)))
    .returning({ id: feedKeys.id })
  return revoked.length > 0
}

/** The key of this hash, revoked or not. */
export async function keyOf(db: Database, hash: string): Promise<FeedKey | undefined> {
  const [key] = await db.select(keyColumns).from(feedKeys).where(eq(feedKeys.hash, hash))
  return key
}

/** Notes that a key was used, to the minute. */
export async function noteUse(db: Database, id: number, at: Date): Promise<void> {
  const before = new Date(at.getTime() - 60_000)
  await db
    .update(feedKeys)
    .set({ lastUsedAt: at })
    .where(and(eq(feedKeys.id, id), or(isNull(feedKeys.lastUsedAt), lt(feedKeys.lastUsedAt, before))))
}

/** Lets one call after the other work on a gym's readings. */
export async function lockGym(db: Database, gym: string): Promise<void> {
  await db.select({ id: gyms.id }).from(gyms).where(eq(gyms.id, gym)).for('no key update')
}

/** A reading as it is kept. */
export type Stored = Sample & { flag: Flag | null }

const storedColumns = {
  at: counts.at,
  count: counts.count,
  capacity: counts.capacity,
  capped: counts.capped,
  flag: counts.flag,
}

/** The sensor's readings at these instants, by instant in ms. */
export async function readingsAt(
  db: Database,
  gym: string,
  instants: readonly Date[],
): Promise<Map<number, Stored>> {
  if (instants.length === 0) return new Map()
  const times = instants.map((at) => at.getTime())
  const [first, last] = times.reduce(([a, b], t) => [Math.min(a, t), Math.max(b, t)], [Infinity, -Infinity])
  const rows = await db
    .select(storedColumns)
    .from(counts)
    .where(
      and(
        eq(counts.gym, gym),
        eq(counts.source, 'sensor'),
        between(counts.at, new Date(first), new Date(last)),
        sql`${counts.at} in (select value::timestamptz from jsonb_array_elements_text(${asJson(instants)}))`,
      ),
    )
  return new Map(rows.map((row) => [row.at.getTime(), row]))
}

/** Writes readings of distinct instants over those that are there; their flags are to be found anew. */
export async function writeReadings(
  db: Database,
  gym: string,
  readings: readonly Sample[],
  receivedAt: Date,
): Promise<void> {
  if (readings.length === 0) return
  await db.execute(sql`
    insert into counts (gym, at, source, count, capacity, capped, received_at)
    select ${gym}, at, 'sensor', count, capacity, capped, ${receivedAt.toISOString()}::timestamptz
    from jsonb_to_recordset(${asJson(readings)}) as r(at timestamptz, count int, capacity int, capped boolean)
    on conflict (gym, at, source) do update set count = excluded.count, capped = excluded.capped,
      capacity = coalesce(excluded.capacity, counts.capacity), received_at = excluded.received_at, flag = null`)
}

/** The sensor's readings in [from, to), in order of time. */
export function readingsBetween(db: Database, gym: string, from: Date, to: Date): Promise<Stored[]> {
  return db
    .select(storedColumns)
    .from(counts)
    .where(and(eq(counts.gym, gym), eq(counts.source, 'sensor'), gte(counts.at, from), lt(counts.at, to)))
    .orderBy(asc(counts.at))
}

/** Instant of the sensor's newest reading. */
export async function newestReading(db: Database, gym: string): Promise<Date | undefined> {
  const [newest] = await db
    .select({ at: counts.at })
    .from(counts)
    .where(and(eq(counts.gym, gym), eq(counts.source, 'sensor')))
    .orderBy(desc(counts.at))
    .limit(1)
  return newest?.at
}

/** Sets flags, or takes them back. */
export async function writeFlags(
  db: Database,
  gym: string,
  flags: readonly { at: Date; flag: Flag | null }[],
): Promise<void> {
  if (flags.length === 0) return
  await db.execute(sql`
    update counts set flag = r.flag
    from jsonb_to_recordset(${asJson(flags)}) as r(at timestamptz, flag text)
    where counts.gym = ${gym} and counts.source = 'sensor' and counts.at = r.at`)
}

/** What the readings of [from, to) say about each other, by the clock of a zone. */
export type Weeks = {
  hours: Hour[]
  highest: Frequency[]
  /** How many readings there are, and how many, on how many dates, lie above `limit`. */
  readings: number
  above: number
  aboveDays: number
}

/** So many of the highest values show whether a counter stops at one. */
const highestShown = 12

/**
 * Means by hour and the highest values of [from, to), of believed readings; and, of all, how many lie above a limit.
 * Aggregated where they lie: weeks of readings are many, and their hours few.
 */
export async function weeksBetween(
  db: Database,
  { gym, zone, from, to, limit }: { gym: string; zone: string; from: Date; to: Date; limit: number },
): Promise<Weeks> {
  const rows = await db.execute(sql`
    with near as materialized (
      select at at time zone ${zone} as local, count, flag from counts
      where gym = ${gym} and at >= ${from.toISOString()}::timestamptz and at < ${to.toISOString()}::timestamptz
    ), hours as (
      select local::date as date, extract(hour from local)::int as hour, avg(count)::float8 as people
      from near where flag is null or flag = 'capped' group by 1, 2
    ), highest as (
      select count, count(*)::int as readings, count(distinct local::date)::int as days
      from near where flag is null or flag = 'capped' group by count order by count desc limit ${highestShown}
    )
    select
      coalesce((select json_agg(hours order by date, hour) from hours), '[]'::json) as hours,
      coalesce((select json_agg(highest) from highest), '[]'::json) as highest,
      count(*)::int as readings, count(*) filter (where count > ${limit})::int as above,
      (count(distinct local::date) filter (where count > ${limit}))::int as above_days
    from near`)
  const [row] = rowsOf<Omit<Weeks, 'aboveDays'> & { above_days: number }>(rows)
  if (!row) throw new RangeError('an aggregate without a row')
  const { above_days: aboveDays, ...weeks } = row
  return { ...weeks, aboveDays }
}
