import { and, asc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { claims } from '../../../db/schema/index.ts'
import type { Claim } from '../places/visit.ts'

type Stretch = { gym: string; from: Date; to: Date }

/** Places and offers whose visit reaches into [from, to) and has not begun, by start. */
export function claimsIn(db: Database, { gym, from, to }: Stretch): Promise<Claim[]> {
  return db
    .select()
    .from(claims)
    .where(
      and(
        eq(claims.gym, gym),
        isNull(claims.releasedAt),
        isNull(claims.cameAt),
        lt(claims.slot, to),
        // No visit is longer than eight hours; the index finds those that begin since then.
        gt(claims.slot, sql`${from.toISOString()}::timestamptz - interval '8 hours'`),
        gt(
          sql`${claims.slot} + make_interval(mins => ${claims.minutes})`,
          sql`${from.toISOString()}::timestamptz`,
        ),
      ),
    )
    .orderBy(asc(claims.slot), asc(claims.id))
}

/** Those of the claims whose places have gone back because the doors are shut. */
export async function closedOf(db: Database, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .select({ id: claims.id })
    .from(claims)
    .where(and(inArray(claims.id, [...ids]), eq(claims.released, 'closed')))
  return new Set(rows.map(({ id }) => id))
}

/** Grants nothing more in slots of [from, to); rows are locked by start, the order in which everybody locks them. */
export async function shutSlots(
  db: Database,
  { gym, from, to }: Stretch,
  slotMinutes: number,
): Promise<void> {
  await db.execute(sql`
    with shut as materialized (
      select split, start from slots
      where gym = ${gym} and start < ${to.toISOString()}::timestamptz
        and start > ${from.toISOString()}::timestamptz - make_interval(mins => ${slotMinutes}) and quota > taken
      order by start, split for no key update
    )
    update slots s set quota = s.taken from shut
    where s.gym = ${gym} and s.split = shut.split and s.start = shut.start`)
}
