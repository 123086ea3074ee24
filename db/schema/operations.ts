import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { gyms } from './gyms.ts'

/** Who changed what, for those who answer for the gym. Written once, never updated. */
export const audit = pgTable(
  'audit',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    at: timestamp({ withTimezone: true }).notNull(),
    /** Null when a job or a command did it. No reference: the trail outlives the member. */
    actor: uuid(),
    action: text().notNull(),
    details: jsonb().$type<unknown>().notNull().default({}),
  },
  (t) => [index('audit_gym_at').on(t.gym, t.at)],
)

/** One row a job's scheduled minute: whoever inserts it does the work, so a job that fires twice works once. */
export const jobsRun = pgTable(
  'jobs_run',
  {
    job: text().notNull(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    minute: timestamp({ withTimezone: true }).notNull(),
    startedAt: timestamp({ withTimezone: true }).notNull(),
    finishedAt: timestamp({ withTimezone: true }),
    outcome: text({ enum: ['running', 'done', 'failed'] })
      .notNull()
      .default('running'),
    /** Until when its process is believed to be at it; one that failed is tried again after it. Null: of older code. */
    until: timestamp({ withTimezone: true }),
    /** How often it was begun. */
    attempts: smallint().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.job, t.gym, t.minute] }),
    index('jobs_run_left').on(t.until).where(sql`${t.outcome} <> 'done'`),
    check('jobs_run_outcome', sql`(${t.outcome} = 'running') = (${t.finishedAt} is null)`),
  ],
)

/** What an import took and what it left. */
export const imports = pgTable(
  'imports',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    kind: text({ enum: ['counts', 'visits', 'members'] }).notNull(),
    file: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    read: integer().notNull(),
    accepted: integer().notNull(),
    rejected: integer().notNull(),
    duplicates: integer().notNull(),
    /** Null when a command did it. */
    actor: uuid(),
    /** Its rows were taken out again. */
    undoneAt: timestamp({ withTimezone: true }),
  },
  (t) => [
    index('imports_gym').on(t.gym, t.at),
    check('imports_adds_up', sql`${t.read} = ${t.accepted} + ${t.rejected} + ${t.duplicates}`),
  ],
)

/** Keys with which a door counter or camera may send readings. Only the hash is kept. */
export const feedKeys = pgTable(
  'feed_keys',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    gym: text()
      .notNull()
      .references(() => gyms.id, { onDelete: 'cascade' }),
    /** What the key is for: "front door". */
    name: text().notNull(),
    /** SHA-256 of the key, in hex. */
    hash: text().notNull().unique(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
    revokedAt: timestamp({ withTimezone: true }),
    lastUsedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index('feed_keys_gym').on(t.gym)],
)
