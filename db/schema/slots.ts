import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { splits } from './gyms.ts'
import { members } from './members.ts'

/** Places Spotter may grant in one slot of one split, and how many it has granted. */
export const slots = pgTable(
  'slots',
  {
    gym: text().notNull(),
    split: text().notNull(),
    start: timestamp({ withTimezone: true }).notNull(),
    quota: integer().notNull(),
    taken: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.split, t.start] }),
    foreignKey({ columns: [t.gym, t.split], foreignColumns: [splits.gym, splits.id] }).onDelete('cascade'),
    check('slots_quota', sql`${t.taken} >= 0 and ${t.taken} <= ${t.quota}`),
  ],
)

/** One granted place. A released claim stays as history and frees its place. */
export const claims = pgTable(
  'claims',
  {
    id: uuid().primaryKey(),
    gym: text().notNull(),
    split: text().notNull(),
    slot: timestamp({ withTimezone: true }).notNull(),
    member: uuid().notNull(),
    claimedAt: timestamp({ withTimezone: true }).notNull(),
    releasedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    foreignKey({
      columns: [t.gym, t.split, t.slot],
      foreignColumns: [slots.gym, slots.split, slots.start],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    uniqueIndex('claims_one_place').on(t.member, t.split, t.slot).where(sql`${t.releasedAt} is null`),
    index('claims_slot').on(t.gym, t.split, t.slot),
    check('claims_order', sql`${t.releasedAt} >= ${t.claimedAt}`),
  ],
)

/** What was advised, and what came of it: given, taken, actually came. */
export const recommendations = pgTable(
  'recommendations',
  {
    id: uuid().primaryKey(),
    gym: text().notNull(),
    member: uuid().notNull(),
    split: text().notNull(),
    slot: timestamp({ withTimezone: true }).notNull(),
    /** 1 = offered first. */
    rank: integer().notNull(),
    givenAt: timestamp({ withTimezone: true }).notNull(),
    takenAt: timestamp({ withTimezone: true }),
    cameAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.gym, t.split], foreignColumns: [splits.gym, splits.id] }).onDelete('cascade'),
    index('recommendations_slot').on(t.gym, t.split, t.slot),
    index('recommendations_member').on(t.member, t.givenAt),
    check('recommendations_rank', sql`${t.rank} >= 1`),
    check('recommendations_order', sql`${t.takenAt} >= ${t.givenAt}`),
  ],
)
