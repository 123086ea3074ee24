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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { gyms } from './gyms.ts'
import { members } from './members.ts'

/**
 * Places Spotter may grant in one slot of one split, or of the whole gym ('all'), and how many it has granted. A
 * claim takes a place in every slot of its visit, in its split and in the whole.
 */
export const slots = pgTable(
  'slots',
  {
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    /** A split's id, or 'all'. */
    split: text().notNull(),
    start: timestamp({ withTimezone: true }).notNull(),
    quota: integer().notNull(),
    taken: integer().notNull().default(0),
    /** People expected without our advice: the forecast, steadied by its neighbours and its past. */
    expected: real().notNull(),
    /** Bounds that hold the truth four times in five, without our advice. */
    low: real().notNull(),
    high: real().notNull(),
    /** Expected people had the weeks before repeated themselves; null where there were none. */
    usual: real(),
    /** The forecast it was opened from. */
    origin: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.split, t.start] }),
    check('slots_quota', sql`${t.taken} >= 0 and ${t.taken} <= ${t.quota}`),
    check('slots_expected', sql`${t.low} >= 0 and ${t.low} <= ${t.expected} and ${t.expected} <= ${t.high}`),
  ],
)

/** A wish for a place: what was asked for, and whether the first choice could be had. Those with none are unserved. */
export const asks = pgTable(
  'asks',
  {
    id: uuid().primaryKey(),
    gym: text().notNull(),
    member: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    kind: text({ enum: ['now', 'week', 'personal', 'swap', 'nudge', 'group'] }).notNull(),
    /** A split's id, or 'all'. */
    split: text().notNull(),
    /** The window they asked for. */
    from: timestamp({ withTimezone: true }).notNull(),
    to: timestamp({ withTimezone: true }).notNull(),
    minutes: integer().notNull(),
    /** The slot that would have suited best; null when no visit fits the window. */
    wanted: timestamp({ withTimezone: true }),
    /** Whether it had any place to grant, had nobody else asked: else it is nobody's luck or fault. */
    possible: boolean().notNull().default(true),
    /** Whether a place there was offered, or one that suits as well. */
    granted: boolean().notNull(),
    offered: integer().notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    unique('asks_gym_id').on(t.gym, t.id),
    index('asks_member').on(t.member, t.at),
    index('asks_gym').on(t.gym, t.at),
    check('asks_order', sql`${t.to} > ${t.from}`),
    check('asks_offered', sql`${t.offered} >= 0`),
  ],
)

/**
 * One granted place, from offer to visit: held for some minutes, claimed, and come to; or released. A released one
 * stays as history, its place has gone back.
 */
export const claims = pgTable(
  'claims',
  {
    id: uuid().primaryKey(),
    /** Short, so that it fits a button: "/hold k3f9a2bc". */
    code: text().notNull(),
    gym: text().notNull(),
    /** A split's id, or 'all'. */
    split: text().notNull(),
    /** Start of the visit. */
    slot: timestamp({ withTimezone: true }).notNull(),
    /** Length of the visit, whole slots. */
    minutes: integer().notNull(),
    /** More than one for whoever arranges for several. */
    places: integer().notNull().default(1),
    member: uuid().notNull(),
    ask: uuid(),
    /** The claim it takes the place of once it is claimed. */
    instead: uuid(),
    /** The group that goes together. */
    meetup: uuid(),
    /** 1 = offered first. */
    rank: integer().notNull().default(1),
    heldAt: timestamp({ withTimezone: true }).notNull(),
    /** An offer that is not claimed by then goes back. */
    heldUntil: timestamp({ withTimezone: true }).notNull(),
    claimedAt: timestamp({ withTimezone: true }),
    cameAt: timestamp({ withTimezone: true }),
    releasedAt: timestamp({ withTimezone: true }),
    /** 'closed': the gym shut its doors, which is nobody's fault. */
    released: text({ enum: ['lapsed', 'declined', 'cancelled', 'swapped', 'undone', 'missed', 'closed'] }),
    /** People the member was told to expect, themselves included. */
    expected: real().notNull(),
    low: real().notNull(),
    high: real().notNull(),
    /** Chance that they come, as learned when it was offered. */
    compliance: real().notNull(),
    /** When they would have come without advice, where that is known; null: not at all that day. */
    usually: timestamp({ withTimezone: true }),
  },
  (t) => [
    foreignKey({
      columns: [t.gym, t.split, t.slot],
      foreignColumns: [slots.gym, slots.split, slots.start],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    unique('claims_code').on(t.code),
    uniqueIndex('claims_one_place')
      .on(t.member, t.slot)
      .where(sql`${t.claimedAt} is not null and ${t.releasedAt} is null`),
    index('claims_slot').on(t.gym, t.slot),
    index('claims_member').on(t.member, t.slot),
    index('claims_held')
      .on(t.gym, t.heldUntil)
      .where(sql`${t.claimedAt} is null and ${t.releasedAt} is null`),
    check('claims_minutes', sql`${t.minutes} between 10 and 480`),
    check('claims_places', sql`${t.places} between 1 and 60`),
    check('claims_rank', sql`${t.rank} >= 1`),
    check('claims_order', sql`${t.releasedAt} >= ${t.heldAt} and ${t.claimedAt} >= ${t.heldAt}`),
    check('claims_released', sql`(${t.releasedAt} is null) = (${t.released} is null)`),
    check('claims_came', sql`${t.cameAt} is null or ${t.claimedAt} is not null`),
    check('claims_compliance', sql`${t.compliance} between 0 and 1`),
  ],
)

/** What members said of the advice they got. */
export const feedback = pgTable(
  'feedback',
  {
    id: uuid().primaryKey(),
    gym: text().notNull(),
    member: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** The visit or place it is about. */
    claim: uuid(),
    useful: boolean(),
    crowded: boolean(),
    text: text(),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.claim], foreignColumns: [claims.id] }).onDelete('set null'),
    index('feedback_member').on(t.member, t.at),
    index('feedback_gym').on(t.gym, t.at),
  ],
)

/** Being told once it is quiet. */
export const alerts = pgTable(
  'alerts',
  {
    id: uuid().primaryKey(),
    gym: text().notNull(),
    member: uuid().notNull(),
    /** A split's id, or 'all'. */
    split: text().notNull(),
    /** Told when fewer people than this are there. */
    below: integer().notNull(),
    from: timestamp({ withTimezone: true }).notNull(),
    /** Nobody is told after this. */
    to: timestamp({ withTimezone: true }).notNull(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
    toldAt: timestamp({ withTimezone: true }),
    stoppedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('alerts_waiting').on(t.gym, t.to).where(sql`${t.toldAt} is null and ${t.stoppedAt} is null`),
    check('alerts_below', sql`${t.below} >= 1`),
    check('alerts_order', sql`${t.to} > ${t.from}`),
  ],
)
