import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import { slots } from '../../../db/schema/index.ts'

/** The gym, its clock, a split or undefined for all wishes, and the instants of a report. */
export type Span = { gym: string; zone: string; split: string | undefined; from: Date; to: Date }

/** What came of the wishes of some days. */
export type Way = {
  /** Members who asked. */
  members: number
  asked: number
  /** Wishes with at least one offer. */
  offered: number
  taken: number
  came: number
  missed: number
  /** Given back, swapped or undone. */
  givenUp: number
  /** Wishes whose first choice was granted, of those that had one that could be. */
  granted: number
  possible: number
  /** Places taken though the first choice was not to be had. */
  others: number
  /** Members behind those. */
  otherMembers: number
  /** Median of the minutes between the usual hour and the one that was come to; null where none is known. */
  moved: number | null
}

/** How far ahead of a place it is asked for. */
const ahead = '15 days'

const stamp = (at: Date) => sql`${at.toISOString()}::timestamptz`

/** Wishes of some days, each with the best that came of it: `came` before `missed` before what was given up. */
const wishes = ({ gym, split, from, to }: Span) => sql`
  select a.member, a.at, a.wanted is not null and a.possible as possible, a.granted, a.offered,
    coalesce(c.taken, false) as taken, coalesce(c.came, false) as came,
    coalesce(c.missed and not c.came, false) as missed,
    coalesce(c.taken and not c.came and not c.missed and not c.open, false) as given_up, c.moved
  from asks a
  left join (
    select ask, bool_or(claimed_at is not null) as taken, bool_or(came_at is not null) as came,
      bool_or(released = 'missed') as missed, bool_or(claimed_at is not null and released_at is null) as open,
      min(case when came_at is not null then abs(extract(epoch from slot - usually)) / 60 end) as moved
    from claims
    where gym = ${gym} and slot >= ${stamp(from)} - interval '1 day' and slot < ${stamp(to)} + ${ahead}::interval
      and ask is not null
    group by ask
  ) c on c.ask = a.id
  where a.gym = ${gym} and a.at >= ${stamp(from)} and a.at < ${stamp(to)}
    and (${split ?? null}::text is null or a.split = ${split ?? null}::text)`

/** What came of all wishes of a span. */
export async function wayOfWishes(db: Database, span: Span): Promise<Way> {
  const [way] = rowsOf<Way>(
    await db.execute(sql`
      select count(distinct member)::int as members, count(*)::int as asked,
        count(*) filter (where offered > 0 or taken)::int as offered,
        count(*) filter (where taken)::int as taken, count(*) filter (where came)::int as came,
        count(*) filter (where missed)::int as missed, count(*) filter (where given_up)::int as "givenUp",
        count(*) filter (where possible and granted)::int as granted, count(*) filter (where possible)::int as possible,
        count(*) filter (where taken and possible and not granted)::int as others,
        count(distinct member) filter (where taken and possible and not granted)::int as "otherMembers",
        percentile_cont(0.5) within group (order by moved) as moved
      from (${wishes(span)}) w`),
  )
  if (!way) throw new Error('counting gave nothing')
  return way
}

/** Members by week of asking: who asked, took a place, came; and the part of first choices that was granted. */
export type WeekOfWishes = {
  week: string
  asked: number
  taken: number
  came: number
  granted: number | null
}

export async function weeksOfWishes(db: Database, span: Span): Promise<WeekOfWishes[]> {
  return rowsOf<WeekOfWishes>(
    await db.execute(sql`
      select to_char(date_trunc('week', at at time zone ${span.zone}), 'YYYY-MM-DD') as week,
        count(distinct member)::int as asked, count(distinct member) filter (where taken)::int as taken,
        count(distinct member) filter (where came)::int as came,
        (count(*) filter (where possible and granted))::float8 / nullif(count(*) filter (where possible), 0) as granted
      from (${wishes(span)}) w group by 1 order by 1`),
  )
}

/** How many members had so many of so many first choices. */
export type Luck = { asked: number; granted: number; members: number }

/** First choices by member, as the ledger counts them: asking again for the same slot is no new wish. */
export async function luckOfMembers(
  db: Database,
  { gym, split, from, to }: Span,
  least: number,
): Promise<Luck[]> {
  return rowsOf<Luck>(
    await db.execute(sql`
      select asked, granted, count(*)::int as members from (
        select member, count(*)::int as asked, (count(*) filter (where granted))::int as granted from (
          select member, bool_or(granted) as granted from asks
          where gym = ${gym} and at >= ${stamp(from)} and at < ${stamp(to)} and wanted is not null and possible
            and (${split ?? null}::text is null or split = ${split ?? null}::text)
          group by member, split, wanted
        ) w group by member having count(*) >= ${least}
      ) m group by asked, granted order by asked, granted`),
  )
}

/** Places that could be granted in a series, and were. */
export type QuotaUse = { split: string; slots: number; quota: number; taken: number; full: number }

/** The use of quotas by series, over the slots of a span. A claim takes a place in every slot of its visit. */
export function quotaUse(
  db: Database,
  { gym, from, to }: Span,
  series: readonly string[],
): Promise<QuotaUse[]> {
  return db
    .select({
      split: slots.split,
      slots: sql<number>`count(*)::int`,
      quota: sql<number>`sum(${slots.quota})::int`,
      taken: sql<number>`sum(${slots.taken})::int`,
      full: sql<number>`(count(*) filter (where ${slots.taken} >= ${slots.quota} and ${slots.quota} > 0))::int`,
    })
    .from(slots)
    .where(
      and(eq(slots.gym, gym), inArray(slots.split, [...series]), gte(slots.start, from), lt(slots.start, to)),
    )
    .groupBy(slots.split)
    .orderBy(slots.split)
}
