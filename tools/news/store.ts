import { and, desc, eq, gte, isNotNull, isNull, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../db/client.ts'
import { announcements, audit, closures, equipment } from '../../db/schema/index.ts'

/** An announcement as it is kept; `facts` as the news slice writes them. */
export type Row = typeof announcements.$inferSelect

type NewRow = Pick<Row, 'id' | 'gym' | 'kind' | 'text' | 'split' | 'facts' | 'madeBy' | 'madeAt'>

/** Keeps a draft in the place of those that its writer has not sent. */
export async function keepDraft(db: Database, row: NewRow): Promise<void> {
  if (row.madeBy !== null) await dropDrafts(db, row.gym, row.madeBy)
  await db.insert(announcements).values(row)
}

/** Forgets what somebody has written and not sent. */
export async function dropDrafts(db: Database, gym: string, madeBy: string): Promise<void> {
  const own = and(eq(announcements.gym, gym), eq(announcements.madeBy, madeBy))
  await db.delete(announcements).where(and(own, isNull(announcements.sentAt)))
}

/** An announcement of the gym, locked for whoever sends or withdraws it. */
export async function lockedRow(db: Database, gym: string, id: string): Promise<Row | undefined> {
  const [row] = await db
    .select()
    .from(announcements)
    .where(and(eq(announcements.gym, gym), eq(announcements.id, id)))
    .for('update')
  return row
}

/** The newest draft of somebody's since an instant; what was sent is none. */
export async function draftOf(
  db: Database,
  { gym, madeBy, since }: { gym: string; madeBy: string; since: Date },
): Promise<Row | undefined> {
  const [row] = await db
    .select()
    .from(announcements)
    .where(
      and(
        eq(announcements.gym, gym),
        eq(announcements.madeBy, madeBy),
        isNull(announcements.sentAt),
        gte(announcements.madeAt, since),
      ),
    )
    .orderBy(desc(announcements.madeAt), desc(announcements.id))
    .limit(1)
  return row
}

/** What was announced, newest first. */
export function sentRows(db: Database, gym: string, most: number): Promise<Row[]> {
  return db
    .select()
    .from(announcements)
    .where(and(eq(announcements.gym, gym), isNotNull(announcements.sentAt)))
    .orderBy(desc(announcements.sentAt), desc(announcements.id))
    .limit(most)
}

export async function noteSent(
  db: Database,
  id: string,
  { at, told, facts }: { at: Date; told: number; facts: unknown },
): Promise<void> {
  await db.update(announcements).set({ sentAt: at, told, facts }).where(eq(announcements.id, id))
}

export async function noteWithdrawn(db: Database, id: string, at: Date): Promise<void> {
  await db.update(announcements).set({ withdrawnAt: at }).where(eq(announcements.id, id))
}

export async function addClosure(
  db: Database,
  closure: { gym: string; from: Date; to: Date; reason: string | null; announcement: string },
): Promise<void> {
  await db.insert(closures).values({ ...closure, id: crypto.randomUUID() })
}

/** What is over stays on record: the doors were shut then. */
export async function endClosure(db: Database, announcement: string, now: Date): Promise<void> {
  const own = eq(closures.announcement, announcement)
  await db.delete(closures).where(and(own, gte(closures.from, now)))
  const stamp = sql`${now.toISOString()}::timestamptz`
  await db
    .update(closures)
    .set({ to: sql`least(${closures.to}, ${stamp})` })
    .where(own)
}

/** Sets how many pieces there are, if there are as many as believed; false when somebody changed it since. */
export async function setPieces(
  db: Database,
  { gym, id, before, pieces }: { gym: string; id: string; before: number; pieces: number },
): Promise<boolean> {
  const set = await db
    .update(equipment)
    .set({ pieces })
    .where(and(eq(equipment.gym, gym), eq(equipment.id, id), eq(equipment.pieces, before)))
    .returning({ id: equipment.id })
  return set.length > 0
}

/** Days back over which a visit shows that somebody trains a split. */
const trainedDays = 60

/**
 * Members who can be told something unasked: reachable, not silent, and of a split those who like or train it.
 *
 * @param split a split's id; null for everybody
 */
export async function reachable(
  db: Database,
  { gym, split, now }: { gym: string; split: string | null; now: Date },
): Promise<string[]> {
  const since = sql`${now.toISOString()}::timestamptz - make_interval(days => ${trainedDays})`
  const rows = await db.execute(sql`
    select m.id from members m
    where m.gym = ${gym} and m.silent_since is null
      and exists (select from identities i where i.member = m.id and i.address is not null)
      and (${split}::text is null
        or exists (select from preferred_splits p where p.member = m.id and p.split = ${split}::text)
        or exists (
          select from visits v join visit_splits vs on vs.visit = v.id and vs.check_in = v.check_in
          where v.member = m.id and v.check_in >= ${since} and vs.split = ${split}::text))
    order by m.id`)
  return rowsOf<{ id: string }>(rows).map(({ id }) => id)
}

/** Members who were told of an announcement, by the outbox: said, or on its way. */
export async function toldOf(db: Database, gym: string, keyPrefix: string): Promise<string[]> {
  const rows = await db.execute(sql`
    select distinct member from outbox
    where gym = ${gym} and member is not null and starts_with(key, ${keyPrefix}) and state in ('sent', 'sending')
    order by member`)
  return rowsOf<{ member: string }>(rows).map(({ member }) => member)
}

/** Keys of what waits to be said of an announcement. */
export async function waitingOf(db: Database, gym: string, keyPrefix: string): Promise<string[]> {
  const rows = await db.execute(sql`
    select key from outbox where gym = ${gym} and starts_with(key, ${keyPrefix}) and state = 'waiting'`)
  return rowsOf<{ key: string }>(rows).map(({ key }) => key)
}

/** Writes into the trail who announced what. */
export async function noteAnnouncement(
  db: Database,
  row: { gym: string; at: Date; actor: string | null; action: string; details: unknown },
): Promise<void> {
  await db.insert(audit).values(row)
}
