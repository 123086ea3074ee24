import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from './client.ts'

/** Tables kept by months, with the column that says which. The splits of visits go with their visits. */
export const monthly = {
  visits: 'check_in',
  counts: 'at',
  occupancy: 'slot',
  forecasts: 'slot',
  scores: 'slot',
} as const

export type Monthly = keyof typeof monthly

const tables = Object.keys(monthly) as Monthly[]

/** Months made ahead of the one that runs; forecasts look two weeks ahead. */
const ahead = 2

/** No gym's records are older; what says so lies among the rest. */
const earliest = '1990-01-01'

/** How long a month waits for the tables to be free before it is left for the next time. */
const patience = '3s'

/** The first day of an instant's month, in UTC. */
const monthOf = (at: Date): string => `${at.toISOString().slice(0, 7)}-01`

/**
 * Makes the months that hold these instants, where they are missing. A table that is too busy just now is left as it is:
 * its rows then wait among the rest, and `keepMonths` sorts them.
 *
 * Do so before the transaction that writes the rows: a table's new month holds others up until it is committed.
 *
 * @returns how many months of tables were made
 */
export async function makeMonths(
  db: Database,
  instants: Iterable<Date>,
  of: readonly Monthly[] = tables,
): Promise<number> {
  const months = [...new Set([...instants].map(monthOf))].filter((month) => month >= earliest).sort()
  const missing = await missingMonths(db, of, months)
  let made = 0
  for (const { name, month } of missing) if (await makeMonth(db, name, month)) made++
  return made
}

type Month = { name: Monthly; month: string }

async function missingMonths(
  db: Database,
  of: readonly Monthly[],
  months: readonly string[],
): Promise<Month[]> {
  if (months.length === 0) return []
  return rowsOf<Month>(
    await db.execute(sql`
      select name, to_char(month, 'YYYY-MM-DD') as month
      from jsonb_array_elements_text(${JSON.stringify(of)}::text::jsonb) as n(name)
      cross join (select value::date as month from jsonb_array_elements_text(${JSON.stringify(months)}::text::jsonb)) m
      where to_regclass(quote_ident(name || to_char(month, '_YYYY_MM'))) is null
      order by month, name`),
  )
}

async function makeMonth(db: Database, name: string, month: string): Promise<boolean> {
  try {
    return await db.transaction(async (tx) => {
      await tx.execute(sql.raw(`set local lock_timeout = '${patience}'`))
      const made = await tx.execute(sql`select make_month(${name}, ${month}::date) as made`)
      return rowsOf<{ made: boolean }>(made)[0]?.made ?? false
    })
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
}

/** Somebody held the table longer than we wait. */
export function isBusy(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause)
    if ((at as { code?: unknown }).code === '55P03') return true
  return false
}

/** The months from one instant's to another's. */
export function monthsBetween(from: Date, to: Date): Date[] {
  const months: Date[] = []
  for (let at = new Date(`${monthOf(from)}T00:00:00Z`); at <= to; ) {
    months.push(at)
    at = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1))
  }
  return months
}

/**
 * Sees to it that every table has its months: the one before, the one that runs and those ahead, and every month of
 * which rows wait among the rest. Many may do so at once; done again it changes nothing.
 *
 * @returns how many rows waited, by table; empty where all is in order
 */
export async function keepMonths(db: Database, now: Date): Promise<Record<string, number>> {
  const from = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1))
  const to = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead))
  const waited = await waiting(db)
  await makeMonths(db, monthsBetween(from, to))
  for (const name of tables) if (waited[name]) await sortRest(db, name, to)
  return waited
}

/** Months of a table in which rows come and go: those ahead, the one that runs and the one before. */
const lively = ahead + 2

/**
 * The parts of tables in which rows come and go, as they stand in SQL; of a table that is not kept by months the table. Old
 * months change no more, and whoever tidies need not look at them.
 */
export async function newestParts(db: Database, of: readonly string[]): Promise<string[]> {
  const found = rowsOf<{ part: string }>(
    await db.execute(sql`
      select quote_ident(part) as part from (
        select c.relname as part, row_number() over (partition by i.inhparent order by c.relname desc) as newest
        from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_class t on t.oid = i.inhparent
        where t.relname in (select jsonb_array_elements_text(${JSON.stringify(of)}::text::jsonb))
          and t.relkind = 'p' and c.relname ~ '_[0-9]{4,}_[0-9]{2}$'
      ) months where newest <= ${lively}
      union all
      select quote_ident(c.relname || case when c.relkind = 'p' then '_rest' else '' end) from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and c.relname in (select jsonb_array_elements_text(${JSON.stringify(of)}::text::jsonb))
      order by 1`),
  )
  return found.map(({ part }) => part)
}

/** Rows that lie in no month of their own, by table; a table without such rows is left out. For jobs and for watching. */
export async function waiting(db: Database): Promise<Record<string, number>> {
  const counted = sql.join(
    tables.map(
      (name) => sql`select ${name} as name, count(*)::int as rows from ${sql.identifier(`${name}_rest`)}`,
    ),
    sql` union all `,
  )
  const found = rowsOf<{ name: string; rows: number }>(await db.execute(counted))
  return Object.fromEntries(found.filter(({ rows }) => rows > 0).map(({ name, rows }) => [name, rows]))
}

/** Makes the months of what waits, but for times that can't be: those long past and those far ahead. */
async function sortRest(db: Database, name: Monthly, to: Date): Promise<void> {
  const key = sql.identifier(monthly[name])
  const found = rowsOf<{ month: string }>(
    await db.execute(sql`
      select distinct to_char(${key} at time zone 'UTC', 'YYYY-MM-01') as month from ${sql.identifier(`${name}_rest`)}
      where ${key} >= ${earliest}::timestamptz and ${key} < ${to.toISOString()}::timestamptz + interval '1 year'
      order by 1`),
  )
  for (const { month } of found) await makeMonth(db, name, month)
}
