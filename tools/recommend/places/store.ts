import { and, asc, eq, gte, inArray, isNull, lt, lte, or } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { claims, slots } from '../../../db/schema/index.ts'
import type { MemberId } from '../../kit/tool.ts'
import { newCode } from './code.ts'
import { type GivenBack, holdPlaces, movePlaces } from './moving/store.ts'
import type { Held, NewOffer, OpenSlot } from './visit.ts'

export { claim, takeAgain, takeBack } from './claiming/store.ts'
export { release } from './moving/store.ts'
export { claimTogether } from './together/store.ts'

/** Slots of some series that begin in [from, to), by start. */
export function slotsBetween(
  db: Database,
  { gym, splits, from, to }: { gym: string; splits: readonly string[]; from: Date; to: Date },
): Promise<OpenSlot[]> {
  const { split, start, quota, taken, expected, low, high, usual } = slots
  return db
    .select({ split, start, quota, taken, expected, low, high, usual })
    .from(slots)
    .where(and(eq(slots.gym, gym), inArray(split, [...splits]), gte(start, from), lt(start, to)))
    .orderBy(asc(start), asc(split))
}

/**
 * Holds places for a member until an instant, each offer for itself: it has a place in every slot of its visit, or it
 * is not among the result. The member's offers before go back first, and so does whatever has lapsed in the gym.
 *
 * @throws {GymError} `member_gone`
 */
export async function hold(
  db: Database,
  offers: readonly NewOffer[],
  { now, until, member, ask }: { now: Date; until: Date; member: MemberId; ask: string | null },
): Promise<Held[]> {
  const [first] = offers
  if (!first) return []
  const named = offers.map((offer) => ({
    ...offer,
    id: crypto.randomUUID(),
    code: newCode(),
    heldUntil: until,
  }))
  const got = await holdPlaces(db, named, { gym: first.gym, member, ask, now, until })
  return named.filter((_, nth) => got.has(nth))
}

/**
 * Gives back what was offered and not claimed in time.
 *
 * @param asker gives back all they are offered, for they ask anew
 * @returns how many offers that were
 */
export function releaseLapsed(db: Database, gym: string, now: Date, asker?: MemberId): Promise<number> {
  return db.transaction(async (tx) => {
    // A claim that is in use is let be: whoever uses it gives it back, or keeps it.
    const late = await tx
      .select({ id: claims.id, heldUntil: claims.heldUntil })
      .from(claims)
      .where(
        and(
          eq(claims.gym, gym),
          isNull(claims.claimedAt),
          isNull(claims.releasedAt),
          or(lte(claims.heldUntil, now), asker && eq(claims.member, asker)),
        ),
      )
      .orderBy(asc(claims.id))
      .for('no key update', { skipLocked: true })
    if (late.length === 0) return 0
    const back = late.map(({ id, heldUntil }): GivenBack => {
      return { id, reason: heldUntil <= now ? 'lapsed' : 'declined' }
    })
    return (await movePlaces(tx, { gym, now, back })).given
  })
}
