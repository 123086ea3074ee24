import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { members } from './members.ts'
import { sealed } from './sealed.ts'
import { claims } from './slots.ts'

/** A plan of training over some weeks; a newer one takes its place, and the older stays to show what changed. */
export const workoutPlans = pgTable(
  'workout_plans',
  {
    id: uuid().primaryKey(),
    gym: text().notNull(),
    member: uuid().notNull(),
    madeAt: timestamp({ withTimezone: true }).notNull(),
    replacedAt: timestamp({ withTimezone: true }),
    /** Monday of its first week, by the gym's calendar. */
    from: date({ mode: 'string' }).notNull(),
    /** What it was made for: days, minutes, level, goal, equipment, limits, likes. */
    wanted: jsonb().notNull(),
    /** Weeks, sessions, exercises; weekly sets; passport. */
    plan: jsonb().notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('workout_plans_member').on(t.member, t.madeAt),
    check('workout_plans_order', sql`${t.replacedAt} >= ${t.madeAt}`),
  ],
)

/** One session of a plan: its day, its place in the gym once it has one, and what came of it. */
export const plannedSessions = pgTable(
  'planned_sessions',
  {
    plan: uuid()
      .notNull()
      .references(() => workoutPlans.id, { onDelete: 'cascade' }),
    /** From 0. */
    week: integer().notNull(),
    /** Which session of the week, from 0. */
    nth: integer().notNull(),
    /** The day it is planned for, by the gym's calendar. */
    date: date({ mode: 'string' }).notNull(),
    /** A split's id, or 'all'. */
    split: text().notNull(),
    minutes: integer().notNull(),
    /** The quiet slot it was put into; null: none yet. */
    slot: timestamp({ withTimezone: true }),
    claim: uuid().references(() => claims.id, { onDelete: 'set null' }),
    doneAt: timestamp({ withTimezone: true }),
    skippedAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    primaryKey({ columns: [t.plan, t.week, t.nth] }),
    check('planned_sessions_minutes', sql`${t.minutes} between 10 and 240`),
    check('planned_sessions_end', sql`${t.doneAt} is null or ${t.skippedAt} is null`),
  ],
)

/** One set that was done. */
export const workoutSets = pgTable(
  'workout_sets',
  {
    id: uuid().primaryKey(),
    gym: text().notNull(),
    member: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    /** By the gym's calendar. */
    date: date({ mode: 'string' }).notNull(),
    /** An exercise's id in the catalogue. */
    exercise: text().notNull(),
    /** Its place within what was logged at once, from 0. */
    position: integer().notNull(),
    reps: integer(),
    /** What was lifted, or added to the body. */
    kg: real(),
    seconds: integer(),
    metres: real(),
    /** Repetitions that were left in reserve. */
    rir: real(),
    warmUp: boolean().notNull().default(false),
  },
  (t) => [
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    index('workout_sets_member').on(t.member, t.exercise, t.at),
    index('workout_sets_day').on(t.member, t.date),
    check('workout_sets_reps', sql`${t.reps} between 1 and 1000`),
    check('workout_sets_kg', sql`${t.kg} between 0 and 1000`),
    check('workout_sets_seconds', sql`${t.seconds} between 1 and 86400`),
    check('workout_sets_metres', sql`${t.metres} between 1 and 300000`),
    check('workout_sets_rir', sql`${t.rir} between 0 and 20`),
    check('workout_sets_something', sql`num_nonnulls(${t.reps}, ${t.seconds}, ${t.metres}) >= 1`),
  ],
)

/** Weeks in which nobody need train: ill, away. They break no streak. */
export const pauses = pgTable(
  'pauses',
  {
    gym: text().notNull(),
    member: uuid().notNull(),
    /** First and last day, by the gym's calendar. */
    from: date({ mode: 'string' }).notNull(),
    to: date({ mode: 'string' }).notNull(),
    /** Where the row is sealed it reads 'other', and the truth is in there. */
    why: text({ enum: ['ill', 'away', 'other'] }).notNull(),
    sealed: sealed(),
  },
  (t) => [
    primaryKey({ columns: [t.member, t.from] }),
    foreignKey({ columns: [t.gym, t.member], foreignColumns: [members.gym, members.id] }).onDelete('cascade'),
    check('pauses_order', sql`${t.to} >= ${t.from}`),
  ],
)
