import { sql } from 'drizzle-orm'
import {
  bigint,
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
import { gyms, splits } from './gyms.ts'

export const members = pgTable(
  'members',
  {
    id: uuid().primaryKey(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    /** What they like to be called; null until they say. */
    name: text(),
    role: text({ enum: ['member', 'frontDesk', 'coach', 'manager', 'owner'] })
      .notNull()
      .default('member'),
    /** Since when they want to hear nothing unasked; null: they may be told. */
    silentSince: timestamp({ withTimezone: true }),
    /** Since when their conversations may be learned from, redacted; null: they may not. */
    sharesTalkSince: timestamp({ withTimezone: true }),
    /** Minutes they would come earlier or later for a quieter gym, as learned; null: not known yet. */
    flexMinutes: real(),
    /** How much a crowd weighs against convenience for them, 1 = as for most; learned from what they say and choose. */
    crowdWeight: real().notNull().default(1),
    /** Where the row came from: a chat, an import file, the simulator. */
    source: text({ enum: ['chat', 'import', 'demo', 'web'] }).notNull(),
    /** The import it came with, so that this can be undone. */
    import: bigint({ mode: 'number' }),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    // The pair is what other tables point at, so that a row can't mix two gyms.
    unique('members_gym_id').on(t.gym, t.id),
    index('members_staff').on(t.gym).where(sql`${t.role} <> 'member'`),
    index('members_import').on(t.import).where(sql`${t.import} is not null`),
    check('members_flex', sql`${t.flexMinutes} between 0 and 720`),
    check('members_crowd_weight', sql`${t.crowdWeight} between 0.1 and 10`),
    check('members_role', sql`${t.role} in ('member', 'frontDesk', 'coach', 'manager', 'owner')`),
  ],
)

/** Who a sender in a channel is. An imported table is a channel too: its sender is the row's id. */
export const identities = pgTable(
  'identities',
  {
    gym: text().notNull(),
    channel: text().notNull(),
    sender: text().notNull(),
    member: uuid().notNull(),
    /** The conversation in which they can be told something alone; null until they wrote in private. */
    address: text(),
    /** When they last wrote there, to the hour. */
    wroteAt: timestamp({ withTimezone: true }),
    /** Since when nothing reaches them there: they blocked us, or closed their private messages. */
    unreachableSince: timestamp({ withTimezone: true }),
    /** The language their app is set to, as it told us last. */
    language: text(),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.channel, t.sender] }),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('identities_member').on(t.member),
  ],
)

/** Splits a member likes, best first. */
export const preferredSplits = pgTable(
  'preferred_splits',
  {
    gym: text().notNull(),
    member: uuid().notNull(),
    split: text().notNull(),
    rank: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.member, t.split] }),
    unique('preferred_splits_rank').on(t.member, t.rank),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.gym, t.split], foreignColumns: [splits.gym, splits.id] }).onDelete('cascade'),
    check('preferred_splits_from_one', sql`${t.rank} >= 1`),
  ],
)

/** When a member usually comes or would like to come; `source` tells a wish from a habit. */
export const preferredTimes = pgTable(
  'preferred_times',
  {
    gym: text().notNull(),
    member: uuid().notNull(),
    /** ISO weekday, 1 = Monday. */
    weekday: integer().notNull(),
    /** Minutes after local midnight. */
    from: integer().notNull(),
    minutes: integer().notNull(),
    source: text({ enum: ['said', 'learned', 'import'] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.member, t.weekday, t.source] }),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    check('preferred_times_weekday', sql`${t.weekday} between 1 and 7`),
    check('preferred_times_minutes', sql`${t.from} between 0 and 1439 and ${t.minutes} between 1 and 1440`),
  ],
)
