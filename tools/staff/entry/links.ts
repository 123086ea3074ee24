import type { Database } from '../../../db/client.ts'
import { hashOf, secretWord } from '../../kit/secrets.ts'
import { addMinutes } from '../../kit/time.ts'
import { noteAudit } from '../trail/store.ts'
import { addLink, linkOf, useLink } from './store.ts'

/** Minutes for which a link is good. */
export const linkMinutes = 15

const form = /^[0-9a-f]{64}$/

/** Where a link leads: the staff's page, or the member's own. One opens nothing of the other. */
export type LinkPage = 'admin' | 'me'

/** What is kept of a token; it says where the link leads, so that neither page can be opened by the other's. */
const keptOf = async (token: string, page: LinkPage): Promise<string> =>
  page === 'admin' ? hashOf(token) : `${page}.${await hashOf(token)}`

type Made = { gym: string; member: string; at: Date; minutes?: number; page?: LinkPage }

/**
 * Makes a link's token for a member: 64 digits, good once and for a quarter of an hour unless said. Only its hash is kept.
 * Where it leads to the staff's page that is noted in the trail; a member's own comings and goings are nobody's business.
 */
export async function makeLoginLink(
  db: Database,
  { gym, member, at, minutes = linkMinutes, page = 'admin' }: Made,
): Promise<string> {
  const token = secretWord(32)
  const hash = await keptOf(token, page)
  await db.transaction(async (tx) => {
    await addLink(tx, { gym, member, hash, madeAt: at, expiresAt: addMinutes(at, minutes) }, page)
    if (page === 'admin') await noteAudit(tx, { gym, at, actor: member, action: 'link.made' })
  })
  return token
}

/** Whether a token still opens something: a look, which uses nothing up. */
export async function loginLinkOpen(
  db: Database,
  gym: string,
  token: string,
  at: Date,
  page: LinkPage = 'admin',
): Promise<boolean> {
  return form.test(token) && (await linkOf(db, await keptOf(token, page), at))?.gym === gym
}

/** Whom a token logs in, once. */
export async function takeLoginLink(db: Database, token: string, at: Date, page: LinkPage = 'admin') {
  return form.test(token) ? useLink(db, await keptOf(token, page), at) : undefined
}
