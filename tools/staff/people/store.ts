import { and, asc, eq, gt, isNotNull, ne, or } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { memberGrants, members } from '../../../db/schema/index.ts'
import { GymError } from '../../kit/errors.ts'
import { may, roles } from '../../kit/rights.ts'
import type { Role } from '../../kit/tool.ts'
import { revokeMadeBy } from '../invitations/store.ts'
import { roleWith, seenLately } from '../roles.ts'
import { noteAudit } from '../trail/store.ts'

/** Somebody of the gym's own people. */
export type StaffMember = {
  id: string
  name: string | null
  /** What was given to them. */
  own: Role
  /** What a chat of the gym gives them, and which channel that is. */
  granted: { role: Role; channel: string } | null
  /** The higher of the two. */
  role: Role
}

/** The gym's own people, the highest role first. */
export async function staffOf(db: Database, gym: string, at: Date): Promise<StaffMember[]> {
  const rows = await db
    .select({
      id: members.id,
      name: members.name,
      own: members.role,
      granted: memberGrants.role,
      channel: memberGrants.channel,
    })
    .from(members)
    .leftJoin(
      memberGrants,
      and(
        eq(memberGrants.gym, members.gym),
        eq(memberGrants.member, members.id),
        gt(memberGrants.seenAt, seenLately(at)),
      ),
    )
    .where(and(eq(members.gym, gym), or(ne(members.role, 'member'), isNotNull(memberGrants.role))))
    .orderBy(asc(members.createdAt), asc(members.id))
  const staff = new Map<string, StaffMember>()
  for (const { id, name, own, granted, channel } of rows) {
    const before = staff.get(id)?.granted ?? null
    const here = granted && channel !== null ? { role: granted, channel } : null
    const highest = here && roleWith(before?.role ?? 'member', here.role) === here.role ? here : before
    staff.set(id, { id, name, own, granted: highest, role: roleWith(own, highest?.role ?? null) })
  }
  return [...staff.values()].sort((a, b) => roles.indexOf(b.role) - roles.indexOf(a.role))
}

/** Lets one change of the gym's roles happen after the other, and gives who its owners are. */
async function lockOwners(db: Database, gym: string): Promise<string[]> {
  const rows = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.gym, gym), eq(members.role, 'owner')))
    .orderBy(asc(members.id))
    .for('update')
  return rows.map(({ id }) => id)
}

async function lockMember(db: Database, gym: string, member: string): Promise<Role | undefined> {
  const [row] = await db
    .select({ role: members.role })
    .from(members)
    .where(and(eq(members.gym, gym), eq(members.id, member)))
    .for('update')
  return row?.role
}

const write = (db: Database, gym: string, member: string, role: Role) =>
  db
    .update(members)
    .set({ role })
    .where(and(eq(members.gym, gym), eq(members.id, member)))

/** Gives a member a role unless theirs is higher; the role before and now. */
export async function raiseRole(
  db: Database,
  { gym, member, role }: { gym: string; member: string; role: Role },
): Promise<{ before: Role; role: Role }> {
  const before = await lockMember(db, gym, member)
  if (before === undefined) throw new GymError('unknown_member')
  const next = roleWith(before, role)
  if (next !== before) await write(db, gym, member, next)
  return { before, role: next }
}

export type RoleChange = { gym: string; actor: string | null; at: Date; member: string; role: Role }

/**
 * Gives a member a role, noted in the trail; invitations of one who may invite no more are taken back.
 *
 * @throws {GymError} `unknown_member`, and `last_owner` where nobody would be left who may give roles
 */
export function setRole(
  db: Database,
  { gym, actor, at, member, role }: RoleChange,
): Promise<{ before: Role; role: Role }> {
  return db.transaction(async (tx) => {
    // The owners first and always: two who take each other's role away wait for each other.
    const owners = await lockOwners(tx, gym)
    const before = await lockMember(tx, gym, member)
    if (before === undefined) throw new GymError('unknown_member')
    if (before === role) return { before, role }
    if (before === 'owner' && owners.every((id) => id === member)) throw new GymError('last_owner')
    await write(tx, gym, member, role)
    const revoked = may(role, 'staff') ? 0 : await revokeMadeBy(tx, gym, member, at)
    const details = { member, before, role, ...(revoked > 0 && { invitationsRevoked: revoked }) }
    await noteAudit(tx, { gym, at, actor, action: 'role.changed', details })
    return { before, role }
  })
}

/** Makes a member who comes by an invitation on the page, without a chat. */
export async function addStaffMember(
  db: Database,
  made: { id: string; gym: string; name: string | null; role: Role; at: Date },
): Promise<void> {
  const { at, ...row } = made
  await db.insert(members).values({ ...row, source: 'web', createdAt: at })
}
