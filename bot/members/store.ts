import { and, desc, eq, gt, isNotNull, like, or, sql } from 'drizzle-orm'
import type { Database } from '../../db/client.ts'
import { identities, memberGrants, memberSettings, members } from '../../db/schema/index.ts'
import type { Role } from '../../tools/kit/tool.ts'
import { roleWith, seenLately } from '../../tools/staff/index.ts'
import type { Channel, Turn } from '../turn.ts'

type MemberRow = {
  id: string
  name: string | null
  role: Role
  address: string | null
  wroteAt: Date | null
  /** Since when nothing reaches them there. */
  unreachableSince: Date | null
  /** The language of their app, as noted last. */
  appLanguage: string | null
  settings: Pick<
    typeof memberSettings.$inferSelect,
    'language' | 'clock' | 'noNumbers' | 'forgetsTalk' | 'updatedAt'
  > | null
}

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
      unreachableSince: identities.unreachableSince,
      appLanguage: identities.language,
      settings: {
        // The first column says whether there is a row, so it must be one that is never null.
        noNumbers: memberSettings.noNumbers,
        language: memberSettings.language,
        clock: memberSettings.clock,
        forgetsTalk: memberSettings.forgetsTalk,
        updatedAt: memberSettings.updatedAt,
      },
    })
    .from(identities)
    .innerJoin(members, eq(members.id, identities.member))
    .leftJoin(memberSettings, eq(memberSettings.member, members.id))
    .where(isSender(gym, channel, sender))
  if (!row) return undefined
  const { own, granted, ...known } = row
  return { ...known, role: roleWith(own, granted) }
}

/** A member by their id, with the role they have at an instant; undefined when they are gone. */
async function findMember(
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

/** A member by their id, with how they want to be spoken to; undefined when they are gone. */
export async function findSpeaker(
  db: Database,
  gym: string,
  member: string,
  at: Date,
): Promise<Pick<MemberRow, 'id' | 'name' | 'role' | 'settings'> | undefined> {
  const row = await findMember(db, gym, member, at)
  if (!row) return undefined
  const { language, clock, noNumbers, forgetsTalk, updatedAt } = memberSettings
  const [settings = null] = await db
    .select({ language, clock, noNumbers, forgetsTalk, updatedAt })
    .from(memberSettings)
    .where(eq(memberSettings.member, member))
  return { ...row, settings }
}

/** Where a sender can be told something alone; undefined for those who never wrote in private. */
export async function addressAt(db: Database, channel: Channel, sender: string): Promise<string | undefined> {
  const [row] = await db
    .select({ address: identities.address })
    .from(identities)
    .where(and(eq(identities.channel, channel), eq(identities.sender, sender), isNotNull(identities.address)))
    .orderBy(desc(identities.wroteAt))
    .limit(1)
  return row?.address ?? undefined
}

/** Notes the language of the app somebody writes with. */
export async function noteLanguage(
  db: Database,
  gym: string,
  { channel, sender, language }: { channel: Channel; sender: string; language: string },
): Promise<void> {
  await db
    .update(identities)
    .set({ language })
    .where(isSender(gym, channel, sender))
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

/** Whether a sender has ever spoken to a gym. */
export async function isKnown(
  db: Database,
  gym: string,
  { channel, sender }: Pick<Turn, 'channel' | 'sender'>,
): Promise<boolean> {
  const rows = await db
    .select({ member: identities.member })
    .from(identities)
    .where(isSender(gym, channel, sender))
  return rows.length > 0
}

/** Notes where a sender can be told something alone, and that they wrote there. */
export async function noteAddress(
  db: Database,
  gym: string,
  { channel, sender, address, at }: { channel: Channel; sender: string; address: string; at: Date },
): Promise<void> {
  await db
    .update(identities)
    .set({ address, wroteAt: at, unreachableSince: null })
    .where(isSender(gym, channel, sender))
}

/** So long a door that was closed to us is left alone: some open theirs again and tell nobody. */
const closedMs = 7 * 24 * 3_600_000

/**
 * Where a member can be told something alone, the place they last wrote in first. What is closed to us is left out, and
 * tried again as the last after a week.
 */
export async function addressesOf(
  db: Database,
  gym: string,
  member: string,
  at: Date,
): Promise<{ channel: string; address: string }[]> {
  const rows = await db
    .select({
      channel: identities.channel,
      address: identities.address,
      closed: identities.unreachableSince,
    })
    .from(identities)
    .where(and(eq(identities.gym, gym), eq(identities.member, member), isNotNull(identities.address)))
    .orderBy(desc(identities.wroteAt))
  const open = rows.filter(({ closed }) => closed === null)
  const long = rows.filter(({ closed }) => closed !== null && at.getTime() - closed.getTime() > closedMs)
  return [...open, ...long].flatMap(({ channel, address }) =>
    address === null ? [] : [{ channel, address }],
  )
}

/** Whoever is behind a sender's id or a conversation with them alone: its topics are theirs as well. */
const isAt = (who: string) =>
  or(
    eq(identities.sender, who),
    eq(identities.address, who),
    like(identities.address, `${who.replace(/[\\%_]/g, (sign) => `\\${sign}`)}:%`),
  )

/**
 * Notes that nothing reaches somebody at a door any more, in whichever gym of the house, until they write there again.
 *
 * @param who the channel's id of the person, or the conversation with them alone
 * @returns how many of the house's gyms knew them there
 */
export async function noteUnreachable(db: Database, channel: string, who: string, at: Date): Promise<number> {
  const noted = await db
    .update(identities)
    .set({ unreachableSince: at })
    .where(and(eq(identities.channel, channel), isAt(who)))
    .returning({ sender: identities.sender })
  return noted.length
}

/** Notes that somebody let us in again without a word. */
export async function noteReachable(db: Database, channel: string, who: string): Promise<void> {
  await db
    .update(identities)
    .set({ unreachableSince: null })
    .where(and(eq(identities.channel, channel), isAt(who)))
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
