import { and, asc, eq, gt, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../../db/client.ts'
import { claims } from '../../../../db/schema/index.ts'
import type { Gym } from '../../../kit/gym.ts'
import { addMinutes, dayMs } from '../../../kit/time.ts'
import { movePlaces, wishOf } from '../moving/store.ts'
import type { Claim } from '../visit.ts'

/** Minutes before its start from which on somebody who comes has come to their place. */
const early = 45

/** Days after which a visit that is imported late no longer makes good for a missed place. */
const lateDays = 7

const end = sql`${claims.slot} + make_interval(mins => ${claims.minutes})`
const stamp = (at: Date) => sql`${at.toISOString()}::timestamptz`

/**
 * Notes that a member came to the place they hold: from 45 minutes before its start until its end.
 *
 * @returns their claim, or undefined when they hold none for that time
 */
export async function arrived(
  db: Database,
  { gym, member, at }: { gym: string; member: string; at: Date },
): Promise<Claim | undefined> {
  const [mine] = await db
    .select({ id: claims.id })
    .from(claims)
    .where(
      and(
        eq(claims.gym, gym),
        eq(claims.member, member),
        isNotNull(claims.claimedAt),
        isNull(claims.releasedAt),
        isNull(claims.cameAt),
        lte(claims.slot, addMinutes(at, early)),
        gt(end, stamp(at)),
      ),
    )
    .orderBy(asc(claims.slot))
    .limit(1)
  if (!mine) return undefined
  const [claim] = await db
    .update(claims)
    .set({ cameAt: at })
    .where(and(eq(claims.id, mine.id), isNull(claims.cameAt), isNull(claims.releasedAt)))
    .returning()
  return claim
}

/** Takes back that a member came: the check-in was a mistake. @param claim its id */
export async function notArrived(db: Database, claim: string): Promise<void> {
  await db.update(claims).set({ cameAt: null }).where(eq(claims.id, claim))
}

/** How many places were come to without anybody saying so, and how many were not. */
export type Kept = { came: number; missed: number }

/**
 * Closes the places that are over. Where a visit of the member's is on record, however it got there, they came; else
 * the place counts as missed, without a word to anyone. A visit that is imported days later makes good for that.
 */
export async function missedPlaces(db: Database, { id: gym }: Pick<Gym, 'id'>, now: Date): Promise<Kept> {
  const came = (await cameUnnoticed(db, gym, now)) + (await makeGood(db, gym, now))
  return { came, missed: await closeMissed(db, gym, now) }
}

/** A visit `v` that belongs to a claim `c`: of its member, begun at its time or lasting into it. */
const belongs = (now: Date) => sql`
  v.member = c.member and v.check_in < c.slot + make_interval(mins => c.minutes)
  and v.check_in > c.slot - interval '16 hours'
  and (v.check_in >= c.slot - make_interval(mins => ${early}::int)
    or coalesce(v.check_out, ${stamp(now)}) > c.slot)`

async function cameUnnoticed(db: Database, gym: string, now: Date): Promise<number> {
  const rows = rowsOf<{ id: string }>(
    await db.execute(sql`
      with over as materialized (
        select c.id, c.member, c.slot, c.minutes from claims c
        where c.gym = ${gym} and c.claimed_at is not null and c.released_at is null and c.came_at is null
          and c.slot + make_interval(mins => c.minutes) <= ${stamp(now)}
        order by c.id for no key update skip locked
      )
      update claims set came_at = seen.check_in
      from (
        select c.id, min(v.check_in) as check_in from over c join visits v on ${belongs(now)} group by c.id
      ) as seen
      where claims.id = seen.id returning claims.id`),
  )
  return rows.length
}

/** Places that were called missed until a visit was imported: they count as taken again, and as come to. */
async function makeGood(db: Database, gym: string, now: Date): Promise<number> {
  const since = new Date(now.getTime() - lateDays * dayMs)
  const late = rowsOf<{ id: string; seen: Date | string }>(
    await db.execute(sql`
      select c.id, min(v.check_in) as seen from claims c join visits v on ${belongs(now)}
      where c.gym = ${gym} and c.released = 'missed' and c.slot >= ${stamp(since)} group by c.id`),
  )
  let came = 0
  // One by one, so that no two movements lock slots out of their order.
  for (const { id, seen } of late) if (await reopened(db, { id, seen: new Date(seen), now })) came++
  return came
}

function reopened(db: Database, { id, seen, now }: { id: string; seen: Date; now: Date }): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [claim] = await tx
      .select()
      .from(claims)
      .where(and(eq(claims.id, id), eq(claims.released, 'missed')))
      .for('no key update', { skipLocked: true })
    if (!claim) return false
    const { granted } = await movePlaces(tx, { gym: claim.gym, now, wishes: [wishOf(claim)] })
    if (granted.size === 0) return false
    await tx.update(claims).set({ cameAt: seen, releasedAt: null, released: null }).where(eq(claims.id, id))
    return true
  })
}

function closeMissed(db: Database, gym: string, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const over = await tx
      .select({ id: claims.id })
      .from(claims)
      .where(
        and(
          eq(claims.gym, gym),
          isNotNull(claims.claimedAt),
          isNull(claims.releasedAt),
          isNull(claims.cameAt),
          lte(end, stamp(now)),
        ),
      )
      .orderBy(asc(claims.id))
      .for('no key update', { skipLocked: true })
    if (over.length === 0) return 0
    const back = over.map(({ id }) => ({ id, reason: 'missed' as const }))
    return (await movePlaces(tx, { gym, now, back })).given
  })
}
