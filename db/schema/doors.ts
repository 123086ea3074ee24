import { sql } from 'drizzle-orm'
import {
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

/** How a member wants to be spoken to. What is null is as the chat says, or else the gym. */
export const memberSettings = pgTable(
  'member_settings',
  {
    gym: text().notNull(),
    member: uuid().primaryKey(),
    language: text({ enum: ['en', 'de', 'es'] }),
    /** IANA zone they live in: their quiet hours are by its clock. What happens in the gym is told by the gym's. */
    zone: text(),
    /** Hours of the clock they read. */
    clock: text({ enum: ['24', '12'] }),
    /** Their own quiet hours, in minutes after local midnight; null: the gym's. */
    quietFrom: integer(),
    quietTo: integer(),
    /** Portions instead of calories and grams, and no figures of weight. */
    noNumbers: boolean().notNull().default(false),
    /** Kinds of unasked messages they do not want. */
    mutedKinds: text().array().notNull().default([]),
    /** Conversations are forgotten once answered, but for what an answer needs. */
    forgetsTalk: boolean().notNull().default(false),
    updatedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    check('member_settings_quiet', sql`(${t.quietFrom} is null) = (${t.quietTo} is null)`),
    check(
      'member_settings_quiet_minutes',
      sql`${t.quietFrom} between 0 and 1439 and ${t.quietTo} between 0 and 1439`,
    ),
  ],
)

/** A code that joins a member's identity in one app with that in another, once and for some minutes. Only the hash is kept. */
export const linkCodes = pgTable(
  'link_codes',
  {
    hash: text().primaryKey(),
    gym: text().notNull(),
    member: uuid().notNull(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    usedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('link_codes_member').on(t.member),
    check('link_codes_order', sql`${t.expiresAt} > ${t.madeAt}`),
  ],
)

/** Two accounts that became one, and what is needed to part them again. */
export const merges = pgTable(
  'merges',
  {
    id: uuid().primaryKey(),
    gym: text().notNull(),
    /** Who they are now. */
    kept: uuid().notNull(),
    /** Whose rows were moved: the member that is gone. */
    gone: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** What went over, by table, in the form of the slice that moved it; null once it can't be undone any more. */
    moved: jsonb().$type<unknown>(),
    undoneAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.kept], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('merges_kept').on(t.kept, t.at),
  ],
)

/** A wish to be forgotten that waits for its day, and afterwards the receipt, which leads to nobody. */
export const departures = pgTable(
  'departures',
  {
    id: uuid().primaryKey(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    /** Null once they are forgotten. */
    member: uuid(),
    askedAt: timestamp({ withTimezone: true }).notNull(),
    dueAt: timestamp({ withTimezone: true }).notNull(),
    cancelledAt: timestamp({ withTimezone: true }),
    doneAt: timestamp({ withTimezone: true }),
    /** SHA-256 of the receipt's words, with which somebody can show that it was done. */
    receipt: text(),
    /** Rows deleted, by table. */
    counts: jsonb().$type<unknown>(),
  },
  (t) => [
    index('departures_member').on(t.member),
    index('departures_due').on(t.dueAt).where(sql`${t.cancelledAt} is null and ${t.doneAt} is null`),
    check('departures_order', sql`${t.dueAt} >= ${t.askedAt}`),
    check('departures_done', sql`${t.doneAt} is null or ${t.member} is null`),
  ],
)

/** A link to a file of a member's, for some minutes. Only the hash is kept, and no file: it is made when it is fetched. */
export const downloads = pgTable(
  'downloads',
  {
    hash: text().primaryKey(),
    gym: text().notNull(),
    member: uuid().notNull(),
    kind: text({ enum: ['export'] }).notNull(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    fetchedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('downloads_member').on(t.member),
    check('downloads_order', sql`${t.expiresAt} > ${t.madeAt}`),
  ],
)

/** Which gym somebody, or a guild or group, talks to; whoever is not here talks to the house's own. */
export const homes = pgTable(
  'homes',
  {
    channel: text().notNull(),
    /** The channel's id of the person, guild or group. */
    place: text().notNull(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    since: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.channel, t.place] }), index('homes_gym').on(t.gym)],
)
