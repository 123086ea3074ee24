import { and, asc, desc, eq, gt, gte, isNull, lt, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../../db/client.ts'
import { checkInShares, counts } from '../../../../db/schema/index.ts'
import type { Gym } from '../../../kit/gym.ts'
import { addMinutes } from '../../../kit/time.ts'
import { everybody, hourOfWeek, type Overlap, type Share, shareOf, shareWeeks } from '../../share.ts'

/** Minutes of a day. */
const day = 24 * 60

/**
 * Works out the share of visitors who check in, for those who ask who is there now; once a day, for habits change by
 * the week. A gym without a counter has none.
 *
 * @param again also when the day's is worked out: an import has brought new ones
 */
export async function learnShare(
  db: Database,
  gym: Gym,
  now: Date,
  { again = false }: { again?: boolean } = {},
): Promise<void> {
  const ofGym = eq(checkInShares.gym, gym.id)
  const fresh = and(ofGym, gt(checkInShares.learnedAt, addMinutes(now, -day)))
  if (!again && (await db.$count(checkInShares, fresh)) > 0) return
  const share = await shareBefore(db, gym, now)
  if (!share) {
    await db.delete(checkInShares).where(ofGym)
    return
  }
  const told = { learnedAt: now, hours: [...share.hours] }
  await db
    .insert(checkInShares)
    .values({ gym: gym.id, ...told })
    .onConflictDoUpdate({ target: checkInShares.gym, set: told })
}

/** The part of the people present who have checked in at an instant, as it was last worked out; 1 when it never was. */
export async function shareAt(db: Database, gym: Gym, at: Date): Promise<number> {
  const [row] = await db
    .select({ hours: checkInShares.hours })
    .from(checkInShares)
    .where(eq(checkInShares.gym, gym.id))
  return row?.hours[hourOfWeek(at, gym.zone)] ?? everybody.whole
}

/** The share as the last weeks in which a counter spoke before an instant tell it; undefined when none ever did. */
export async function shareBefore(db: Database, gym: Gym, at: Date): Promise<Share | undefined> {
  const [last] = await db
    .select({ at: counts.at })
    .from(counts)
    .where(and(eq(counts.gym, gym.id), lt(counts.at, at), isNull(counts.flag)))
    .orderBy(desc(counts.at))
    .limit(1)
  if (!last) return undefined
  return shareOf(gym, await overlaps(db, gym.id, addMinutes(last.at, -shareWeeks * 7 * day), last.at))
}

/** The same for the weeks after an instant. */
export async function shareAfter(db: Database, gym: Gym, at: Date): Promise<Share | undefined> {
  const [first] = await db
    .select({ at: counts.at })
    .from(counts)
    .where(and(eq(counts.gym, gym.id), gte(counts.at, at), isNull(counts.flag)))
    .orderBy(asc(counts.at))
    .limit(1)
  if (!first) return undefined
  return shareOf(gym, await overlaps(db, gym.id, first.at, addMinutes(first.at, shareWeeks * 7 * day)))
}

/** What the counter saw and who had checked in, by hour, in [from, to]. */
async function overlaps(db: Database, gym: string, from: Date, to: Date): Promise<Overlap[]> {
  const [since, until] = [from.toISOString(), to.toISOString()]
  const rows = await db.execute(sql`
    with seen as (
      select date_trunc('hour', at) as hour, avg(count)::float8 as people from counts
      where gym = ${gym} and at >= ${since}::timestamptz and at <= ${until}::timestamptz
        and flag is null and not capped
      group by 1
    ), spent as (
      select hour, sum(extract(epoch from least(check_out, hour + interval '1 hour') - greatest(check_in, hour)))
        ::float8 / 3600 as visitors
      from visits cross join lateral
        generate_series(date_trunc('hour', check_in), check_out - interval '1 microsecond', interval '1 hour') as hour
      where gym = ${gym} and check_out is not null
        and check_in >= ${since}::timestamptz - interval '1 day' and check_in <= ${until}::timestamptz
      group by 1
    )
    select (extract(epoch from seen.hour) * 1000)::float8 as at, people, coalesce(visitors, 0) as visitors
    from seen left join spent using (hour) order by 1`)
  return rowsOf<{ at: number; people: number; visitors: number }>(rows).map((row) => ({
    ...row,
    at: new Date(row.at),
  }))
}
