import { jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * What one process does for all that share the database: asking Telegram, a connection to Discord, writing to members
 * unasked. Whoever holds a name says so every few seconds; by the database's clock, for those of machines differ.
 */
export const leases = pgTable('leases', {
  /** "telegram", "discord/shard/0/4": what is held. */
  name: text().primaryKey(),
  /** The process that holds it. */
  holder: text().notNull(),
  /** After this anybody may take it. */
  until: timestamp({ withTimezone: true }).notNull(),
  /** What the next holder needs to go on where this one stopped; no word of a member. */
  note: jsonb().$type<unknown>(),
})
