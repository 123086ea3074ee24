import { type Bare, literal, quoted, type Table } from './bare.ts'
import type { Catalogue } from './catalogue.ts'
import { madeBy, type Step } from './migrations.ts'
import { BackupProblem } from './problem.ts'

/** What is to come into a database. */
type Coming = { replace: boolean; known: readonly Step[]; said: Catalogue }

/**
 * Refuses a database that holds something, and clears one whose tables may go. Tables of others stay as they are.
 *
 * @param replace whether what it holds may go
 * @throws {BackupProblem} when it holds rows and they may not, or was written by newer code
 */
export async function cleared(into: Bare, there: Catalogue, { replace, known, said }: Coming): Promise<void> {
  const newest = Math.max(...known.map(({ at }) => at))
  if (there.migrations.some(({ at }) => at > newest))
    throw new BackupProblem(
      'The database was written by a newer Spotter than this one. Update the code; nothing was changed.',
    )
  if (!replace && (await holdsRows(into, there)))
    throw new BackupProblem(
      'The database is not empty. Choose an empty one, or say --replace: then all it holds is gone. Nothing was changed.',
    )
  const made = madeBy(known)
  const coming = new Set(said.tables.map(({ schema, name }) => quoted(schema, name)))
  const ours = there.tables.filter(
    ({ schema, name }) => schema === 'drizzle' || made.table?.has(name) || coming.has(quoted(schema, name)),
  )
  await clear(into, ours, made)
}

async function holdsRows(into: Bare, { tables }: Catalogue): Promise<boolean> {
  const each = tables
    .filter(({ schema }) => schema === 'public')
    .map(({ schema, name }) => `exists (select from ${quoted(schema, name)})`)
  if (each.length === 0) return false
  const rows = await into.rows<{ holds: boolean }>(`select ${each.join(' or ')} as holds`)
  return rows[0]?.holds ?? false
}

async function clear(into: Bare, tables: readonly Table[], made: Record<string, Set<string>>): Promise<void> {
  for (const { schema, name } of tables)
    await into.run(`drop table if exists ${quoted(schema, name)} cascade`)
  const named = (kind: string) => [...(made[kind] ?? [])].map(literal).join(', ') || `''`
  const rest = await into.rows<{ drop: string }>(`
    select format('drop %s if exists %s cascade', case p.prokind when 'p' then 'procedure' else 'function' end, p.oid::regprocedure) as drop
    from pg_proc p where p.pronamespace = 'public'::regnamespace
      and p.proname in (${named('function')}, ${named('procedure')})
      and not exists (select from pg_depend e where e.classid = 'pg_proc'::regclass and e.objid = p.oid and e.deptype = 'e')
    union all
    select format('drop type if exists %s cascade', t.oid::regtype) from pg_type t
    where t.typnamespace = 'public'::regnamespace and t.typname in (${named('type')})
    union all
    select format('drop %s if exists %s cascade', case c.relkind when 'v' then 'view' else 'sequence' end, c.oid::regclass)
    from pg_class c where c.relnamespace = 'public'::regnamespace
      and (c.relkind = 'v' and c.relname in (${named('view')}) or c.relkind = 'S' and c.relname in (${named('sequence')}))`)
  for (const { drop } of rest) await into.run(drop)
}

/** Takes what holds rows to each other off, for rows come table by table, and gives back how to put it on again. */
export async function loosened(
  into: Bare,
  foreignKeys: readonly { table: string; name: string; definition: string }[],
  triggers: readonly { table: string; name: string; fires: 'O' | 'A' | 'R' }[],
): Promise<() => Promise<void>> {
  for (const { table, name } of foreignKeys) await into.run(`alter table ${table} drop constraint ${name}`)
  for (const { table, name } of triggers) await into.run(`alter table ${table} disable trigger ${name}`)
  const word = { O: 'enable', A: 'enable always', R: 'enable replica' } as const
  return async () => {
    for (const { table, name, fires } of triggers)
      await into.run(`alter table ${table} ${word[fires]} trigger ${name}`)
    for (const { table, name, definition } of foreignKeys)
      await into.run(`alter table ${table} add constraint ${name} ${definition}`)
  }
}
