import { and, asc, eq, gt, gte, inArray, isNull, lte } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { alerts, members } from '../../../db/schema/index.ts'
import type { MemberId } from '../../kit/tool.ts'

/** Being told once it is quiet. */
export type Alert = typeof alerts.$inferSelect

const waits = and(isNull(alerts.toldAt), isNull(alerts.stoppedAt))

/** Alerts of a member that still wait, oldest first. */
export function waitingOf(db: Database, member: MemberId, now: Date): Promise<Alert[]> {
  return db
    .select()
    .from(alerts)
    .where(and(eq(alerts.member, member), waits, gt(alerts.to, now)))
    .orderBy(asc(alerts.madeAt))
}

export async function addAlert(db: Database, alert: typeof alerts.$inferInsert): Promise<void> {
  await db.insert(alerts).values(alert)
}

/** Ends alerts of a member that wait. */
export async function stopAlerts(
  db: Database,
  member: MemberId,
  which: { ids: readonly string[] } | 'all',
  now: Date,
): Promise<string[]> {
  const these = which === 'all' ? undefined : inArray(alerts.id, [...which.ids])
  const stopped = await db
    .update(alerts)
    .set({ stoppedAt: now })
    .where(and(eq(alerts.member, member), waits, these))
    .returning({ id: alerts.id })
  return stopped.map(({ id }) => id)
}

/** Lets alerts of a member wait again. */
export async function restartAlerts(db: Database, member: MemberId, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .update(alerts)
    .set({ stoppedAt: null })
    .where(and(eq(alerts.member, member), inArray(alerts.id, [...ids])))
}

/** Alerts whose window holds an instant, of members who want to hear. */
export async function waitingAt(db: Database, gym: string, now: Date): Promise<Alert[]> {
  const rows = await db
    .select({ alert: alerts })
    .from(alerts)
    .innerJoin(members, eq(members.id, alerts.member))
    .where(
      and(eq(alerts.gym, gym), waits, lte(alerts.from, now), gt(alerts.to, now), isNull(members.silentSince)),
    )
    .orderBy(asc(alerts.id))
  return rows.map(({ alert }) => alert)
}

/** Splits about which somebody was told since an instant, one for each who was. */
export async function toldSince(db: Database, gym: string, since: Date): Promise<string[]> {
  const rows = await db
    .select({ split: alerts.split })
    .from(alerts)
    .where(and(eq(alerts.gym, gym), gte(alerts.toldAt, since)))
  return rows.map(({ split }) => split)
}

/** Notes that alerts are told now. @returns those that nobody had told or stopped meanwhile */
export async function markTold(db: Database, ids: readonly string[], now: Date): Promise<string[]> {
  const told = await db
    .update(alerts)
    .set({ toldAt: now })
    .where(and(inArray(alerts.id, [...ids]), waits))
    .returning({ id: alerts.id })
  return told.map(({ id }) => id)
}
