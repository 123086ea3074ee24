import { and, eq, gte, lt, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../db/client.ts'
import { claims, forecasts, occupancy } from '../../db/schema/index.ts'

/** A visit as the records show it. */
export type Visited = { member: string; checkIn: Date; checkOut: Date; splits: readonly string[] }

/** Writes a day's visits, and what the door counted every quarter of an hour. */
export async function writeDay(
  db: Database,
  gym: string,
  visits: readonly Visited[],
  readings: readonly { at: Date; count: number }[],
): Promise<void> {
  await db.execute(sql`
    with r as (
      select * from jsonb_to_recordset(${JSON.stringify(visits)}::text::jsonb)
        as r(member uuid, "checkIn" timestamptz, "checkOut" timestamptz, splits text[])
    ), came as (
      insert into visits (gym, member, check_in, check_out, source)
      select ${gym}, member, "checkIn", "checkOut", 'demo' from r order by "checkIn"
      on conflict do nothing
      returning id, member, check_in
    )
    insert into visit_splits (gym, visit, split, position)
    select ${gym}, came.id, named.split, named.position - 1
    from came
    join r on r.member = came.member and r."checkIn" = came.check_in
    cross join lateral unnest(r.splits) with ordinality as named(split, position)`)
  await db.execute(sql`
    insert into counts (gym, at, source, count)
    select ${gym}, at, 'sensor', count
    from jsonb_to_recordset(${JSON.stringify(readings)}::text::jsonb) as r(at timestamptz, count integer)
    on conflict do nothing`)
}

/** What the newest forecast of an origin expected of the whole gym, and what came, slot by slot in [from, to). */
export function comparedWith(
  db: Database,
  gym: string,
  { origin, from, to }: { origin: Date; from: Date; to: Date },
): Promise<{ slot: Date; mean: number; people: number }[]> {
  return db
    .select({ slot: forecasts.slot, mean: forecasts.mean, people: occupancy.people })
    .from(forecasts)
    .innerJoin(
      occupancy,
      and(
        eq(occupancy.gym, forecasts.gym),
        eq(occupancy.split, forecasts.split),
        eq(occupancy.slot, forecasts.slot),
      ),
    )
    .where(
      and(
        eq(forecasts.gym, gym),
        eq(forecasts.split, 'all'),
        eq(forecasts.origin, origin),
        gte(forecasts.slot, from),
        lt(forecasts.slot, to),
      ),
    )
    .orderBy(forecasts.slot)
}

/** Wishes with a first choice since an instant, by member: how many, and how many were granted. */
export async function firstChoices(
  db: Database,
  gym: string,
  since: Date,
): Promise<{ asked: number; granted: number }[]> {
  return rowsOf<{ asked: number; granted: number }>(
    await db.execute(sql`
      select count(*)::int as asked, count(*) filter (where granted)::int as granted
      from asks where gym = ${gym} and wanted is not null and possible and at >= ${since.toISOString()}::timestamptz
      group by member`),
  )
}

/** Claims of places since an instant, and those that were come to. */
export async function keptClaims(db: Database, gym: string): Promise<{ claimed: number; came: number }> {
  const [row] = await db
    .select({
      claimed: sql<number>`count(*)::int`,
      came: sql<number>`count(${claims.cameAt})::int`,
    })
    .from(claims)
    .where(and(eq(claims.gym, gym), sql`${claims.claimedAt} is not null`))
  return row ?? { claimed: 0, came: 0 }
}
