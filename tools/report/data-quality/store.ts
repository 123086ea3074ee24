import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'

/** A stretch of a gym's life, by its clock. */
export type Span = { gym: string; zone: string; from: Date; to: Date }

const since = (at: Date) => sql`${at.toISOString()}::timestamptz`

/** How many of a day's open slots have a figure, and of what it was made. */
export type DayKnown = { date: string; open: number; counted: number; byVisits: number }

/**
 * What is known of open slots, by day.
 *
 * @param slots starts of the open slots that are over
 */
export async function knownSlots(
  db: Database,
  { gym, zone }: Span,
  slots: readonly Date[],
): Promise<DayKnown[]> {
  if (slots.length === 0) return []
  const rows = await db.execute(sql`
    select to_char(s.slot at time zone ${zone}, 'YYYY-MM-DD') as date, count(*)::int as open,
      count(*) filter (where o.source = 'counts')::int as counted,
      count(*) filter (where o.source = 'visits')::int as "byVisits"
    from (
      select to_timestamp(value::float8) as slot
      from jsonb_array_elements_text(${JSON.stringify(slots.map((slot) => slot.getTime() / 1000))}::text::jsonb)
    ) s
    left join occupancy o on o.gym = ${gym} and o.split = 'all' and o.slot = s.slot
      and o.slot >= ${since(slots[0] ?? new Date(0))} and o.slot <= ${since(slots.at(-1) ?? new Date(0))}
    group by 1 order by 1`)
  return rowsOf<DayKnown>(rows)
}

export type Fault = 'dead' | 'frozen' | 'capped' | 'impossible'

/** Readings of one fault in a row, no more than three hours apart. */
export type FaultRun = { flag: Fault; from: Date; to: Date; readings: number }

/** Readings of a span: how many, and the stretches that are not believed, the longest first. */
export async function faultRuns(
  db: Database,
  { gym, from, to }: Span,
): Promise<{ readings: number; runs: FaultRun[] }> {
  const here = sql`gym = ${gym} and at >= ${since(from)} and at < ${since(to)}`
  const [all] = rowsOf<{ readings: number }>(
    await db.execute(sql`select count(*)::int as readings from counts where ${here}`),
  )
  const rows = await db.execute(sql`
    with wrong as (
      select at, flag, case when flag = lag(flag) over w and at - lag(at) over w <= interval '3 hours' then 0 else 1 end as begins
      from counts where ${here} and flag is not null window w as (order by at)
    ), numbered as (
      select at, flag, sum(begins) over (order by at) as run from wrong
    )
    select flag, (extract(epoch from min(at)) * 1000)::float8 as first, (extract(epoch from max(at)) * 1000)::float8 as last,
      count(*)::int as readings
    from numbered group by run, flag order by max(at) - min(at) desc, min(at)`)
  const runs = rowsOf<{ flag: Fault; first: number; last: number; readings: number }>(rows)
  return {
    readings: all?.readings ?? 0,
    runs: runs.map(({ flag, first, last, readings }) => ({
      flag,
      from: new Date(first),
      to: new Date(last),
      readings,
    })),
  }
}

/** The newest reading up to an instant; undefined where none came in the month before it. */
export async function lastReading(db: Database, gym: string, at: Date): Promise<Date | undefined> {
  const [row] = rowsOf<{ last: string | Date | null }>(
    await db.execute(sql`
      select max(at) as last from counts
      where gym = ${gym} and at <= ${since(at)} and at > ${since(at)} - interval '31 days'`),
  )
  return row?.last ? new Date(row.last) : undefined
}

/** Visits of a span and what is doubtful about them. */
export type VisitFaults = {
  visits: number
  members: number
  /** Ended by the usual stay: nobody checked out. */
  estimated: number
  /** Longer than six hours. */
  long: number
  /** Begun while the same member was still there, or within ten minutes of the last check-in. */
  twice: number
}

export async function visitFaults(db: Database, { gym, from, to }: Span): Promise<VisitFaults> {
  const [row] = rowsOf<VisitFaults>(
    await db.execute(sql`
      with came as (
        select member, check_in, check_out, check_out_estimated as estimated,
          lag(check_in) over w as before, lag(check_out) over w as left_at
        from visits where gym = ${gym} and check_in >= ${since(from)} and check_in < ${since(to)}
        window w as (partition by member order by check_in)
      )
      select count(*)::int as visits, count(distinct member)::int as members,
        count(*) filter (where estimated)::int as estimated,
        count(*) filter (where check_out - check_in > interval '6 hours')::int as long,
        count(*) filter (where check_in < left_at or check_in < before + interval '10 minutes')::int as twice
      from came`),
  )
  if (!row) throw new RangeError('an aggregate without a row')
  return row
}

/** People-hours of a day as the counter saw them and as visits fill them, and the slots that were counted. */
export type DayOfShare = { date: string; counted: number; checkedIn: number; slots: number }

/** The days on which a counter spoke, with what checked in beside it. */
export async function shareByDay(
  db: Database,
  { gym, zone, from, to }: Span,
  slotMinutes: number,
): Promise<DayOfShare[]> {
  const rows = await db.execute(sql`
    with seen as (
      select (slot at time zone ${zone})::date as date, sum(people)::float8 * ${slotMinutes}::float8 / 60 as counted,
        count(*)::int as slots
      from occupancy where gym = ${gym} and split = 'all' and source = 'counts'
        and slot >= ${since(from)} and slot < ${since(to)} group by 1
    ), spent as (
      select (check_in at time zone ${zone})::date as date,
        sum(extract(epoch from check_out - check_in))::float8 / 3600 as hours
      from visits where gym = ${gym} and check_in >= ${since(from)} and check_in < ${since(to)} group by 1
    )
    select to_char(seen.date, 'YYYY-MM-DD') as date, counted, coalesce(hours, 0)::float8 as "checkedIn", slots
    from seen left join spent using (date) order by 1`)
  return rowsOf<DayOfShare>(rows)
}

/** An import that left rows, or knew them before. */
export type ImportFault = {
  id: number
  file: string
  kind: string
  at: Date
  read: number
  rejected: number
  duplicates: number
}

/** Imports of a span that stand, newest first. */
export async function importFaults(db: Database, { gym, from, to }: Span): Promise<ImportFault[]> {
  const rows = await db.execute(sql`
    select id::int as id, file, kind, (extract(epoch from at) * 1000)::float8 as at, read, rejected, duplicates
    from imports where gym = ${gym} and at >= ${since(from)} and at < ${since(to)} and undone_at is null
      and (rejected > 0 or duplicates > 0)
    order by imports.at desc limit 20`)
  return rowsOf<Omit<ImportFault, 'at'> & { at: number }>(rows).map((row) => ({
    ...row,
    at: new Date(row.at),
  }))
}
