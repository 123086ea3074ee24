import type { Database } from '../../db/client.ts'
import { GymError } from '../kit/errors.ts'
import { type Right, rights } from '../kit/rights.ts'
import { hashOf, secretWord } from '../kit/secrets.ts'
import { cleanText } from '../kit/words.ts'
import { noteAudit } from '../staff/index.ts'
import { addKey, endKey, type GymKey, keyOfHash, liveKeys, lockGym } from './store.ts'

/** Keys of one gym that open at the same time. */
export const mostKeys = 50

/** Letters of a name. */
const longestName = 100

/** A key as its holder sees it, once: "spotter_gym_" and 64 digits. */
const newKey = (): string => `spotter_gym_${secretWord(32)}`
const form = /^spotter_gym_[0-9a-f]{64}$/

/** Who makes or ends a key, at which gym and when; a program does it with a key of its own. */
export type By = { gym: string; actor: { member: string | null; key?: number }; now: Date }

/** What a key opens. */
export type OpenGymKey = { id: number; gym: string; scopes: readonly Right[] }

/** Scopes as rights; a word that is none any more opens nothing. */
const rightsIn = (scopes: readonly string[]): Right[] => rights.filter((right) => scopes.includes(right))

/** A name as it is kept and shown: one line. */
export const keyName = (said: string): string =>
  cleanText(said).replace(/\s+/g, ' ').trim().slice(0, longestName).trim()

/**
 * Makes a key with which a program may use the gym's interface, within its scopes. Only its hash is kept.
 *
 * @param scopes rights it has; the order says nothing
 * @returns the key, to be shown once
 * @throws {GymError} `bad_key_name`, `bad_scopes` where it would have none, `too_many_gym_keys`
 */
export async function makeGymKey(
  db: Database,
  { gym, actor, now }: By,
  wish: { name: string; scopes: readonly Right[] },
): Promise<{ id: number; key: string }> {
  const name = keyName(wish.name)
  if (name === '') throw new GymError('bad_key_name')
  const scopes = rightsIn(wish.scopes)
  if (scopes.length === 0) throw new GymError('bad_scopes', { known: rights })
  const key = newKey()
  const hash = await hashOf(key)
  return db.transaction(async (tx) => {
    await lockGym(tx, gym)
    if ((await liveKeys(tx, gym)).length >= mostKeys)
      throw new GymError('too_many_gym_keys', { most: mostKeys })
    const id = await addKey(tx, { gym, name, hash, scopes, madeBy: actor.member, createdAt: now })
    const details = { id, name, scopes, ...(actor.key !== undefined && { key: actor.key }) }
    await noteAudit(tx, { gym, at: now, actor: actor.member, action: 'key.made', details })
    return { id, key }
  })
}

/**
 * Ends a key at once.
 *
 * @throws {GymError} `unknown_gym_key` when there is none of that id that still opens anything
 */
export async function endGymKey(db: Database, { gym, actor, now }: By, id: number): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await endKey(tx, gym, id, now))) throw new GymError('unknown_gym_key', { id })
    const details = { id, ...(actor.key !== undefined && { key: actor.key }) }
    await noteAudit(tx, { gym, at: now, actor: actor.member, action: 'key.ended', details })
  })
}

/** The keys of a gym that open, oldest first; none shows more of itself than its name and scopes. */
export const gymKeysOf = (db: Database, gym: string): Promise<GymKey[]> => liveKeys(db, gym)

/**
 * What a key opens: an unknown and an ended one take the same hash and the same look.
 *
 * @param given what the caller sent, empty when it sent nothing
 */
export async function openedByGymKey(db: Database, given: string): Promise<OpenGymKey | undefined> {
  if (!form.test(given)) return undefined
  const key = await keyOfHash(db, await hashOf(given))
  return key && { id: key.id, gym: key.gym, scopes: rightsIn(key.scopes) }
}
