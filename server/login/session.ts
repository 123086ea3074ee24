import { staffSpeaking } from '../../bot/identity.ts'
import type { Database } from '../../db/client.ts'
import type { Language, Speech } from '../../tools/kit/language.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import type { Member, Role } from '../../tools/kit/tool.ts'
import { noteAudit } from '../../tools/staff/index.ts'
import { addSession, endSession, liveSession, rotate, type SessionRow, type Way } from './store.ts'
import { keptOf, newSecret, type Refresh, readRefresh, readToken, refreshWords, signed } from './tokens.ts'

/** Whoever of the staff a browser is logged in as, with the role they have at this moment. */
export type StaffSession = {
  gym: string
  member: Member
  role: Role
  /** Its id. */
  session: string
  way: Way
  /** When they logged in. */
  since: Date
  /** How they want to be spoken to, where they have said so. */
  speaks: { language: Language | undefined; clock: Speech['clock'] }
}

/** What logging in needs of the house. */
export type LoginDeps = {
  db: Database
  now(): Date
  /** What sessions are signed with. */
  key(): Promise<Uint8Array>
}

/** Names of the two cookies, and where the second one goes. */
export const sessionCookie = 'spotter_session'
export const refreshCookie = 'spotter_refresh'
export const refreshPath = '/admin/session'

/** Days a session stands without being used, and at most. */
export const idleDays = 14
const mostDays = 60

/** Two tabs of one browser may ask at once, and a reply may get lost on the way. */
export const graceMs = 60_000

/** What a browser is handed: a token for some minutes, and, when it has changed, what the next one is asked for with. */
export type Handed = { token: string; refresh: string | undefined; session: string }

const dayMinutes = 24 * 60

/** Until when a session stands that was used at an instant. */
export function untilWhen(madeAt: Date, at: Date): Date {
  const idle = addMinutes(at, idleDays * dayMinutes)
  const most = addMinutes(madeAt, mostDays * dayMinutes)
  return idle < most ? idle : most
}

/** Logs a member in: a new session, noted in the trail. */
export async function openSession(
  { db, now, key }: LoginDeps,
  { gym, member, way }: { gym: string; member: string; way: Way },
): Promise<Handed> {
  const at = now()
  const fresh: Refresh = { session: crypto.randomUUID(), secret: newSecret() }
  const { session } = fresh
  const hash = await keptOf(fresh)
  await db.transaction(async (tx) => {
    await addSession(tx, { id: session, gym, member, hash, madeAt: at, expiresAt: untilWhen(at, at), way })
    await noteAudit(tx, { gym, at, actor: member, action: 'session.opened', details: { session, way } })
  })
  const token = await signed({ session, gym, member }, await key(), at)
  return { token, refresh: refreshWords(fresh), session }
}

/**
 * A new token for a refresh token, which is changed by it.
 *
 * One that was used before, and longer ago than two tabs may differ, is in two hands: the session ends.
 */
export async function refreshSession(
  { db, now, key }: LoginDeps,
  given: string,
): Promise<Handed | undefined> {
  const asked = readRefresh(given)
  if (!asked) return undefined
  const at = now()
  const known = await liveSession(db, asked.session, at)
  if (!known) return undefined
  const next: Refresh = { session: asked.session, secret: newSecret() }
  const hash = await keptOf(asked)
  const change = { given: hash, next: await keptOf(next), at, expiresAt: untilWhen(known.madeAt, at) }
  const rotated = await rotate(db, asked.session, change)
  const token = () =>
    key().then((k) => signed({ session: known.id, gym: known.gym, member: known.member }, k, at))
  if (rotated) return { token: await token(), refresh: refreshWords(next), session: known.id }
  const newest = await liveSession(db, asked.session, at)
  if (newest?.before === hash && at.getTime() - newest.rotatedAt.getTime() < graceMs) {
    return { token: await token(), refresh: undefined, session: known.id }
  }
  await endStolen(db, known, at)
  return undefined
}

async function endStolen(db: Database, { id, gym, member }: SessionRow, at: Date): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await endSession(tx, id, at))) return
    await noteAudit(tx, { gym, at, actor: member, action: 'session.reused', details: { session: id } })
  })
}

/** Logs out. */
export async function leaveSession(
  { db, now }: LoginDeps,
  { session, gym, member }: StaffSession,
): Promise<void> {
  const at = now()
  await db.transaction(async (tx) => {
    if (!(await endSession(tx, session, at))) return
    await noteAudit(tx, { gym, at, actor: member.id, action: 'session.ended', details: { session } })
  })
}

/**
 * Who a request comes from, by its session cookie; undefined for whoever is not logged in, or no longer of the staff.
 *
 * The session and the role are looked up at every request, so that an end and a change of role count at once.
 */
export async function sessionOf(
  { db, now, key }: LoginDeps,
  request: Request,
): Promise<StaffSession | undefined> {
  const token = cookieIn(request.headers.get('cookie') ?? '', sessionCookie)
  if (token === undefined) return undefined
  const at = now()
  const claims = await readToken(token, await key(), at)
  const row = claims && (await liveSession(db, claims.session, at))
  if (!row || row.member !== claims.member || row.gym !== claims.gym) return undefined
  const known = await staffSpeaking(db, row.gym, row.member, at)
  if (!known) return undefined
  const { member, language, clock } = known
  const session = { session: row.id, way: row.way, since: row.madeAt }
  return { gym: row.gym, member, role: member.role, ...session, speaks: { language, clock } }
}

/** The value of a cookie in a request's head. */
function cookieIn(header: string, name: string): string | undefined {
  const pairs = header.split(';').map((pair) => pair.trim().split('='))
  const found = pairs.find(([key]) => key === name)
  return found && found.length > 1 ? found.slice(1).join('=') : undefined
}
