import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { gyms } from './gyms.ts'
import { members } from './members.ts'
import { turns } from './talk.ts'

/** What a hosted language model was asked and what it cost. Budgets and the comparison of models are read from here. */
export const modelCalls = pgTable(
  'model_calls',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    /** Null after the member was forgotten: what a model cost stays true. */
    member: uuid(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** The name the operator gave the model. */
    model: text().notNull(),
    purpose: text({ enum: ['chat', 'summary', 'plan'] }).notNull(),
    /** Tokens read, those from the provider's cache among them. */
    inputTokens: integer().notNull(),
    cachedTokens: integer().notNull(),
    outputTokens: integer().notNull(),
    milliseconds: integer().notNull(),
    outcome: text({ enum: ['answered', 'failed'] }).notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete(
      'set null',
    ),
    index('model_calls_gym_at').on(t.gym, t.at),
    index('model_calls_member_at').on(t.member, t.at),
    check('model_calls_purpose', sql`${t.purpose} in ('chat', 'summary', 'plan')`),
    check('model_calls_outcome', sql`${t.outcome} in ('answered', 'failed')`),
    check(
      'model_calls_counts',
      sql`${t.inputTokens} >= ${t.cachedTokens} and ${t.cachedTokens} >= 0 and ${t.outputTokens} >= 0 and ${t.milliseconds} >= 0`,
    ),
  ],
)

/** What a member thought of an answer, one judgement a turn; the last one counts. */
export const ratings = pgTable(
  'ratings',
  {
    gym: text().notNull(),
    channel: text().notNull(),
    turn: text().notNull(),
    member: uuid().notNull(),
    value: text({ enum: ['good', 'bad'] }).notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.channel, t.turn, t.member] }),
    foreignKey({
      columns: [t.gym, t.channel, t.turn],
      foreignColumns: [turns.gym, turns.channel, turns.id],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('ratings_member').on(t.member),
    check('ratings_value', sql`${t.value} in ('good', 'bad')`),
  ],
)

/** What a conversation alone with a member was about, before the turns that are still remembered word by word. */
export const summaries = pgTable(
  'summaries',
  {
    gym: text().notNull(),
    channel: text().notNull(),
    conversation: text().notNull(),
    member: uuid().notNull(),
    text: text().notNull(),
    /** The number of the last turn it tells of. */
    upTo: bigint({ mode: 'number' }).notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.channel, t.conversation, t.member] }),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('summaries_member').on(t.member),
  ],
)

/** Keys with which a member's own assistant may ask in their name. Only the hash is kept. */
export const accessKeys = pgTable(
  'access_keys',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    gym: text().notNull(),
    member: uuid().notNull(),
    /** What the member calls it: "laptop". */
    name: text().notNull(),
    /** SHA-256 of the key, in hex. */
    hash: text().notNull().unique(),
    /** Whether tools that change something may be called with it. */
    writes: boolean().notNull().default(false),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
    lastUsedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('access_keys_member').on(t.member),
    check('access_keys_revoked_after', sql`${t.revokedAt} >= ${t.createdAt}`),
  ],
)

/** A training of a language model at its provider, from its start to the evaluation that lets it answer members. */
export const fineTunes = pgTable(
  'fine_tunes',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    /** The name of the configured model that was trained on. */
    base: text().notNull(),
    /** The provider's id of the job. */
    job: text().notNull(),
    /** How many conversations it learned from. */
    conversations: integer().notNull(),
    /** As the provider last said. */
    state: text({ enum: ['running', 'succeeded', 'failed', 'cancelled'] })
      .notNull()
      .default('running'),
    /** The provider's name of the trained model. */
    model: text(),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    endedAt: timestamp({ withTimezone: true }),
    /** Figures of the evaluation against the base; null until it was run. */
    evaluation: jsonb().$type<unknown>(),
    promotedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index('fine_tunes_gym').on(t.gym, t.startedAt),
    check('fine_tunes_state', sql`${t.state} in ('running', 'succeeded', 'failed', 'cancelled')`),
    check('fine_tunes_ended', sql`(${t.state} = 'running') = (${t.endedAt} is null)`),
    check('fine_tunes_promoted', sql`${t.promotedAt} is null or ${t.evaluation} is not null`),
  ],
)
