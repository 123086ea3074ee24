import { and, asc, eq, exists, gte, isNull, lte, notExists, or, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import {
  consents,
  members,
  outbox,
  plannedSessions,
  workoutPlans,
  workoutSets,
} from '../../../db/schema/index.ts'
import type { MemberId } from '../../kit/tool.ts'

const one = { one: sql`1` }

const agreed = (db: Database) =>
  db
    .select(one)
    .from(consents)
    .where(
      and(eq(consents.member, members.id), eq(consents.domain, 'training'), isNull(consents.withdrawnAt)),
    )

const loggedSince = (db: Database, date: string) =>
  db
    .select(one)
    .from(workoutSets)
    .where(and(eq(workoutSets.member, members.id), gte(workoutSets.date, date)))

const plannedBetween = (db: Database, from: string, to: string) =>
  db
    .select(one)
    .from(plannedSessions)
    .innerJoin(workoutPlans, eq(workoutPlans.id, plannedSessions.plan))
    .where(
      and(
        eq(workoutPlans.member, members.id),
        isNull(workoutPlans.replacedAt),
        gte(plannedSessions.date, from),
        lte(plannedSessions.date, to),
      ),
    )

/**
 * Members to whom a note may be said: they agreed that training is kept, logged or planned something in [from, to], want
 * to hear something, and have not been told yet. Whom it was said to has a key of prefix, member and suffix.
 */
export async function membersToTell(
  db: Database,
  gym: string,
  { from, to, prefix, suffix }: { from: string; to: string; prefix: string; suffix: string },
): Promise<MemberId[]> {
  const key = sql`${prefix}::text || ${members.id}::text || ${suffix}::text`
  const told = db
    .select(one)
    .from(outbox)
    .where(and(eq(outbox.gym, gym), eq(outbox.key, key)))
  const rows = await db
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        eq(members.gym, gym),
        isNull(members.silentSince),
        exists(agreed(db)),
        or(exists(loggedSince(db, from)), exists(plannedBetween(db, from, to))),
        notExists(told),
      ),
    )
    .orderBy(asc(members.id))
  return rows.map(({ id }) => id as MemberId)
}
