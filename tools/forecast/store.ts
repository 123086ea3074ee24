import { and, asc, desc, eq, gte, inArray, isNotNull, lt, lte, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { type Database, rowsOf } from '../../db/client.ts'
import { newestParts } from '../../db/months.ts'
import { forecasts, occupancy } from '../../db/schema/index.ts'
import { dayMs } from '../kit/time.ts'

/** Expected people in one slot of one series, with the 80 % interval. */
export type Prediction = {
  /** A split's id, or 'all'. */
  split: string
  slot: Date
  mean: number
  low: number
  high: number
  /** Expected people without our advice; null where no place was granted. */
  demand?: number | null
  reasons?: Readonly<Record<string, number>> | null
  votes?: Readonly<Record<string, number>> | null
}

export type OccupancyRow = { slot: Date; split: string; people: number }

/** Occupancy of all series in [from, to), oldest first. */
export function occupancyBetween(db: Database, gym: string, from: Date, to: Date): Promise<OccupancyRow[]> {
  return db
    .select({ slot: occupancy.slot, split: occupancy.split, people: occupancy.people })
    .from(occupancy)
    .where(and(eq(occupancy.gym, gym), gte(occupancy.slot, from), lt(occupancy.slot, to)))
    .orderBy(asc(occupancy.slot))
}

/**
 * People of some series in [from, to), packed: minutes since 1970 and people of each known slot, in order of time.
 *
 * A year of half hours is one long row instead of seventeen thousand short ones, and read month by month nobody
 * waits for it.
 */
export async function packedOccupancy(
  db: Database,
  { gym, splits, from, to }: { gym: string; splits: readonly string[]; from: Date; to: Date },
): Promise<{ split: string; minutes: number[]; people: number[] }[]> {
  const found = rowsOf<{ split: string; packed: string }>(
    await db.execute(sql`
      select split, json_build_array(
        json_agg((extract(epoch from slot) / 60)::int order by slot),
        json_agg(round(people::numeric, 3) order by slot))::text as packed
      from occupancy
      where gym = ${gym} and slot >= ${from.toISOString()}::timestamptz and slot < ${to.toISOString()}::timestamptz
        and split in (select jsonb_array_elements_text(${JSON.stringify(splits)}::text::jsonb))
      group by split`),
  )
  return found.map(({ split, packed }) => {
    const [minutes, people] = JSON.parse(packed) as [number[], number[]]
    return { split, minutes, people }
  })
}

/**
 * First and newest slot whose occupancy is known, or undefined when there is none.
 *
 * @param since looks at nothing before: enough for whoever need not know how old a long history is
 */
export async function knownSpan(
  db: Database,
  gym: string,
  since?: Date,
): Promise<{ first: Date; last: Date } | undefined> {
  const edge = (order: typeof asc | typeof desc) =>
    db
      .select({ slot: occupancy.slot })
      .from(occupancy)
      .where(and(eq(occupancy.gym, gym), eq(occupancy.split, 'all'), since && gte(occupancy.slot, since)))
      .orderBy(order(occupancy.slot))
      .limit(1)
  const [one, other = one] = await unionAll(edge(asc), edge(desc))
  if (!one || !other) return undefined
  // Which of the two comes first, the database does not promise.
  const [first, last] = one.slot < other.slot ? [one.slot, other.slot] : [other.slot, one.slot]
  return { first, last }
}

/**
 * Origin of the newest forecast known at an instant. The whole gym's rows are written last and in one statement, so
 * a forecast is seen whole or not at all.
 */
export async function newestOrigin(db: Database, gym: string, at: Date): Promise<Date | undefined> {
  return (await newestForecast(db, gym, at))?.origin
}

/** The newest forecast that was made by a fit, and by which model. Only such a one carries votes and reasons. */
export function newestFit(
  db: Database,
  gym: string,
  at: Date,
): Promise<{ origin: Date; model: string } | undefined> {
  return newestForecast(db, gym, at, isNotNull(forecasts.votes))
}

/** Days back in which a newest forecast is looked for first: one is made every hour, and weeks are fewer than years. */
const likelyDays = 14

const likelySince = (at: Date) => new Date(at.getTime() - likelyDays * dayMs)

/** A forecast speaks of no slot before its origin: of what speaks of the last weeks, the newest is the newest of all. */
async function newestForecast(db: Database, gym: string, at: Date, only?: SQL) {
  const since = likelySince(at)
  const near = await newestOf(db, gym, at, and(only, gte(forecasts.slot, since)))
  return near && near.origin >= since ? near : newestOf(db, gym, at, only)
}

async function newestOf(db: Database, gym: string, at: Date, only?: SQL) {
  const [row] = await db
    .select({ origin: forecasts.origin, model: forecasts.model })
    .from(forecasts)
    .where(and(eq(forecasts.gym, gym), eq(forecasts.split, 'all'), lte(forecasts.origin, at), only))
    .orderBy(desc(forecasts.origin))
    .limit(1)
  return row
}

/**
 * Forecast rows of some series for slots in [from, to), made at one origin, in order of time. While that origin's
 * are being replaced, those of the one before it.
 */
export function forecastRows(
  db: Database,
  {
    gym,
    origin,
    splits,
    from,
    to,
  }: { gym: string; origin: Date; splits: readonly string[]; from: Date; to: Date },
): Promise<Prediction[]> {
  // Asked in the same statement, so that no replacing comes in between.
  const whole = sql`(select max(w.origin) from forecasts w
    where w.gym = ${gym} and w.split = 'all' and w.origin <= ${origin.toISOString()}::timestamptz
      and w.slot >= ${likelySince(origin).toISOString()}::timestamptz)`
  return db
    .select({
      split: forecasts.split,
      slot: forecasts.slot,
      mean: forecasts.mean,
      low: forecasts.low,
      high: forecasts.high,
      demand: forecasts.demand,
    })
    .from(forecasts)
    .where(
      and(
        eq(forecasts.gym, gym),
        eq(forecasts.origin, whole),
        inArray(forecasts.split, [...splits]),
        gte(forecasts.slot, from),
        lt(forecasts.slot, to),
      ),
    )
    .orderBy(asc(forecasts.slot))
}

/**
 * Writes a forecast; made again at the same origin it replaces itself.
 *
 * Series by series, the whole gym last: no statement is long, and nobody sees half of it.
 */
export async function writeForecast(
  db: Database,
  { gym, origin, model, rows }: { gym: string; origin: Date; model: string; rows: readonly Prediction[] },
): Promise<void> {
  await db
    .delete(forecasts)
    .where(and(eq(forecasts.gym, gym), eq(forecasts.origin, origin), eq(forecasts.split, 'all')))
  await db.delete(forecasts).where(and(eq(forecasts.gym, gym), eq(forecasts.origin, origin)))
  const series = Map.groupBy(rows, ({ split }) => split)
  const order = [...series.keys()].sort((a, b) => Number(a === 'all') - Number(b === 'all'))
  for (const split of order) {
    // One statement, the rows as one JSON text: ten times faster than as parameters.
    const json = JSON.stringify(series.get(split))
    await db.execute(sql`
      insert into forecasts (gym, origin, split, slot, mean, low, high, demand, reasons, votes, model)
      select ${gym}, ${origin.toISOString()}::timestamptz, split, slot, mean, least(low, mean), greatest(high, mean),
        demand, reasons, votes, ${model}
      from jsonb_to_recordset(${json}::text::jsonb) as r(split text, slot timestamptz, mean real, low real,
        high real, demand real, reasons jsonb, votes jsonb)
      on conflict (gym, split, slot, origin) do nothing`)
  }
}

/** How long every origin is kept, and the first of each day; of older ones the first of a week stays, for the record. */
const keptMs = 2 * dayMs
const keptDaysMs = 10 * dayMs

/** Forgets old forecasts but the first origin of each local day, and later of each week. */
export async function thinForecasts(db: Database, gym: string, zone: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptMs).toISOString()
  const days = new Date(now.getTime() - keptDaysMs).toISOString()
  await db.execute(sql`
    with origins as (select distinct origin from forecasts where gym = ${gym} and split = 'all')
    delete from forecasts where gym = ${gym} and origin < ${before}::timestamptz
      and origin not in (select min(origin) from origins group by date_trunc('week', origin))
      and not (origin >= ${days}::timestamptz
        and origin in (select min(origin) from origins group by (origin at time zone ${zone})::date))`)
}

/** Brings the planner's picture of the forecasts up to date: the embedded database never does it by itself. */
export async function analyzeForecasts(db: Database): Promise<void> {
  const parts = await newestParts(db, ['forecasts'])
  await db.execute(sql.raw(`analyze ${parts.join(', ')}`))
}
