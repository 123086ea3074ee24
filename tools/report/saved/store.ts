import { and, asc, eq, gte, lt, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import { occupancy, slots } from '../../../db/schema/index.ts'
import type { Come } from './likely.ts'

export type Span = { gym: string; zone: string; from: Date; to: Date }

/** People in the whole gym, slot by slot, in [from, to). */
export function countedIn(db: Database, { gym, from, to }: Span): Promise<{ slot: Date; people: number }[]> {
  return db
    .select({ slot: occupancy.slot, people: occupancy.people })
    .from(occupancy)
    .where(
      and(
        eq(occupancy.gym, gym),
        eq(occupancy.split, 'all'),
        gte(occupancy.slot, from),
        lt(occupancy.slot, to),
      ),
    )
    .orderBy(asc(occupancy.slot))
}

/** People that the forecast last expected in the whole gym without our advice, slot by slot. */
export function expectedIn(db: Database, { gym, from, to }: Span): Promise<{ slot: Date; people: number }[]> {
  return db
    .select({ slot: slots.start, people: slots.expected })
    .from(slots)
    .where(and(eq(slots.gym, gym), eq(slots.split, 'all'), gte(slots.start, from), lt(slots.start, to)))
}

type Row = {
  member: string
  slot: string
  minutes: number
  places: number
  came: string
  usually: string | null
  usual_minutes: number | null
  wish_from: string | null
  wish_to: string | null
  wanted: string | null
  check_in: string | null
  check_out: string | null
}

/** Longest visit, and how far a place may be from when they would have come. */
const reach = '1 day'

/** The places of a span that were come to: the visit, when they usually come, and what they had asked for. */
export async function placesComeTo(
  db: Database,
  { gym, zone, from, to }: Span,
): Promise<(Come & { member: string })[]> {
  const rows = rowsOf<Row>(
    await db.execute(sql`
      select c.member, c.slot, c.minutes, c.places, c.came_at as came, c.usually, p.minutes as usual_minutes,
        a."from" as wish_from, a."to" as wish_to, a.wanted, v.check_in, v.check_out
      from claims c
      left join asks a on a.id = c.ask
      left join lateral (
        select minutes from preferred_times p
        where p.member = c.member and p.weekday = extract(isodow from c.slot at time zone ${zone})
        order by case source when 'said' then 0 when 'learned' then 1 else 2 end limit 1
      ) p on true
      left join lateral (
        select check_in, check_out from visits v
        where v.member = c.member and v.check_in between c.came_at - interval '1 hour' and c.came_at + interval '1 hour'
        order by abs(extract(epoch from v.check_in - c.came_at)) limit 1
      ) v on true
      where c.gym = ${gym} and c.came_at is not null
        and c.slot >= ${from.toISOString()}::timestamptz - ${reach}::interval
        and c.slot < ${to.toISOString()}::timestamptz + ${reach}::interval`),
  )
  return rows.map(comeOf)
}

const instant = (at: string | null) => (at === null ? null : new Date(at))

function comeOf(row: Row): Come & { member: string } {
  const { member, minutes, places } = row
  const wish =
    row.wish_from === null || row.wish_to === null
      ? null
      : { from: new Date(row.wish_from), to: new Date(row.wish_to), wanted: instant(row.wanted) }
  return {
    member,
    slot: new Date(row.slot),
    minutes,
    places,
    from: new Date(row.check_in ?? row.came),
    to: instant(row.check_out),
    usually: instant(row.usually),
    usualMinutes: row.usual_minutes,
    wish,
  }
}
