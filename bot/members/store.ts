import { and, desc, eq, gt, isNotNull, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { identities, memberGrants, members } from '../../db/schema/index.ts'
import type { Role } from '../../tools/kit/tool.ts'
import { roleWith, seenLately } from '../../tools/staff/index.ts'
import type { Channel, Turn } from '../turn.ts'

type MemberRow = { id: string; name: string | null; role: Role; address: string | null; wroteAt: Date | null }

/** The most that a chat says of a member whose administrator they were seen to be since an instant. */
const grantedSince = (since: Date) =>
  sql<Role | null>`(select case when bool_or(${memberGrants.role} = 'owner') then 'owner' when count(*) > 0 then 'manager' end from ${memberGrants} where ${memberGrants.member} = ${members.id} and ${memberGrants.seenAt} > ${since.toISOString()})`

/** Who a sender is, with the role they have at an instant by their own row and by the chats of the gym. */
export async function findIdentity(
  db: Database,
  gym: string,
  { channel, sender }: Pick<Turn, 'channel' | 'sender'>,
  at: Date,
): Promise<MemberRow | undefined> {
  const [row] = await db
    .select({
      id: members.id,
      name: members.name,
      own: members.role,
      granted: grantedSince(seenLately(at)),
      address: identities.address,
      wroteAt: identities.wroteAt,
    })
    .from(identities)
    .innerJoin(members, eq(members.id, identities.member))
    .where(isSender(gym, channel, sender))
  if (!row) return undefined
  const { own, granted, ...known } = row
  return { ...known, role: roleWith(own, granted) }
}

/** A member by their id, with the role they have at an instant; undefined when they are gone. */
export async function findMember(
  db: Database,
  gym: string,
  member: string,
  at: Date,
): Promise<Pick<MemberRow, 'id' | 'name' | 'role'> | undefined> {
  const [row] = await db
    .select({ id: members.id, name: members.name, own: members.role, granted: memberGrants.role })
    .from(members)
    .leftJoin(
      memberGrants,
      and(
        eq(memberGrants.gym, members.gym),
        eq(memberGrants.member, members.id),
        gt(memberGrants.seenAt, seenLately(at)),
      ),
    )
    .where(and(eq(members.gym, gym), eq(members.id, member)))
    .orderBy(desc(sql`coalesce(${memberGrants.role}, '')`))
    .limit(1)
  return row && { id: row.id, name: row.name, role: roleWith(row.own, row.granted) }
}

/** Where a sender can be told something alone; undefined for those who never wrote in private. */
export async function addressAt(
  db: Database,
  gym: string,
  channel: Channel,
  sender: string,
): Promise<string | undefined> {
  const [row] = await db
    .select({ address: identities.address })
    .from(identities)
    .where(isSender(gym, channel, sender))
  return row?.address ?? undefined
}

/** What a member likes to be called. */
export async function nameOf(db: Database, gym: string, member: string): Promise<string | null> {
  const [row] = await db
    .select({ name: members.name })
    .from(members)
    .where(and(eq(members.gym, gym), eq(members.id, member)))
  return row?.name ?? null
}

const isSender = (gym: string, channel: Channel, sender: string) =>
  and(eq(identities.gym, gym), eq(identities.channel, channel), eq(identities.sender, sender))

/** Notes where a sender can be told something alone, and that they wrote there. */
export async function noteAddress(
  db: Database,
  gym: string,
  { channel, sender, address, at }: { channel: Channel; sender: string; address: string; at: Date },
): Promise<void> {
  await db
    .update(identities)
    .set({ address, wroteAt: at })
    .where(isSender(gym, channel, sender))
}

/** Where a member can be told something alone, the place they last wrote in first. */
export async function addressesOf(
  db: Database,
  gym: string,
  member: string,
): Promise<{ channel: string; address: string }[]> {
  const rows = await db
    .select({ channel: identities.channel, address: identities.address })
    .from(identities)
    .where(and(eq(identities.gym, gym), eq(identities.member, member), isNotNull(identities.address)))
    .orderBy(desc(identities.wroteAt))
  return rows.flatMap(({ channel, address }) => (address === null ? [] : [{ channel, address }]))
}

/** Makes a member for a new sender; of two messages that arrive at once, one makes it and both get it. */
export async function makeMember(
  db: Database,
  made: { id: string; gym: string; channel: Channel; sender: string; name: string | null; at: Date },
): Promise<MemberRow> {
  const { id, gym, channel, sender, name, at } = made
  await db
    .transaction(async (tx) => {
      await tx.insert(members).values({ id, gym, name, source: 'chat', createdAt: at })
      const linked = await tx
        .insert(identities)
        .values({ gym, channel, sender, member: id })
        .onConflictDoNothing()
        .returning({ member: identities.member })
      if (linked.length === 0) throw new SeenMeanwhile()
    })
    .catch((error: unknown) => {
      if (!(error instanceof SeenMeanwhile)) throw error
    })
  const row = await findIdentity(db, gym, { channel, sender }, at)
  if (!row) throw new Error('a member just made is gone')
  return row
}

class SeenMeanwhile extends Error {}
