import { sql } from 'drizzle-orm'
import { inject } from 'vitest'
import { type Database, rowsOf } from './client.ts'
import { openInMemory } from './embedded.ts'
import { connectPostgres } from './postgres.ts'

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

/**
 * A migrated, empty database for a test file: PGlite, or one of its own on the Postgres
 * server when the suite runs there.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('postgresServer')
  const database = server ? await ownDatabase(server) : await openInMemory(dumped())
  return { db: database.db, empty: () => empty(database.db), close: database.close }
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
    await db.execute(sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`),
  )
  await db.execute(sql.raw(`truncate ${tables.map((t) => t.name).join(', ')} restart identity cascade`))
}
