import { and, asc, eq, inArray, isNull, lte, ne, not } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { isLeaving } from '../../../db/leaving.ts'
import { departures, members, outbox } from '../../../db/schema/index.ts'

export type Whose = { gym: string; member: string }

/** A wish to be forgotten that waits for its day. */
export type Departure = { id: string; askedAt: Date; dueAt: Date }

/** Minutes between a member's own yes and the day, which nobody can shorten. */
export const delayMinutes = 24 * 60

/** Whether it is the house's own wish, for somebody who came and wrote no more: that gives them much longer than a day. */
export const isNotice = ({ askedAt, dueAt }: Departure): boolean =>
  dueAt.getTime() - askedAt.getTime() > delayMinutes * 60_000

const fields = { id: departures.id, askedAt: departures.askedAt, dueAt: departures.dueAt }

const open = and(isNull(departures.cancelledAt), isNull(departures.doneAt))

const openOf = ({ gym, member }: Whose) => and(eq(departures.gym, gym), eq(departures.member, member), open)

/** The wish of a member that waits; undefined where none does. */
export async function openDeparture(db: Database, whose: Whose): Promise<Departure | undefined> {
  const [row] = await db.select(fields).from(departures).where(openOf(whose))
  return row
}

/** Lets one wish of a member after the other be noted; false when the member is gone. */
export async function lockMember(db: Database, { gym, member }: Whose): Promise<boolean> {
  const mine = and(eq(members.gym, gym), eq(members.id, member))
  return (await db.select({ id: members.id }).from(members).where(mine).for('no key update')).length > 0
}

/**
 * Whether the gym would be without an owner when a member goes. Owners who leave as well don't count; two who ask at once
 * wait for each other.
 */
export async function isLastOwner(db: Database, { gym, member }: Whose): Promise<boolean> {
  const isOwner = and(eq(members.gym, gym), eq(members.role, 'owner'))
  const rows = db.select({ id: members.id }).from(members).where(isOwner).orderBy(asc(members.id))
  const owners = await rows.for('update')
  if (!owners.some(({ id }) => id === member)) return false
  // Looked at once the locks are had: a statement that waited for them would still see what was before.
  const others = and(isOwner, ne(members.id, member), not(isLeaving(members.id)))
  return (await db.$count(members, others)) === 0
}

/** Notes a wish. */
export async function addDeparture(
  db: Database,
  { gym, member }: Whose,
  departure: Departure & { receipt: string },
): Promise<void> {
  await db.insert(departures).values({ gym, member, ...departure })
}

/** Takes a wish back; undefined when none waits. */
export async function cancelOpen(db: Database, whose: Whose, now: Date): Promise<Departure | undefined> {
  const [row] = await db.update(departures).set({ cancelledAt: now }).where(openOf(whose)).returning(fields)
  return row
}

/** Wishes whose day has come, oldest first. */
export async function dueDepartures(
  db: Database,
  gym: string,
  now: Date,
): Promise<(Departure & { member: string })[]> {
  const rows = await db
    .select({ ...fields, member: departures.member })
    .from(departures)
    .where(and(eq(departures.gym, gym), open, lte(departures.dueAt, now)))
    .orderBy(asc(departures.dueAt), asc(departures.id))
  return rows.flatMap(({ member, ...row }) => (member === null ? [] : [{ ...row, member }]))
}

/** Takes a wish up for the caller alone; false when it was taken back, is done, or is in somebody else's hands. */
export async function takeDeparture(db: Database, id: string): Promise<boolean> {
  const mine = and(eq(departures.id, id), open)
  const rows = await db
    .select({ id: departures.id })
    .from(departures)
    .where(mine)
    .for('update', { skipLocked: true })
  return rows.length > 0
}

/** Turns a wish into its receipt: that it was done, when, and how many rows went. It leads to nobody any more. */
export async function keepReceipt(
  db: Database,
  id: string,
  { doneAt, counts }: { doneAt: Date; counts: Readonly<Record<string, number>> },
): Promise<void> {
  await db.update(departures).set({ member: null, doneAt, counts }).where(eq(departures.id, id))
}

/** Whether something that was put into the outbox is still to be said. */
export async function isUnsaid(db: Database, gym: string, key: string): Promise<boolean> {
  const waits = inArray(outbox.state, ['waiting', 'sending'])
  return (await db.$count(outbox, and(eq(outbox.gym, gym), eq(outbox.key, key), waits))) > 0
}

/** What a receipt shows. */
export type Receipt = {
  gym: string
  askedAt: Date
  dueAt: Date
  doneAt: Date | null
  cancelledAt: Date | null
  counts: Readonly<Record<string, number>>
}

/** The receipt behind the hash of its code. */
export async function receiptBehind(db: Database, hash: string): Promise<Receipt | undefined> {
  const { gym, askedAt, dueAt, doneAt, cancelledAt, counts } = departures
  const [row] = await db
    .select({ gym, askedAt, dueAt, doneAt, cancelledAt, counts })
    .from(departures)
    .where(eq(departures.receipt, hash))
  return row && { ...row, counts: (row.counts ?? {}) as Record<string, number> }
}
