import { and, eq, inArray, isNotNull, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../db/client.ts'
import { isLeaving } from '../../db/leaving.ts'
import { members, outbox, turns } from '../../db/schema/index.ts'
import { openRow, sealRow } from '../../db/sealing/rows.ts'
import type { Attachment, Choice } from '../kit/tool.ts'
import type { QuietHours } from './quiet-hours.ts'

export type Kind = (typeof outbox.$inferSelect)['kind']

/** What is said, as the row keeps it. */
export type Message = {
  text: string
  choices: readonly Choice[]
  files: readonly Attachment[]
  quietHours: QuietHours
}

/** Where something is said. */
export type Whereto = { channel: string; conversation: string }

/** While it is being sent: a request may have left. Then `dueAt` is since when. */
const begun = 'begun'

const waiting = eq(outbox.state, 'waiting')

/** Being sent, and no request has left yet. */
const unbegun = and(eq(outbox.state, 'sending'), isNull(outbox.reason))

type NewRow = Omit<typeof outbox.$inferInsert, 'message'> & { message: Message }

/** Writes a row; a key that is there is left alone, unless it was withdrawn before it was said. */
export async function put(db: Database, row: NewRow): Promise<boolean> {
  const sealed = sealRow(db, outbox, { member: null, channel: null, conversation: null, ...row })
  const { gym: _, key: __, ...anew } = sealed
  const written = await db
    .insert(outbox)
    .values(sealed)
    .onConflictDoUpdate({
      target: [outbox.gym, outbox.key],
      set: { state: 'waiting', settledAt: null, reason: null, attempts: 0, ...anew },
      setWhere: sql`${outbox.state} = 'dropped' and ${outbox.reason} = 'withdrawn'`,
    })
    .returning({ id: outbox.id })
  return written.length > 0
}

/** Drops rows, with the reason as a code. */
async function drop(db: Database, which: SQL | undefined, reason: string, now: Date): Promise<void> {
  await db.update(outbox).set({ state: 'dropped', reason, settledAt: now, leasedUntil: null }).where(which)
}

export function withdraw(db: Database, gym: string, key: string, now: Date): Promise<void> {
  const mine = and(eq(outbox.gym, gym), eq(outbox.key, key), or(waiting, unbegun))
  return drop(db, mine, 'withdrawn', now)
}

const due = (gym: string, now: Date) => and(eq(outbox.gym, gym), waiting, lte(outbox.dueAt, now))

/** Sent by somebody who is gone. */
const abandoned = (gym: string, now: Date) =>
  and(eq(outbox.gym, gym), eq(outbox.state, 'sending'), lte(outbox.leasedUntil, now))

/** Whether there is anything to look at. */
export async function anyDue(db: Database, gym: string, now: Date): Promise<boolean> {
  const [row] = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(or(due(gym, now), abandoned(gym, now)))
    .limit(1)
  return row !== undefined
}

export async function dropLate(db: Database, gym: string, now: Date): Promise<void> {
  const open = or(waiting, and(abandoned(gym, now), isNull(outbox.reason)))
  await drop(db, and(eq(outbox.gym, gym), lte(outbox.expiresAt, now), open), 'expired', now)
}

/** What somebody asked for of their own account is said to them in any case. */
const ofAccount = eq(outbox.kind, 'account')

/** Nothing is said unasked to those who want to hear nothing, or nothing of its kind, or to be forgotten. */
export async function dropUnwanted(db: Database, gym: string, now: Date): Promise<void> {
  const silent = db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.gym, gym), isNotNull(members.silentSince)))
  const others = and(due(gym, now), ne(outbox.kind, 'account'))
  await drop(db, and(others, inArray(outbox.member, silent)), 'silent', now)
  await drop(db, and(others, isLeaving(outbox.member)), 'leaving', now)
  const muted = sql`exists (select from member_settings s where s.member = ${outbox.member} and ${outbox.kind} = any (s.muted_kinds))`
  await drop(db, and(others, muted), 'muted', now)
}

/** Lets what was leased rest until the quiet hours are over, or drops it where that is too late. */
export async function hush(
  db: Database,
  { id, message, expiresAt }: Leased,
  { now, until }: { now: Date; until: Date | undefined },
): Promise<void> {
  const mine = and(eq(outbox.id, id), unbegun)
  if (until === undefined || message.quietHours === 'drop' || expiresAt <= until)
    return drop(db, mine, 'quiet_hours', now)
  await db.update(outbox).set({ state: 'waiting', dueAt: until, attempts: 0, leasedUntil: null }).where(mine)
}

/** A row for the caller alone to send. */
export type Leased = {
  id: number
  gym: string
  /** Null for a conversation of several. */
  member: string | null
  /** Of a conversation of several, or of an attempt that was lost. */
  channel: string | null
  conversation: string | null
  message: Message
  expiresAt: Date
  /** How often it was taken up, this time included. */
  attempts: number
  /** Since when a request may have left, of which nobody knows what came. */
  lostSince: Date | undefined
}

/** Of each member and conversation the oldest row that is due, or that was left lying, taken by nobody else. */
export async function take(
  db: Database,
  gym: string,
  { now, until, most }: { now: Date; until: Date; most: number },
): Promise<Leased[]> {
  const at = now.toISOString()
  const ahead = sql`e.gym = o.gym and e.id < o.id and (e.state = 'sending'
    or (e.state = 'waiting' and (e.due_at <= ${at} or e.attempts > 0)))`
  const rows = await db.execute(sql`
    with due as materialized (
      select o.id, o.reason, o.due_at from outbox o
      where o.gym = ${gym}
        and ((o.state = 'waiting' and o.due_at <= ${at}) or (o.state = 'sending' and o.leased_until <= ${at}))
        and not exists (select from outbox e where ${ahead} and e.member = o.member)
        and not exists (select from outbox e where ${ahead} and o.member is null and e.member is null
          and e.channel = o.channel and e.conversation = o.conversation)
      order by o.id limit ${most}
      for update of o skip locked
    )
    update outbox set state = 'sending', leased_until = ${until.toISOString()}, attempts = outbox.attempts + 1
    from due where outbox.id = due.id
    returning outbox.id, outbox.key, member, channel, conversation, message, attempts,
      extract(epoch from expires_at) as expires,
      case when due.reason = ${begun} then extract(epoch from due.due_at) end as lost`)
  return rowsOf<RawRow>(rows)
    .map((row) => openRow(db, outbox, row, { gym }))
    .map(({ id, key: _, expires, lost, ...row }) => ({
      ...row,
      id: Number(id),
      gym,
      expiresAt: instant(expires),
      lostSince: lost === null ? undefined : instant(lost),
    }))
    .sort((a, b) => a.id - b.id)
}

type RawRow = Omit<Leased, 'id' | 'gym' | 'expiresAt' | 'lostSince'> & {
  id: number | string
  key: string
  expires: number | string
  lost: number | string | null
}

/** Seconds since 1970, which both drivers give alike. */
const instant = (seconds: number | string) => new Date(Math.round(Number(seconds) * 1000))

/**
 * Notes that a request is about to leave. Whoever finds the row later knows that it may have arrived.
 *
 * @returns false when it may not leave any more: it was withdrawn, is too late, or its member fell silent or leaves
 */
export async function begin(
  db: Database,
  id: number,
  { channel, conversation }: Whereto,
  { now, until }: { now: Date; until: Date },
): Promise<boolean> {
  const silent = sql`exists (select from members m where m.id = ${outbox.member} and m.silent_since is not null)`
  const muted = sql`exists (select from member_settings s where s.member = ${outbox.member} and ${outbox.kind} = any (s.muted_kinds))`
  const mayLeave = and(
    eq(outbox.id, id),
    eq(outbox.state, 'sending'),
    sql`${outbox.expiresAt} > ${now.toISOString()}`,
    or(ofAccount, sql`not ${silent} and not ${muted} and not ${isLeaving(outbox.member)}`),
  )
  const left = await db
    .update(outbox)
    .set({ reason: begun, dueAt: now, leasedUntil: until, channel, conversation })
    .where(mayLeave)
    .returning({ id: outbox.id })
  return left.length > 0
}

/** Notes that what was begun did not arrive, before it is tried elsewhere: whoever finds the row knows that nothing left. */
export async function notArrived(db: Database, { id, member }: Leased): Promise<void> {
  const nowhere = member === null ? {} : { channel: null, conversation: null }
  await db
    .update(outbox)
    .set({ reason: null, ...nowhere })
    .where(and(eq(outbox.id, id), eq(outbox.state, 'sending')))
}

/** What came of sending a row; reasons are codes. */
export type Outcome =
  | { kind: 'sent'; to: Whereto; reason?: 'uncertain' }
  /** `untried` where nothing left, for the door has no room yet: that is no reason to try less often. */
  | { kind: 'again'; at: Date; untried?: true }
  | { kind: 'failed' | 'dropped'; reason: string }

/**
 * Notes what came of a row. What was sent is remembered as a turn in the same transaction: on the web, where the
 * turn itself is the message, it is said exactly once.
 */
export async function settle(db: Database, row: Leased, outcome: Outcome, now: Date): Promise<void> {
  const mine = and(eq(outbox.id, row.id), eq(outbox.state, 'sending'))
  if (outcome.kind === 'sent') return settleSent(db, row, outcome, now)
  if (outcome.kind === 'again' && outcome.at < row.expiresAt) {
    const whereto = row.member === null ? {} : { channel: null, conversation: null }
    // One attempt stays counted: it keeps what comes after it for the same member behind it.
    const attempts = outcome.untried ? { attempts: sql`greatest(${outbox.attempts} - 1, 1)` } : {}
    const rests = {
      ...attempts,
      state: 'waiting',
      dueAt: outcome.at,
      leasedUntil: null,
      reason: null,
      ...whereto,
    } as const
    await db.update(outbox).set(rests).where(mine)
    return
  }
  const { kind, reason } = outcome.kind === 'again' ? gaveUp : outcome
  await db.update(outbox).set({ state: kind, reason, settledAt: now, leasedUntil: null }).where(mine)
}

/** The next attempt would be too late. */
const gaveUp = { kind: 'failed', reason: 'unreachable' } as const

async function settleSent(
  db: Database,
  { id, gym, member, message }: Leased,
  { to, reason = null }: { to: Whereto; reason?: string | null },
  now: Date,
): Promise<void> {
  const { channel, conversation } = to
  const { text, choices, files } = message
  await db.transaction(async (tx) => {
    const sent = await tx
      .update(outbox)
      .set({ state: 'sent', settledAt: now, leasedUntil: null, reason, channel, conversation })
      .where(and(eq(outbox.id, id), eq(outbox.state, 'sending')))
      .returning({ id: outbox.id })
    if (sent.length === 0) return
    const place = { gym, channel, conversation, member }
    const said = { text: '', reply: { text, choices }, charts: [], files, tools: [] }
    const turn = { id: `outbox:${id}`, ...place, at: now, ...said, answeredAt: now }
    await tx.insert(turns).values(sealRow(tx, turns, turn))
  })
}
