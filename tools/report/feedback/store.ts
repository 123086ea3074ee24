import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import type { Span } from '../advice/store.ts'

/** What members said of advice and of how full it was. */
export type Said = {
  /** First day of the week it was said in. */
  week: string
  /** Members who said anything. */
  members: number
  useful: number
  useless: number
  crowded: number
  quiet: number
}

/** What was said in a span, by week; of one split, where it was about a place for it. */
export async function saidByWeek(db: Database, { gym, zone, split, from, to }: Span): Promise<Said[]> {
  return rowsOf<Said>(
    await db.execute(sql`
      select to_char(date_trunc('week', f.at at time zone ${zone}), 'YYYY-MM-DD') as week,
        count(distinct f.member)::int as members,
        (count(*) filter (where f.useful))::int as useful, (count(*) filter (where not f.useful))::int as useless,
        (count(*) filter (where f.crowded))::int as crowded, (count(*) filter (where not f.crowded))::int as quiet
      from feedback f left join claims c on c.id = f.claim
      where f.gym = ${gym} and f.at >= ${from.toISOString()}::timestamptz and f.at < ${to.toISOString()}::timestamptz
        and (${split ?? null}::text is null or c.split = ${split ?? null}::text)
      group by 1 order by 1`),
  )
}

/** Everything of a span together, with the members behind it counted once. */
export async function saidInAll(db: Database, { gym, split, from, to }: Span): Promise<Omit<Said, 'week'>> {
  const [row] = rowsOf<Omit<Said, 'week'>>(
    await db.execute(sql`
      select count(distinct f.member)::int as members,
        (count(*) filter (where f.useful))::int as useful, (count(*) filter (where not f.useful))::int as useless,
        (count(*) filter (where f.crowded))::int as crowded, (count(*) filter (where not f.crowded))::int as quiet
      from feedback f left join claims c on c.id = f.claim
      where f.gym = ${gym} and f.at >= ${from.toISOString()}::timestamptz and f.at < ${to.toISOString()}::timestamptz
        and (${split ?? null}::text is null or c.split = ${split ?? null}::text)`),
  )
  return row ?? { members: 0, useful: 0, useless: 0, crowded: 0, quiet: 0 }
}

/** How many people places promised and brought, by what was said of them. */
export type Promised = { crowded: boolean; places: number; members: number; told: number; came: number }

/** Of visits that were called crowded or quiet: people told to expect, and people counted, both of the place's own area. */
export async function promisedAndCome(db: Database, { gym, from, to }: Span): Promise<Promised[]> {
  return rowsOf<Promised>(
    await db.execute(sql`
      select f.crowded, count(*)::int as places, count(distinct f.member)::int as members,
        avg(c.expected)::float8 as told, avg(o.people)::float8 as came
      from feedback f
      join claims c on c.id = f.claim
      join occupancy o on o.gym = c.gym and o.split = c.split and o.slot = c.slot
      where f.gym = ${gym} and f.at >= ${from.toISOString()}::timestamptz and f.at < ${to.toISOString()}::timestamptz
        and f.crowded is not null and c.came_at is not null
      group by 1`),
  )
}
