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
  real,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { gyms } from './gyms.ts'

/** Expected people per slot as known at `origin`; the interval holds the truth four times in five. */
export const forecasts = pgTable(
  'forecasts',
  {
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    /** The last instant the forecast knew of. */
    origin: timestamp({ withTimezone: true }).notNull(),
    /** A split's id, or 'all' for the whole gym. */
    split: text().notNull(),
    slot: timestamp({ withTimezone: true }).notNull(),
    /** Expected people, places granted by Spotter included. */
    mean: real().notNull(),
    low: real().notNull(),
    high: real().notNull(),
    model: text().notNull(),
    /** Expected people had Spotter advised nobody; null where no place was granted. */
    demand: real(),
    /** What drives the number, as parts that sum to the mean. Written with the day's own origin only. */
    reasons: jsonb().$type<Readonly<Record<string, number>>>(),
    /** What each member of the ensemble expected. Written for the whole gym, with the day's own origin only. */
    votes: jsonb().$type<Readonly<Record<string, number>>>(),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.split, t.slot, t.origin] }),
    index('forecasts_origin').on(t.gym, t.origin),
    check('forecasts_interval', sql`${t.low} >= 0 and ${t.low} <= ${t.mean} and ${t.mean} <= ${t.high}`),
    check('forecasts_demand', sql`${t.demand} >= 0`),
  ],
)

/** The recipe a gym's forecasts are made by: one champion, challengers beside it, and those before. */
export const models = pgTable(
  'models',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    /** Members, settings and seed: enough to grow the same model from the same past. */
    recipe: jsonb().$type<unknown>().notNull(),
    status: text({ enum: ['champion', 'challenger', 'retired'] }).notNull(),
    /** Errors, weights and what it cost, as measured when it was last fitted. */
    metrics: jsonb().$type<unknown>().notNull().default({}),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    fittedAt: timestamp({ withTimezone: true }),
    promotedAt: timestamp({ withTimezone: true }),
    retiredAt: timestamp({ withTimezone: true }),
    /** Why it was promoted or retired, in a sentence. */
    reason: text(),
  },
  (t) => [
    uniqueIndex('models_one_champion').on(t.gym).where(sql`${t.status} = 'champion'`),
    unique('models_gym_id').on(t.gym, t.id),
    index('models_gym').on(t.gym, t.createdAt),
  ],
)

/** What was expected of a slot and what came, once the slot is closed. */
export const scores = pgTable(
  'scores',
  {
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    /** A split's id, or 'all'. */
    split: text().notNull(),
    slot: timestamp({ withTimezone: true }).notNull(),
    /** How long before the slot it was said: a day at least, or as late as it was. */
    lead: text({ enum: ['day', 'hour'] }).notNull(),
    origin: timestamp({ withTimezone: true }).notNull(),
    mean: real().notNull(),
    low: real().notNull(),
    high: real().notNull(),
    people: real().notNull(),
    model: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.split, t.lead, t.slot] }),
    index('scores_slot').on(t.gym, t.slot),
    check('scores_not_negative', sql`${t.people} >= 0`),
  ],
)

/** What a gym's forecaster has learned between two retrainings: running errors, weights, detectors. */
export const learning = pgTable('learning', {
  gym: text()
    .primaryKey()
    .references(() => gyms.id, { onDelete: 'cascade' }),
  /** Slots up to here have been learned from. */
  until: timestamp({ withTimezone: true }).notNull(),
  state: jsonb().$type<unknown>().notNull(),
})

/** The crowd changed and the forecasts had not expected it: when it was found, since when, how much. */
export const drifts = pgTable(
  'drifts',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    split: text().notNull(),
    detector: text({ enum: ['page-hinkley', 'level-shift'] }).notNull(),
    foundAt: timestamp({ withTimezone: true }).notNull(),
    since: timestamp({ withTimezone: true }).notNull(),
    /** Factor by which more (over 1) or fewer people come than expected. */
    factor: real().notNull(),
    reason: text().notNull(),
    /** The retraining it led to has happened. */
    answered: boolean().notNull().default(false),
  },
  (t) => [
    index('drifts_gym').on(t.gym, t.foundAt),
    unique('drifts_once').on(t.gym, t.split, t.detector, t.foundAt),
    check('drifts_order', sql`${t.since} <= ${t.foundAt}`),
  ],
)

/** Two models taking turns on live advice, half a day each: which does the gym more good. */
export const switchbacks = pgTable(
  'switchbacks',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    gym: text().notNull(),
    a: bigint({ mode: 'number' }).notNull(),
    b: bigint({ mode: 'number' }).notNull(),
    seed: text().notNull(),
    startsAt: timestamp({ withTimezone: true }).notNull(),
    endsAt: timestamp({ withTimezone: true }).notNull(),
    /** Hours at the head of each block that are not counted: what the other model said still works. */
    washoutHours: integer().notNull(),
    /** The verdict, once it is over. */
    outcome: jsonb().$type<unknown>(),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.a], foreignColumns: [models.gym, models.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.gym, t.b], foreignColumns: [models.gym, models.id] }).onDelete('cascade'),
    index('switchbacks_gym').on(t.gym, t.startsAt),
    check('switchbacks_two', sql`${t.a} <> ${t.b}`),
    check('switchbacks_order', sql`${t.endsAt} > ${t.startsAt}`),
    check('switchbacks_washout', sql`${t.washoutHours} between 0 and 11`),
  ],
)
