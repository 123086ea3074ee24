import type { Database } from '../../db/client.ts'
import { GymError } from '../kit/errors.ts'
import { hashOf, secretWord } from '../kit/secrets.ts'
import type { ToolContext } from '../kit/tool.ts'
import { cleanText } from '../kit/words.ts'
import { type AccessKey, liveKeys, type Opened, openedBy } from './store.ts'

/** Keys of one member that open at the same time. */
export const mostKeys = 5

/** Letters of a name. */
const longestName = 40

/** A key as its holder sees it, once: "spotter_me_" and 64 digits. */
export const newKey = (): string => `spotter_me_${secretWord(32)}`
const form = /^spotter_me_[0-9a-f]{64}$/

/**
 * What a key opens: an unknown and an ended one take the same hash and the same look.
 *
 * @param given what the caller sent, empty when it sent nothing
 */
export async function opened(db: Database, given: string): Promise<Opened | undefined> {
  return form.test(given) ? openedBy(db, await hashOf(given)) : undefined
}

export const whoseOf = ({ gym, member }: ToolContext) => ({ gym: gym.id, member: member.id })

/** A name as it is kept and shown: one line, no longer than a button's. */
export const nameFrom = (said: string | undefined): string =>
  cleanText(said ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestName)
    .trim()

/**
 * The key that is meant: by its name, or the only one.
 *
 * @throws {GymError} `no_access_key`, `which_access_key`, `unknown_access_key`
 */
export async function meantKey(said: string | undefined, context: ToolContext): Promise<AccessKey> {
  const keys = await liveKeys(context.db, whoseOf(context))
  const [only, another] = keys
  const known = keys.map(({ name }) => name)
  if (!only) throw new GymError('no_access_key')
  const asked = nameFrom(said)
  if (asked === '' && another) throw new GymError('which_access_key', { known })
  const found = asked === '' ? only : keys.find(({ name }) => name.toLowerCase() === asked.toLowerCase())
  if (!found) throw new GymError('unknown_access_key', { asked, known })
  return found
}
