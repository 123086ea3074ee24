import { and, desc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { ratings, turns } from '../../db/schema/index.ts'
import { openRow } from '../../db/sealing/rows.ts'
import type { MemberId } from '../kit/tool.ts'

export type Judgement = 'good' | 'bad'

/** The turn that is judged, and by whom. */
export type Judged = { gym: string; channel: string; turn: string; member: MemberId }

type Asked = { gym: string; channel: string; conversation: string; member: MemberId }

/** Among so many answers, the newest, one is looked for that is no thanks. */
const looksBack = 20

/** Whether an answer was thanks for a judgement. */
const isThanks = (tools: unknown): boolean =>
  Array.isArray(tools) && tools.some((call: { name?: unknown } | null) => call?.name === 'rateAnswer')

/** As `answerRef` makes it. */
const refOf = sql`substr(encode(sha256(convert_to(${turns.channel} || ' ' || ${turns.id}, 'UTF8')), 'hex'), 1, 12)`

/**
 * An answer that a member got in a conversation: the one of a reference, or the last that is no thanks for a judgement.
 */
export async function answerTo(
  db: Database,
  { gym, channel, conversation, member }: Asked,
  ref: string | undefined,
): Promise<Judged | undefined> {
  const rows = await db
    .select({
      gym: turns.gym,
      channel: turns.channel,
      id: turns.id,
      member: turns.member,
      tools: turns.tools,
    })
    .from(turns)
    .where(
      and(
        eq(turns.gym, gym),
        eq(turns.channel, channel),
        eq(turns.conversation, conversation),
        eq(turns.member, member),
        isNotNull(turns.reply),
        ref === undefined ? sql`${turns.text} <> ''` : sql`${refOf} = ${ref}`,
      ),
    )
    .orderBy(desc(turns.number))
    .limit(ref === undefined ? looksBack : 1)
  const row = ref === undefined ? rows.find((each) => !isThanks(openRow(db, turns, each).tools)) : rows[0]
  return row && { gym, channel, turn: row.id, member }
}

/** Notes a judgement. @returns the one it takes the place of, null where there was none */
export async function judge(
  db: Database,
  judged: Judged,
  value: Judgement,
  at: Date,
): Promise<Judgement | null> {
  const [before] = await db.select({ value: ratings.value }).from(ratings).where(isJudged(judged))
  await db
    .insert(ratings)
    .values({ ...judged, value, at })
    .onConflictDoUpdate({
      target: [ratings.gym, ratings.channel, ratings.turn, ratings.member],
      set: { value, at },
    })
  return before?.value ?? null
}

/** Takes a judgement out. */
export async function unjudge(db: Database, judged: Judged): Promise<void> {
  await db.delete(ratings).where(isJudged(judged))
}

const isJudged = ({ gym, channel, turn, member }: Judged) =>
  and(eq(ratings.gym, gym), eq(ratings.channel, channel), eq(ratings.turn, turn), eq(ratings.member, member))
