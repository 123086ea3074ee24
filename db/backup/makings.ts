import type { Bare } from './bare.ts'
import { list, ours } from './catalogue.ts'

/** How a table is made, in pieces: what migrations make is made by them, and these are for what somebody added. */
export type Making = {
  /** Its name in SQL. */
  table: string
  columns: readonly { name: string; definition: string }[]
  /** How its rows are divided, of a partitioned table. */
  by: string | null
  constraints: readonly Piece[]
  foreignKeys: readonly Piece[]
  indexes: readonly Piece[]
}

/** A piece with a name, by which it is known whether it is there. */
export type Piece = { name: string; definition: string }

/** A sequence that no identity column has of itself. */
export type SequenceMaking = { sequence: string; definition: string }

const constraintsOf = (kinds: string) =>
  `coalesce((select json_agg(json_build_object('name', quote_ident(k.conname), 'definition', pg_get_constraintdef(k.oid)) order by k.conname)
    from pg_constraint k where k.conrelid = c.oid and k.conparentid = 0 and k.contype in (${kinds})), '[]')`

const definition = `concat_ws(' ', format_type(a.atttypid, a.atttypmod),
  case when a.attcollation <> t.typcollation then format('collate %s', a.attcollation::regcollation) end,
  case when a.attgenerated = 's' then format('generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid))
       when a.attgenerated = 'v' then format('generated always as (%s) virtual', pg_get_expr(d.adbin, d.adrelid))
       when a.attidentity <> '' then format('generated %s as identity (sequence name %s)',
         case a.attidentity when 'a' then 'always' else 'by default' end,
         pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname))
       when d.adbin is not null then format('default %s', pg_get_expr(d.adbin, d.adrelid)) end,
  case when a.attnotnull then 'not null' end)`

/** How the tables of a database are made. */
export const makingsOf = (bare: Bare): Promise<Making[]> =>
  list(
    bare,
    `select format('%I.%I', n.nspname, c.relname) as table,
       coalesce((select json_agg(json_build_object('name', quote_ident(a.attname), 'definition', ${definition}) order by a.attnum)
        from pg_attribute a join pg_type t on t.oid = a.atttypid
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped), '[]') as columns,
       case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as by,
       ${constraintsOf("'p', 'u', 'c', 'x'")} as constraints,
       ${constraintsOf("'f'")} as "foreignKeys",
       coalesce((select json_agg(json_build_object('name', quote_ident(x.relname), 'definition',
           regexp_replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ')) order by x.relname)
        from pg_index i join pg_class x on x.oid = i.indexrelid
        where i.indrelid = c.oid and i.indisvalid
          and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))), '[]') as indexes
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't' and ${ours}
     order by n.nspname, c.relname`,
  )

/** How the sequences of a database are made. */
export const sequenceMakingsOf = (bare: Bare): Promise<SequenceMaking[]> =>
  list(
    bare,
    `select format('%I.%I', n.nspname, c.relname) as sequence,
       format('as %s increment %s minvalue %s maxvalue %s start %s cache %s%s', format_type(s.seqtypid, null),
         s.seqincrement, s.seqmin, s.seqmax, s.seqstart, s.seqcache, case when s.seqcycle then ' cycle' else '' end) as definition
     from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relpersistence <> 't' and ${ours}
       and not exists (select from pg_depend i where i.classid = 'pg_class'::regclass and i.objid = c.oid and i.deptype = 'i')
     order by n.nspname, c.relname`,
  )

/** Makes what somebody added to the tables of the migrations: tables, columns, rules and indexes. */
export async function addMissing(
  into: Bare,
  makings: readonly Making[],
  sequences: readonly SequenceMaking[],
): Promise<void> {
  for (const { sequence, definition } of sequences)
    await into.run(`create sequence if not exists ${sequence} ${definition}`)
  const there = new Map((await makingsOf(into)).map((making) => [making.table, making]))
  for (const { table, columns, by } of makings) {
    const known = there.get(table)?.columns
    const missing = columns.filter(({ name }) => !known?.some((each) => each.name === name))
    const texts = missing.map(({ name, definition }) => `${name} ${definition}`)
    if (!known)
      await into.run(`create table ${table} (${texts.join(', ')})${by === null ? '' : ` partition by ${by}`}`)
    else for (const text of texts) await into.run(`alter table ${table} add column ${text}`)
  }
  const names = (pieces: readonly Piece[] = []) => new Set(pieces.map(({ name }) => name))
  for (const kind of ['constraints', 'foreignKeys'] as const)
    for (const making of makings) {
      const { table } = making
      const known = names(there.get(table)?.[kind])
      for (const { name, definition } of making[kind].filter((each) => !known.has(each.name)))
        await into.run(`alter table ${table} add constraint ${name} ${definition}`)
    }
  for (const { table, indexes } of makings) {
    const known = names(there.get(table)?.indexes)
    for (const { definition } of indexes.filter(({ name }) => !known.has(name))) await into.run(definition)
  }
}
