import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres, { type Sql } from 'postgres'
import type { Around, OnQuery, OpenDatabase } from './client.ts'
import { bringUpToDate, migrationsFolder } from './migrate.ts'
import { DatabaseProblem } from './problems.ts'
import * as schema from './schema/index.ts'
import { watchedClient } from './watched-client.ts'

/** What runs statements on the bare driver: itself, or a transaction. */
export type BarePostgres = Pick<Sql, 'unsafe'>

/** The bare driver, with settings that work through a pooler too: fetch_types and prepare are off. */
export const postgresClient = (url: string, connections: number) =>
  postgres(url, {
    max: connections,
    fetch_types: false,
    prepare: false,
    connect_timeout: 10,
    onnotice: () => {},
  })

/** Connects without looking whether anyone answers; for a Worker, where a socket lives one request. */
export function connectPostgres(
  url: string,
  connections: number,
  onQuery?: OnQuery,
  around?: Around,
): OpenDatabase {
  const client = postgresClient(url, connections)
  return {
    db: drizzle(around ? watchedClient(client, around) : client, {
      schema,
      casing: 'snake_case',
      ...(onQuery ? { logger: { logQuery: onQuery } } : {}),
    }),
    kind: 'postgres',
    connections,
    query: (text, values) => client.unsafe(text, values as never[]),
    close: () => client.end({ timeout: 5 }),
  }
}

/** Connections of a process that nobody gave another number. */
export const usualConnections = 10

/**
 * Opens a Postgres server's database and brings its tables up to date.
 *
 * @throws {DatabaseProblem} when nobody answers, or its schema is newer than the code
 */
export async function openPostgres(
  url: string,
  connections: number = usualConnections,
  onQuery?: OnQuery,
  around?: Around,
): Promise<OpenDatabase> {
  const opened = connectPostgres(url, connections, onQuery, around)
  try {
    const all = () => migrate(opened.db as Parameters<typeof migrate>[0], { migrationsFolder })
    await bringUpToDate(opened.db, all, { alone: (work) => locked(url, work) })
    return opened
  } catch (error) {
    await opened.close().catch(() => {})
    if (error instanceof DatabaseProblem) throw error
    throw new DatabaseProblem(
      `Postgres can't be used: ${postgresReason(error)}. Check DATABASE_URL and that the server runs.`,
      error,
    )
  }
}

/** Letters that say whose lock it is among all that share a server's database. */
const lockOfMigrations = 0x5307

/**
 * Processes that start together migrate one after another. The lock is a transaction's, on a connection of its own: it
 * holds through a pooler, and is gone with whoever dies.
 */
async function locked(url: string, work: () => Promise<void>): Promise<void> {
  const own = connectPostgres(url, 1)
  try {
    await own.db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${lockOfMigrations})`)
      await work()
    })
  } finally {
    await own.close()
  }
}

/** Why a server can't be used, for the person at the terminal. */
export function postgresReason(error: unknown): string {
  const innermost = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const { code, message } = innermost as { code?: string; message?: string }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'CONNECT_TIMEOUT')
    return 'nobody answers at its address'
  if (code === '28P01' || code === '28000') return 'it refuses the user name or password'
  if (code === '3D000') return 'that database does not exist'
  return message?.split('\n')[0] ?? 'unknown reason'
}
