import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../../db/client.ts'
import { GymError } from '../../../kit/errors.ts'
import type { Claim, NewOffer, Reason } from '../visit.ts'

/**
 * The one way in which places change hands: `move_places` in the database gives the places of some claims back and
 * takes places for some wishes, in both rows of every slot (the split's and the whole gym's). What there is room for
 * is read from rows that are locked by then, so that the row decides and not what anybody remembered.
 *
 * Locks are always taken in one order, and so nobody waits in a circle: members by id, then claims by id, then slots
 * by start and split.
 */

/** Claims that give back, and why. */
export type GivenBack = { id: string; reason: Reason }

/** Places that are wanted in every slot of a visit. */
export type Wish = { split: string; start: Date; minutes: number; places: number }

type Movement = { gym: string; now: Date; back?: readonly GivenBack[]; wishes?: readonly Wish[] }

/**
 * Gives some claims back, then takes what is wished for, each wish for itself.
 *
 * @returns how many claims gave back (what had gone back before does not count), and which wishes have their places
 */
export async function movePlaces(
  db: Database,
  { gym, now, back = [], wishes = [] }: Movement,
): Promise<{ given: number; granted: ReadonlySet<number> }> {
  const giving = Object.fromEntries(back.map(({ id, reason }) => [id, reason]))
  const numbered = wishes.map((wish, nth) => ({ ...wish, nth }))
  const [row] = rowsOf<{ given: number; granted: unknown }>(
    await db.execute(sql`
      select given, to_json(granted)::text as granted
      from move_places(${gym}::text, ${now.toISOString()}::timestamptz, ${JSON.stringify(giving)}::text::jsonb,
        ${JSON.stringify(numbered)}::text::jsonb)`),
  )
  return { given: row?.given ?? 0, granted: numbersOf(row?.granted) ?? new Set() }
}

/** Numbers of a JSON array as text, or undefined for null. */
function numbersOf(text: unknown): Set<number> | undefined {
  return typeof text === 'string' ? new Set(JSON.parse(text) as number[]) : undefined
}

/** Who is offered something, until when, and for which ask. */
export type Offering = { gym: string; member: string; ask: string | null; now: Date; until: Date }

/**
 * Holds places for offers, each for itself, after giving back what the member was offered before and what has lapsed.
 *
 * @returns which offers have their places
 * @throws {GymError} `member_gone`
 */
export async function holdPlaces(
  db: Database,
  offers: readonly (NewOffer & { id: string; code: string })[],
  { gym, member, ask, now, until }: Offering,
): Promise<ReadonlySet<number>> {
  const rows = offers.map((offer, nth) => ({ ...offer, nth, places: offer.places ?? 1 }))
  const [row] = rowsOf<{ got: unknown }>(
    await db.execute(sql`
      select to_json(hold_places(${gym}::text, ${member}::uuid, ${ask}::uuid, ${now.toISOString()}::timestamptz,
        ${until.toISOString()}::timestamptz, ${JSON.stringify(rows)}::text::jsonb))::text as got`),
  )
  const got = numbersOf(row?.got)
  if (!got) throw new GymError('member_gone')
  return got
}

/**
 * Gives a claim's places back, once, however often and by however many it is called.
 *
 * @param claim its id
 * @returns false when they had gone back before
 */
export async function release(
  db: Database,
  { claim, reason, now }: { claim: string; reason: Reason; now: Date },
): Promise<boolean> {
  const [row] = rowsOf<{ done: boolean }>(
    await db.execute(
      sql`select release_place(${claim}::uuid, ${reason}::text, ${now.toISOString()}::timestamptz) as done`,
    ),
  )
  return row?.done ?? false
}

/**
 * Locks the rows of members, by id: what they do at once is done one after the other, and they stay until it is done.
 *
 * @returns ids of those who are still there
 */
export async function lockMembers(db: Database, gym: string, ids: readonly string[]): Promise<string[]> {
  const wanted = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const found = rowsOf<{ id: string }>(
    await db.execute(sql`
      select id from members where gym = ${gym} and id in (${wanted}) order by id for no key update`),
  )
  return found.map(({ id }) => id)
}

/** @throws {GymError} `member_gone` when the member was removed meanwhile */
export async function lockMember(db: Database, gym: string, id: string): Promise<void> {
  if ((await lockMembers(db, gym, [id])).length === 0) throw new GymError('member_gone')
}

/** What a claim needs to be had again. */
export const wishOf = ({ split, slot, minutes, places }: Claim): Wish => ({
  split,
  start: slot,
  minutes,
  places,
})
