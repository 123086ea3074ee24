import { and, asc, count, desc, eq, gte, isNotNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../db/client.ts'
import { forecasts, occupancy, scores } from '../../../db/schema/index.ts'

/** What drives a forecast, in people; the parts sum to its mean. */
export type Reasons = Readonly<Record<string, number>>

/** One series ('all' or a split's id) over the slots in [from, to). */
export type Stretch = { gym: string; split: string; from: Date; to: Date }

/** A slot as it was last forecast. */
export type LastSaid = { slot: Date; mean: number; low: number; high: number; demand: number | null }

/** The forecast that last spoke of the first slot of a stretch that has one, of those known at an instant. */
function lastOrigin(db: Database, { gym, split, from, to }: Stretch, at: Date, extra?: SQL) {
  const { origin, slot } = forecasts
  return db
    .select({ origin })
    .from(forecasts)
    .where(
      and(
        eq(forecasts.gym, gym),
        eq(forecasts.split, split),
        gte(slot, from),
        lt(slot, to),
        lte(origin, at),
        extra,
      ),
    )
    .orderBy(asc(slot), desc(origin))
    .limit(1)
}

const inStretch = ({ gym, split, from, to }: Stretch, origin: ReturnType<typeof lastOrigin>) =>
  and(
    eq(forecasts.gym, gym),
    eq(forecasts.split, split),
    eq(forecasts.origin, origin),
    gte(forecasts.slot, from),
    lt(forecasts.slot, to),
  )

/** A stretch as it was last forecast of what was known at an instant, in order of time. */
export function lastSaid(db: Database, stretch: Stretch, at: Date): Promise<LastSaid[]> {
  const { slot, mean, low, high, demand } = forecasts
  return db
    .select({ slot, mean, low, high, demand })
    .from(forecasts)
    .where(inStretch(stretch, lastOrigin(db, stretch, at)))
    .orderBy(asc(slot))
}

/** The newest reasons of a stretch that were known at an instant: those of the day's own origin. */
export async function lastReasons(
  db: Database,
  stretch: Stretch,
  at: Date,
): Promise<{ slot: Date; reasons: Reasons }[]> {
  const { slot, reasons } = forecasts
  const rows = await db
    .select({ slot, reasons })
    .from(forecasts)
    .where(inStretch(stretch, lastOrigin(db, stretch, at, isNotNull(reasons))))
  return rows.flatMap((row) => (row.reasons ? [{ slot: row.slot, reasons: row.reasons }] : []))
}

/** Mean people at a local weekday (ISO) and minute of the day, and of how many days it is the mean. */
export type WeekMean = { weekday: number; minute: number; people: number; days: number }

/** Mean people of a series by weekday and time of day over some spans, at least one. */
export function weekMeans(
  db: Database,
  { gym, split, spans }: { gym: string; split: string; spans: readonly Pick<Stretch, 'from' | 'to'>[] },
  zone: string,
): Promise<WeekMean[]> {
  const wall = sql`(${occupancy.slot} at time zone ${zone}::text)`
  const weekday = sql<number>`extract(isodow from ${wall})::int`
  const minute = sql<number>`(extract(hour from ${wall}) * 60 + extract(minute from ${wall}))::int`
  const inSpans = or(...spans.map(({ from, to }) => and(gte(occupancy.slot, from), lt(occupancy.slot, to))))
  return db
    .select({ weekday, minute, people: sql<number>`avg(${occupancy.people})::float8`, days: count() })
    .from(occupancy)
    .where(and(eq(occupancy.gym, gym), eq(occupancy.split, split), inSpans))
    .groupBy(sql`1, 2`)
}

/** What was said of slots that are over, a day before where that is on record, and how many came. */
export async function outcomes(
  db: Database,
  { gym, split, from, to }: Stretch,
): Promise<{ slot: Date; mean: number; low: number; high: number; people: number }[]> {
  const { slot, mean, low, high, people, lead } = scores
  return db
    .selectDistinctOn([slot], { slot, mean, low, high, people })
    .from(scores)
    .where(and(eq(scores.gym, gym), eq(scores.split, split), gte(slot, from), lt(slot, to)))
    .orderBy(asc(slot), asc(lead))
}

/** People who were there in slots that are over. */
export function cameIn(db: Database, { gym, split, from, to }: Stretch): Promise<{ people: number }[]> {
  return db
    .select({ people: occupancy.people })
    .from(occupancy)
    .where(
      and(
        eq(occupancy.gym, gym),
        eq(occupancy.split, split),
        gte(occupancy.slot, from),
        lt(occupancy.slot, to),
      ),
    )
}
