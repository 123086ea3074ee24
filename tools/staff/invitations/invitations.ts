import type { Database } from '../../../db/client.ts'
import { GymError } from '../../kit/errors.ts'
import { addMinutes } from '../../kit/time.ts'
import type { Role } from '../../kit/tool.ts'
import { cleanText } from '../../kit/words.ts'
import { raiseRole } from '../people/store.ts'
import type { StaffRole } from '../role-words.ts'
import { noteAudit } from '../trail/store.ts'
import { codeFrom, keptOf, newCode } from './codes.ts'
import { addInvitation, type Invitation, invitationOf, revokeOpen, useInvitation } from './store.ts'

/** Days for which an invitation is good unless said, and at most. */
const usualDays = 7
export const mostDays = 30

/** Letters of a note. */
const longestNote = 100

/** A fresh invitation with its code, which is shown once. */
export type Invited = Invitation & { code: string }

export type Inviting = {
  gym: string
  /** Null for a command of whoever runs the house. */
  actor: string | null
  at: Date
  role: StaffRole
  /** For whom. */
  note?: string | undefined
  days?: number | undefined
}

/** Invites somebody to a role: whoever brings the code first has it. Noted in the trail, without the code. */
export async function invite(
  db: Database,
  { gym, actor, at, role, note, days = usualDays }: Inviting,
): Promise<Invited> {
  const code = newCode()
  const said = cleanText(note ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestNote)
  const invitation: Invitation = {
    id: crypto.randomUUID(),
    role,
    note: said === '' ? null : said,
    madeBy: actor,
    madeAt: at,
    expiresAt: addMinutes(at, Math.min(days, mostDays) * 24 * 60),
  }
  const hash = await keptOf(code)
  await db.transaction(async (tx) => {
    await addInvitation(tx, { ...invitation, gym, hash })
    const details = { invitation: invitation.id, role }
    await noteAudit(tx, { gym, at, actor, action: 'invitation.made', details })
  })
  return { ...invitation, code }
}

/** Takes an invitation back; false where none of that id is open. */
export function revokeInvitation(
  db: Database,
  { gym, actor, at, id }: { gym: string; actor: string | null; at: Date; id: string },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const revoked = await revokeOpen(tx, gym, id, at)
    const details = { invitation: id }
    if (revoked) await noteAudit(tx, { gym, at, actor, action: 'invitation.revoked', details })
    return revoked
  })
}

/** What a code would open, without using it; undefined for one that opens nothing. */
export async function invitationBehind(
  db: Database,
  { gym, said, at }: { gym: string; said: string; at: Date },
): Promise<Invitation | undefined> {
  const code = codeFrom(said)
  return code === undefined ? undefined : invitationOf(db, gym, await keptOf(code), at)
}

/** What came of joining: the role before and now. */
export type Joined = { invitation: string; before: Role; role: Role }

/**
 * Gives a member the role of an invitation, and uses that up; who has a higher one keeps it.
 *
 * @throws {GymError} `unknown_invitation` for a code that was never there, is used, taken back or run out: the same for all
 */
export async function join(
  db: Database,
  { gym, member, said, at }: { gym: string; member: string; said: string; at: Date },
): Promise<Joined> {
  const code = codeFrom(said)
  if (code === undefined) throw new GymError('unknown_invitation')
  const hash = await keptOf(code)
  return db.transaction(async (tx) => {
    const used = await useInvitation(tx, gym, hash, { member, at })
    if (!used) throw new GymError('unknown_invitation')
    const { before, role } = await raiseRole(tx, { gym, member, role: used.role })
    const details = { invitation: used.id, before, role }
    await noteAudit(tx, { gym, at, actor: member, action: 'invitation.used', details })
    return { invitation: used.id, before, role }
  })
}
