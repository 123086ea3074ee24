import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { invitations } from '../../../db/schema/index.ts'
import type { StaffRole } from '../role-words.ts'

/** A role that waits for whoever brings its code. */
export type Invitation = {
  id: string
  role: StaffRole
  note: string | null
  /** Null when a command made it. */
  madeBy: string | null
  madeAt: Date
  expiresAt: Date
}

const { id, role, note, madeBy, madeAt, expiresAt } = invitations
const shown = { id, role, note, madeBy, madeAt, expiresAt }

const open = (gym: string, at: Date) =>
  and(
    eq(invitations.gym, gym),
    isNull(invitations.usedAt),
    isNull(invitations.revokedAt),
    gt(invitations.expiresAt, at),
  )

/** Keeps a new invitation, by its code's hash. */
export async function addInvitation(
  db: Database,
  invitation: Invitation & { gym: string; hash: string },
): Promise<void> {
  await db.insert(invitations).values(invitation)
}

/** The invitations of a gym that still open something, newest first. */
export function openInvitations(db: Database, gym: string, at: Date): Promise<Invitation[]> {
  return db.select(shown).from(invitations).where(open(gym, at)).orderBy(desc(madeAt), desc(id))
}

/** The invitation of a code's hash, if it still opens something. */
export async function invitationOf(
  db: Database,
  gym: string,
  hash: string,
  at: Date,
): Promise<Invitation | undefined> {
  const [row] = await db
    .select(shown)
    .from(invitations)
    .where(and(open(gym, at), eq(invitations.hash, hash)))
  return row
}

/** Uses an invitation up, once; undefined for whoever comes too late. */
export async function useInvitation(
  db: Database,
  gym: string,
  hash: string,
  { member, at }: { member: string; at: Date },
): Promise<Invitation | undefined> {
  const [row] = await db
    .update(invitations)
    .set({ usedBy: member, usedAt: at })
    .where(and(open(gym, at), eq(invitations.hash, hash)))
    .returning(shown)
  return row
}

/** Takes an open invitation back; false where there is none. */
export async function revokeOpen(db: Database, gym: string, which: string, at: Date): Promise<boolean> {
  const revoked = await db
    .update(invitations)
    .set({ revokedAt: at })
    .where(and(open(gym, at), eq(id, which)))
    .returning({ id })
  return revoked.length > 0
}

/** Takes back every open invitation that a member made; gives how many. */
export async function revokeMadeBy(db: Database, gym: string, member: string, at: Date): Promise<number> {
  const revoked = await db
    .update(invitations)
    .set({ revokedAt: at })
    .where(and(open(gym, at), eq(madeBy, member)))
    .returning({ id })
  return revoked.length
}
