import { and, desc, eq, gte, lte, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { asks, forecasts, occupancy, slots } from '../../../db/schema/index.ts'

/** One slot of a split, or of 'all'. */
export type Place = { gym: string; split: string; start: Date }

/** Mean people who were there; null while it is not closed, or where nothing was counted. */
export async function presentIn(db: Database, { gym, split, start }: Place): Promise<number | null> {
  const [row] = await db
    .select({ people: occupancy.people })
    .from(occupancy)
    .where(and(eq(occupancy.gym, gym), eq(occupancy.split, split), eq(occupancy.slot, start)))
  return row?.people ?? null
}

/** What was expected of it when that was last said before it began. */
export async function expectedIn(
  db: Database,
  { gym, split, start }: Place,
): Promise<{ mean: number; low: number; high: number } | null> {
  const { mean, low, high } = forecasts
  const here = and(eq(forecasts.gym, gym), eq(forecasts.split, split), eq(forecasts.slot, start))
  const [row] = await db
    .select({ mean, low, high })
    .from(forecasts)
    .where(and(here, lte(forecasts.origin, start)))
    .orderBy(desc(forecasts.origin))
    .limit(1)
  return row ?? null
}

/** Its places, and what is usual then; null where none were opened. */
export async function placesIn(
  db: Database,
  { gym, split, start }: Place,
): Promise<{ quota: number; taken: number; usual: number | null } | null> {
  const { quota, taken, usual } = slots
  const [row] = await db
    .select({ quota, taken, usual })
    .from(slots)
    .where(and(eq(slots.gym, gym), eq(slots.split, split), eq(slots.start, start)))
  return row ?? null
}

/**
 * Wishes for it and those that found no place. Looked for among the asks of the weeks before, the longest one can ask
 * ahead.
 */
export async function wishesFor(
  db: Database,
  { gym, split, start }: Place,
  since: Date,
): Promise<{ asked: number; refused: number }> {
  const [row] = await db
    .select({
      asked: sql<number>`count(*)::int`,
      refused: sql<number>`(count(*) filter (where not ${asks.granted}))::int`,
    })
    .from(asks)
    .where(
      and(
        eq(asks.gym, gym),
        gte(asks.at, since),
        lte(asks.at, start),
        eq(asks.split, split),
        eq(asks.wanted, start),
      ),
    )
  return row ?? { asked: 0, refused: 0 }
}
