import { type SQL, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../../../db/client.ts'
import { isBusy, monthly } from '../../../db/months.ts'
import type { Gym } from '../../kit/gym.ts'
import { dayMs } from '../../kit/time.ts'

/** A table that is kept by months, and the setting that says for how long. How full it was is kept for good. */
const aging = [
  { name: 'visits', setting: sql`keep_visit_days`, days: (gym: Gym) => gym.keepVisitDays ?? null },
  { name: 'counts', setting: sql`keep_count_days`, days: (gym: Gym) => gym.keepCountDays ?? null },
  { name: 'forecasts', setting: sql`keep_forecast_days`, days: (gym: Gym) => gym.keepForecastDays ?? null },
  { name: 'scores', setting: sql`keep_forecast_days`, days: (gym: Gym) => gym.keepForecastDays ?? null },
] as const

type Aging = (typeof aging)[number]

/** Rows deleted at once, so that turns come in between; and how often in one night, what is left waits for the next. */
const atOnce = 5000
const mostBatches = 200

/** Everybody waits while a month goes, so it goes at once or another night. */
const patience = '1s'

type Month = { part: string; begins: Date; ends: Date }

/** What went, by gym and table. */
export type Gone = Map<string, Record<string, number>>

/**
 * Lets go of the months that are over for a gym. One that no gym needs any more is taken away whole: nothing is deleted row
 * by row, and the room is free at once. Of one that another gym needs, and of what lies in no month, the gym's own rows are
 * deleted batch by batch. A table that is too busy keeps its month until the next night.
 *
 * Postgres refuses to detach a month while others work on (`detach ... concurrently`) where a table has a part for the
 * rest; so the table is locked for the moment that a drop takes.
 */
export async function dropOver(db: Database, gym: Gym, now: Date): Promise<Gone> {
  const gone: Gone = new Map()
  const note = (id: string, table: string, rows: number) => {
    const so = gone.get(id) ?? {}
    if (rows > 0) gone.set(id, { ...so, [table]: (so[table] ?? 0) + rows })
  }
  for (const one of aging) {
    const days = one.days(gym)
    if (days === null) continue
    const before = new Date(now.getTime() - days * dayMs)
    for (const month of await monthsOf(db, one.name, before)) {
      if (await isNeeded(db, one, month, now))
        note(gym.id, one.name, await deleteOf(db, gym.id, month.part, sql`true`))
      else for (const [id, rows] of await dropMonth(db, one, month, now)) note(id, one.name, rows)
    }
    const old = sql`${sql.identifier(monthly[one.name])} < ${before.toISOString()}::timestamptz`
    note(gym.id, one.name, await deleteOf(db, gym.id, `${one.name}_rest`, old))
  }
  return gone
}

/** The months of a table that were over at an instant, the oldest first. */
async function monthsOf(db: Database, table: string, at: Date): Promise<Month[]> {
  const found = rowsOf<{ part: string; begins: string; ends: string }>(
    await db.execute(sql`
      select part, (month at time zone 'UTC')::text as begins, ((month + interval '1 month') at time zone 'UTC')::text as ends
      from (
        select c.relname as part, to_date(right(c.relname, -length(${table}::text) - 1), 'YYYY_MM')::timestamp as month
        from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = to_regclass(quote_ident(${table}::text)) and c.relname ~ '_[0-9]{4,}_[0-9]{2}$'
      ) m
      where (month + interval '1 month') at time zone 'UTC' <= ${at.toISOString()}::timestamptz
      order by month`),
  )
  return found.map(({ part, begins, ends }) => ({ part, begins: new Date(begins), ends: new Date(ends) }))
}

/** Whether a gym that has rows of a month wants them still. */
async function isNeeded(
  db: Database,
  { setting }: Aging,
  { part, ends }: Month,
  now: Date,
): Promise<boolean> {
  const [row] = rowsOf<{ needed: boolean }>(
    await db.execute(sql`
      select exists (
        select from gyms g
        where (${setting} is null
            or ${ends.toISOString()}::timestamptz > ${now.toISOString()}::timestamptz - make_interval(days => ${setting}))
          and exists (select from ${sql.identifier(part)} p where p.gym = g.id)
      ) as needed`),
  )
  return row?.needed ?? true
}

async function dropMonth(db: Database, of: Aging, month: Month, now: Date): Promise<[string, number][]> {
  try {
    return await db.transaction(async (tx) => {
      await tx.execute(sql.raw(`set local lock_timeout = '${patience}'`))
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('spotter: months'))`)
      const [there] = rowsOf<{ there: boolean }>(
        await tx.execute(
          sql`select exists (select from pg_class where relname = ${month.part} and relispartition) as there`,
        ),
      )
      if (!there?.there) return []
      const rows = rowsOf<{ gym: string; rows: number }>(
        await tx.execute(
          sql`select gym, count(*)::int as rows from ${sql.identifier(month.part)} group by gym`,
        ),
      )
      // The whole before its parts, and visits before their splits, as whoever reads them does.
      for (const table of togetherWith(of.name))
        await tx.execute(sql`lock table only ${sql.identifier(table)} in access exclusive mode`)
      if (await isNeeded(tx, of, month, now)) return []
      await drop(tx, of, month)
      return rows.map(({ gym, rows: count }) => [gym, count])
    })
  } catch (error) {
    if (isBusy(error)) return []
    throw error
  }
}

const togetherWith = (table: string) => (table === 'visits' ? ['visits', 'visit_splits'] : [table])

async function drop(db: Database, { name }: Aging, { part, begins, ends }: Month): Promise<void> {
  for (const table of togetherWith(name).toReversed())
    await db.execute(sql`drop table ${sql.identifier(part.replace(name, table))}`)
  if (name === 'visits')
    await db.execute(
      sql`delete from open_visits where check_in >= ${begins.toISOString()}::timestamptz and check_in < ${ends.toISOString()}::timestamptz`,
    )
}

/** Deletes a gym's rows of a part, so many at a time. */
async function deleteOf(db: Database, gym: string, part: string, old: SQL): Promise<number> {
  const table = sql.identifier(part)
  let all = 0
  for (let batch = 0; batch < mostBatches; batch++) {
    const [row] = rowsOf<{ gone: number }>(
      await db.execute(sql`
        with gone as (
          delete from ${table} where ctid in (select ctid from ${table} where gym = ${gym} and ${old} limit ${atOnce})
          returning 1)
        select count(*)::int as gone from gone`),
    )
    all += row?.gone ?? 0
    if ((row?.gone ?? 0) < atOnce) break
  }
  return all
}
