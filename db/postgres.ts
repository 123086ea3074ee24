import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import type { OnQuery, OpenDatabase } from './client.ts'
import { migrationsFolder, refuseNewerSchema } from './migrate.ts'
import { DatabaseProblem } from './problems.ts'
import * as schema from './schema/index.ts'

/** Connects without looking whether anyone answers; for a Worker, where a socket lives one request. */
export function connectPostgres(url: string, connections: number, onQuery?: OnQuery): OpenDatabase {
  // fetch_types and prepare are off so that the same settings work through a pooler.
  const client = postgres(url, {
    max: connections,
    fetch_types: false,
    prepare: false,
    connect_timeout: 10,
    onnotice: () => {},
  })
  return {
    db: drizzle(client, {
      schema,
      casing: 'snake_case',
      ...(onQuery ? { logger: { logQuery: onQuery } } : {}),
    }),
    kind: 'postgres',
    query: (text, values) => client.unsafe(text, values as never[]),
    close: () => client.end({ timeout: 5 }),
  }
}

/**
 * Opens a Postgres server's database and brings its tables up to date.
 *
 * @throws {DatabaseProblem} when nobody answers, or its schema is newer than the code
 */
export async function openPostgres(url: string, connections = 10, onQuery?: OnQuery): Promise<OpenDatabase> {
  const opened = connectPostgres(url, connections, onQuery)
  try {
    await refuseNewerSchema(opened.db)
    await migrate(opened.db as Parameters<typeof migrate>[0], { migrationsFolder })
    return opened
  } catch (error) {
    await opened.close().catch(() => {})
    if (error instanceof DatabaseProblem) throw error
    throw new DatabaseProblem(
      `Postgres can't be used: ${reason(error)}. Check DATABASE_URL and that the server runs.`,
      error,
    )
  }
}

function reason(error: unknown): string {
  const innermost = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const { code, message } = innermost as { code?: string; message?: string }
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'CONNECT_TIMEOUT')
    return 'nobody answers at its address'
  if (code === '28P01' || code === '28000') return 'it refuses the user name or password'
  if (code === '3D000') return 'that database does not exist'
  return message?.split('\n')[0] ?? 'unknown reason'
}
