import { and, asc, eq, gt, gte, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database } from '../../../../db/client.ts'
import { claims } from '../../../../db/schema/index.ts'
import type { Claim } from '../visit.ts'

export type Whose = { gym: string; member: string }

const end = sql`${claims.slot} + make_interval(mins => ${claims.minutes})`

/** The member's claimed places that are not over, by start. */
export function comingClaims(db: Database, { gym, member }: Whose, now: Date): Promise<Claim[]> {
  return db
    .select()
    .from(claims)
    .where(
      and(
        eq(claims.gym, gym),
        eq(claims.member, member),
        isNotNull(claims.claimedAt),
        isNull(claims.releasedAt),
        gt(end, sql`${now.toISOString()}::timestamptz`),
      ),
    )
    .orderBy(asc(claims.slot))
}

/** A claim or offer of the member's own, by its code. */
export async function ownClaim(db: Database, whose: Whose, code: string): Promise<Claim | undefined> {
  const { gym, member } = whose
  const [found] = await db
    .select()
    .from(claims)
    .where(and(eq(claims.gym, gym), eq(claims.member, member), eq(claims.code, code)))
  return found
}

/** Every place that was ever the member's and begins at an instant or later, given back or not, by start. */
export function claimedSince(db: Database, { gym, member }: Whose, since: Date): Promise<Claim[]> {
  return db
    .select()
    .from(claims)
    .where(
      and(
        eq(claims.gym, gym),
        eq(claims.member, member),
        isNotNull(claims.claimedAt),
        gte(claims.slot, since),
      ),
    )
    .orderBy(asc(claims.slot), asc(claims.id))
}
