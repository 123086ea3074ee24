import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrationsFolder } from '../migrate.ts'
import type { Bare } from './bare.ts'
import type { Migration } from './catalogue.ts'
import { BackupProblem } from './problem.ts'

/** A migration of this code. */
export type Step = Migration & { statements: readonly string[] }

/** All migrations of this code, the oldest first. */
export const steps = (): Step[] =>
  readMigrationFiles({ migrationsFolder }).map(({ hash, folderMillis, sql }) => ({
    hash,
    at: folderMillis,
    statements: sql,
  }))

/**
 * The migrations that a backup's database had seen, and those that came after.
 *
 * @throws {BackupProblem} when it had seen one that this code doesn't know
 */
export function split(seen: readonly Migration[], known: readonly Step[]): { before: Step[]; after: Step[] } {
  const ats = new Set(seen.map(({ at }) => Number(at)))
  const newest = Math.max(...known.map(({ at }) => at))
  if (Math.max(...ats) > newest)
    throw new BackupProblem(
      'The backup was made by a newer Spotter than this one. Update the code first; nothing was changed.',
    )
  const before = known.filter(({ at }) => ats.has(at))
  if (before.length < ats.size)
    throw new BackupProblem(
      'The backup comes from another line of Spotter: its tables were made by steps that this code does not know. Nothing was changed.',
    )
  return { before, after: known.filter(({ at }) => !ats.has(at)) }
}

/** Makes the tables as they were after some migrations. */
export async function replay(into: Bare, before: readonly Step[]): Promise<void> {
  // As drizzle's migrator makes it.
  await into.run(`create schema if not exists drizzle;
    create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`)
  for (const step of before) await run(into, step)
}

/** Goes on from there, and notes each as drizzle's migrator does. */
export async function migrateOn(into: Bare, after: readonly Step[]): Promise<void> {
  for (const step of after) {
    await run(into, step)
    await into.run(
      `insert into drizzle.__drizzle_migrations (hash, created_at) values ('${step.hash}', ${step.at})`,
    )
  }
}

async function run(into: Bare, { statements }: Step): Promise<void> {
  for (const statement of statements) if (statement.trim() !== '') await into.run(statement)
}

const made =
  /\b(?:create\s+(?:or\s+replace\s+)?(?:unlogged\s+)?(table|function|procedure|type|sequence|view)|alter\s+(table)\s+(?:"?\w+"?\.)?"?\w+"?\s+rename\s+to)\s+(?:if\s+not\s+exists\s+)?(?:"?\w+"?\.)?"?(\w+)"?/gi

/** Names of what the migrations ever made, by kind: what else lies in a database is not ours to touch. */
export function madeBy(known: readonly Step[]): Record<string, Set<string>> {
  const names: Record<string, Set<string>> = {}
  for (const statement of known.flatMap(({ statements }) => statements))
    for (const [, kind = 'table', , name = ''] of statement.matchAll(made)) {
      const of = kind.toLowerCase()
      names[of] ??= new Set()
      names[of].add(name)
    }
  return names
}
