import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from './client.ts'
import { DatabaseProblem } from './problems.ts'

export const migrationsFolder = new URL('./migrations', import.meta.url).pathname

type Journal = { entries: readonly Entry[] }
type Entry = { when: number; tag: string }

/** What a code knows of the schema. */
export type Known = {
  /** The newest migration it has. */
  last: number
  /** The oldest code that may run on the schema with all of its migrations: code that knows at least this one. */
  floor: number
}

/** A line in a migration that older code does not survive: "-- floor: this", or the tag of the oldest it does survive. */
const floorLine = /^--\s*floor:\s*(\S+)\s*$/m

/** @returns the tag of the oldest code that may run after a migration; undefined where any may */
export const floorIn = (migration: string, tag: string): string | undefined => {
  const named = floorLine.exec(migration)?.[1]
  return named === 'this' ? tag : named
}

/** What this code knows: its journal, and the floors that its migrations name. */
export async function knownSchema(folder = migrationsFolder): Promise<Known> {
  const { entries } = JSON.parse(await readFile(`${folder}/meta/_journal.json`, 'utf8')) as Journal
  const floors = await Promise.all(
    entries.map(async ({ tag }) => floorIn(await readFile(`${folder}/${tag}.sql`, 'utf8'), tag)),
  )
  const named = new Set(floors.filter((tag) => tag !== undefined))
  const whens = entries.filter(({ tag }) => named.has(tag)).map(({ when }) => when)
  return { last: Math.max(...entries.map(({ when }) => when)), floor: Math.max(0, ...whens) }
}

/**
 * Brings the tables up to date, or finds that nothing is to do.
 *
 * A schema that is newer than the code is no fault as long as it says that code like this may still run: while a gym's
 * processes are brought up to date one after another, the old ones go on and may start anew.
 *
 * @param migrate applies all migrations; not called where none is missing
 * @param alone runs it while no other process does
 * @throws {DatabaseProblem} where the schema no longer suits this code
 */
export async function bringUpToDate(
  db: Database,
  migrate: () => Promise<unknown>,
  { alone = (work) => work(), known }: { alone?: Alone; known?: Known } = {},
): Promise<void> {
  const ours = known ?? (await knownSchema())
  if (await isUpToDate(db, ours)) return
  await alone(async () => {
    // Whoever was first has done it.
    if (await isUpToDate(db, ours)) return
    await raiseFloor(db, ours)
    await migrate()
  })
}

/** Runs some work while nobody else runs such work on this database. */
type Alone = (work: () => Promise<void>) => Promise<void>

/** @throws {DatabaseProblem} where the schema no longer suits this code */
async function isUpToDate(db: Database, ours: Known): Promise<boolean> {
  const applied = await newestApplied(db)
  if (applied > ours.last) await refuseNewerSchema(db, ours)
  return applied >= ours.last
}

/** When the newest migration of a database was made; 0 before the first. */
async function newestApplied(db: Database): Promise<number> {
  if (!(await has(db, 'drizzle.__drizzle_migrations'))) return 0
  const [row] = rowsOf<{ value: string | number | null }>(
    await db.execute(sql`select max(created_at) as value from drizzle.__drizzle_migrations`),
  )
  return Number(row?.value ?? 0)
}

/**
 * Refuses a database that a newer Spotter has migrated beyond what this code survives: it would write rows it doesn't
 * understand.
 *
 * @throws {DatabaseProblem}
 */
export async function refuseNewerSchema(db: Database, known?: Known): Promise<void> {
  const { last } = known ?? (await knownSchema())
  const applied = await newestApplied(db)
  if (applied <= last || (await mayStillRun(db, { last, applied }))) return
  throw new DatabaseProblem(
    'The database was written by a newer Spotter than this one. Update the code; nothing was changed.',
  )
}

/** Whether the schema, which is newer than the code, says that it may still be used by it. */
async function mayStillRun(
  db: Database,
  { last, applied }: { last: number; applied: number },
): Promise<boolean> {
  if (!(await has(db, 'drizzle.floor'))) return false
  const [floor] = rowsOf<{ oldest: string; newest: string }>(
    await db.execute(sql`select oldest::text, newest::text from drizzle.floor`),
  )
  // What was applied by code that says nothing of it may be anything.
  return floor !== undefined && applied <= Number(floor.newest) && Number(floor.oldest) <= last
}

/** Notes which code is too old from now on; before the tables change, so that none of it starts in between. */
async function raiseFloor(db: Database, { floor, last }: Known): Promise<void> {
  await db.execute(sql`create schema if not exists drizzle`)
  await db.execute(sql`
    create table if not exists drizzle.floor (
      one boolean primary key check (one), oldest bigint not null, newest bigint not null
    )`)
  await db.execute(sql`
    insert into drizzle.floor values (true, ${floor}, ${last}) on conflict (one) do update set
      oldest = greatest(floor.oldest, excluded.oldest), newest = greatest(floor.newest, excluded.newest)`)
}

const has = async (db: Database, table: string): Promise<boolean> => {
  const [row] = rowsOf<{ name: string | null }>(
    await db.execute(sql`select to_regclass(${table})::text as name`),
  )
  return typeof row?.name === 'string'
}
