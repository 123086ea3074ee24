import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from './client.ts'
import { migrationsFolder } from './migrate.ts'

type Journal = { entries: { when: number }[] }

/** The newest migration this code brings, as the milliseconds its journal names it by. */
async function newestKnown(): Promise<number> {
  const journal = JSON.parse(await readFile(`${migrationsFolder}/meta/_journal.json`, 'utf8')) as Journal
  return Math.max(...journal.entries.map(({ when }) => when))
}

/**
 * Whether a database lacks tables of this code. One that has newer ones as well does not: that is what a rolling upgrade
 * looks like from the old side.
 */
export async function isBehind(db: Database): Promise<boolean> {
  return (await newestApplied(db)) < (await newestKnown())
}

/** The newest migration a database has had; 0 where it had none. @throws where nobody answers, or it has no tables of ours */
async function newestApplied(db: Database): Promise<number> {
  const [row] = rowsOf<{ last: string | number | null }>(
    await db.execute(sql`select max(created_at) as last from drizzle.__drizzle_migrations`),
  )
  return Number(row?.last ?? 0)
}
