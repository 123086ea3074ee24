import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'

/** A day's people beside what its slots of the week usually have, summed up over the slots that were counted. */
export type DaySum = {
  date: string
  /** ISO weekday. */
  weekday: number
  people: number
  /** The same slots' means over all of the days looked at. */
  usual: number
  slots: number
}

/**
 * The days of [from, to) on which something was counted, of a split or of 'all', in order.
 *
 * One range of the primary key; what comes back is a row a day.
 */
export async function daySums(
  db: Database,
  { gym, zone, split, from, to }: { gym: string; zone: string; split: string; from: Date; to: Date },
): Promise<DaySum[]> {
  return rowsOf<DaySum>(
    await db.execute(sql`
      with counted as materialized (
        select slot at time zone ${zone}::text as wall, people::float8 as people from occupancy
        where gym = ${gym} and split = ${split}
          and slot >= ${from.toISOString()}::timestamptz and slot < ${to.toISOString()}::timestamptz),
      placed as materialized (
        select date_trunc('day', wall) as date, date_part('isodow', wall) as weekday, wall::time as clock, people from counted),
      usual as (select weekday, clock, avg(people) as people from placed group by weekday, clock)
      select to_char(p.date, 'YYYY-MM-DD') as date, p.weekday::int as weekday, sum(p.people)::float8 as people,
        sum(u.people)::float8 as usual, count(*)::int as slots
      from placed p join usual u using (weekday, clock)
      group by p.date, p.weekday order by p.date`),
  )
}
