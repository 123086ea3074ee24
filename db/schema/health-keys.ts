import { pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** The keys that values are sealed with, as far as the database knows: by what each sealed, the right one is told. */
export const healthKeys = pgTable('health_keys', {
  id: text().primaryKey(),
  /** A known word under the key. */
  probe: text().notNull(),
  madeAt: timestamp({ withTimezone: true }).notNull(),
  /** Since when nothing is sealed with it any more. */
  retiredAt: timestamp({ withTimezone: true }),
})
