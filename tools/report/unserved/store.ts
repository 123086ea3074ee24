import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import type { Span } from '../advice/store.ts'

/** Wishes for one slot of the week in one part of the gym. */
export type Wished = {
  split: string
  weekday: number
  /** Minutes after midnight. */
  minute: number
  /** Wishes for it, each member once a slot, in which it had any place to grant. */
  wishes: number
  /** Members behind them. */
  askers: number
  /** Those of them that never were granted it, or anything that suits as well. */
  refused: number
  /** Members behind those that were refused. */
  members: number
  /** Refused wishes that were offered nothing else either. */
  empty: number
  /** Days on which it was wished for. */
  days: number
  /** Members behind the wishes of all slots together. */
  everybody: number
}

/** How long before a slot it is wished for, at most. */
const ahead = '15 days'

/**
 * First choices by slot of the week and part of the gym, for slots of a span. Asking again for the same slot is no new
 * wish; granted once is granted.
 */
export async function wishedSlots(db: Database, { gym, zone, split, from, to }: Span): Promise<Wished[]> {
  const [since, until] = [from, to].map((at) => sql`${at.toISOString()}::timestamptz`)
  return rowsOf<Wished>(
    await db.execute(sql`
      with w as (
        select member, split, wanted, bool_or(granted) as granted, bool_or(offered > 0) as offered
        from asks
        where gym = ${gym} and at >= ${since} - ${ahead}::interval and at < ${until}
          and wanted >= ${since} and wanted < ${until} and possible
          and (${split ?? null}::text is null or split = ${split ?? null}::text)
        group by member, split, wanted
      )
      select split, extract(isodow from wanted at time zone ${zone})::int as weekday,
        (extract(hour from wanted at time zone ${zone}) * 60
          + extract(minute from wanted at time zone ${zone}))::int as minute,
        count(*)::int as wishes, count(distinct member)::int as askers,
        (count(*) filter (where not granted))::int as refused,
        (count(distinct member) filter (where not granted))::int as members,
        (count(*) filter (where not granted and not offered))::int as empty,
        count(distinct wanted)::int as days,
        (select count(distinct member) from w)::int as everybody
      from w group by 1, 2, 3 order by 1, 2, 3`),
  )
}

/** Wishes of a span for which no slot had any place at all, and members behind them. */
export async function hopelessWishes(
  db: Database,
  { gym, split, from, to }: Span,
): Promise<{ wishes: number; members: number }> {
  const [row] = rowsOf<{ wishes: number; members: number }>(
    await db.execute(sql`
      select count(*)::int as wishes, count(distinct member)::int as members from asks
      where gym = ${gym} and at >= ${from.toISOString()}::timestamptz and at < ${to.toISOString()}::timestamptz
        and (wanted is null or not possible)
        and (${split ?? null}::text is null or split = ${split ?? null}::text)`),
  )
  return row ?? { wishes: 0, members: 0 }
}
