import { sql } from 'drizzle-orm'
import { check, index, pgTable, primaryKey, real, text, timestamp } from 'drizzle-orm/pg-core'
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
    mean: real().notNull(),
    low: real().notNull(),
    high: real().notNull(),
    model: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.gym, t.split, t.slot, t.origin] }),
    index('forecasts_origin').on(t.gym, t.origin),
    check('forecasts_interval', sql`${t.low} >= 0 and ${t.low} <= ${t.mean} and ${t.mean} <= ${t.high}`),
  ],
)
