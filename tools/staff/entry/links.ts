import type { Database } from '../../../db/client.ts'
import { hashOf, secretWord } from '../../kit/secrets.ts'
import { addMinutes } from '../../kit/time.ts'
import { noteAudit } from '../trail/store.ts'
import { addLink, linkOf, useLink } from './store.ts'

/** Minutes for which a link is good. */
export const linkMinutes = 15

const form = /^[0-9a-f]{64}$/

/**
 * Makes a link's token for a member: 64 digits, good once and for a quarter of an hour unless said. Only its hash is kept.
 */
export async function makeLoginLink(
  db: Database,
  { gym, member, at, minutes = linkMinutes }: { gym: string; member: string; at: Date; minutes?: number },
): Promise<string> {
  const token = secretWord(32)
  const hash = await hashOf(token)
  await db.transaction(async (tx) => {
    await addLink(tx, { gym, member, hash, madeAt: at, expiresAt: addMinutes(at, minutes) })
    await noteAudit(tx, { gym, at, actor: member, action: 'link.made' })
  })
  return token
}

/** Whether a token still opens something: a look, which uses nothing up. */
export async function loginLinkOpen(db: Database, gym: string, token: string, at: Date): Promise<boolean> {
  return form.test(token) && (await linkOf(db, await hashOf(token), at))?.gym === gym
}

/** Whom a token logs in, once. */
export async function takeLoginLink(db: Database, token: string, at: Date) {
  return form.test(token) ? useLink(db, await hashOf(token), at) : undefined
}
