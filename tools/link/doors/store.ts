import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from '../../../db/client.ts'
import { identities, memberGrants, sessions, turns } from '../../../db/schema/index.ts'
import { type DoorName, isDoor } from './doors.ts'

type Whose = { gym: string; member: string }

/** A way in: who they are to a channel, and where they can be told something there. */
export type Door = { channel: DoorName; sender: string; address: string | null; closed: boolean }

/** The doors of a member, oldest acquaintance first. */
export async function doorsOf(db: Database, { gym, member }: Whose): Promise<Door[]> {
  const rows = await db
    .select({
      channel: identities.channel,
      sender: identities.sender,
      address: identities.address,
      since: identities.unreachableSince,
    })
    .from(identities)
    .where(and(eq(identities.gym, gym), eq(identities.member, member)))
    .orderBy(asc(identities.channel), asc(identities.sender))
  return rows.flatMap(({ channel, since, ...row }) =>
    isDoor(channel) ? [{ ...row, channel, closed: since !== null }] : [],
  )
}

/** Whether somebody is known by one browser and by nothing else. */
export async function isKnownHereAlone(db: Database, whose: Whose): Promise<boolean> {
  const doors = await doorsOf(db, whose)
  return doors.length === 1 && doors[0]?.channel === 'web'
}

/** What is needed to open a door again that was left. */
export const leftSchema = z.object({
  identities: z.array(z.record(z.string(), z.unknown())),
  grants: z.array(z.record(z.string(), z.unknown())),
})
export type Left = z.infer<typeof leftSchema>

const wasIn = (conversation: string) => `${conversation} left`

/**
 * Forgets who is who at a channel: whoever writes there from then on is somebody new, and does not read what was said before.
 * What the chats of that channel granted goes with it.
 */
export async function leaveChannel(
  db: Database,
  { gym, member }: Whose,
  channel: DoorName,
  at: Date,
): Promise<Left> {
  const mine = and(eq(identities.gym, gym), eq(identities.member, member), eq(identities.channel, channel))
  const left = await db.delete(identities).where(mine).returning()
  const granted = and(eq(memberGrants.member, member), eq(memberGrants.channel, channel))
  const grants = await db.delete(memberGrants).where(granted).returning()
  for (const address of talksOf(left))
    await db
      .update(turns)
      .set({ conversation: wasIn(address) })
      .where(talk(gym, member, { channel, conversation: address }))
  if (channel === 'web')
    await db
      .update(sessions)
      .set({ revokedAt: at })
      .where(and(eq(sessions.gym, gym), eq(sessions.member, member), isNull(sessions.revokedAt)))
  return { identities: left, grants }
}

const talk = (
  gym: string,
  member: string,
  { channel, conversation }: { channel: string; conversation: string },
) =>
  and(
    eq(turns.gym, gym),
    eq(turns.member, member),
    eq(turns.channel, channel),
    eq(turns.conversation, conversation),
    isNotNull(turns.answeredAt),
  )

const talksOf = (left: readonly Record<string, unknown>[]): string[] => [
  ...new Set(left.flatMap(({ address }) => (typeof address === 'string' ? [address] : []))),
]

/** Opens a door again; false where somebody new has come in by it meanwhile. */
export async function reopen(db: Database, { gym, member }: Whose, left: Left): Promise<boolean> {
  const rows = left.identities.map((row) => identityOf(row, { gym, member }))
  const back = await db
    .insert(identities)
    .values(rows)
    .onConflictDoNothing()
    .returning({ sender: identities.sender })
  if (back.length < rows.length) return false
  for (const { channel, address } of rows)
    if (address)
      await db
        .update(turns)
        .set({ conversation: address })
        .where(talk(gym, member, { channel, conversation: wasIn(address) }))
  const grants = left.grants.map((row) => grantOf(row, { gym, member }))
  if (grants.length > 0) await db.insert(memberGrants).values(grants).onConflictDoNothing()
  return true
}

const text = z.string()
const instant = z.coerce.date().nullable()

function identityOf(row: Record<string, unknown>, whose: Whose) {
  return {
    ...whose,
    channel: text.parse(row.channel),
    sender: text.parse(row.sender),
    address: text.nullable().parse(row.address),
    wroteAt: instant.parse(row.wroteAt),
    unreachableSince: instant.parse(row.unreachableSince),
    language: text.nullable().parse(row.language),
  }
}

function grantOf(row: Record<string, unknown>, whose: Whose) {
  return {
    ...whose,
    channel: text.parse(row.channel),
    place: text.parse(row.place),
    role: z.enum(['manager', 'owner']).parse(row.role),
    seenAt: z.coerce.date().parse(row.seenAt),
  }
}
