import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'

/** Members who were offered something about a day, by the slot in which they would have come that day. */
export async function usualPlaces(
  db: Database,
  gym: string,
  since: Date,
): Promise<{ split: string; slot: Date; people: number }[]> {
  const rows = rowsOf<{ split: string; slot: Date | string; people: number }>(
    await db.execute(sql`
      select split, usually as slot, count(distinct member)::int as people
      from claims
      where gym = ${gym} and ask is not null and usually is not null
        and usually >= ${since.toISOString()}::timestamptz
      group by split, usually`),
  )
  return rows.map(({ split, slot, people }) => ({ split, slot: new Date(slot), people }))
}
