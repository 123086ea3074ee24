import { and, desc, eq, gt, isNotNull, isNull, like, lt, or, sql } from 'drizzle-orm'
import { brokenConstraint, type Database } from '../db/client.ts'
import { ratings, turns } from '../db/schema/index.ts'
import type { Judgement, Reply, ToolCall, Turn } from './turn.ts'

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
      set: { at, crashed: false },
      setWhere: sql`${turns.answeredAt} is null and ${turns.at} < ${new Date(at.getTime() - abandonedMs).toISOString()}`,
    })
    .returning({ id: turns.id })
  return begun.length > 0
}

/** How a turn ended. */
type Finished = {
  member: string | null
  reply: Reply
  /** The configured language model that was chosen for it. */
  arm?: string | null
  /** It ended with a bug and a calm sentence. */
  crashed?: boolean
  /** Milliseconds from its beginning to its answer. */
  tookMs?: number
}

/** Keeps what was answered; of a member who is gone by then no word of theirs, and no trace but that it was answered. */
export async function finishTurn(
  db: Database,
  gym: string,
  turn: Turn,
  { member, reply, arm = null, crashed = false, tookMs = 0 }: Finished,
): Promise<void> {
  const { text, choices, rate, charts, files, tools } = reply
  const answeredAt = new Date(turn.at.getTime() + tookMs)
  const kept = { reply: { text, choices, rate }, charts, files, tools, arm, crashed, answeredAt }
  await db
    .update(turns)
    .set({ member, ...kept })
    .where(isTurn(gym, turn))
    .catch((error: unknown) => {
      if (brokenConstraint(error) !== membersOwn) throw error
      const nothing = { reply: { text: '', choices: [] }, charts: [], files: [], tools: [] }
      const nobodys = { member: null, conversation: '', text: '', crashed, answeredAt }
      return db
        .update(turns)
        .set({ ...nobodys, ...nothing })
        .where(isTurn(gym, turn))
    })
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
    .select({ number, text, at, reply, charts, files, rated: ratings.value })
    .from(turns)
    .leftJoin(ratings, isJudged)
    .where(and(inConversation(gym, { channel, conversation }, after), unasked, earlier))
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
