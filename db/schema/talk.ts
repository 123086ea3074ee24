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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { gyms } from './gyms.ts'
import { members } from './members.ts'

/** One message and its answer. The primary key is what makes a repeated update a no-op. */
export const turns = pgTable(
  'turns',
  {
    gym: text().notNull(),
    channel: text().notNull(),
    /** The channel's own id of the update. */
    id: text().notNull(),
    conversation: text().notNull(),
    /** The order in which turns began; two may carry the same instant. */
    number: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    member: uuid(),
    at: timestamp({ withTimezone: true }).notNull(),
    text: text().notNull(),
    /** The reply as sent; null while the turn is under way. */
    reply: jsonb().$type<unknown>(),
    /** Charts of the reply, apart because the conversation window never reads them. */
    charts: jsonb().$type<unknown>(),
    files: jsonb().$type<unknown>(),
    /** Tools called: name, input, result. The conversation window is read from here. */
    tools: jsonb().$type<unknown>(),
    answeredAt: timestamp({ withTimezone: true }),
    /** The configured language model that was chosen for it; null where rules answered. */
    arm: text(),
    /** It ended with a bug and a calm sentence. */
    crashed: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.channel, t.id] }),
    foreignKey({ columns: [t.gym], foreignColumns: [gyms.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('turns_gym_at').on(t.gym, t.at),
    index('turns_conversation').on(t.gym, t.channel, t.conversation, t.number),
  ],
)

/**
 * Turns that were taken in and whose answers are not out yet, with what it takes to answer them should the process die
 * that has them. Nothing of a turn stays here once its answer was said.
 */
export const openTurns = pgTable(
  'open_turns',
  {
    /** Whose ids these are: the channel, and the bot or gym that is talked to. */
    door: text().notNull(),
    /** The channel's own id of the update. */
    id: text().notNull(),
    channel: text().notNull(),
    conversation: text().notNull(),
    sender: text().notNull(),
    /** The order in which they came. */
    number: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    /** The order in which the channel counts them, where it does. */
    rank: bigint({ mode: 'bigint' }),
    /** The instant of the turn: whoever answers it later answers as of then. */
    at: timestamp({ withTimezone: true }).notNull(),
    /** The process that answers it. */
    owner: uuid().notNull(),
    /** By the database's clock: after this the process is held to be dead. */
    heldUntil: timestamp({ withTimezone: true }).notNull(),
    /** It is its turn: of each conversation it is one's at a time. */
    holds: boolean().notNull().default(false),
    /** How often a process has taken it up. */
    tries: integer().notNull().default(1),
    /** The update as its door takes it in; null where nobody but who brought it can bring it again. */
    given: jsonb().$type<unknown>(),
    /** What its tools have changed so far: name, input and outcome of each, by number. */
    done: jsonb().$type<unknown>(),
  },
  (t) => [
    primaryKey({ columns: [t.door, t.id] }),
    index('open_turns_conversation').on(t.door, t.conversation),
    uniqueIndex('open_turns_one_at_a_time').on(t.door, t.conversation).where(sql`${t.holds}`),
  ],
)

/** What a writing tool did and how to take it back, good for ten minutes. */
export const writes = pgTable(
  'writes',
  {
    /** Short, so that it fits a button ("/undo k3f9a2"), hence one's own only among a member's writes. */
    id: text().notNull(),
    /** The order of the writes; two may carry the same instant. */
    number: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    gym: text().notNull(),
    member: uuid().notNull(),
    tool: text().notNull(),
    /** The state before, in the tool's own form. */
    before: jsonb().$type<unknown>().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    undoneAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.member, t.id] }),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('writes_member').on(t.member, t.number),
    check('writes_undone_after', sql`${t.undoneAt} >= ${t.at}`),
  ],
)
