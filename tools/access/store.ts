import { and, asc, eq, isNull, lt, or } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { accessKeys, members } from '../../db/schema/index.ts'

type Whose = { gym: string; member: string }

/** A key that opens, as its member knows it. */
export type AccessKey = {
  id: number
  name: string
  writes: boolean
  createdAt: Date
  lastUsedAt: Date | null
}

const { id, name, writes, createdAt, lastUsedAt } = accessKeys
const shown = { id, name, writes, createdAt, lastUsedAt }

const live = ({ gym, member }: Whose) =>
  and(eq(accessKeys.gym, gym), eq(accessKeys.member, member), isNull(accessKeys.revokedAt))

/** The keys of a member that still open, oldest first. */
export function liveKeys(db: Database, whose: Whose): Promise<AccessKey[]> {
  return db.select(shown).from(accessKeys).where(live(whose)).orderBy(asc(accessKeys.id))
}

/** Lets one message of a member after the other change their keys. */
export async function lockKeys(db: Database, { gym, member }: Whose): Promise<void> {
  const mine = and(eq(members.gym, gym), eq(members.id, member))
  await db.select({ id: members.id }).from(members).where(mine).for('no key update')
}

/** Keeps a new key's hash, and gives its id. */
export async function addKey(
  db: Database,
  key: Whose & { name: string; hash: string; writes: boolean; createdAt: Date },
): Promise<number> {
  const [added] = await db.insert(accessKeys).values(key).returning({ id: accessKeys.id })
  if (!added) throw new Error('the key was not kept')
  return added.id
}

/** Ends a key of the member's; false when it opens nothing any more. */
export async function endKey(db: Database, whose: Whose, key: number, at: Date): Promise<boolean> {
  const ended = await db
    .update(accessKeys)
    .set({ revokedAt: at })
    .where(and(live(whose), eq(accessKeys.id, key)))
    .returning({ id: accessKeys.id })
  return ended.length > 0
}

/** Lets an ended key open again; false when it is not there. */
export async function reviveKey(db: Database, { gym, member }: Whose, key: number): Promise<boolean> {
  const mine = and(eq(accessKeys.gym, gym), eq(accessKeys.member, member), eq(accessKeys.id, key))
  const revived = await db
    .update(accessKeys)
    .set({ revokedAt: null })
    .where(mine)
    .returning({ id: accessKeys.id })
  return revived.length > 0
}

/** Whom a key of this hash speaks for. */
export type Opened = { id: number; gym: string; member: string; writes: boolean }

/** What a key opens; undefined for one that is unknown or ended. */
export async function openedBy(db: Database, hash: string): Promise<Opened | undefined> {
  const [key] = await db
    .select({ id: accessKeys.id, gym: accessKeys.gym, member: accessKeys.member, writes: accessKeys.writes })
    .from(accessKeys)
    .where(and(eq(accessKeys.hash, hash), isNull(accessKeys.revokedAt)))
  return key
}

/** Notes that a key was used, to the minute. */
export async function noteKeyUse(db: Database, key: number, at: Date): Promise<void> {
  const before = new Date(at.getTime() - 60_000)
  await db
    .update(accessKeys)
    .set({ lastUsedAt: at })
    .where(and(eq(accessKeys.id, key), or(isNull(accessKeys.lastUsedAt), lt(accessKeys.lastUsedAt, before))))
}
