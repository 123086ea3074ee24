import type { Database } from '../../db/client.ts'
import { type FeedKey, keyOf } from './store.ts'

/** Bytes of chance in a key. */
export const keyBytes = 32

/** A key as its holder sees it, once: "spotter_" and 43 letters and digits. */
export function keyFrom(bytes: Uint8Array): string {
  return `spotter_${Buffer.from(bytes).toString('base64url')}`
}

/** SHA-256 of a key in hex; the key itself is kept nowhere. */
export async function hashOf(key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
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
