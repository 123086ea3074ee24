import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { gyms, homes, staffPlaces } from '../../../db/schema/index.ts'

/** Somewhere on a channel: a person, a guild or a group. */
export type HomePlace = { channel: string; place: string }

/**
 * The gyms that places of a channel talk to, by place: where somebody chose one, else the one a guild or group answers to.
 */
export async function homesAt(
  db: Database,
  channel: string,
  places: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (places.length === 0) return new Map()
  const chosen = await db
    .select({ place: homes.place, gym: homes.gym })
    .from(homes)
    .where(and(eq(homes.channel, channel), inArray(homes.place, [...places])))
  const linked = await db
    .select({ place: staffPlaces.place, gym: staffPlaces.gym })
    .from(staffPlaces)
    .where(and(eq(staffPlaces.channel, channel), inArray(staffPlaces.place, [...places])))
  return new Map([...linked, ...chosen].map(({ place, gym }) => [place, gym]))
}

/** Makes a gym the one that a person, guild or group talks to; false where there is no such gym. */
export async function moveHome(
  db: Database,
  { channel, place, gym }: HomePlace & { gym: string },
  at: Date,
): Promise<boolean> {
  const [known] = await db.select({ id: gyms.id }).from(gyms).where(eq(gyms.id, gym))
  if (!known) return false
  await db
    .insert(homes)
    .values({ channel, place, gym, since: at })
    .onConflictDoUpdate({ target: [homes.channel, homes.place], set: { gym, since: at } })
  return true
}

/** Every gym that somebody talks to by a choice of their own or of their group. */
export async function gymsTalkedTo(db: Database): Promise<string[]> {
  const [chosen, linked] = await Promise.all([
    db.selectDistinct({ gym: homes.gym }).from(homes),
    db.selectDistinct({ gym: staffPlaces.gym }).from(staffPlaces),
  ])
  return [...new Set([...chosen, ...linked].map(({ gym }) => gym))].sort()
}
