import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'
import { newestParts } from './months.ts'

/** Tables whose rows come and go. */
const busy = [
  'forecasts',
  'occupancy',
  'slots',
  'claims',
  'asks',
  'outbox',
  'turns',
  'open_turns',
  'writes',
  'jobs_run',
  'visits',
] as const

/**
 * Makes room of rows that are gone, and tells the planner what is left. A server does so by itself; the embedded
 * database has nobody for it, and would grow and slow down with every hour. A table at a time, so that turns come in
 * between.
 */
export async function reclaim(db: Database): Promise<void> {
  for (const part of await newestParts(db, busy)) await db.execute(sql.raw(`vacuum (analyze) ${part}`))
}
