import { and, eq, gte, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { members, modelCalls } from '../../db/schema/index.ts'

/** What a language model was asked for. */
export type Purpose = 'chat' | 'summary' | 'plan'

/** One call of a language model, as it is kept. Tokens read count those from the provider's cache among them. */
export type ModelCall = {
  gym: string
  member: string | null
  at: Date
  model: string
  purpose: Purpose
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  milliseconds: number
  outcome: 'answered' | 'failed'
}

/** Keeps what a call cost. A member who was forgotten meanwhile is left out of it. */
export async function keepCall(db: Database, { member, ...call }: ModelCall): Promise<void> {
  const known = member
    ? sql<string>`(select ${members.id} from ${members} where ${members.gym} = ${call.gym} and ${members.id} = ${member})`
    : null
  await db.insert(modelCalls).values({ ...call, member: known })
}

const tokens = sql<number>`coalesce(sum(${modelCalls.inputTokens} + ${modelCalls.outputTokens}), 0)`.mapWith(
  Number,
)

/** Tokens that a member's talk has taken since an instant. */
export async function memberTokens(db: Database, gym: string, member: string, since: Date): Promise<number> {
  const [row] = await db
    .select({ tokens })
    .from(modelCalls)
    .where(and(eq(modelCalls.gym, gym), eq(modelCalls.member, member), gte(modelCalls.at, since)))
  return row?.tokens ?? 0
}

/** Tokens that a gym has taken since an instant. */
export async function gymTokens(db: Database, gym: string, since: Date): Promise<number> {
  const [row] = await db
    .select({ tokens })
    .from(modelCalls)
    .where(and(eq(modelCalls.gym, gym), gte(modelCalls.at, since)))
  return row?.tokens ?? 0
}

/** What a gym's calls of one model have taken together; times are of those that were answered. */
export type Taken = {
  model: string
  calls: number
  failed: number
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  /** The time that half of the answered calls kept under, in milliseconds; null where none was. */
  medianMs: number | null
}

/** What a gym's calls have taken since an instant, by model. */
export async function takenByModel(db: Database, gym: string, since: Date): Promise<Taken[]> {
  const { model, inputTokens, cachedTokens, outputTokens, milliseconds, outcome } = modelCalls
  const sum = (column: typeof inputTokens | typeof cachedTokens | typeof outputTokens) =>
    sql<number>`coalesce(sum(${column}), 0)`.mapWith(Number)
  const median = sql<
    number | null
  >`percentile_cont(0.5) within group (order by ${milliseconds}) filter (where ${outcome} = 'answered')`
  return db
    .select({
      model,
      calls: sql<number>`count(*)`.mapWith(Number),
      failed: sql<number>`count(*) filter (where ${outcome} = 'failed')`.mapWith(Number),
      inputTokens: sum(inputTokens),
      cachedTokens: sum(cachedTokens),
      outputTokens: sum(outputTokens),
      medianMs: median.mapWith((value) => (value === null ? null : Math.round(Number(value)))),
    })
    .from(modelCalls)
    .where(and(eq(modelCalls.gym, gym), gte(modelCalls.at, since)))
    .groupBy(model)
    .orderBy(model)
}
