import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from './client.ts'
import { DatabaseProblem } from './problems.ts'

export const migrationsFolder = new URL('./migrations', import.meta.url).pathname

type Journal = { entries: { when: number; tag: string }[] }

/**
 * Refuses a database that a newer Spotter has migrated: older code would write rows it doesn't understand.
 *
 * @throws {DatabaseProblem}
 */
export async function refuseNewerSchema(db: Database): Promise<void> {
  const journal = JSON.parse(await readFile(`${migrationsFolder}/meta/_journal.json`, 'utf8')) as Journal
  const known = Math.max(...journal.entries.map((entry) => entry.when))
  const table = rowsOf<{ name: string | null }>(
    await db.execute(sql`select to_regclass('drizzle.__drizzle_migrations')::text as name`),
  )
  if (!table[0]?.name) return
  const applied = rowsOf<{ last: string | number | null }>(
    await db.execute(sql`select max(created_at) as last from drizzle.__drizzle_migrations`),
  )
  if (Number(applied[0]?.last ?? 0) > known) {
    throw new DatabaseProblem(
      'The database was written by a newer Spotter than this one. Update the code; nothing was changed.',
    )
  }
}
