import { type SQL, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import type { Moved } from './moved.ts'

/** Longest visit that a claim may be for. */
const longestVisit = '8 hours'

/** How much an offer that nobody has claimed yet counts beside a claimed place: the first is mostly the one taken. */
const offered = { first: 0.6, other: 0.2 }

/** Of those whose usual hour is not known so many would have come anyway, at some hour of that day. */
const anyway = 0.65

/**
 * Whom granted places bring, and from which slots they take them, from an instant on. A claim counts in every slot of
 * its visit as much as it was likely to be come to when it was granted.
 *
 * @param offers also counts what is only offered so far, by the chance that it will be claimed
 */
export function movedByAdvice(
  db: Database,
  gym: string,
  from: Date,
  { offers = false }: { offers?: boolean } = {},
): Promise<Moved[]> {
  const counted = offers
    ? sql`case when claimed_at is not null then 1 when rank = 1 then ${offered.first}::real else ${offered.other}::real end`
    : sql`1`
  const people = sql`select *, places * compliance * ${counted} as people from claims
    where gym = ${gym} and released_at is null and (claimed_at is not null or ${offers})`
  return movesOf(db, people, { from, to: undefined })
}

/**
 * Whom advice brought in [from, to), and where they were missing, by the places that were come to. What is counted in
 * the gym less these would have come anyway.
 */
export function broughtByAdvice(db: Database, gym: string, span: { from: Date; to: Date }): Promise<Moved[]> {
  const people = sql`select *, places as people from claims where gym = ${gym} and came_at is not null`
  return movesOf(db, people, span)
}

/**
 * People of some claims by split and slot: there in the slots of their visit, and missing where they usually are, or
 * somewhere on that day where that is not known. A claim takes whole slots; its visit fills the usual stay of them.
 */
async function movesOf(
  db: Database,
  people: SQL,
  { from, to }: { from: Date; to: Date | undefined },
): Promise<Moved[]> {
  const since = sql`${from.toISOString()}::timestamptz`
  const until = to ? sql`${to.toISOString()}::timestamptz` : sql`'infinity'::timestamptz`
  const rows = rowsOf<{ split: string; slot: Date | string; until: Date | string | null; more: number }>(
    await db.execute(sql`
      with moved as (
        select p.split, p.slot, p.usually, p.minutes, g.zone, g.slot_minutes,
          p.people * least(1, coalesce(s.typical_minutes, 60)::real / p.minutes) as people
        from (${people}) p
        join gyms g on g.id = p.gym
        left join splits s on s.gym = p.gym and s.id = p.split
        where greatest(p.slot, p.usually) >= ${since} - ${longestVisit}::interval
          and least(p.slot, p.usually) < ${until}
      ), visits as (
        select split, slot as start, minutes, slot_minutes, people from moved
        union all
        select split, usually, minutes, slot_minutes, -people from moved where usually is not null
      )
      select v.split, part.slot, null as until, sum(v.people)::real as more
      from visits v
      cross join lateral generate_series(v.start, v.start + make_interval(mins => v.minutes - 1),
        make_interval(mins => v.slot_minutes)) as part(slot)
      where part.slot >= ${since} and part.slot < ${until}
      group by v.split, part.slot
      having abs(sum(v.people)) > 1e-6
      union all
      select split, day at time zone zone, (day + interval '1 day') at time zone zone,
        (-${anyway}::real * sum(people * minutes / slot_minutes))::real
      from (select *, date_trunc('day', slot at time zone zone) as day from moved where usually is null) d
      group by split, day, zone`),
  )
  return rows.map(({ slot, until, ...moved }) => ({
    ...moved,
    slot: new Date(slot),
    until: until === null ? null : new Date(until),
  }))
}
