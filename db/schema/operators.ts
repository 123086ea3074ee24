import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { gyms } from './gyms.ts'
import { members } from './members.ts'

/** Chats whose administrators answer for the gym: a Discord guild, a Telegram group. */
export const staffPlaces = pgTable(
  'staff_places',
  {
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    channel: text().notNull(),
    /** The channel's id of the guild or group. */
    place: text().notNull(),
    /** The role its administrators have here. */
    role: text({ enum: ['manager', 'owner'] }).notNull(),
    linkedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.channel, t.place] }),
    index('staff_places_gym').on(t.gym),
    check('staff_places_role', sql`${t.role} in ('manager', 'owner')`),
  ],
)

/** A role that a member has by what a chat says of them, good for as long as it was seen lately. */
export const memberGrants = pgTable(
  'member_grants',
  {
    gym: text().notNull(),
    member: uuid().notNull(),
    channel: text().notNull(),
    place: text().notNull(),
    role: text({ enum: ['manager', 'owner'] }).notNull(),
    seenAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.member, t.channel, t.place] }),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    foreignKey({
      columns: [t.channel, t.place],
      foreignColumns: [staffPlaces.channel, staffPlaces.place],
    }).onDelete('cascade'),
    check('member_grants_role', sql`${t.role} in ('manager', 'owner')`),
  ],
)

/** A role that waits for whoever brings its code. Only the hash is kept. */
export const invitations = pgTable(
  'invitations',
  {
    id: uuid().primaryKey(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    role: text({ enum: ['frontDesk', 'coach', 'manager', 'owner'] }).notNull(),
    /** For whom, in the words of whoever invited: "Sam, mornings". */
    note: text(),
    /** SHA-256 of the code, in hex. */
    hash: text().notNull().unique(),
    /** Null when a command made it. */
    madeBy: uuid(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    usedBy: uuid(),
    usedAt: timestamp({ withTimezone: true }),
    revokedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index('invitations_gym').on(t.gym, t.madeAt),
    check('invitations_order', sql`${t.expiresAt} > ${t.madeAt}`),
    check('invitations_role', sql`${t.role} in ('frontDesk', 'coach', 'manager', 'owner')`),
  ],
)

/** How somebody without a chat logs in. */
export const credentials = pgTable(
  'credentials',
  {
    member: uuid().primaryKey(),
    gym: text().notNull(),
    /** In small letters. */
    email: text().notNull(),
    /** Argon2id with its parameters and salt, in the usual "$argon2id$" form. */
    password: text().notNull(),
    /** Secret of the one-time codes, base32; null: not asked for. */
    totp: text(),
    /** The last time step whose code was taken, so that none is good twice. */
    totpStep: bigint({ mode: 'number' }),
    failures: integer().notNull().default(0),
    /** Nobody gets in before then, after too many failures. */
    lockedUntil: timestamp({ withTimezone: true }),
    changedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    unique('credentials_email').on(t.gym, t.email),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    check('credentials_email_small', sql`${t.email} = lower(${t.email})`),
    check('credentials_failures', sql`${t.failures} >= 0`),
  ],
)

/** A link that logs in whoever opens it first, once and for some minutes. Only the hash is kept. */
export const loginLinks = pgTable(
  'login_links',
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
    index('login_links_member').on(t.member),
    check('login_links_order', sql`${t.expiresAt} > ${t.madeAt}`),
  ],
)

/** A browser that is logged in. Its refresh token changes at every use; an old one that comes again ends it. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey(),
    gym: text().notNull(),
    member: uuid().notNull(),
    /** SHA-256 of the refresh token that is good now. */
    hash: text().notNull(),
    /** SHA-256 of the one before it: two tabs may refresh at once. */
    before: text(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
    rotatedAt: timestamp({ withTimezone: true }).notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
    /** How they came in. */
    way: text({ enum: ['link', 'password'] }).notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('sessions_member').on(t.member),
    check('sessions_order', sql`${t.expiresAt} > ${t.madeAt}`),
  ],
)

/** Secrets of the house that no environment gave: made once, at the first need. */
export const houseSecrets = pgTable('house_secrets', {
  name: text().primaryKey(),
  secret: text().notNull(),
  madeAt: timestamp({ withTimezone: true }).notNull(),
})

/** Keys with which a program may use the gym's interface, within its scopes. Only the hash is kept. */
export const gymKeys = pgTable(
  'gym_keys',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** SHA-256 of the key, in hex. */
    hash: text().notNull().unique(),
    scopes: text().array().notNull(),
    madeBy: uuid(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
    lastUsedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index('gym_keys_gym').on(t.gym)],
)

/** How many people of the staff a crowd asks for: one for every so many, and never fewer than the least. */
export const staffRules = pgTable(
  'staff_rules',
  {
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    /** What they do: "floor", "desk". */
    name: text().notNull(),
    peoplePer: real().notNull(),
    least: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.name] }),
    check('staff_rules_people', sql`${t.peoplePer} > 0`),
    check('staff_rules_least', sql`${t.least} >= 0`),
  ],
)

/** Places the operator lets Spotter grant at most in a slot, whatever the forecast leaves room for. */
export const quotaRules = pgTable(
  'quota_rules',
  {
    id: uuid().primaryKey(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    /** A split's id, or 'all'. */
    split: text().notNull(),
    /** ISO weekday, 1 = Monday; null: every day. */
    weekday: integer(),
    /** Minutes after local midnight between which it holds. */
    from: integer().notNull(),
    to: integer().notNull(),
    most: integer().notNull(),
  },
  (t) => [
    index('quota_rules_gym').on(t.gym),
    check('quota_rules_weekday', sql`${t.weekday} between 1 and 7`),
    check('quota_rules_minutes', sql`${t.from} >= 0 and ${t.to} > ${t.from} and ${t.to} <= 1440`),
    check('quota_rules_most', sql`${t.most} >= 0`),
  ],
)

/** What the gym tells its members; what it changes stands in `closures` and in the gym's equipment. */
export const announcements = pgTable(
  'announcements',
  {
    id: uuid().primaryKey(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    kind: text({ enum: ['closure', 'equipment', 'news'] }).notNull(),
    text: text().notNull(),
    /** A split's id whose members are told; null: everybody. */
    split: text(),
    /** What of the calendar and the rooms it speaks of. */
    facts: jsonb().$type<unknown>().notNull().default({}),
    madeBy: uuid(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
    /** Null: a draft, which nobody was told. */
    sentAt: timestamp({ withTimezone: true }),
    /** Members it was said to, or will be. */
    told: integer().notNull().default(0),
    withdrawnAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index('announcements_gym').on(t.gym, t.madeAt),
    check('announcements_kind', sql`${t.kind} in ('closure', 'equipment', 'news')`),
  ],
)

/** Two ways of advising that take turns, half a day each, and the one figure by which it was agreed to judge them. */
export const policyTrials = pgTable(
  'policy_trials',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    a: text().notNull(),
    b: text().notNull(),
    /** Written down before it begins, and never changed. */
    metric: text({ enum: ['crowdedMinutes', 'taken', 'came'] }).notNull(),
    seed: text().notNull(),
    registeredAt: timestamp({ withTimezone: true }).notNull(),
    startsAt: timestamp({ withTimezone: true }).notNull(),
    endsAt: timestamp({ withTimezone: true }).notNull(),
    washoutHours: integer().notNull(),
    stoppedAt: timestamp({ withTimezone: true }),
    /** The verdict, once it is over. */
    outcome: jsonb().$type<unknown>(),
  },
  (t) => [
    index('policy_trials_gym').on(t.gym, t.startsAt),
    check('policy_trials_two', sql`${t.a} <> ${t.b}`),
    check('policy_trials_order', sql`${t.endsAt} > ${t.startsAt} and ${t.startsAt} >= ${t.registeredAt}`),
    check('policy_trials_washout', sql`${t.washoutHours} between 0 and 11`),
  ],
)
