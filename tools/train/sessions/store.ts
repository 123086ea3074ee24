import { and, asc, eq, gte, lte } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { pauses, plannedSessions, visits, workoutPlans, workoutSets } from '../../../db/schema/index.ts'
import type { Whose } from '../../profile/index.ts'
import type { PlannedSession } from './in-force.ts'
import type { Pause } from './streak.ts'
import type { Event } from './trained.ts'

const session = {
  plan: plannedSessions.plan,
  week: plannedSessions.week,
  nth: plannedSessions.nth,
  date: plannedSessions.date,
  split: plannedSessions.split,
  minutes: plannedSessions.minutes,
  slot: plannedSessions.slot,
  doneAt: plannedSessions.doneAt,
  skippedAt: plannedSessions.skippedAt,
  madeAt: workoutPlans.madeAt,
  replacedAt: workoutPlans.replacedAt,
}

/** Every session that was ever planned for a member in [from, to], by its day. */
export function plannedIn(
  db: Database,
  { gym, member }: Whose,
  { from, to }: { from?: string; to?: string } = {},
): Promise<PlannedSession[]> {
  return db
    .select(session)
    .from(plannedSessions)
    .innerJoin(workoutPlans, eq(workoutPlans.id, plannedSessions.plan))
    .where(
      and(
        eq(workoutPlans.gym, gym),
        eq(workoutPlans.member, member),
        from === undefined ? undefined : gte(plannedSessions.date, from),
        to === undefined ? undefined : lte(plannedSessions.date, to),
      ),
    )
    .orderBy(asc(plannedSessions.date), asc(plannedSessions.nth))
}

/** The session of the plan in use on a day. */
export async function plannedOn(
  db: Database,
  whose: Whose,
  date: string,
): Promise<PlannedSession | undefined> {
  const sessions = await plannedIn(db, whose, { from: date, to: date })
  return sessions.find(({ replacedAt }) => replacedAt === null)
}

/** What shows that a member trained, from an instant on: visits and logs, each moment of them once. */
export async function trainingEvents(db: Database, { gym, member }: Whose, since?: Date): Promise<Event[]> {
  const came = await db
    .select({ at: visits.checkIn, until: visits.checkOut })
    .from(visits)
    .where(
      and(
        eq(visits.gym, gym),
        eq(visits.member, member),
        since === undefined ? undefined : gte(visits.checkIn, since),
      ),
    )
  const logged = await db
    .selectDistinct({ at: workoutSets.at })
    .from(workoutSets)
    .where(
      and(
        eq(workoutSets.gym, gym),
        eq(workoutSets.member, member),
        since === undefined ? undefined : gte(workoutSets.at, since),
      ),
    )
  return [...came, ...logged]
}

export function pausesOf(db: Database, { gym, member }: Whose): Promise<Pause[]> {
  return db
    .select({ from: pauses.from, to: pauses.to })
    .from(pauses)
    .where(and(eq(pauses.gym, gym), eq(pauses.member, member)))
    .orderBy(asc(pauses.from))
}

type Key = Pick<PlannedSession, 'plan' | 'week' | 'nth'>

/** Says what became of a session; both null: it is open. */
export async function settleSession(
  db: Database,
  { plan, week, nth }: Key,
  state: { doneAt: Date | null; skippedAt: Date | null },
): Promise<void> {
  await db
    .update(plannedSessions)
    .set(state)
    .where(and(eq(plannedSessions.plan, plan), eq(plannedSessions.week, week), eq(plannedSessions.nth, nth)))
}

/** Members of a gym with a session in [from, to] that may have to be settled. */
export async function membersWithSessions(
  db: Database,
  gym: string,
  { from, to }: { from: string; to: string },
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ member: workoutPlans.member })
    .from(plannedSessions)
    .innerJoin(workoutPlans, eq(workoutPlans.id, plannedSessions.plan))
    .where(and(eq(workoutPlans.gym, gym), gte(plannedSessions.date, from), lte(plannedSessions.date, to)))
    .orderBy(asc(workoutPlans.member))
  return rows.map(({ member }) => member)
}
