import { and, eq, gt, gte, isNotNull, isNull, lt, notExists, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { claims, members, outbox, preferredTimes } from '../../../db/schema/index.ts'
import { addDays, instantOf, weekdayOf } from '../../kit/time.ts'
import type { Habit } from '../learning/habit.ts'

/** A member's learned time on a day, and how far they would move it. */
export type LearnedTime = Pick<Habit, 'from' | 'minutes'> & { member: string; flexMinutes: number | null }

/**
 * Members whose learned time is on a date, who have no place of their own that day, want to hear, and were not nudged
 * since an instant.
 */
export function regularsOn(
  db: Database,
  { gym, zone, date, since }: { gym: string; zone: string; date: string; since: Date },
): Promise<LearnedTime[]> {
  const places = db
    .select({ one: sql`1` })
    .from(claims)
    .where(
      and(
        eq(claims.member, preferredTimes.member),
        isNotNull(claims.claimedAt),
        isNull(claims.releasedAt),
        gte(claims.slot, instantOf(date, 0, zone)),
        lt(claims.slot, instantOf(addDays(date, 1), 0, zone)),
      ),
    )
  const nudges = db
    .select({ one: sql`1` })
    .from(outbox)
    .where(and(eq(outbox.member, preferredTimes.member), eq(outbox.kind, 'nudge'), gt(outbox.madeAt, since)))
  return db
    .select({
      member: members.id,
      from: preferredTimes.from,
      minutes: preferredTimes.minutes,
      flexMinutes: members.flexMinutes,
    })
    .from(preferredTimes)
    .innerJoin(members, eq(members.id, preferredTimes.member))
    .where(
      and(
        eq(preferredTimes.gym, gym),
        eq(preferredTimes.source, 'learned'),
        eq(preferredTimes.weekday, weekdayOf(date)),
        isNull(members.silentSince),
        notExists(places),
        notExists(nudges),
      ),
    )
    .orderBy(members.id)
}
