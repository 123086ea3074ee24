import type { Database } from '../../db/client.ts'
import type { Actor } from '../../tools/gym/index.ts'
import { openedByGymKey } from '../../tools/gym-keys/index.ts'
import { type Right, rightsOf, roles } from '../../tools/kit/rights.ts'
import type { Role } from '../../tools/kit/tool.ts'
import type { StaffSession } from '../login/session.ts'

type Who = Omit<StaffSession, 'way' | 'since' | 'speaks'> & Partial<Pick<StaffSession, 'speaks'>>

/** Reads whoever a browser's cookie stands for; undefined where it stands for nobody of the staff. */
export type SessionOf = (request: Request) => Promise<Who | undefined>

/** Who calls, and what they may. */
export type Caller = {
  gym: string
  /** Null for a program with a key. */
  member: { id: string; name: string | null } | null
  /** For a key the role whose rights it has all of; its rights may be more. */
  role: Role
  rights: readonly Right[]
  /** The gym's key that opened; undefined for a browser. */
  key?: number
  /** Under which its calls are counted. */
  counted: string
  /** How somebody in a browser wants to be spoken to, where they have said so. */
  speaks?: StaffSession['speaks']
}

/** The key in `Authorization: Bearer`; empty where there is none. */
const bearer = (request: Request): string =>
  /^Bearer +(\S+)$/i.exec(request.headers.get('authorization')?.trim() ?? '')?.[1] ?? ''

/**
 * Who calls: by a key of the gym's in `Authorization`, else by the session of a browser. A key that is wrong is not made
 * up for by a cookie.
 */
export async function callerOf(
  { db, sessionOf }: { db: Database; sessionOf: SessionOf },
  request: Request,
): Promise<Caller | undefined> {
  if (request.headers.has('authorization')) {
    const key = await openedByGymKey(db, bearer(request))
    if (!key) return undefined
    const { id, gym, scopes } = key
    return { gym, member: null, role: roleWithin(scopes), rights: scopes, key: id, counted: `key ${id}` }
  }
  const found = await sessionOf(request)
  if (!found) return undefined
  const { gym, member, role, session, speaks } = found
  return {
    ...{ gym, member, role, rights: rightsOf(role), counted: `session ${session}` },
    ...(speaks && { speaks }),
  }
}

/** The most of a role that some rights make whole: names and the like are shown by role. */
const roleWithin = (rights: readonly Right[]): Role =>
  roles.findLast((role) => rightsOf(role).every((right) => rights.includes(right))) ?? 'member'

export const actorOf = ({ member, key }: Caller): Actor => ({
  member: member?.id ?? null,
  ...(key !== undefined && { key }),
})
