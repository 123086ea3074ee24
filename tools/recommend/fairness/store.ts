import { and, desc, eq, gte, isNotNull, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import { asks } from '../../../db/schema/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { dayMs } from '../../kit/time.ts'
import type { MemberId } from '../../kit/tool.ts'
import { type Credit, halfLife, ledgerDays, type Wish } from './ledger.ts'

/** Whose luck is compared: members who asked in the last four weeks. */
const comparedDays = 28

/** Weeks over which it is counted how many wish for the same slot, and days before it that they may have asked. */
const wishWeeks = 4
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
export async function creditsLately(db: Database, gym: string, now: Date): Promise<Credit[]> {
  const at = sql`${now.toISOString()}::timestamptz`
  return rowsOf<Credit>(
    await db.execute(sql`
      select sum(weight) as asked, coalesce(sum(weight) filter (where granted), 0) as granted
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

/**
 * How many will probably still wish for a slot: as many as did for the same weekday and hour in a usual one of the
 * last weeks, less those who have.
 */
export async function wishesToCome(
  db: Database,
  { id, zone }: Pick<Gym, 'id' | 'zone'>,
  { split, slot, now }: { split: string; slot: Date; now: Date },
): Promise<number> {
  const at = slot.toISOString()
  const [row] = rowsOf<{ before: number; already: number }>(
    await db.execute(sql`
      select count(distinct (member, wanted)) filter (where wanted < ${now.toISOString()}::timestamptz)::int as before,
        count(distinct member) filter (where wanted = ${at}::timestamptz)::int as already
      from asks
      where gym = ${id} and split = ${split} and wanted is not null
        and (wanted = ${at}::timestamptz or (
          at >= ${daysBefore(now, wishWeeks * 7 + askedBefore).toISOString()}::timestamptz
          and wanted >= ${daysBefore(now, wishWeeks * 7).toISOString()}::timestamptz
          and extract(isodow from wanted at time zone ${zone}) = extract(isodow from ${at}::timestamptz at time zone ${zone})
          and (wanted at time zone ${zone})::time = (${at}::timestamptz at time zone ${zone})::time))`),
  )
  return Math.max(0, (row?.before ?? 0) / wishWeeks - (row?.already ?? 0))
}

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * dayMs)
