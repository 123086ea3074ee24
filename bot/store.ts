import { and, desc, eq, exists, gt, isNotNull, isNull, like, lt, or, sql } from 'drizzle-orm'
import { brokenConstraint, type Database } from '../db/client.ts'
import { openTurns, ratings, turns } from '../db/schema/index.ts'
import { openRow, sealRow } from '../db/sealing/rows.ts'
import type { OwnTurn } from './open-turns/open-turns.ts'
import { isOwn } from './open-turns/store.ts'
import type { Judgement, Reply, ToolCall, Turn } from './turn.ts'

/** A turn that was begun this long ago and never answered died with its process; it may be taken over. */
const abandonedMs = 120_000

/** Begins a turn; false when the same update was begun before. */
export async function beginTurn(db: Database, gym: string, turn: Turn): Promise<boolean> {
  const { id, channel, conversation, at, text } = turn
  const begun = await db
    .insert(turns)
    .values(sealRow(db, turns, { gym, channel, id, conversation, at, text }))
    .onConflictDoUpdate({
      target: [turns.gym, turns.channel, turns.id],
      set: { at, crashed: false },
      setWhere: sql`${turns.answeredAt} is null and ${turns.at} < ${new Date(at.getTime() - abandonedMs).toISOString()}`,
    })
    .returning({ id: turns.id })
  return begun.length > 0
}

/** Where a turn that was begun stands; undefined where none was. */
export async function beginningOf(
  db: Database,
  gym: string,
  turn: Turn,
): Promise<{ answered: boolean; conversation: string } | undefined> {
  const [row] = await db
    .select({ answeredAt: turns.answeredAt, conversation: turns.conversation })
    .from(turns)
    .where(isTurn(gym, turn))
  return row && { answered: row.answeredAt !== null, conversation: row.conversation }
}

/** Begins a turn again that was begun by a process that died. */
export async function beginAgain(db: Database, gym: string, turn: Turn): Promise<void> {
  const { at, conversation } = turn
  await db
    .update(turns)
    .set({ at, conversation, crashed: false })
    .where(and(isTurn(gym, turn), isNull(turns.answeredAt)))
}

/** How a turn ended. */
export type Finished = {
  member: string | null
  reply: Reply
  /** The configured language model that was chosen for it. */
  arm?: string | null
  /** It ended with a bug and a calm sentence. */
  crashed?: boolean
  /** Milliseconds from its beginning to its answer. */
  tookMs?: number
  /** That it is ours: nothing is kept where it no longer is. One that no door says is over with this. */
  own?: OwnTurn | undefined
}

/**
 * Keeps what was answered; of a member who is gone by then no word of theirs, and no trace but that it was answered.
 *
 * @returns false where the turn has become another process's
 */
export async function finishTurn(
  db: Database,
  gym: string,
  turn: Turn,
  { member, reply, arm = null, crashed = false, tookMs = 0, own }: Finished,
): Promise<boolean> {
  const { text, choices, rate, charts, files, tools } = reply
  const answeredAt = new Date(turn.at.getTime() + tookMs)
  const kept = { reply: { text, choices, rate }, charts, files, tools, arm, crashed, answeredAt }
  try {
    const row = { gym, channel: turn.channel, id: turn.id }
    return await end(db, { gym, turn, own }, sealRow(db, turns, { member, ...kept }, row))
  } catch (error) {
    if (brokenConstraint(error) !== membersOwn) throw error
    const nothing = { reply: { text: '', choices: [] }, charts: [], files: [], tools: [] }
    const nobodys = { member: null, conversation: '', text: '', crashed, answeredAt }
    return end(db, { gym, turn, own }, { ...nobodys, ...nothing })
  }
}

type Ending = { gym: string; turn: Turn; own: OwnTurn | undefined }

async function end(
  db: Database,
  { gym, turn, own }: Ending,
  values: Partial<typeof turns.$inferInsert>,
): Promise<boolean> {
  if (!own) {
    await db.update(turns).set(values).where(isTurn(gym, turn))
    return true
  }
  const row = isOwn(own.key, own.owner)
  if (own.byDoor) {
    const ours = exists(db.select({ id: openTurns.id }).from(openTurns).where(row))
    const ended = await db
      .update(turns)
      .set(values)
      .where(and(isTurn(gym, turn), ours))
      .returning({ id: turns.id })
    return ended.length > 0
  }
  const over = db.$with('over').as(db.delete(openTurns).where(row).returning({ id: openTurns.id }))
  const ended = await db
    .with(over)
    .update(turns)
    .set(values)
    .where(and(isTurn(gym, turn), exists(db.select({ id: over.id }).from(over))))
    .returning({ id: turns.id })
  return ended.length > 0
}

const membersOwn = 'turns_gym_member_members_gym_id_fk'

const isTurn = (gym: string, { channel, id }: Pick<Turn, 'channel' | 'id'>) =>
  and(eq(turns.gym, gym), eq(turns.channel, channel), eq(turns.id, id))

/** Notes of a turn that nothing could be kept of that it ended with a bug; whoever sends it again is answered. */
export async function noteCrash(db: Database, gym: string, turn: Turn): Promise<void> {
  await db
    .update(turns)
    .set({ crashed: true })
    .where(and(isTurn(gym, turn), isNull(turns.answeredAt)))
}

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

/** What tells a turn and whose it is: its words are bound to that. */
const whichTurn = { gym: turns.gym, channel: turns.channel, id: turns.id, member: turns.member }

/** The answered turns of a conversation after an instant, oldest first, the newest `most` of them. */
export async function recentTurns(
  db: Database,
  gym: string,
  { channel, conversation }: Pick<Turn, 'channel' | 'conversation'>,
  { after, most }: { after: Date; most: number },
): Promise<PastTurn[]> {
  const rows = await db
    .select({ ...whichTurn, text: turns.text, reply: turns.reply, tools: turns.tools, at: turns.at })
    .from(turns)
    .where(and(inConversation(gym, { channel, conversation }, after), isNotNull(turns.reply)))
    .orderBy(desc(turns.number))
    .limit(most)
  return rows.reverse().map((row) => {
    const { text, reply, tools, at } = openRow(db, turns, row)
    return { text, at, reply: reply as PastTurn['reply'], tools: (tools ?? []) as ToolCall[] }
  })
}

/** The stored answer of a turn, for a client that asks again after losing the first answer. */
export async function answerOf(db: Database, gym: string, turn: Turn): Promise<Reply | undefined> {
  const [sealed] = await db
    .select({
      ...whichTurn,
      reply: turns.reply,
      charts: turns.charts,
      files: turns.files,
      tools: turns.tools,
    })
    .from(turns)
    .where(isTurn(gym, turn))
  if (!sealed?.reply) return undefined
  const row = openRow(db, turns, sealed)
  return {
    ...(row.reply as PastTurn['reply']),
    files: (row.files ?? []) as Reply['files'],
    charts: (row.charts ?? []) as Reply['charts'],
    tools: (row.tools ?? []) as ToolCall[],
  }
}

/** Whether a turn that was begun has come to its end: answered, or ended by a bug and told so. */
export async function isAnswered(db: Database, gym: string, turn: Turn): Promise<boolean> {
  const [row] = await db
    .select({ answeredAt: turns.answeredAt, crashed: turns.crashed })
    .from(turns)
    .where(isTurn(gym, turn))
  return row ? row.answeredAt !== null || row.crashed : true
}

/** A turn as a page shows it; one still under way has no reply, and one in which nobody asked has no text. */
type ShownTurn = {
  number: number
  text: string
  at: Date
  reply: (Pick<Reply, 'text' | 'choices' | 'charts' | 'files' | 'rate'> & { rated?: Judgement }) | null
}

/** Which turns of a conversation a page shows: those after an instant, or those before a turn, the newest `most`. */
type ShownRange = {
  after?: Date
  most: number
  /** Only what was said unasked, in turns after this number. */
  news?: number
  /** Only turns before the one of this number. */
  before?: number
}

/** What a page shows of a conversation, oldest first. */
export async function shownTurns(
  db: Database,
  gym: string,
  { channel, conversation }: Pick<Turn, 'channel' | 'conversation'>,
  { after, most, news, before }: ShownRange,
): Promise<ShownTurn[]> {
  const { number, text, at, reply, charts, files } = turns
  const unasked = news === undefined ? undefined : and(gt(number, news), like(turns.id, 'outbox:%'))
  const earlier = before === undefined ? undefined : lt(number, before)
  const rows = await db
    .select({ ...whichTurn, number, text, at, reply, charts, files, rated: ratings.value })
    .from(turns)
    .leftJoin(ratings, isJudged)
    .where(and(inConversation(gym, { channel, conversation }, after), unasked, earlier))
    .orderBy(desc(number))
    .limit(most)
  return rows.reverse().map((sealed) => shown(openRow(db, turns, sealed)))
}

type ShownRow = Pick<typeof turns.$inferSelect, 'number' | 'text' | 'at' | 'reply' | 'charts' | 'files'> & {
  rated: Judgement | null
}

function shown(row: ShownRow): ShownTurn {
  return {
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
  }
}

/** Whether a conversation has turns to show before the one of a number. */
export async function hasTurnsBefore(
  db: Database,
  gym: string,
  where: Pick<Turn, 'channel' | 'conversation'>,
  before: number,
): Promise<boolean> {
  const found = await db
    .select({ number: turns.number })
    .from(turns)
    .where(and(inConversation(gym, where), lt(turns.number, before)))
    .limit(1)
  return found.length > 0
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
  after?: Date,
) {
  return and(
    eq(turns.gym, gym),
    eq(turns.channel, channel),
    eq(turns.conversation, conversation),
    after && gt(turns.at, after),
    // A judgement by a button is no part of it, and what was forgotten leaves an empty row.
    sql`${turns.text} !~ '^/(good|bad) '`,
    or(isNotNull(turns.reply), isNull(turns.answeredAt)),
  )
}
