import { and, asc, eq, isNull, lt, or } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { feedKeys, gymKeys, gyms } from '../../db/schema/index.ts'

/** A key of the gym's interface as its staff sees it. */
export type GymKey = {
  id: number
  name: string
  scopes: string[]
  madeBy: string | null
  createdAt: Date
  revokedAt: Date | null
  lastUsedAt: Date | null
}

const { id, name, scopes, madeBy, createdAt, revokedAt, lastUsedAt } = gymKeys
const shown = { id, name, scopes, madeBy, createdAt, revokedAt, lastUsedAt }

/** The keys of a gym that still open, oldest first. */
export function liveKeys(db: Database, gym: string): Promise<GymKey[]> {
  return db
    .select(shown)
    .from(gymKeys)
    .where(and(eq(gymKeys.gym, gym), isNull(gymKeys.revokedAt)))
    .orderBy(asc(gymKeys.id))
}

/** Lets one who makes a key wait for the other. */
export async function lockGym(db: Database, gym: string): Promise<void> {
  await db.select({ id: gyms.id }).from(gyms).where(eq(gyms.id, gym)).for('no key update')
}

/** Keeps a new key's hash, and gives its id. */
export async function addKey(
  db: Database,
  key: { gym: string; name: string; hash: string; scopes: string[]; madeBy: string | null; createdAt: Date },
): Promise<number> {
  const [added] = await db.insert(gymKeys).values(key).returning({ id: gymKeys.id })
  if (!added) throw new Error('the key was not kept')
  return added.id
}

/** Ends a key of the gym's; false when it opens nothing any more. */
export async function endKey(db: Database, gym: string, key: number, at: Date): Promise<boolean> {
  const ended = await db
    .update(gymKeys)
    .set({ revokedAt: at })
    .where(and(eq(gymKeys.gym, gym), eq(gymKeys.id, key), isNull(gymKeys.revokedAt)))
    .returning({ id: gymKeys.id })
  return ended.length > 0
}

/** The key of this hash, where it still opens its gym. */
export async function keyOfHash(db: Database, hash: string): Promise<(GymKey & { gym: string }) | undefined> {
  const [key] = await db
    .select({ ...shown, gym: gymKeys.gym })
    .from(gymKeys)
    .where(and(eq(gymKeys.hash, hash), isNull(gymKeys.revokedAt)))
  return key
}

/** Notes that a key was used, to the minute. */
export async function noteUse(db: Database, key: number, at: Date): Promise<void> {
  const before = new Date(at.getTime() - 60_000)
  await db
    .update(gymKeys)
    .set({ lastUsedAt: at })
    .where(and(eq(gymKeys.id, key), or(isNull(gymKeys.lastUsedAt), lt(gymKeys.lastUsedAt, before))))
}

/** Ends or revives a door counter's key of this very gym; false when there is nothing to end or revive. */
export async function setFeedEnd(db: Database, gym: string, feed: number, at: Date | null): Promise<boolean> {
  const live = isNull(feedKeys.revokedAt)
  const changed = await db
    .update(feedKeys)
    .set({ revokedAt: at })
    .where(and(eq(feedKeys.gym, gym), eq(feedKeys.id, feed), at === null ? undefined : live))
    .returning({ id: feedKeys.id })
  return changed.length > 0
}
