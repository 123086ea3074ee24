import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { counts, members, visits } from '../../../db/schema/index.ts'

type Wanted = { imports: readonly number[]; most: number }

/** The first readings that some imports have taken, by time. */
export function firstCounts(db: Database, { imports, most }: Wanted) {
  return db
    .select({ at: counts.at, count: counts.count, capped: counts.capped })
    .from(counts)
    .where(inArray(counts.import, [...imports]))
    .orderBy(asc(counts.at))
    .limit(most)
}

/** The first visits that some imports have taken, by their beginning. */
export async function firstVisits(db: Database, { imports, most }: Wanted) {
  const rows = await db
    .select({
      member: members.name,
      from: visits.checkIn,
      to: visits.checkOut,
      estimated: visits.checkOutEstimated,
      splits: sql<string[]>`coalesce((
        select json_agg(vs.split order by vs.position) from visit_splits vs
        where vs.visit = ${visits.id} and vs.check_in = visits.check_in
      ), '[]'::json)`,
    })
    .from(visits)
    .innerJoin(members, eq(members.id, visits.member))
    .where(inArray(visits.import, [...imports]))
    .orderBy(asc(visits.checkIn), asc(visits.id))
    .limit(most)
  return rows.map((row) => ({ ...row, to: row.to ?? row.from }))
}
