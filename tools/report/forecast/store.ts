import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import type { Window } from '../report.ts'
import { daysIn, instantsOf } from '../window.ts'
import type { ScoreSums } from './skill.ts'

/** Windows up to so many days are told day by day, longer ones week by week. */
const dayByDay = 62

/**
 * What was expected and what came, summed over the days or weeks of a window, for each series and lead: few rows, however
 * many slots. The seasonal naive is the same slot by the clock one week before.
 *
 * @param split one series alone: a split's id
 */
export async function scoreSums(
  db: Database,
  { id, zone }: Pick<Gym, 'id' | 'zone'>,
  { window, split }: { window: Window; split?: string | undefined },
): Promise<ScoreSums[]> {
  const { from, to } = instantsOf(window, { zone })
  const part = daysIn(window) <= dayByDay ? 'day' : 'week'
  const one = split === undefined ? sql`` : sql`and s.split = ${split}`
  const rows = await db.execute(sql`
    with scored as materialized (
      select split, lead, slot, slot at time zone ${zone} as local, people, mean, low, high from scores s
      where gym = ${id} and slot >= ${from.toISOString()}::timestamptz and slot < ${to.toISOString()}::timestamptz ${one}
    ), summed as (
      select s.split, s.lead, date_trunc(${part}, s.local) as date,
        count(*)::int as slots,
        count(*) filter (where s.people between s.low and s.high)::int as held,
        sum(abs(s.people - s.mean))::float8 as off,
        sum(s.mean - s.people)::float8 as above,
        sum(s.people)::float8 as people,
        count(o.people)::int as compared,
        coalesce(sum(abs(s.people - s.mean)) filter (where o.people is not null), 0)::float8 as own,
        coalesce(sum(abs(s.people - o.people)), 0)::float8 as naive
      from scored s
      left join occupancy o on o.gym = ${id} and o.split = s.split
        and o.slot = (s.local - interval '7 days') at time zone ${zone}
        and o.slot >= ${from.toISOString()}::timestamptz - interval '8 days' and o.slot < ${to.toISOString()}::timestamptz
      group by 1, 2, 3
    )
    select split, lead, to_char(date, 'YYYY-MM-DD') as date, slots, held, off, above, people, compared, own, naive
    from summed order by summed.date`)
  return rowsOf<ScoreSums>(rows)
}
