import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema/index.ts'

export type Schema = typeof schema

/** A database or a transaction in one, on either driver. */
export type Database = PgDatabase<PgQueryResultHKT, Schema>

/** An open database and the way to close it. */
export type OpenDatabase = {
  db: Database
  kind: 'embedded' | 'postgres'
  /** Runs a statement on the bare driver, for measuring what lies above it. */
  query(text: string, values: unknown[]): Promise<unknown>
  close(): Promise<void>
}

/** Told of every statement before it runs. */
export type OnQuery = (text: string, values: unknown[]) => void

/** Runs around a piece of work, for measuring how long it takes. */
export type Around = <T>(work: () => Promise<T>) => Promise<T>

/** Rows of a hand-written statement; the two drivers wrap them differently. */
export function rowsOf<T>(result: unknown): T[] {
  if (Array.isArray(result)) return result as T[]
  return (result as { rows: T[] }).rows
}

/** Name of the constraint a statement broke, or undefined when the error is something else. */
export function brokenConstraint(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { constraint, constraint_name } = at as { constraint?: unknown; constraint_name?: unknown }
    if (typeof constraint === 'string') return constraint
    if (typeof constraint_name === 'string') return constraint_name
  }
  return undefined
}
