import { and, desc, eq, gte, isNotNull, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import { asks } from '../../../db/schema/index.ts'
import { dayMs } from '../../kit/time.ts'
import type { MemberId, ToolContext } from '../../kit/tool.ts'
import { type Credit, halfLife, ledgerDays, type Wish } from './ledger.ts'

/** Whose luck is compared: members who asked in the last four weeks. */
const comparedDays = 28

/** Days before a slot that somebody may have asked for it. */
const askedBefore = 14

/**
 * A member's wishes that had a first choice, newest first. Asking again for the same slot is no new wish: they had it
 * if they could have it once.
 */
export function wishesOf(db: Database, member: MemberId, now: Date): Promise<Wish[]> {
  const at = sql`max(${asks.at})`.mapWith(asks.at)
  return db
    .select({ at, granted: sql<boolean>`bool_or(${asks.granted})` })
    .from(asks)
    .where(
      and(
        eq(asks.member, member),
        gte(asks.at, daysBefore(now, ledgerDays)),
        asks.possible,
        isNotNull(asks.wanted),
      ),
    )
    .groupBy(asks.split, asks.wanted)
    .orderBy(desc(at))
}

/** Credits of the members who asked lately, one each, in no order. */
export async function creditsLately(
  db: Database,
  gym: string,
  now: Date,
): Promise<(Credit & { member: string })[]> {
  const at = sql`${now.toISOString()}::timestamptz`
  return rowsOf<Credit & { member: string }>(
    await db.execute(sql`
      select member, sum(weight) as asked, coalesce(sum(weight) filter (where granted), 0) as granted
      from (
        select member, bool_or(granted) as granted, max(at) as at,
          power(0.5, extract(epoch from ${at} - max(at)) / 86400 / ${halfLife}::real)::double precision as weight
        from asks
        where gym = ${gym} and wanted is not null and possible and at >= ${daysBefore(now, ledgerDays).toISOString()}::timestamptz
        group by member, split, wanted
      ) w
      group by member
      having max(at) >= ${daysBefore(now, comparedDays).toISOString()}::timestamptz`),
  )
}

/** A visit on another day of the last weeks that somebody wished for, seen from a visit that is wished for now. */
export type WishedBefore = {
  member: string
  /** Minutes of the clock from the begin of this one to the begin of theirs; negative: theirs begins earlier. */
  offset: number
  minutes: number
}

/** Weeks over which it is counted how often somebody wishes for a visit. */
export const wishWeeks = 4

/**
 * Visits that others wished for on the same weekday of the last weeks and that would be in the way of this one. Who has
 * wished for anything of the split that day has had their wish.
 */
export async function wishedBefore(
  { db, gym, member, now }: Pick<ToolContext, 'db' | 'gym' | 'member' | 'now'>,
  { split, start, minutes }: { split: string; start: Date; minutes: number },
): Promise<WishedBefore[]> {
  const [at, zone] = [sql`${start.toISOString()}::timestamptz`, gym.zone]
  return rowsOf<WishedBefore>(
    await db.execute(sql`
      with w as (
        select distinct on (member, wanted) member, wanted, wanted at time zone ${zone} as clock, minutes
        from asks
        where gym = ${gym.id} and split = ${split} and member <> ${member.id}
          and wanted >= ${daysBefore(now, wishWeeks * 7).toISOString()}::timestamptz
          and at >= ${daysBefore(now, wishWeeks * 7 + askedBefore).toISOString()}::timestamptz
        order by member, wanted, at desc
      ), before as (
        select member, minutes, wanted, clock,
          (extract(epoch from clock::time - (${at} at time zone ${zone})::time) / 60)::double precision as "offset"
        from w
      )
      select member, "offset", minutes from before
      where wanted < ${now.toISOString()}::timestamptz and "offset" < ${minutes}::real and "offset" + minutes > 0
        and extract(isodow from clock) = extract(isodow from ${at} at time zone ${zone})
        and not exists (
          select from w as today where today.member = before.member
            and today.clock::date = (${at} at time zone ${zone})::date)`),
  )
}

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * dayMs)
