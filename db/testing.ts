import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { inject } from 'vitest'
import { type Database, rowsOf } from './client.ts'
import { openInMemory } from './embedded.ts'
import { connectPostgres } from './postgres.ts'
import { meals } from './schema/index.ts'
import { useKeys } from './sealing/keys.ts'
import { keyRing } from './sealing/ring.ts'
import { openRow } from './sealing/rows.ts'

/** What the suite's set-up hands to every test file: one of the two is there. */
declare module 'vitest' {
  interface ProvidedContext {
    /** A data directory of PGlite with all migrations, base64. */
    migratedDump: string
    /** Address of a Postgres server that has the database `spotter_template`. */
    postgresServer: string
  }
}

export type TestDatabase = { db: Database; empty(): Promise<void>; close(): Promise<void> }

let opened = 0

/** What health data is sealed with in tests. */
export const testKeys = keyRing([{ id: 'test', bytes: new Uint8Array(32).fill(7) }])

/**
 * A migrated, empty database for a test file: PGlite, or one of its own on the Postgres
 * server when the suite runs there.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('postgresServer')
  const database = server ? await ownDatabase(server) : await openInMemory(dumped())
  useKeys(database.db, testKeys)
  return { db: database.db, empty: () => empty(database.db), close: database.close }
}

/** The rows of a table as they were before they were sealed. */
export async function openedRows<T extends PgTable>(
  db: Database,
  table: T,
  { by, where }: { by?: PgColumn; where?: SQL } = {},
): Promise<Omit<T['$inferSelect'], 'sealed'>[]> {
  const of: PgTable = table
  const query = db.select().from(of).where(where)
  const rows: (object & { meal?: string })[] = await (by ? query.orderBy(by) : query)
  const owners = new Map((await db.select().from(meals)).map(({ id, gym, member }) => [id, { gym, member }]))
  return rows.map((row) => openRow(db, table, row, owners.get(row.meal ?? '')))
}

/** True when the tests run on a Postgres server, which unlike PGlite has connections to race on. */
export const onServer = (): boolean => inject('postgresServer') !== ''

function dumped(): Blob {
  return new Blob([Buffer.from(inject('migratedDump'), 'base64')])
}

async function ownDatabase(server: string) {
  const name = `test_${process.pid}_${opened++}_${Math.trunc(performance.timeOrigin)}`
  const admin = connectPostgres(server, 1)
  await admin.db.execute(sql.raw(`create database ${name} template spotter_template`))
  const own = connectPostgres(new URL(`/${name}`, server).href, 20)
  return {
    db: own.db,
    async close() {
      await own.close()
      await admin.db.execute(sql.raw(`drop database ${name} with (force)`))
      await admin.close()
    },
  }
}

async function empty(db: Database): Promise<void> {
  const tables = rowsOf<{ name: string }>(
    await db.execute(sql`
      select quote_ident(relname) as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition`),
  )
  await db.execute(sql.raw(`truncate ${tables.map((t) => t.name).join(', ')} restart identity cascade`))
}
