import { and, desc, eq, gt, isNotNull, isNull, like, lt, or, sql } from 'drizzle-orm'
import { brokenConstraint, type Database } from '../db/client.ts'
import { identities, members, ratings, turns } from '../db/schema/index.ts'
import type { Role } from '../tools/kit/tool.ts'
import type { Channel, Judgement, Reply, ToolCall, Turn } from './turn.ts'

type MemberRow = { id: string; name: string | null; role: Role; address: string | null; wroteAt: Date | null }

export async function findIdentity(
  db: Database,
  gym: string,
  channel: Channel,
  sender: string,
): Promise<MemberRow | undefined> {
  const [row] = await db
    .select({
      id: members.id,
      name: members.name,
      role: members.role,
      address: identities.address,
      wroteAt: identities.wroteAt,
    })
    .from(identities)
    .innerJoin(members, eq(members.id, identities.member))
    .where(isSender(gym, channel, sender))
  return row
}

/** What a member likes to be called. */
export async function nameOf(db: Database, gym: string, member: string): Promise<string | null> {
  const [row] = await db
    .select({ name: members.name })
    .from(members)
    .where(and(eq(members.gym, gym), eq(members.id, member)))
  return row?.name ?? null
}

const isSender = (gym: string, channel: Channel, sender: string) =>
  and(eq(identities.gym, gym), eq(identities.channel, channel), eq(identities.sender, sender))

/** Notes where a sender can be told something alone, and that they wrote there. */
export async function noteAddress(
  db: Database,
  gym: string,
  { channel, sender, address, at }: { channel: Channel; sender: string; address: string; at: Date },
): Promise<void> {
  await db
    .update(identities)
    .set({ address, wroteAt: at })
    .where(isSender(gym, channel, sender))
}

/** Where a member can be told something alone, the place they last wrote in first. */
export async function addressesOf(
  db: Database,
  gym: string,
  member: string,
): Promise<{ channel: string; address: string }[]> {
  const rows = await db
    .select({ channel: identities.channel, address: identities.address })
    .from(identities)
    .where(and(eq(identities.gym, gym), eq(identities.member, member), isNotNull(identities.address)))
    .orderBy(desc(identities.wroteAt))
  return rows.flatMap(({ channel, address }) => (address === null ? [] : [{ channel, address }]))
}

/** Makes a member for a new sender; of two messages that arrive at once, one makes it and both get it. */
export async function makeMember(
  db: Database,
  made: { id: string; gym: string; channel: Channel; sender: string; name: string | null; at: Date },
): Promise<MemberRow> {
  const { id, gym, channel, sender, name, at } = made
  await db
    .transaction(async (tx) => {
      await tx.insert(members).values({ id, gym, name, source: 'chat', createdAt: at })
      const linked = await tx
        .insert(identities)
        .values({ gym, channel, sender, member: id })
        .onConflictDoNothing()
        .returning({ member: identities.member })
      if (linked.length === 0) throw new SeenMeanwhile()
    })
    .catch((error: unknown) => {
      if (!(error instanceof SeenMeanwhile)) throw error
    })
  const row = await findIdentity(db, gym, channel, sender)
  if (!row) throw new Error('a member just made is gone')
  return row
}

class SeenMeanwhile extends Error {}

/** A turn that was begun this long ago and never answered died with its process; it may be taken over. */
const abandonedMs = 120_000

/** Begins a turn; false when the same update was begun before. */
export async function beginTurn(db: Database, gym: string, turn: Turn): Promise<boolean> {
  const { id, channel, conversation, at, text } = turn
  const begun = await db
    .insert(turns)
    .values({ gym, channel, id, conversation, at, text })
    .onConflictDoUpdate({
      target: [turns.gym, turns.channel, turns.id],
      set: { at },
      setWhere: sql`${turns.answeredAt} is null and ${turns.at} < ${new Date(at.getTime() - abandonedMs).toISOString()}`,
    })
    .returning({ id: turns.id })
  return begun.length > 0
}

/** Keeps what was answered; of a member who is gone by then no word of theirs, and no trace but that it was answered. */
export async function finishTurn(
  db: Database,
  gym: string,
  turn: Turn,
  { member, reply, arm = null }: { member: string | null; reply: Reply; arm?: string | null },
): Promise<void> {
  const { text, choices, rate, charts, files, tools } = reply
  const kept = { reply: { text, choices, rate }, charts, files, tools, arm, answeredAt: turn.at }
  await db
    .update(turns)
    .set({ member, ...kept })
    .where(isTurn(gym, turn))
    .catch((error: unknown) => {
      if (brokenConstraint(error) !== membersOwn) throw error
      const nothing = { reply: { text: farewellIn(reply), choices: [] }, charts: [], files: [], tools: [] }
      const nobodys = { member: null, conversation: '', text: '', answeredAt: turn.at }
      return db
        .update(turns)
        .set({ ...nobodys, ...nothing })
        .where(isTurn(gym, turn))
    })
}

const membersOwn = 'turns_gym_member_members_gym_id_fk'

/** What a browser that lost the answer may still be told: that they are forgotten. */
const farewellIn = ({ text, tools }: Reply): string =>
  tools.some(({ name, ok }) => name === 'forgetMe' && ok) ? text : ''

const isTurn = (gym: string, { channel, id }: Pick<Turn, 'channel' | 'id'>) =>
  and(eq(turns.gym, gym), eq(turns.channel, channel), eq(turns.id, id))

/** Forgets that a turn began: nothing of it was answered. */
export async function dropTurn(db: Database, gym: string, turn: Turn): Promise<void> {
  await db.delete(turns).where(and(isTurn(gym, turn), isNull(turns.answeredAt)))
}

/** A turn that was answered, as the conversation window remembers it. */
export type PastTurn = {
  text: string
  reply: Pick<Reply, 'text' | 'choices' | 'rate'>
  tools: readonly ToolCall[]
  at: Date
}

/** The answered turns of a conversation after an instant, oldest first, the newest `most` of them. */
export async function recentTurns(
  db: Database,
  gym: string,
  { channel, conversation }: Pick<Turn, 'channel' | 'conversation'>,
  { after, most }: { after: Date; most: number },
): Promise<PastTurn[]> {
  const rows = await db
    .select({ text: turns.text, reply: turns.reply, tools: turns.tools, at: turns.at })
    .from(turns)
    .where(and(inConversation(gym, { channel, conversation }, after), isNotNull(turns.reply)))
    .orderBy(desc(turns.number))
    .limit(most)
  return rows
    .reverse()
    .map((row) => ({ ...row, reply: row.reply as PastTurn['reply'], tools: (row.tools ?? []) as ToolCall[] }))
}

/** The stored answer of a turn, for a client that asks again after losing the first answer. */
export async function answerOf(db: Database, gym: string, turn: Turn): Promise<Reply | undefined> {
  const [row] = await db
    .select({ reply: turns.reply, charts: turns.charts, files: turns.files, tools: turns.tools })
    .from(turns)
    .where(isTurn(gym, turn))
  if (!row?.reply) return undefined
  return {
    ...(row.reply as PastTurn['reply']),
    files: (row.files ?? []) as Reply['files'],
    charts: (row.charts ?? []) as Reply['charts'],
    tools: (row.tools ?? []) as ToolCall[],
  }
}

/** A turn as a page shows it; one still under way has no reply, and one in which nobody asked has no text. */
type ShownTurn = {
  number: number
  text: string
  at: Date
  reply: (Pick<Reply, 'text' | 'choices' | 'charts' | 'files' | 'rate'> & { rated?: Judgement }) | null
}

/**
 * What a page shows of a conversation after a reload, oldest first.
 *
 * @param news only what was said unasked, in turns after that number
 */
export async function shownTurns(
  db: Database,
  gym: string,
  { channel, conversation }: Pick<Turn, 'channel' | 'conversation'>,
  { after, most, news }: { after: Date; most: number; news?: number },
): Promise<ShownTurn[]> {
  const { number, text, at, reply, charts, files } = turns
  const unasked = news === undefined ? undefined : and(gt(number, news), like(turns.id, 'outbox:%'))
  const rows = await db
    .select({ number, text, at, reply, charts, files, rated: ratings.value })
    .from(turns)
    .leftJoin(ratings, isJudged)
    .where(and(inConversation(gym, { channel, conversation }, after), unasked))
    .orderBy(desc(number))
    .limit(most)
  return rows.reverse().map((row) => ({
    number: row.number,
    text: row.text,
    at: row.at,
    reply: row.reply
      ? {
          ...(row.reply as PastTurn['reply']),
          charts: (row.charts ?? []) as Reply['charts'],
          files: (row.files ?? []) as Reply['files'],
          ...(row.rated && { rated: row.rated }),
        }
      : null,
  }))
}

/** The judgement of a turn by whom it answered. */
const isJudged = and(
  eq(ratings.gym, turns.gym),
  eq(ratings.channel, turns.channel),
  eq(ratings.turn, turns.id),
  eq(ratings.member, turns.member),
)

function inConversation(
  gym: string,
  { channel, conversation }: Pick<Turn, 'channel' | 'conversation'>,
  after: Date,
) {
  return and(
    eq(turns.gym, gym),
    eq(turns.channel, channel),
    eq(turns.conversation, conversation),
    gt(turns.at, after),
    // A judgement by a button is no part of it, and what was forgotten leaves an empty row.
    sql`${turns.text} !~ '^/(good|bad) '`,
    or(isNotNull(turns.reply), isNull(turns.answeredAt)),
  )
}

/** Forgets turns older than an instant. */
export async function forgetTurns(db: Database, gym: string, before: Date): Promise<void> {
  await db.delete(turns).where(and(eq(turns.gym, gym), lt(turns.at, before)))
}
