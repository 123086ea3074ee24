import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema/index.ts'

export type Schema = typeof schema

/** A database or a transaction in one, on either driver. */
export type Database = PgDatabase<PgQueryResultHKT, Schema>

/** An open database and the way to close it. */
export type OpenDatabase = {
  db: Database
  kind: 'embedded' | 'postgres'
  /** How many statements may run at once. */
  connections: number
  /** Runs a statement on the bare driver, for measuring what lies above it. */
  query(text: string, values: unknown[]): Promise<unknown>
  close(): Promise<void>
}

/** Told of every statement before it runs. */
export type OnQuery = (text: string, values: unknown[]) => void

/** A statement by its text, never its values; a transaction as a whole is one of the pool whose text is "begin". */
export type Statement = { text: string; in: 'pool' | 'transaction' }

/** Runs around statements, for measuring how long they take. It hands on what the work returns or throws. */
export type Around = <T>(work: () => Promise<T>, statement: Statement) => Promise<T>

/** Rows of a hand-written statement; the two drivers wrap them differently. */
export function rowsOf<T>(result: unknown): T[] {
  if (Array.isArray(result)) return result as T[]
  return (result as { rows: T[] }).rows
}

/** What the name of a key ends with in one month of a table that is kept by months. */
const ofMonth = /_(?:\d{4,}_\d{2}|rest|unsorted)$/

/**
 * Name of the constraint a statement broke, or undefined when the error is something else. Of a table that is kept by
 * months it is the table's, not the month's.
 */
export function brokenConstraint(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { constraint, constraint_name } = at as { constraint?: unknown; constraint_name?: unknown }
    if (typeof constraint === 'string') return constraint.replace(ofMonth, '')
    if (typeof constraint_name === 'string') return constraint_name.replace(ofMonth, '')
  }
  return undefined
}
