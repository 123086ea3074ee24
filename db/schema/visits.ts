import { sql } from 'drizzle-orm'
import {
  bigint,
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
import { gyms, splits } from './gyms.ts'
import { members } from './members.ts'

/**
 * One stay of one member. An open visit has no check-out yet. Kept by the month of the check-in (`db/months.ts`), so every
 * key holds the check-in; that a member has one open visit is kept by triggers and the table `open_visits`.
 */
export const visits = pgTable(
  'visits',
  {
    id: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    gym: text().notNull(),
    member: uuid().notNull(),
    checkIn: timestamp({ withTimezone: true }).notNull(),
    checkOut: timestamp({ withTimezone: true }),
    /** The check-out was forgotten and is the split's usual stay: a censored stay, not an observed one. */
    checkOutEstimated: boolean().notNull().default(false),
    source: text({ enum: ['chat', 'import', 'synthetic', 'demo'] }).notNull(),
    /** The import it came with, so that this can be undone. */
    import: bigint({ mode: 'number' }),
  },
  (t) => [
    primaryKey({ columns: [t.id, t.checkIn] }),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    unique('visits_once').on(t.member, t.checkIn),
    unique('visits_gym_id').on(t.gym, t.id, t.checkIn),
    index('visits_open').on(t.gym).where(sql`${t.checkOut} is null`),
    index('visits_gym_time').on(t.gym, t.checkIn),
    index('visits_import').on(t.import).where(sql`${t.import} is not null`),
    check('visits_order', sql`${t.checkOut} > ${t.checkIn}`),
    check('visits_estimate_closed', sql`${t.checkOut} is not null or not ${t.checkOutEstimated}`),
  ],
)

/** The splits of a visit; their order is the order they were named. Time is shared evenly among them. */
export const visitSplits = pgTable(
  'visit_splits',
  {
    gym: text().notNull(),
    visit: bigint({ mode: 'number' }).notNull(),
    split: text().notNull(),
    position: integer().notNull(),
    /** When the visit began: whose month it lies in. Left out, the database looks it up. */
    checkIn: timestamp({ withTimezone: true }).notNull().default(sql`'-infinity'`),
  },
  (t) => [
    primaryKey({ columns: [t.visit, t.split, t.checkIn] }),
    foreignKey({
      columns: [t.gym, t.visit, t.checkIn],
      foreignColumns: [visits.gym, visits.id, visits.checkIn],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
    foreignKey({ columns: [t.gym, t.split], foreignColumns: [splits.gym, splits.id] }),
  ],
)

/** Readings of people present, from a sensor or a person with a clicker. */
export const counts = pgTable(
  'counts',
  {
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    at: timestamp({ withTimezone: true }).notNull(),
    source: text({ enum: ['sensor', 'manual'] }).notNull(),
    count: integer().notNull(),
    /** Capacity in force when the reading was taken, where the source says so. */
    capacity: integer(),
    /** The source could not count further ("100+"): the truth is this many or more. */
    capped: boolean().notNull().default(false),
    /** Why the reading is kept but not believed; null for a sound one. */
    flag: text({ enum: ['dead', 'frozen', 'capped', 'impossible'] }),
    /** When it reached us: a reading may be late. Null for one of an import. */
    receivedAt: timestamp({ withTimezone: true }),
    /** The import it came with, so that this can be undone. */
    import: bigint({ mode: 'number' }),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.at, t.source] }),
    index('counts_import').on(t.import).where(sql`${t.import} is not null`),
    check('counts_not_negative', sql`${t.count} >= 0`),
    check('counts_capacity', sql`${t.capacity} > 0`),
  ],
)

/** Mean people present in a closed slot; `split` is a split's id, or 'all' for the whole gym. */
export const occupancy = pgTable(
  'occupancy',
  {
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    slot: timestamp({ withTimezone: true }).notNull(),
    split: text().notNull(),
    people: real().notNull(),
    /** What the figure was made of. */
    source: text({ enum: ['counts', 'visits'] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.split, t.slot] }),
    check('occupancy_not_negative', sql`${t.people} >= 0`),
  ],
)

/** The part of the people present who check in, where a counter tells. One row a gym. */
export const checkInShares = pgTable('check_in_shares', {
  gym: text()
    .primaryKey()
    .references(() => gyms.id, { onDelete: 'cascade' }),
  learnedAt: timestamp({ withTimezone: true }).notNull(),
  /** By hour of the gym's week, the first of Monday first; each above 0 and at most 1. */
  hours: real().array().notNull(),
})
