import { type SQL, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../client.ts'

/** A rule of the schema, and the rows that break it. */
export type Rule = { name: string; broken: SQL }

type Column = { table: string; columns: string[] }
type Foreign = { name: string; child: string; own: string[]; parent: string; theirs: string[] }
type Check = { name: string; table: string; definition: string }
type Unique = { name: string; table: string; columns: string[]; where: string | null }

/**
 * Everything the schema promises, read from the database's own catalogue: what is never empty, what points at what,
 * what is alone of its kind, what a row may hold. The database watches over these itself, as long as nobody switches
 * that off: a restore does, and a broken disk asks nobody.
 */
export async function rulesOfSchema(db: Database): Promise<Rule[]> {
  return [
    ...(await filled(db)).map(filledRule),
    ...(await foreign(db)).map(foreignRule),
    ...(await unique(db)).map(uniqueRule),
    ...(await checks(db)).map(checkRule),
  ]
}

const raw = (text: string) => sql.raw(text)
const listed = (all: readonly string[], between = ', ') => raw(all.join(between))

const filledRule = ({ table, columns }: Column): Rule => ({
  name: `${table} is filled`,
  broken: sql`select ctid::text as which from ${raw(table)} where ${listed(
    columns.map((column) => `${column} is null`),
    ' or ',
  )}`,
})

const foreignRule = ({ name, child, own, parent, theirs }: Foreign): Rule => ({
  name,
  broken: sql`select c.ctid::text as which from ${raw(child)} c where ${listed(
    own.map((column) => `c.${column} is not null`),
    ' and ',
  )} and not exists (select from ${raw(parent)} p where ${listed(
    own.map((column, i) => `p.${theirs[i]} = c.${column}`),
    ' and ',
  )})`,
})

const uniqueRule = ({ name, table, columns, where }: Unique): Rule => ({
  name,
  broken: sql`select concat_ws(' ', ${listed(columns)}) as which from ${raw(table)} where ${listed(
    [...columns.map((column) => `${column} is not null`), ...(where ? [`(${where})`] : [])],
    ' and ',
  )} group by ${listed(columns)} having count(*) > 1`,
})

const checkRule = ({ name, table, definition }: Check): Rule => ({
  name,
  broken: sql`select ctid::text as which from ${raw(table)} where not ${raw(
    definition.replace(/^CHECK /, '').replace(/ NOT VALID$/, ''),
  )}`,
})

/** Tables of ours; of one in parts the whole, for what holds of the whole holds of the parts. */
const ourTables = sql`t.relkind in ('r', 'p') and not t.relispartition and t.relnamespace = 'public'::regnamespace`

const filled = async (db: Database): Promise<Column[]> =>
  rowsOf(
    await db.execute(sql`
      select t.oid::regclass::text as table, array_agg(quote_ident(a.attname) order by a.attnum) as columns
      from pg_class t join pg_attribute a on a.attrelid = t.oid
      where ${ourTables} and a.attnum > 0 and a.attnotnull and not a.attisdropped
      group by t.oid order by 1`),
  )

const namesOf = (keys: SQL, table: SQL) => sql`(
  select array_agg(quote_ident(a.attname) order by k.nth)
  from unnest(${keys}) with ordinality as k (attnum, nth)
  join pg_attribute a on a.attrelid = ${table} and a.attnum = k.attnum)`

const foreign = async (db: Database): Promise<Foreign[]> =>
  rowsOf(
    await db.execute(sql`
      select c.conname as name, t.oid::regclass::text as child, c.confrelid::regclass::text as parent,
        ${namesOf(sql`c.conkey`, sql`c.conrelid`)} as own,
        ${namesOf(sql`c.confkey`, sql`c.confrelid`)} as theirs
      from pg_constraint c join pg_class t on t.oid = c.conrelid
      where c.contype = 'f' and c.conparentid = 0 and ${ourTables} order by 1`),
  )

const checks = async (db: Database): Promise<Check[]> =>
  rowsOf(
    await db.execute(sql`
      select c.conname as name, t.oid::regclass::text as table, pg_get_constraintdef(c.oid) as definition
      from pg_constraint c join pg_class t on t.oid = c.conrelid
      where c.contype = 'c' and ${ourTables} order by 1`),
  )

const unique = async (db: Database): Promise<Unique[]> =>
  rowsOf(
    await db.execute(sql`
      select i.indexrelid::regclass::text as name, t.oid::regclass::text as table,
        (select array_agg(pg_get_indexdef(i.indexrelid, n, true) order by n)
         from generate_series(1, i.indnkeyatts) as n) as columns,
        pg_get_expr(i.indpred, i.indrelid) as where
      from pg_index i join pg_class t on t.oid = i.indrelid
      where i.indisunique and ${ourTables} order by 1`),
  )
