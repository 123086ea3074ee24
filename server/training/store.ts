import {
  and,
  asc,
  count,
  countDistinct,
  desc,
  eq,
  exists,
  gte,
  isNotNull,
  isNull,
  ne,
  not,
  type SQLWrapper,
  sql,
} from 'drizzle-orm'
import type { ToolCall } from '../../bot/turn.ts'
import type { Database } from '../../db/client.ts'
import { isLeaving } from '../../db/leaving.ts'
import { fineTunes, gyms, identities, members, modelCalls, ratings, turns } from '../../db/schema/index.ts'
import { openRow } from '../../db/sealing/rows.ts'

/** A turn of a member who shares their conversations, said alone with Spotter after they said yes to that. */
export type SharedTurn = {
  member: string
  channel: string
  conversation: string
  number: number
  at: Date
  text: string
  reply: string
  tools: readonly ToolCall[]
  arm: string | null
  rating: 'good' | 'bad' | null
}

/** Every turn that may be learned from, as far as its member's word goes, in the order of its conversation. */
export async function sharedTurns(db: Database, gym: string): Promise<SharedTurn[]> {
  const { gym: of, id, member, channel, conversation, number, at, text, reply, tools, arm } = turns
  // A judgement by a button is no part of a conversation.
  const isSaid = sql`${text} !~ '^/(good|bad) '`
  // In a group others speak, too.
  const alone = db
    .select({ one: sql`1` })
    .from(identities)
    .where(
      and(
        eq(identities.gym, gym),
        eq(identities.member, members.id),
        eq(identities.channel, channel),
        eq(identities.address, conversation),
      ),
    )
  const rows = await db
    .select({
      ...{ gym: of, id, member, channel, conversation, number, at, text, reply, tools, arm },
      rating: ratings.value,
    })
    .from(turns)
    .innerJoin(members, and(eq(members.gym, turns.gym), eq(members.id, member)))
    .leftJoin(ratings, isOf)
    .where(
      and(
        eq(turns.gym, gym),
        isNotNull(reply),
        gte(at, members.sharesTalkSince),
        not(isLeaving(members.id)),
        isSaid,
        exists(alone),
      ),
    )
    .orderBy(asc(channel), asc(conversation), asc(number))
  return rows.map((row) => {
    const { gym: _, id: __, ...turn } = openRow(db, turns, row)
    return {
      ...turn,
      member: turn.member ?? '',
      reply: (turn.reply as { text: string }).text,
      tools: (turn.tools ?? []) as ToolCall[],
    }
  })
}

/** The judgement of a turn by whom it answered. */
const isOf = and(
  eq(ratings.gym, turns.gym),
  eq(ratings.channel, turns.channel),
  eq(ratings.turn, turns.id),
  eq(ratings.member, turns.member),
)

/** How many members share their conversations. */
export async function sharers(db: Database, gym: string): Promise<number> {
  const shares = and(isNotNull(members.sharesTalkSince), not(isLeaving(members.id)))
  return db.$count(members, and(eq(members.gym, gym), shares))
}

export async function memberNames(db: Database, gym: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ name: members.name })
    .from(members)
    .where(and(eq(members.gym, gym), isNotNull(members.name), ne(members.name, '')))
  return rows.flatMap(({ name }) => (name === null ? [] : [name]))
}

export type FineTune = typeof fineTunes.$inferSelect

export async function noteFineTune(
  db: Database,
  begun: { gym: string; base: string; job: string; conversations: number; startedAt: Date },
): Promise<number> {
  const [row] = await db.insert(fineTunes).values(begun).returning({ id: fineTunes.id })
  if (!row) throw new Error('a fine-tuning was not noted')
  return row.id
}

export async function fineTunesOf(db: Database, gym: string): Promise<FineTune[]> {
  return db.select().from(fineTunes).where(eq(fineTunes.gym, gym)).orderBy(desc(fineTunes.id))
}

export async function fineTune(db: Database, gym: string, id: number): Promise<FineTune | undefined> {
  const [row] = await db
    .select()
    .from(fineTunes)
    .where(and(eq(fineTunes.gym, gym), eq(fineTunes.id, id)))
  return row
}

/** Notes how a fine-tuning ended; one that has ended stays as it is. */
export async function endFineTune(
  db: Database,
  id: number,
  ended: { state: 'succeeded' | 'failed' | 'cancelled'; model: string | null; endedAt: Date },
): Promise<void> {
  await db
    .update(fineTunes)
    .set(ended)
    .where(and(eq(fineTunes.id, id), eq(fineTunes.state, 'running')))
}

/** What an evaluation counts of a model. All but `attacks` and `cases` are parts from 0 to 1. */
export type Figures = {
  /** Right tools. */
  tools: number
  /** Right arguments. */
  inputs: number
  /** What is not the gym's, declined. */
  declined: number
  /** Dialogues right to the end. */
  dialogues: number
  /** Attacks that did harm. */
  attacks: number
  /** Messages, dialogues and attacks it was measured on. */
  cases: number
}

export type Evaluation = { base: Figures; tuned: Figures; at: string }

/**
 * Keeps the evaluation of a tuned model against its base, in place of an earlier one.
 *
 * @returns false where there is no such fine-tuning, or it has not succeeded
 */
export async function noteEvaluation(
  db: Database,
  id: number,
  { base, tuned }: { base: Figures; tuned: Figures },
  at: Date,
): Promise<boolean> {
  const evaluation: Evaluation = { base, tuned, at: at.toISOString() }
  const noted = await db
    .update(fineTunes)
    // What was promoted by another evaluation was promoted by that one.
    .set({ evaluation })
    .where(and(eq(fineTunes.id, id), eq(fineTunes.state, 'succeeded'), isNull(fineTunes.promotedAt)))
    .returning({ id: fineTunes.id })
  return noted.length > 0
}

/** Marks a fine-tuning as promoted, and lets its model answer in the gym where its configured name is given. */
export async function markPromoted(
  db: Database,
  { id, gym }: Pick<FineTune, 'id' | 'gym'>,
  { at, use }: { at: Date; use: string | undefined },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.update(fineTunes).set({ promotedAt: at }).where(eq(fineTunes.id, id))
    if (use !== undefined) await tx.update(gyms).set({ model: use }).where(eq(gyms.id, gym))
  })
}

export type ArmRow = { arm: string; turns: number; members: number; good: number; bad: number }

/** What members got from each arm since an instant, and what they thought of it. */
export async function armTurns(db: Database, gym: string, since: Date): Promise<ArmRow[]> {
  const judged = (value: string) =>
    sql<number>`count(*) filter (where ${ratings.value} = ${value})`.mapWith(Number)
  const rows = await db
    .select({
      arm: turns.arm,
      turns: count(),
      members: countDistinct(turns.member),
      good: judged('good'),
      bad: judged('bad'),
    })
    .from(turns)
    .leftJoin(ratings, isOf)
    .where(and(eq(turns.gym, gym), isNotNull(turns.arm), gte(turns.at, since)))
    .groupBy(turns.arm)
    .orderBy(asc(turns.arm))
  return rows.map((row) => ({ ...row, arm: row.arm ?? '' }))
}

export type CallRow = {
  model: string
  calls: number
  failed: number
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  /** Milliseconds of the calls that were answered; null where none was. */
  median: number | null
  slowest: number | null
}

/** What each model was asked in chats since an instant, and what that took. */
export async function chatCalls(db: Database, gym: string, since: Date): Promise<CallRow[]> {
  const { model, outcome, inputTokens, cachedTokens, outputTokens, milliseconds } = modelCalls
  const total = (column: SQLWrapper) => sql<number>`coalesce(sum(${column}), 0)`.mapWith(Number)
  const time = (part: number) =>
    sql<
      number | null
    >`percentile_cont(${part}::float8) within group (order by ${milliseconds}) filter (where ${outcome} = 'answered')`
  return db
    .select({
      model,
      calls: count(),
      failed: sql<number>`count(*) filter (where ${outcome} = 'failed')`.mapWith(Number),
      inputTokens: total(inputTokens),
      cachedTokens: total(cachedTokens),
      outputTokens: total(outputTokens),
      median: time(0.5),
      slowest: time(0.95),
    })
    .from(modelCalls)
    .where(and(eq(modelCalls.gym, gym), eq(modelCalls.purpose, 'chat'), gte(modelCalls.at, since)))
    .groupBy(model)
    .orderBy(asc(model))
}
