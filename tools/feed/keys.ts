import type { Database } from '../../db/client.ts'
import { hashOf } from '../kit/secrets.ts'
import { type FeedKey, keyOf } from './store.ts'

export { hashOf }

/** Bytes of chance in a key. */
export const keyBytes = 32

/** A key as its holder sees it, once: "spotter_" and 43 letters and digits. */
export function keyFrom(bytes: Uint8Array): string {
  return `spotter_${Buffer.from(bytes).toString('base64url')}`
}

/**
 * The key, when it opens this gym: a wrong, a revoked and another gym's key take the same hash and the same look.
 *
 * @param given what the caller sent, empty when it sent nothing
 */
export async function openingKey(db: Database, gym: string, given: string): Promise<FeedKey | undefined> {
  const key = await keyOf(db, await hashOf(given))
  return key && key.gym === gym && key.revokedAt === null ? key : undefined
}
