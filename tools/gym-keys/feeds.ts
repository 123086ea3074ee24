import type { Database } from '../../db/client.ts'
import { addKey, hashOf, keyBytes, keyFrom, keysOf } from '../feed/index.ts'
import { GymError } from '../kit/errors.ts'
import { noteAudit } from '../staff/index.ts'
import { type By, keyName, mostKeys } from './keys.ts'
import { lockGym, setFeedEnd } from './store.ts'

/** The key of a door counter as the staff sees it. */
export type Feed = { id: number; name: string; createdAt: Date; lastUsedAt: Date | null }

/** Keys of a gym's door counters and cameras that open, oldest first. */
export async function feedsOf(db: Database, gym: string): Promise<Feed[]> {
  const keys = await keysOf(db, gym)
  return keys
    .filter(({ revokedAt }) => revokedAt === null)
    .map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt }))
}

/**
 * Makes a key with which a door counter or camera may send readings.
 *
 * @returns the key, to be shown once
 * @throws {GymError} `bad_key_name`, `too_many_gym_keys`
 */
export async function makeFeed(
  db: Database,
  { gym, actor, now }: By,
  said: string,
): Promise<{ id: number; key: string; name: string }> {
  const name = keyName(said)
  if (name === '') throw new GymError('bad_key_name')
  const key = keyFrom(crypto.getRandomValues(new Uint8Array(keyBytes)))
  const hash = await hashOf(key)
  return db.transaction(async (tx) => {
    await lockGym(tx, gym)
    if ((await feedsOf(tx, gym)).length >= mostKeys)
      throw new GymError('too_many_gym_keys', { most: mostKeys })
    const id = await addKey(tx, { gym, name, hash, createdAt: now })
    await noted(tx, { gym, actor, now }, 'feed.made', { id, name })
    return { id, key, name }
  })
}

/**
 * Ends a door counter's key at once.
 *
 * @throws {GymError} `unknown_feed` when there is none of that id that still opens anything
 */
export async function endFeed(db: Database, by: By, id: number): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await setFeedEnd(tx, by.gym, id, by.now))) throw new GymError('unknown_feed', { id })
    await noted(tx, by, 'feed.ended', { id })
  })
}

/** Lets an ended key open again, as when its end is taken back. */
export async function reviveFeed(db: Database, by: By, id: number): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await setFeedEnd(tx, by.gym, id, null))) throw new GymError('unknown_feed', { id })
    await noted(tx, by, 'feed.revived', { id })
  })
}

const noted = (db: Database, { gym, actor, now }: By, action: string, details: object) =>
  noteAudit(db, {
    ...{ gym, at: now, actor: actor.member, action },
    details: { ...details, ...(actor.key !== undefined && { key: actor.key }) },
  })
