import { and, gt, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { Database } from '../../../../db/client.ts'
import { claims } from '../../../../db/schema/index.ts'
import { dayMs } from '../../../kit/time.ts'
import { newCode } from '../code.ts'
import { lockMembers, movePlaces } from '../moving/store.ts'
import { type Claim, type NewPlace, overlap } from '../visit.ts'

/** Why nobody has a place: it is full, some have another place at that time, or some were removed meanwhile. */
export type Refused = { refused: 'taken' | 'overlaps' | 'gone'; members: string[] }

/** What became of a wish to go together: everybody's place, or nobody's. */
export type Together = { claims: Claim[] } | Refused

/** Ends a transaction in which nothing may stay. */
class NobodyGoes extends Error {
  readonly refused: Refused

  constructor(refused: Refused) {
    super('nobody goes')
    this.refused = refused
  }
}

/**
 * Takes a place for each of several members, all or nobody.
 *
 * @param meetup the group's id; each has a claim of their own that names it
 */
export async function claimTogether(
  db: Database,
  places: readonly NewPlace[],
  { meetup, now }: { meetup: string | null; now: Date },
): Promise<Together> {
  const gym = places[0]?.gym
  if (gym === undefined) return { claims: [] }
  try {
    return await db.transaction(async (tx) => {
      await everybodyFree(tx, gym, places)
      const wishes = places.map(({ places: each = 1, ...place }) => ({ ...place, places: each }))
      const { granted } = await movePlaces(tx, { gym, now, wishes })
      if (granted.size < places.length) throw new NobodyGoes({ refused: 'taken', members: [] })
      const rows = places.map((place) => claimRow({ ...place, meetup }, now))
      return { claims: await tx.insert(claims).values(rows).returning() }
    })
  } catch (error) {
    if (error instanceof NobodyGoes) return error.refused
    throw error
  }
}

function claimRow({ start, ...place }: NewPlace, now: Date): typeof claims.$inferInsert {
  const id = crypto.randomUUID()
  return { ...place, id, code: newCode(), slot: start, heldAt: now, heldUntil: now, claimedAt: now }
}

/** Locks those who are to go. @throws {NobodyGoes} when one is gone, or has a place at that time already */
async function everybodyFree(db: Database, gym: string, places: readonly NewPlace[]): Promise<void> {
  const members = [...new Set(places.map(({ member }) => member))]
  const there = await lockMembers(db, gym, members)
  const gone = members.filter((id) => !there.includes(id))
  if (gone.length > 0) throw new NobodyGoes({ refused: 'gone', members: gone })
  const busy = await busyMembers(db, members, places)
  if (busy.length > 0) throw new NobodyGoes({ refused: 'overlaps', members: busy })
}

/** Those of some members who have a place at the time they are to go. */
async function busyMembers(
  db: Database,
  members: readonly string[],
  places: readonly NewPlace[],
): Promise<string[]> {
  const first = new Date(Math.min(...places.map(({ start }) => start.getTime())) - dayMs)
  const theirs = await db
    .select({ member: claims.member, slot: claims.slot, minutes: claims.minutes })
    .from(claims)
    .where(
      and(
        inArray(claims.member, [...members]),
        gt(claims.slot, first),
        isNotNull(claims.claimedAt),
        isNull(claims.releasedAt),
      ),
    )
  const busy = places.filter(({ member, start, minutes }) =>
    theirs.some((claim) => claim.member === member && overlap(claim, { slot: start, minutes })),
  )
  return [...new Set(busy.map(({ member }) => member))]
}
