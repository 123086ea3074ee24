import { sql } from 'drizzle-orm'
import type { Database } from '../../../../db/client.ts'

/** A slot as it is to be opened. */
export type NewSlot = {
  start: Date
  quota: number
  expected: number
  low: number
  high: number
  usual: number | null
}

/** One series and the forecast that its slots are opened from. */
export type Opening = {
  gym: string
  /** A split's id, or 'all'. */
  split: string
  origin: Date
  /** Slots before it are over, and stay as they were. */
  from: Date
}

/**
 * Opens the slots of one series, or says anew what is expected of them. A place that was promised stays promised: no
 * quota falls under what is taken.
 *
 * Rows are locked by start, the order in which everybody locks them.
 */
export async function writeSlots(
  db: Database,
  { gym, split, origin, from }: Opening,
  rows: readonly NewSlot[],
): Promise<void> {
  const known = sql`${origin.toISOString()}::timestamptz`
  await db.execute(sql`
    insert into slots (gym, split, start, quota, expected, low, high, usual, origin)
    select ${gym}, ${split}, start, quota, expected, low, high, usual, ${known}
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as r (start timestamptz, quota int, expected real, low real, high real, usual real)
    where start >= ${from.toISOString()}::timestamptz
    order by start
    on conflict (gym, split, start) do update set quota = greatest(slots.taken, excluded.quota),
      expected = excluded.expected, low = excluded.low, high = excluded.high, usual = excluded.usual,
      origin = excluded.origin`)
}

/** Grants nothing more in slots that the newest forecast says nothing of: the doors are closed then. */
export async function closeUnforecast(db: Database, { gym, split, origin, from }: Opening): Promise<void> {
  await db.execute(sql`
    with gone as materialized (
      select start from slots
      where gym = ${gym} and split = ${split} and start >= ${from.toISOString()}::timestamptz
        and origin < ${origin.toISOString()}::timestamptz and quota > taken
      order by start for no key update
    )
    update slots s set quota = s.taken from gone
    where s.gym = ${gym} and s.split = ${split} and s.start = gone.start`)
}
