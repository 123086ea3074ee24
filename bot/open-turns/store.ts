import { and, eq, inArray, lt, ne, not, notExists, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { brokenConstraint, type Database } from '../../db/client.ts'
import { openTurns } from '../../db/schema/index.ts'
import { openGiven, openSteps, sealGiven, sealStep } from './sealed.ts'

/** Whose id it is, and the id. */
export type Key = { door: string; id: string }

/** A turn as it is noted. */
export type Noted = Key & {
  channel: string
  conversation: string
  sender: string
  rank: bigint | null
  at: Date
  owner: string
  given: unknown
}

/** A change that a tool has made in a turn. */
export type Step = { n: number; name: string; input: unknown; outcome: unknown }

/** A turn that was taken up after its process died. */
export type TakenUp = Key & {
  channel: string
  conversation: string
  at: Date
  tries: number
  given: unknown
  done: Step[]
}

/** How long a process is believed to be at it after it last said so, in seconds, by the database's clock. */
export const leaseSeconds = 15

const lease = sql`now() + make_interval(secs => ${leaseSeconds})`
const oneAtATime = 'open_turns_one_at_a_time'
const isTurn = ({ door, id }: Key) => and(eq(openTurns.door, door), eq(openTurns.id, id))

/** The row of a turn, as long as it is its owner's. */
export const isOwn = (key: Key, owner: string): SQL | undefined =>
  and(isTurn(key), eq(openTurns.owner, owner))

/**
 * Notes a turn; where nobody of its conversation is before it, it is at once its turn.
 *
 * @returns undefined where it was noted before
 */
export async function note(
  db: Database,
  { given, ...row }: Noted,
): Promise<{ number: number; holds: boolean } | undefined> {
  const other = alias(openTurns, 'other')
  const alone = notExists(
    db
      .select({ one: sql`1` })
      .from(other)
      .where(and(eq(other.door, row.door), eq(other.conversation, row.conversation))),
  )
  const put = async (holds: SQL | boolean) => {
    const values = { ...row, given: sealGiven(db, row, storable(given)), heldUntil: lease, holds }
    const [noted] = await db
      .insert(openTurns)
      .values(values)
      .onConflictDoNothing()
      .returning({ number: openTurns.number, holds: openTurns.holds })
    return noted
  }
  // Another of the conversation came in the same moment, or it was noted before: the second try tells.
  return (await put(sql`${alone}`)) ?? (await put(false))
}

/** JSON as Postgres keeps it: without the one letter and the halves of letters that it refuses. */
const storable = (given: unknown): unknown =>
  given === null || given === undefined
    ? null
    : JSON.parse(
        JSON.stringify(given, (_, value: unknown) =>
          typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
        ),
      )

/** Whether it is a turn's turn: 'later' while one of its conversation is before it, 'lost' where it is no longer ours. */
export async function begin(db: Database, key: Key, owner: string): Promise<'now' | 'later' | 'lost'> {
  const before = alias(openTurns, 'before')
  const place = (row: typeof openTurns | typeof before) => sql`coalesce(${row.rank}, ${row.number})`
  const ahead = db
    .select({ one: sql`1` })
    .from(before)
    .where(
      and(
        eq(before.door, openTurns.door),
        eq(before.conversation, openTurns.conversation),
        sql`${before.id} <> ${openTurns.id}`,
        or(before.holds, sql`${place(before)} < ${place(openTurns)}`),
      ),
    )
  try {
    const begun = await db
      .update(openTurns)
      .set({ holds: true })
      .where(and(isOwn(key, owner), notExists(ahead)))
      .returning({ id: openTurns.id })
    if (begun.length > 0) return 'now'
  } catch (error) {
    if (brokenConstraint(error) !== oneAtATime) throw error
  }
  return (await db.$count(openTurns, isOwn(key, owner))) > 0 ? 'later' : 'lost'
}

/** Lets a turn go on in another conversation, where it waits as any other. */
export async function move(db: Database, key: Key, owner: string, conversation: string): Promise<void> {
  await db.update(openTurns).set({ conversation, holds: false }).where(isOwn(key, owner))
}

/** Says that a process is alive, and at its turns. */
export async function renew(db: Database, owner: string): Promise<void> {
  await db.update(openTurns).set({ heldUntil: lease }).where(eq(openTurns.owner, owner))
}

/** Leaves a process's turns to whoever looks next. */
export async function leave(db: Database, owner: string): Promise<void> {
  await db.update(openTurns).set({ heldUntil: sql`now()` }).where(eq(openTurns.owner, owner))
}

/** Lets a turn be nobody's, when its lease has run out. */
export async function disown(db: Database, key: Key, owner: string): Promise<void> {
  await db.update(openTurns).set({ owner: sql`gen_random_uuid()` }).where(isOwn(key, owner))
}

/** Takes turns up whose processes have died, in the order they came. */
export async function takeUp(
  db: Database,
  owner: string,
  { doors, most }: { doors: readonly string[]; most: number },
): Promise<TakenUp[]> {
  const dead = db
    .select({ number: openTurns.number })
    .from(openTurns)
    .where(
      and(
        lt(openTurns.heldUntil, sql`now()`),
        // Whoever looks is alive, however late it says so.
        ne(openTurns.owner, owner),
        inArray(openTurns.door, [...doors]),
      ),
    )
    .orderBy(openTurns.number)
    .limit(most)
    .for('update', { skipLocked: true })
  const { door, id, channel, conversation, number, at, tries, given, done } = openTurns
  const rows = await db
    .update(openTurns)
    .set({ owner, heldUntil: lease, holds: false, tries: sql`${tries} + 1` })
    .where(inArray(number, dead))
    .returning({ door, id, channel, conversation, number, at, tries, given, done })
  return rows
    .sort((a, b) => a.number - b.number)
    .map(({ number: _, ...row }) => ({
      ...row,
      given: openGiven(db, row, row.given),
      done: openSteps(db, row, row.done),
    }))
}

/** Forgets a turn: its answer is out, or there is none. */
export async function forget(db: Database, key: Key, owner: string): Promise<void> {
  await db.delete(openTurns).where(isOwn(key, owner))
}

/**
 * Notes a change of a turn, in the change's own transaction.
 *
 * @returns false where the turn is no longer ours: then the change must not be made
 */
export async function noteStep(db: Database, key: Key, owner: string, step: Step): Promise<boolean> {
  const noted = await db
    .update(openTurns)
    .set({
      done: sql`coalesce(${openTurns.done}, '[]'::jsonb) || ${JSON.stringify([sealStep(db, key, storable(step) as Step)])}::jsonb`,
    })
    .where(isOwn(key, owner))
    .returning({ id: openTurns.id })
  return noted.length > 0
}

/** Forgets turns that came before an instant and that nobody can take up: their door is closed for good. */
export async function forgetOld(db: Database, before: Date): Promise<void> {
  await db.delete(openTurns).where(and(lt(openTurns.at, before), not(sql`${openTurns.heldUntil} > now()`)))
}
