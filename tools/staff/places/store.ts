import { and, eq, inArray, lt } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { memberGrants, staffPlaces } from '../../../db/schema/index.ts'
import { noteAudit } from '../trail/store.ts'

/** What a chat says of somebody: whether they are among those who run it. */
type Standing = { place: string; administrator: boolean }

type Whose = { gym: string; member: string; channel: string; at: Date }

/** A grant that was seen within this is not written anew. */
const freshMs = 3_600_000

/** The guilds or groups of a channel whose administrators answer for a gym. */
export async function linkedPlaces(db: Database, gym: string, channel: string): Promise<string[]> {
  const rows = await db
    .select({ place: staffPlaces.place })
    .from(staffPlaces)
    .where(and(eq(staffPlaces.gym, gym), eq(staffPlaces.channel, channel)))
  return rows.map(({ place }) => place)
}

/**
 * Notes what chats say of a member. Only those that an owner linked to this gym count, and nobody is made anything by
 * another; who is seen without it loses what that chat gave.
 *
 * @returns whether anything was written
 */
export async function noteStanding(
  db: Database,
  whose: Whose,
  standing: readonly Standing[],
): Promise<boolean> {
  if (standing.length === 0) return false
  const { gym, member, channel, at } = whose
  const said = new Map(standing.map(({ place, administrator }) => [place, administrator]))
  const known = await db
    .select({ place: staffPlaces.place, role: staffPlaces.role, seenAt: memberGrants.seenAt })
    .from(staffPlaces)
    .leftJoin(
      memberGrants,
      and(
        eq(memberGrants.channel, staffPlaces.channel),
        eq(memberGrants.place, staffPlaces.place),
        eq(memberGrants.member, member),
      ),
    )
    .where(
      and(
        eq(staffPlaces.gym, gym),
        eq(staffPlaces.channel, channel),
        inArray(staffPlaces.place, [...said.keys()]),
      ),
    )
  let changed = false
  for (const { place, role, seenAt } of known) {
    if (said.get(place) === true) {
      if (seenAt && at.getTime() - seenAt.getTime() < freshMs) continue
      await grant(db, whose, { place, role, isNew: seenAt === null })
    } else if (seenAt) await withdraw(db, whose, place)
    else continue
    changed = true
  }
  return changed
}

async function grant(
  db: Database,
  { gym, member, channel, at }: Whose,
  { place, role, isNew }: { place: string; role: 'manager' | 'owner'; isNew: boolean },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .insert(memberGrants)
      .values({ gym, member, channel, place, role, seenAt: at })
      .onConflictDoUpdate({
        target: [memberGrants.member, memberGrants.channel, memberGrants.place],
        set: { seenAt: at, role },
      })
    const details = { member, role, channel, place }
    if (isNew) await noteAudit(tx, { gym, at, actor: null, action: 'grant.made', details })
  })
}

async function withdraw(db: Database, { gym, member, channel, at }: Whose, place: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .delete(memberGrants)
      .where(
        and(
          eq(memberGrants.member, member),
          eq(memberGrants.channel, channel),
          eq(memberGrants.place, place),
        ),
      )
    const details = { member, channel, place }
    await noteAudit(tx, { gym, at, actor: null, action: 'grant.withdrawn', details })
  })
}

/** Which gym a guild or group answers to, if any. */
export async function gymOfPlace(db: Database, channel: string, place: string): Promise<string | undefined> {
  const [row] = await db
    .select({ gym: staffPlaces.gym })
    .from(staffPlaces)
    .where(and(eq(staffPlaces.channel, channel), eq(staffPlaces.place, place)))
  return row?.gym
}

type Linking = { gym: string; channel: string; place: string; actor: string; at: Date }

/** Links a guild or group: its administrators are managers from now on. False where it is linked to any gym. */
export function linkPlace(db: Database, { gym, channel, place, actor, at }: Linking): Promise<boolean> {
  return db.transaction(async (tx) => {
    const linked = await tx
      .insert(staffPlaces)
      .values({ gym, channel, place, role: 'manager', linkedAt: at })
      .onConflictDoNothing()
      .returning({ place: staffPlaces.place })
    if (linked.length === 0) return false
    await noteAudit(tx, { gym, at, actor, action: 'place.linked', details: { channel, place } })
    return true
  })
}

/** Unlinks it again: what it granted goes with it. False where it was not linked. */
export function unlinkPlace(db: Database, { gym, channel, place, actor, at }: Linking): Promise<boolean> {
  return db.transaction(async (tx) => {
    const ended = await tx
      .delete(staffPlaces)
      .where(and(eq(staffPlaces.gym, gym), eq(staffPlaces.channel, channel), eq(staffPlaces.place, place)))
      .returning({ place: staffPlaces.place })
    if (ended.length === 0) return false
    await noteAudit(tx, { gym, at, actor, action: 'place.unlinked', details: { channel, place } })
    return true
  })
}

/** Forgets what chats said of members and was last seen before an instant. */
export async function forgetGrants(db: Database, gym: string, before: Date): Promise<void> {
  await db.delete(memberGrants).where(and(eq(memberGrants.gym, gym), lt(memberGrants.seenAt, before)))
}
