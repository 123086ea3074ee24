import { and, isNull, ne, sql } from 'drizzle-orm'
import type { Database } from '../client.ts'
import { DatabaseProblem } from '../problems.ts'
import { healthKeys } from '../schema/index.ts'
import { useKeys } from './keys.ts'
import type { KeyRing, Place } from './ring.ts'

const word = 'spotter'

const placeOf = (id: string): Place => ({
  table: 'health_keys',
  column: 'probe',
  gym: '',
  member: '',
  row: [id],
})

/**
 * Gives a database its keys, if they are the ones its health data is sealed with.
 *
 * @param ring undefined where none is configured
 * @param where the person at the terminal finds the keys: "SPOTTER_HEALTH_KEY"
 * @throws {DatabaseProblem} when a key is missing, or another has its name
 */
export async function unlock(db: Database, ring: KeyRing | undefined, where: string): Promise<void> {
  await check(db, ring, where)
  if (!ring) return
  useKeys(db, ring)
  const id = ring.current
  const probe = ring.seal(word, placeOf(id))
  await db
    .insert(healthKeys)
    .values({ id, probe, madeAt: sql`now()` })
    .onConflictDoUpdate({
      target: healthKeys.id,
      set: { retiredAt: null },
      setWhere: sql`${healthKeys.retiredAt} is not null`,
    })
  // Another process may have been first, with another key of that name.
  await check(db, ring, where)
}

async function check(db: Database, ring: KeyRing | undefined, where: string): Promise<void> {
  const known = await db
    .select({ id: healthKeys.id, probe: healthKeys.probe })
    .from(healthKeys)
    .where(isNull(healthKeys.retiredAt))
  for (const { id, probe } of known) {
    if (!ring?.has(id))
      throw new DatabaseProblem(
        `The health data of this database is sealed with the key "${id}", which is not in ${where}. Put it there; nothing was changed.`,
      )
    if (!opens(ring, id, probe))
      throw new DatabaseProblem(
        `The key "${id}" in ${where} is not the one the health data of this database is sealed with. Put that one there; nothing was changed.`,
      )
  }
}

function opens(ring: KeyRing, id: string, probe: string): boolean {
  try {
    return ring.open(probe, placeOf(id)) === word
  } catch {
    return false
  }
}

/** The keys that something may still be sealed with. */
export async function keysInUse(db: Database): Promise<string[]> {
  const rows = await db
    .select({ id: healthKeys.id })
    .from(healthKeys)
    .where(isNull(healthKeys.retiredAt))
    .orderBy(healthKeys.madeAt)
  return rows.map(({ id }) => id)
}

/** Notes that nothing is sealed any more with any other key. @returns those that are of no use from now on */
export async function retireOthers(db: Database, current: string): Promise<string[]> {
  const rows = await db
    .update(healthKeys)
    .set({ retiredAt: sql`now()` })
    .where(and(ne(healthKeys.id, current), isNull(healthKeys.retiredAt)))
    .returning({ id: healthKeys.id })
  return rows.map(({ id }) => id)
}
