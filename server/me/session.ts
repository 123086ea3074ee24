import type { Database } from '../../db/client.ts'
import { hashOf } from '../../tools/kit/secrets.ts'
import { noteAudit } from '../../tools/staff/index.ts'
import { graceMs, untilWhen } from '../login/session.ts'
import { addSession, endSession, liveSession, rotate, type SessionRow, type Way } from '../login/store.ts'
import { newSecret, type Refresh, readRefresh, refreshWords } from '../login/tokens.ts'

/** What a member's own sessions need of the house. */
export type MineDeps = { db: Database; now(): Date }

/** A browser in which a member is logged in to their own page. */
export type MySession = Pick<SessionRow, 'id' | 'gym' | 'member' | 'way'> & { since: Date }

/** A session found, and what the browser must be handed in the place of its cookie, where that has changed. */
export type Found = { session: MySession; fresh: string | undefined }

/** Milliseconds after which the secret in a browser's cookie is changed. */
const rotatedAfterMs = 15 * 60_000

/**
 * What is kept of a cookie. It says of itself that it opens the member's own page: the staff's page can't be entered by it,
 * whatever role its member has, nor this one by the staff's.
 */
const keptOf = async (given: Refresh): Promise<string> => `me.${await hashOf(refreshWords(given))}`

/**
 * Logs a member in to their own page.
 *
 * @returns the words of the browser's cookie
 */
export async function openMine(
  { db, now }: MineDeps,
  { gym, member, way }: { gym: string; member: string; way: Way },
): Promise<string> {
  const madeAt = now()
  const made: Refresh = { session: crypto.randomUUID(), secret: newSecret() }
  const hash = await keptOf(made)
  const expiresAt = untilWhen(madeAt, madeAt)
  await addSession(db, { id: made.session, gym, member, hash, madeAt, expiresAt, way })
  return refreshWords(made)
}

/**
 * The session behind a browser's cookie, whose secret changes every quarter of an hour.
 *
 * One that was changed longer ago than two tabs may differ is in two hands: the session ends.
 */
export async function mineBy({ db, now }: MineDeps, given: string): Promise<Found | undefined> {
  const asked = readRefresh(given)
  if (!asked) return undefined
  const at = now()
  const known = await liveSession(db, asked.session, at)
  if (!known?.hash.startsWith('me.')) return undefined
  const hash = await keptOf(asked)
  if (known.hash === hash) return { session: sessionOf(known), fresh: await changed(db, known, { hash, at }) }
  if (known.before === hash && at.getTime() - known.rotatedAt.getTime() < graceMs)
    return { session: sessionOf(known), fresh: undefined }
  await endStolen(db, known, at)
  return undefined
}

const sessionOf = ({ id, gym, member, way, madeAt }: SessionRow): MySession => ({
  ...{ id, gym, member, way },
  since: madeAt,
})

/** A new secret in the place of one that is old enough; of two tabs that ask at once, the first one gets it. */
async function changed(
  db: Database,
  { id, madeAt, rotatedAt }: SessionRow,
  { hash, at }: { hash: string; at: Date },
): Promise<string | undefined> {
  if (at.getTime() - rotatedAt.getTime() < rotatedAfterMs) return undefined
  const next: Refresh = { session: id, secret: newSecret() }
  const change = { given: hash, next: await keptOf(next), at, expiresAt: untilWhen(madeAt, at) }
  return (await rotate(db, id, change)) && refreshWords(next)
}

/** Noted without a name: it is about the house's safety, and not about what a member does. */
async function endStolen(db: Database, { id, gym }: SessionRow, at: Date): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await endSession(tx, id, at))) return
    await noteAudit(tx, { gym, at, actor: null, action: 'session.reused', details: { session: id } })
  })
}
