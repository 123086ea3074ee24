import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import type { Window } from '../report.ts'
import { daysIn, instantsOf } from '../window.ts'

/** So many slots of a day, or of a week, with so many people of whom so many want the equipment at a time. */
export type Demand = {
  equipment: string
  /** The day, or the Monday of the week. */
  date: string
  /** People in the splits that use it, whole. */
  people: number
  /** Mean of those who use it, in quarters. */
  users: number
  slots: number
}

/** Windows up to so many days are told day by day, longer ones week by week. */
const dayByDay = 42

const present = (gym: string, { from, to }: { from: Date; to: Date }) => sql`
  select u.equipment, o.slot, sum(u.share * o.people) as users, sum(o.people) as people
  from split_equipment u
  join occupancy o on o.gym = ${gym} and o.split = u.split
    and o.slot >= ${from.toISOString()}::timestamptz and o.slot < ${to.toISOString()}::timestamptz
  where u.gym = ${gym}
  group by 1, 2`

/** How many people wanted each kind of equipment, as a histogram over the days or weeks of a window. */
export async function demandOf(
  db: Database,
  gym: Pick<Gym, 'id' | 'zone'>,
  window: Window,
): Promise<Demand[]> {
  const part = daysIn(window) <= dayByDay ? 'day' : 'week'
  const rows = await db.execute(sql`
    with present as (${present(gym.id, instantsOf(window, gym))})
    select equipment, to_char(date_trunc(${part}, slot at time zone ${gym.zone}), 'YYYY-MM-DD') as date,
      round(people)::int as people, (round(users * 4) / 4)::float8 as users, count(*)::int as slots
    from present group by 1, 2, 3, 4 order by 2`)
  return rowsOf<Demand>(rows)
}

/** Mean users of one kind of equipment, and people in its splits, in a slot of the week. */
export type WeekDemand = { weekday: number; minute: number; users: number; people: number }

export async function weekDemand(
  db: Database,
  gym: Pick<Gym, 'id' | 'zone'>,
  { window, equipment }: { window: Window; equipment: string },
): Promise<WeekDemand[]> {
  const { from, to } = instantsOf(window, gym)
  const rows = await db.execute(sql`
    with present as (
      select o.slot, sum(u.share * o.people) as users, sum(o.people) as people
      from split_equipment u
      join occupancy o on o.gym = ${gym.id} and o.split = u.split
        and o.slot >= ${from.toISOString()}::timestamptz and o.slot < ${to.toISOString()}::timestamptz
      where u.gym = ${gym.id} and u.equipment = ${equipment}
      group by 1
    )
    select extract(isodow from slot at time zone ${gym.zone})::int as weekday,
      (extract(hour from slot at time zone ${gym.zone}) * 60 + extract(minute from slot at time zone ${gym.zone}))::int as minute,
      avg(users)::float8 as users, avg(people)::float8 as people
    from present group by 1, 2 order by 1, 2`)
  return rowsOf<WeekDemand>(rows)
}
