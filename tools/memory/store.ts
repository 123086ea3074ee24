import { and, count, desc, eq, gt, gte, isNotNull, isNull, lt, min, not, or, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { isLeaving } from '../../db/leaving.ts'
import { members, summaries, turns } from '../../db/schema/index.ts'
import { openRow, sealRow } from '../../db/sealing/rows.ts'
import { addMinutes } from '../kit/time.ts'
import type { MemberId } from '../kit/tool.ts'
import type { Deed } from './deeds.ts'
import type { DepartedTurn } from './summary.ts'
import { windowHours, windowTurns } from './window.ts'

/** A conversation alone with a member. */
export type Talk = { gym: string; channel: string; conversation: string; member: MemberId }

export type Summary = {
  text: string
  /** The number of the last turn it tells of; 0 where there is none yet. */
  upTo: number
}

/** A judgement by a button is no part of the conversation. */
const isSaid = sql`${turns.text} !~ '^/(good|bad) '`

/** More turns than this at once are a conversation from before there were summaries; the oldest of them are left out. */
const mostDeparted = 40

const isTalk = ({ gym, channel, conversation }: Omit<Talk, 'member'>) =>
  and(eq(turns.gym, gym), eq(turns.channel, channel), eq(turns.conversation, conversation))

const isSummary = ({ gym, channel, conversation, member }: Talk) =>
  and(
    eq(summaries.gym, gym),
    eq(summaries.channel, channel),
    eq(summaries.conversation, conversation),
    eq(summaries.member, member),
  )

export async function summaryOf(db: Database, talk: Talk): Promise<Summary> {
  const [row] = await db
    .select({ text: summaries.text, upTo: summaries.upTo })
    .from(summaries)
    .where(isSummary(talk))
  return row ? openRow(db, summaries, row, { ...talk }) : { text: '', upTo: 0 }
}

/** How many turns have left the window since a conversation was summed up, as far as `most`. */
export async function countDeparted(
  db: Database,
  talk: Talk,
  { now, most }: { now: Date; most: number },
): Promise<number> {
  const { number, at, reply } = turns
  const upTo = db.select({ upTo: summaries.upTo }).from(summaries).where(isSummary(talk))
  const rows = await db
    .select({ at })
    .from(turns)
    .where(
      and(
        isTalk(talk),
        gt(number, sql`coalesce(${upTo}, 0)`),
        isNotNull(reply),
        isSaid,
        // Of whoever wants to be forgotten nothing new is noted.
        not(isLeaving(sql`${talk.member}::uuid`)),
      ),
    )
    .orderBy(desc(number))
    .limit(windowTurns + most)
  return rows.filter(hasLeft(now)).length
}

/** Whether a turn, of turns newest first, is too far back for one at an instant. */
function hasLeft(now: Date): (turn: { at: Date }, i: number) => boolean {
  const since = addMinutes(now, -windowHours * 60)
  return ({ at }, i) => i >= windowTurns || at <= since
}

/** The answered turns after a number that a turn at an instant no longer reads word by word, oldest first. */
export async function departed(
  db: Database,
  talk: Talk,
  { after, now }: { after: number; now: Date },
): Promise<DepartedTurn[]> {
  const { gym, channel, id, member, number, at, text, reply, tools } = turns
  const rows = await db
    .select({ gym, channel, id, member, number, at, text, reply, tools })
    .from(turns)
    .where(and(isTalk(talk), gt(number, after), isNotNull(reply), isSaid))
    .orderBy(desc(number))
    .limit(windowTurns + mostDeparted)
  return rows
    .filter(hasLeft(now))
    .reverse()
    .map((row) => openRow(db, turns, row))
    .map(({ number, at, text, reply, tools }) => ({
      number,
      at,
      text,
      reply: (reply as { text: string }).text,
      deeds: (tools ?? []) as Deed[],
    }))
}

/**
 * Keeps a summary, unless somebody else rewrote it meanwhile or the last turn it tells of was forgotten.
 *
 * @param before what it was rewritten from
 */
export async function keepSummary(
  db: Database,
  talk: Talk,
  { before, text, upTo, now }: { before: number; text: string; upTo: number; now: Date },
): Promise<void> {
  await db.transaction(async (tx) => {
    const [last] = await tx
      .select({ number: turns.number })
      .from(turns)
      .where(and(isTalk(talk), eq(turns.number, upTo), isNotNull(turns.reply)))
      // Who forgets the conversation meanwhile waits, and then finds the summary too.
      .for('no key update')
    if (!last) return
    const sealed = sealRow(tx, summaries, { ...talk, text, upTo, at: now })
    await tx
      .insert(summaries)
      .values(sealed)
      .onConflictDoUpdate({
        target: [summaries.gym, summaries.channel, summaries.conversation, summaries.member],
        set: { text: sealed.text, upTo, at: now },
        setWhere: eq(summaries.upTo, before),
      })
  })
}

/** How much of a conversation is kept, since when, and whether there are notes of it. */
export async function talkKept(
  db: Database,
  talk: Talk,
): Promise<{ messages: number; since: Date | undefined; noted: boolean }> {
  const [row] = await db
    .select({ messages: count(), since: min(turns.at) })
    .from(turns)
    .where(and(isTalk(talk), isNotNull(turns.reply), not(eq(turns.text, ''))))
  const noted = (await db.$count(summaries, isSummary(talk))) > 0
  return { messages: row?.messages ?? 0, since: row?.since ?? undefined, noted }
}

/**
 * Forgets what was said in a conversation, and its summary. The turns stay as empty rows, so that an update that comes
 * once more is still known.
 *
 * @returns how many messages and answers there were
 */
export async function forgetTalk(db: Database, talk: Talk): Promise<number> {
  const kept = await db
    .update(turns)
    .set({ text: '', reply: null, charts: null, files: null, tools: null })
    .where(and(isTalk(talk), isNotNull(turns.reply), or(eq(turns.member, talk.member), isNull(turns.member))))
    .returning({ number: turns.number })
  await db.delete(summaries).where(isSummary(talk))
  return kept.length
}

/**
 * Forgets what was said in a conversation since an instant, up to the turn before this one: for whoever wants nothing
 * remembered. What was told unasked stays; it may not have been seen yet.
 */
export async function forgetBefore(
  db: Database,
  talk: Talk,
  { turn, since }: { turn: string; since: Date },
): Promise<void> {
  const now = db
    .select({ number: turns.number })
    .from(turns)
    .where(and(isTalk(talk), eq(turns.id, turn)))
  const earlier = and(isTalk(talk), lt(turns.number, sql`(${now})`), gte(turns.at, since))
  await db
    .update(turns)
    .set({ text: '', reply: null, charts: null, files: null, tools: null })
    .where(and(earlier, isNotNull(turns.reply), not(eq(turns.text, '')), eq(turns.member, talk.member)))
  await db.delete(summaries).where(isSummary(talk))
}

/** Since when a member's conversations may be learned from; null: they may not. */
export async function sharesSince(db: Database, member: MemberId): Promise<Date | null> {
  const [row] = await db
    .select({ since: members.sharesTalkSince })
    .from(members)
    .where(eq(members.id, member))
    .for('no key update')
  return row?.since ?? null
}

/** The same, for whoever only wants to know. */
export async function sharedSince(db: Database, member: MemberId): Promise<Date | null> {
  const [row] = await db
    .select({ since: members.sharesTalkSince })
    .from(members)
    .where(eq(members.id, member))
  return row?.since ?? null
}

export async function noteSharing(db: Database, member: MemberId, since: Date | null): Promise<void> {
  await db.update(members).set({ sharesTalkSince: since }).where(eq(members.id, member))
}
