import type { Database } from '../client.ts'
import type { KeyRing } from './ring.ts'

/**
 * The keys of the databases that are open. They belong to a database as its password does, so they hang on what a database
 * and its transactions share, and nobody in between hands them on.
 */
const rings = new WeakMap<object, KeyRing>()

/** What a database has in common with its transactions. */
const sharedBy = (db: Database): object => {
  const { dialect } = db as unknown as { dialect?: object }
  return dialect ?? db
}

/** Lets what is written from now on be sealed, and what is read be opened. */
export function useKeys(db: Database, ring: KeyRing): void {
  rings.set(sharedBy(db), ring)
}

/** The keys of a database, or of the one a transaction is in; undefined where nothing is sealed. */
export const ringOf = (db: Database): KeyRing | undefined => rings.get(sharedBy(db))
