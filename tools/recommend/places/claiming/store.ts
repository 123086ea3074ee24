import { and, asc, eq, getTableColumns, isNull, or, sql } from 'drizzle-orm'
import type { Database } from '../../../../db/client.ts'
import { claims } from '../../../../db/schema/index.ts'
import { GymError } from '../../../kit/errors.ts'
import type { MemberId } from '../../../kit/tool.ts'
import { lockMember, movePlaces, wishOf } from '../moving/store.ts'
import { type Claim, type Claimed, endOf, overlap } from '../visit.ts'

type Claiming = { gym: string; code: string; member: MemberId; now: Date }

/**
 * Turns an offer into a place of the member's. The other offers of the same ask go back, and so does the claim it is
 * instead of. An offer that has run out is tried for once more. What of this is to be done is decided by `claim_place`
 * in the database, from rows that are locked by then.
 *
 * @throws {GymError} `offer_unknown`, `other_gym_offer`, `not_your_offer`, `already_yours`, `slot_over`, `overlaps`
 *   with the code and start of the place in the way, `offer_taken` when it has run out and is full
 */
export async function claim(db: Database, { gym, code, member, now }: Claiming): Promise<Claimed> {
  const done = db.$with('done', { told: sql<string>`told`.as('told'), ...getTableColumns(claims) }).as(sql`
    select told, (place).* from claim_place(${gym}::text, ${code}::text, ${member}::uuid,
      ${now.toISOString()}::timestamptz)`)
  const rows = await db.with(done).select().from(done)
  const [place, swapped] = rows.map(({ told: _, ...row }) => row)
  const told = rows[0]?.told
  if (!place || !told) throw new Error('claim_place told nothing')
  if (told !== 'claimed' && told !== 'late') throw new GymError(told, place.id ? factsOf(place) : {})
  return { ...place, late: told === 'late', swapped: swapped ?? null }
}

/** What a sentence about a place needs. */
const factsOf = ({ code, slot, split }: Claim) => ({ code, at: slot.toISOString(), split })

/** What a member has open, and one claim more, locked in order. */
function openClaims(db: Database, member: MemberId, also: string): Promise<Claim[]> {
  return db
    .select()
    .from(claims)
    .where(and(eq(claims.member, member), or(isNull(claims.releasedAt), eq(claims.id, also))))
    .orderBy(asc(claims.id))
    .for('no key update')
}

/** @throws {GymError} `overlaps` when the member has a place at that time, other than the one that is given for it */
function refuseOverlap(wanted: Claim, open: readonly Claim[], given: Claim | null): void {
  const clash = open.find(
    (other) =>
      other.id !== wanted.id &&
      other.id !== given?.id &&
      other.claimedAt !== null &&
      other.releasedAt === null &&
      overlap(other, wanted),
  )
  if (clash) throw new GymError('overlaps', factsOf(clash))
}

async function markClaimed(db: Database, id: string, now: Date): Promise<Claim> {
  const [row] = await db
    .update(claims)
    .set({
      claimedAt: sql`greatest(${now.toISOString()}::timestamptz, ${claims.heldAt})`,
      releasedAt: null,
      released: null,
    })
    .where(eq(claims.id, id))
    .returning()
  if (!row) throw new GymError('offer_unknown')
  return row
}

type Again = { gym: string; claim: string; member: MemberId; now: Date }

/**
 * Takes a place again that the member had given back.
 *
 * @throws {GymError} `place_gone` when there is no room for it any more, `overlaps`, `slot_over`, `member_gone`,
 *   `changed_since` when it is not given back
 */
export function takeAgain(db: Database, { gym, claim: id, member, now }: Again): Promise<Claim> {
  return db.transaction(async (tx) => {
    await lockMember(tx, gym, member)
    const open = await openClaims(tx, member, id)
    const claim = reopenable(open, id, now)
    refuseOverlap(claim, open, null)
    const { granted } = await movePlaces(tx, { gym, now, wishes: [wishOf(claim)] })
    if (granted.size === 0) throw new GymError('place_gone', factsOf(claim))
    return markClaimed(tx, id, now)
  })
}

/**
 * Undoes a claim: its places go back, and those of the claim it took the place of are the member's again.
 *
 * @param undo `swapped` is that claim's id, or null
 * @returns that claim, or null when there was none
 * @throws {GymError} `old_place_gone` when its places have gone to others: then nothing is changed; `changed_since`,
 *   `overlaps`, `slot_over`, `member_gone`
 */
export function takeBack(db: Database, undo: Again & { swapped: string | null }): Promise<Claim | null> {
  const { gym, claim: id, swapped, member, now } = undo
  return db.transaction(async (tx) => {
    await lockMember(tx, gym, member)
    const open = await openClaims(tx, member, swapped ?? id)
    const claim = open.find((own) => own.id === id && own.claimedAt && !own.releasedAt && !own.cameAt)
    if (!claim) throw new GymError('changed_since')
    const old = swapped === null ? null : reopenable(open, swapped, now)
    if (old) refuseOverlap(old, open, claim)
    const wishes = old ? [wishOf(old)] : []
    const { granted } = await movePlaces(tx, { gym, now, back: [{ id, reason: 'undone' }], wishes })
    if (granted.size < wishes.length) throw new GymError('old_place_gone', factsOf(claim))
    return old && markClaimed(tx, old.id, now)
  })
}

/** A claim that was the member's and can be again. @throws {GymError} `changed_since`, `slot_over` */
function reopenable(own: readonly Claim[], id: string, now: Date): Claim {
  const claim = own.find((each) => each.id === id)
  if (!claim?.claimedAt || !claim.releasedAt) throw new GymError('changed_since')
  if (endOf(claim) <= now) throw new GymError('slot_over', factsOf(claim))
  return claim
}
