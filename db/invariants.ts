import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from './client.ts'
import { rulesOfSchema } from './invariants/catalogue.ts'
import { laws } from './invariants/laws.ts'

/** A promise that is broken: how often, and by which rows. Rows are named by their keys, never by what they hold. */
export type Breach = { promise: string; rows: number; examples: string[] }

/** What was looked at, and what of it is broken. */
export type Findings = { promises: number; breaches: Breach[] }

/** Rows that are named of a broken promise. */
const mostExamples = 3

/**
 * Looks whether everything the database promises is true: what its schema says, though it may have been switched off
 * for a while, and what holds between tables. For after a fault, a restore, an upgrade; whole tables are read.
 *
 * @param now instant by which "too long" is measured
 */
export async function findBreaches(db: Database, now: Date): Promise<Findings> {
  const promises = [
    ...(await rulesOfSchema(db)),
    ...laws.map(({ name, broken }) => ({ name, broken: broken(now) })),
  ]
  const breaches: Breach[] = []
  for (const { name, broken } of promises) {
    const rows = rowsOf<{ which: string | null; rows: string | number }>(
      await db.execute(sql`select which, count(*) over () as rows from (${broken}) b limit ${mostExamples}`),
    )
    if (rows.length > 0)
      breaches.push({
        promise: name,
        rows: Number(rows[0]?.rows),
        examples: rows.map(({ which }) => which ?? ''),
      })
  }
  return { promises: promises.length, breaches }
}
