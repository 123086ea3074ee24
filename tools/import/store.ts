import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../db/client.ts'
import {
  counts,
  identities,
  imports,
  members,
  preferredSplits,
  preferredTimes,
  visitSplits,
  visits,
} from '../../db/schema/index.ts'
import type { Reading } from './counts.ts'

/**
 * Rows travel as one JSON text: on the embedded database six times faster than as parameters, and without
 * the limit on how many there may be.
 */
const asJson = (rows: readonly unknown[]) => sql`${JSON.stringify(rows)}::text::json`

const iso = (at: number) => new Date(at).toISOString()

/** For which gym and by which import rows are taken. */
export type Taken = { gym: string; id: number }

/** Adds readings of distinct instants, and tells the instants (ms) that were new. */
export async function addCounts(
  db: Database,
  { gym, id }: Taken,
  readings: readonly Reading[],
): Promise<Set<number>> {
  const json = asJson(readings.map((reading) => ({ ...reading, at: iso(reading.at) })))
  const added = await db.execute(sql`
    insert into counts (gym, at, source, count, capacity, capped, import)
    select ${gym}, r.at, 'sensor', r.count, r.capacity, r.capped, ${id}::bigint
    from json_to_recordset(${json}) as r(at timestamptz, count int, capacity int, capped boolean)
    on conflict do nothing
    returning (extract(epoch from at) * 1000)::float8 as at`)
  return new Set(rowsOf<{ at: number }>(added).map(({ at }) => at))
}

/** The stored sensor readings of the given instants, by instant in ms. */
export async function countsAt(db: Database, gym: string, instants: readonly number[]) {
  const rows = await db
    .select({ at: counts.at, count: counts.count, capped: counts.capped })
    .from(counts)
    .where(
      and(
        eq(counts.gym, gym),
        eq(counts.source, 'sensor'),
        inArray(
          counts.at,
          instants.map((at) => new Date(at)),
        ),
      ),
    )
  return new Map(rows.map(({ at, ...reading }) => [at.getTime(), reading]))
}

/** A member of an imported table: the sender is the table's kind and the row's id. */
export type KnownMember = { id: string; name: string | null }

/** The members that imported tables know under these senders. */
export async function membersOf(
  db: Database,
  gym: string,
  senders: readonly string[],
): Promise<Map<string, KnownMember>> {
  const rows = await db
    .select({ sender: identities.sender, id: members.id, name: members.name })
    .from(identities)
    .innerJoin(members, eq(members.id, identities.member))
    .where(
      and(
        eq(identities.gym, gym),
        eq(identities.channel, 'import'),
        inArray(identities.sender, [...senders]),
      ),
    )
  return new Map(rows.map(({ sender, ...member }) => [sender, member]))
}

/** Adds members with their identities, and tells how many were new. */
export async function addMembers(
  db: Database,
  { gym, id: by }: Taken,
  added: readonly (KnownMember & { sender: string })[],
  now: Date,
): Promise<number> {
  const people = added.map(({ id, name }) => ({
    id,
    gym,
    name,
    source: 'import' as const,
    import: by,
    createdAt: now,
  }))
  const known = added.map(({ id, sender }) => ({ gym, channel: 'import', sender, member: id }))
  const made = await db.insert(members).values(people).onConflictDoNothing().returning({ id: members.id })
  await db.insert(identities).values(known).onConflictDoNothing()
  return made.length
}

/** A stored visit, instants in ms; an open one counts up to `now`. */
export type StoredVisit = { member: string; checkIn: number; checkOut: number; splits: string[] }

/** Visits of the members that reach into [from, to), instants in ms. */
export async function visitsAround(
  db: Database,
  ids: readonly string[],
  { from, to, now }: { from: number; to: number; now: Date },
): Promise<StoredVisit[]> {
  // An index on (member, check_in) finds these; sixteen hours is longer than any stay.
  const rows = await db
    .select({
      member: visits.member,
      checkIn: visits.checkIn,
      checkOut: visits.checkOut,
      splits: sql<string[]>`coalesce((
        select json_agg(s.split order by s.position) from visit_splits s
        where s.visit = ${visits.id} and s.check_in = visits.check_in), '[]'::json)`,
    })
    .from(visits)
    .where(
      and(
        inArray(visits.member, [...ids]),
        gte(visits.checkIn, new Date(from - 16 * 3_600_000)),
        lt(visits.checkIn, new Date(to)),
      ),
    )
  return rows.map((visit) => ({
    ...visit,
    checkIn: visit.checkIn.getTime(),
    checkOut: (visit.checkOut ?? now).getTime(),
  }))
}

/** A visit to be added; instants in ms. A synthetic one gives way to any other visit of its day. */
export type VisitToAdd = {
  member: string
  checkIn: number
  checkOut: number
  estimated: boolean
  splits: readonly string[]
  day?: { begins: number; ends: number }
}

/** Adds visits with their splits, and tells which were new, as "member/check-in". */
export async function addVisits(
  db: Database,
  { gym, id }: Taken,
  source: 'import' | 'synthetic',
  added: readonly VisitToAdd[],
): Promise<Set<string>> {
  const json = asJson(
    added.map(({ member, estimated, splits, ...visit }) => ({
      member,
      estimated,
      splits,
      check_in: iso(visit.checkIn),
      check_out: iso(visit.checkOut),
      day_begins: iso(visit.day?.begins ?? visit.checkIn),
      day_ends: iso(visit.day?.ends ?? visit.checkIn),
    })),
  )
  const made = await db.execute(sql`
    with r as materialized (
      select * from json_to_recordset(${json}) as r(
        member uuid, check_in timestamptz, check_out timestamptz, estimated boolean, splits json,
        day_begins timestamptz, day_ends timestamptz)
    ), made as (
      insert into ${visits} (gym, member, check_in, check_out, check_out_estimated, source, import)
      select ${gym}, member, check_in, check_out, estimated, ${source}, ${id}::bigint from r
      where not exists (
        select from ${visits} v
        where v.member = r.member and v.check_in >= r.day_begins and v.check_in < r.day_ends)
      on conflict do nothing
      returning id, member, check_in
    ), named as (
      insert into ${visitSplits} (gym, visit, split, position, check_in)
      select ${gym}, made.id, s.split, s.position - 1, made.check_in
      from made join r on r.member = made.member and r.check_in = made.check_in
      cross join lateral json_array_elements_text(r.splits) with ordinality as s(split, position)
    )
    select member, (extract(epoch from check_in) * 1000)::float8 as check_in from made`)
  return new Set(
    rowsOf<{ member: string; check_in: number }>(made).map((row) => `${row.member}/${row.check_in}`),
  )
}

/** What an earlier row said of a member's weekday; splits are those of the last visit made from it. */
export type KnownHabit = { from: number; minutes: number; splits: string[] | null }

/** Imported habits of the members, by "member/weekday". */
export async function habitsOf(
  db: Database,
  ids: readonly string[],
  zone: string,
): Promise<Map<string, KnownHabit>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({
      member: preferredTimes.member,
      weekday: preferredTimes.weekday,
      from: preferredTimes.from,
      minutes: preferredTimes.minutes,
      // Drizzle would write the columns of a single table without its name, and they would mean the visit's.
      splits: sql<string[] | null>`(
        select (select json_agg(vs.split order by vs.position) from visit_splits vs
          where vs.visit = v.id and vs.check_in = v.check_in) from visits v
        where v.member = preferred_times.member and v.source = 'synthetic'
          and extract(isodow from v.check_in at time zone ${zone}) = preferred_times.weekday
        order by v.check_in desc limit 1)`,
    })
    .from(preferredTimes)
    .where(and(inArray(preferredTimes.member, [...ids]), eq(preferredTimes.source, 'import')))
  return new Map(rows.map(({ member, weekday, ...habit }) => [`${member}/${weekday}`, habit]))
}

/** Notes when members usually come; a weekday that is known stays as it is. */
export async function addHabits(
  db: Database,
  gym: string,
  habits: readonly { member: string; weekday: number; from: number; minutes: number }[],
): Promise<void> {
  if (habits.length === 0) return
  const rows = habits.map((habit) => ({ ...habit, gym, source: 'import' as const }))
  await db.insert(preferredTimes).values(rows).onConflictDoNothing()
}

/** Notes the splits members like, after those they have already. */
export async function addPreferredSplits(
  db: Database,
  gym: string,
  liked: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  if (liked.size === 0) return
  const before = await db
    .select({ member: preferredSplits.member, split: preferredSplits.split, rank: preferredSplits.rank })
    .from(preferredSplits)
    .where(inArray(preferredSplits.member, [...liked.keys()]))
  const rows = [...liked].flatMap(([member, named]) => {
    const own = before.filter((row) => row.member === member)
    const last = Math.max(0, ...own.map(({ rank }) => rank))
    const more = named.filter((split) => own.every((row) => row.split !== split))
    return more.map((split, i) => ({ gym, member, split, rank: last + i + 1 }))
  })
  if (rows.length > 0) await db.insert(preferredSplits).values(rows).onConflictDoNothing()
}

/** First and last instant (ms) of the gym's synthetic visits, or undefined when it has none. */
export async function syntheticSpan(
  db: Database,
  gym: string,
): Promise<{ first: number; last: number } | undefined> {
  const [span] = await db
    .select({
      first: sql<number | null>`(extract(epoch from min(${visits.checkIn})) * 1000)::float8`,
      last: sql<number | null>`(extract(epoch from max(${visits.checkOut})) * 1000)::float8`,
    })
    .from(visits)
    .where(and(eq(visits.gym, gym), eq(visits.source, 'synthetic')))
  return span && span.first !== null && span.last !== null
    ? { first: span.first, last: span.last }
    : undefined
}

/**
 * Counts the tables' rows anew for the planner.
 *
 * The embedded database has no autovacuum, and foreign keys are checked by plans made while the tables were
 * empty: without this the first 50,000 visits took twice as long.
 */
export async function refreshStatistics(db: Database): Promise<void> {
  await db.execute(sql`
    analyze counts, members, identities, preferred_times, preferred_splits, visits, visit_splits`)
}

/** Begins the note of what an import takes from one file, and gives its id. */
export async function beginImport(
  db: Database,
  row: Pick<typeof imports.$inferInsert, 'gym' | 'kind' | 'file' | 'at' | 'actor'>,
): Promise<number> {
  const none = { read: 0, accepted: 0, rejected: 0, duplicates: 0 }
  const [begun] = await db
    .insert(imports)
    .values({ ...row, ...none })
    .returning({ id: imports.id })
  if (!begun) throw new Error('the import was not noted')
  return begun.id
}

/** Notes what an import took and what it left. */
export async function noteImport(
  db: Database,
  id: number,
  { read, accepted, rejected, duplicates }: Record<'read' | 'accepted' | 'rejected' | 'duplicates', number>,
): Promise<void> {
  await db.update(imports).set({ read, accepted, rejected, duplicates }).where(eq(imports.id, id))
}
