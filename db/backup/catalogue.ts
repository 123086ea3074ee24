import { type Bare, literal, quoted, type Table } from './bare.ts'

/** What is ours: the product's tables and sequences, and drizzle's note of the migrations; no extension's. */
export const ours = `(n.nspname = 'public' or n.nspname = 'drizzle' and c.relname like '\\_\\_drizzle\\_migrations%')
  and not exists (select from pg_depend e where e.classid = 'pg_class'::regclass and e.objid = c.oid and e.deptype = 'e')`

/** A part of a partitioned table, as it is made. */
export type Partition = { schema: string; name: string; parent: string; bound: string; key: string | null }

/** Where a sequence stands. `last` is written as text: it may be larger than a number of JavaScript. */
export type Sequence = { schema: string; name: string; last: string; called: boolean }

/** A migration that a database has seen. */
export type Migration = { hash: string; at: number }

/** What a database is made of, read from its own catalogue. */
export type Catalogue = {
  tables: Table[]
  /** Parents before their parts. */
  partitions: Partition[]
  migrations: Migration[]
}

/** Reads what is there, and nothing from the code: also of a schema that is older or newer. */
export async function catalogueOf(bare: Bare): Promise<Catalogue> {
  return {
    tables: await tablesOf(bare),
    partitions: await partitionsOf(bare),
    migrations: await migrationsOf(bare),
  }
}

type Json<T> = { found: string; of?: T }

/** Both drivers would read JSON in their own way. */
export async function list<T>(bare: Bare, query: string): Promise<T[]> {
  const rows = await bare.rows<Json<T>>(
    `select coalesce(json_agg(q order by q.nth), '[]')::text as found from (
       select row_number() over () as nth, r.* from (${query}) r) q`,
  )
  return JSON.parse(rows[0]?.found ?? '[]') as T[]
}

async function tablesOf(bare: Bare): Promise<Table[]> {
  const found = await list<Table & { leaves: string[] | null; columns: Table['columns'] | null }>(
    bare,
    `select n.nspname as schema, c.relname as name,
       (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attname)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       case when c.relkind = 'r' then json_build_array(format('%I.%I', n.nspname, c.relname)) else
       (select json_agg(format('%I.%I', ln.nspname, l.relname) order by ln.nspname, l.relname)
        from pg_partition_tree(c.oid) t join pg_class l on l.oid = t.relid join pg_namespace ln on ln.oid = l.relnamespace
        where t.isleaf and l.relkind = 'r') end as leaves
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't' and ${ours}
     order by n.nspname, c.relname`,
  )
  return found.map(({ schema, name, columns, leaves }) => ({
    schema,
    name,
    columns: columns ?? [],
    leaves: leaves ?? [],
  }))
}

function partitionsOf(bare: Bare): Promise<Partition[]> {
  return list(
    bare,
    `select pn.nspname as schema, p.relname as name, format('%I.%I', n2.nspname, parent.relname) as parent,
       pg_get_expr(p.relpartbound, p.oid) as bound,
       case when p.relkind = 'p' then pg_get_partkeydef(p.oid) end as key
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     cross join lateral pg_partition_tree(c.oid) t
     join pg_class p on p.oid = t.relid join pg_namespace pn on pn.oid = p.relnamespace
     join pg_class parent on parent.oid = t.parentrelid join pg_namespace n2 on n2.oid = parent.relnamespace
     where c.relkind = 'p' and not c.relispartition and ${ours}
     order by t.level, pn.nspname, p.relname`,
  )
}

async function migrationsOf(bare: Bare): Promise<Migration[]> {
  const there = await bare.rows<{ there: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as there`,
  )
  if (!there[0]?.there) return []
  return list(bare, 'select hash, created_at as at from drizzle.__drizzle_migrations order by created_at, id')
}

/**
 * Where the sequences stand. A sequence goes on outside of transactions: read after the rows were chosen, it stands at
 * or behind the last of them, never before.
 */
export async function sequencesOf(bare: Bare): Promise<Sequence[]> {
  const names = await list<Pick<Sequence, 'schema' | 'name'>>(
    bare,
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and c.relpersistence <> 't' and ${ours} order by n.nspname, c.relname`,
  )
  if (names.length === 0) return []
  const each = names.map(
    ({ schema, name }) =>
      `select ${literal(schema)} as schema, ${literal(name)} as name, last_value::text as last, is_called as called
       from ${quoted(schema, name)}`,
  )
  return list(bare, each.join(' union all '))
}

/** A rule between tables, as it is made again. */
export type ForeignKey = { table: string; name: string; definition: string }

/** Parts of a partitioned table have theirs from it. */
export function foreignKeysOf(bare: Bare): Promise<ForeignKey[]> {
  return list(
    bare,
    `select format('%I.%I', n.nspname, c.relname) as table, quote_ident(k.conname) as name,
       pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f' and k.conparentid = 0 and ${ours}
     order by n.nspname, c.relname, k.conname`,
  )
}

/** A trigger of ours that fires. */
export type Trigger = { table: string; name: string; fires: 'O' | 'A' | 'R' }

/** Those of partitions too: they are switched apart. */
export function triggersOf(bare: Bare): Promise<Trigger[]> {
  return list(
    bare,
    `select format('%I.%I', n.nspname, c.relname) as table, quote_ident(t.tgname) as name, t.tgenabled as fires
     from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
     where not t.tgisinternal and t.tgenabled <> 'D' and ${ours}
     order by n.nspname, c.relname, t.tgname`,
  )
}
