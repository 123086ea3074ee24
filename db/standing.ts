import { sql } from 'drizzle-orm'
import { type Database, rowsOf } from './client.ts'

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
/** Codes of buttons, and the same as the results of tools name them. */
const codes = '(/[a-z]+ |"code": "|"undo": ")[a-z0-9]{6,8}(?![a-z0-9])'

/**
 * What stands in each table, as a number of rows and a sum, without the numbers, ids and codes that no two runs share,
 * without the notes of runs and without what is under way. For comparing a run that was disturbed with one that was not.
 */
export async function standing(db: Database): Promise<Record<string, string>> {
  const names = rowsOf<{ name: string }>(
    await db.execute(sql`
      select quote_ident(tablename) as name from pg_tables
      where schemaname = 'public' and tablename not in ('jobs_run', 'leases') order by 1`),
  )
  const sums: Record<string, string> = {}
  for (const { name } of names) {
    const [row] = rowsOf<{ sum: string; n: string }>(
      await db.execute(sql`
        select coalesce(md5(string_agg(line, '' order by line)), '') as sum, count(*)::text as n
        from (select regexp_replace(
            regexp_replace((to_jsonb(t) - 'id' - 'code' - 'number')::text, ${uuid}, '', 'g'), ${codes}, '\\1', 'g'
          ) as line
          from ${sql.raw(name)} t) lines`),
    )
    sums[name] = `${row?.n} ${row?.sum}`
  }
  return sums
}
