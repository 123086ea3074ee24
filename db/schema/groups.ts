import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { members } from './members.ts'

/** A group looking for its time: asked in a conversation, answered in private, booked for all or for none. */
export const meetups = pgTable(
  'meetups',
  {
    id: uuid().primaryKey(),
    /** Short, so that it fits a button. */
    code: text().notNull(),
    gym: text().notNull(),
    channel: text().notNull(),
    /** The group's conversation; of a member alone, the member's own. */
    conversation: text().notNull(),
    /** Who asked. */
    member: uuid().notNull(),
    /** A split's id, or 'all'. */
    split: text().notNull(),
    minutes: integer().notNull(),
    /** How many go together. */
    size: integer().notNull(),
    from: timestamp({ withTimezone: true }).notNull(),
    to: timestamp({ withTimezone: true }).notNull(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
    /** Answers are taken until then. */
    closesAt: timestamp({ withTimezone: true }).notNull(),
    state: text({ enum: ['open', 'booked', 'halves', 'none', 'cancelled'] })
      .notNull()
      .default('open'),
    settledAt: timestamp({ withTimezone: true }),
    /** The slot they go in, once it is booked. */
    booked: timestamp({ withTimezone: true }),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    unique('meetups_code').on(t.code),
    index('meetups_conversation').on(t.gym, t.channel, t.conversation, t.madeAt),
    check('meetups_size', sql`${t.size} between 2 and 20`),
    check('meetups_order', sql`${t.to} > ${t.from} and ${t.closesAt} > ${t.madeAt}`),
    check('meetups_state', sql`(${t.state} = 'open') = (${t.settledAt} is null)`),
  ],
)

/** The slots a group may choose from. */
export const meetupOptions = pgTable(
  'meetup_options',
  {
    meetup: uuid()
      .notNull()
      .references(() => meetups.id, { onDelete: 'cascade' }),
    /** As it is shown: 1, 2, 3. */
    nth: integer().notNull(),
    slot: timestamp({ withTimezone: true }).notNull(),
    expected: real().notNull(),
    low: real().notNull(),
    high: real().notNull(),
  },
  (t) => [primaryKey({ columns: [t.meetup, t.nth] }), check('meetup_options_nth', sql`${t.nth} >= 1`)],
)

/** What suits whom. Nobody but the one who tapped ever reads a row of it. */
export const meetupVotes = pgTable(
  'meetup_votes',
  {
    meetup: uuid()
      .notNull()
      .references(() => meetups.id, { onDelete: 'cascade' }),
    gym: text().notNull(),
    member: uuid().notNull(),
    /** The options that suit; empty: none does. */
    suits: integer().array().notNull(),
    /** They have said all they have to say. */
    done: boolean().notNull().default(false),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.meetup, t.member] }),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
  ],
)
