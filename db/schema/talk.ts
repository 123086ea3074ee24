import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
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
