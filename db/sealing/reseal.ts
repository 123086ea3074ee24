import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { type Database, rowsOf } from '../client.ts'
import { openRow, sealRow } from './rows.ts'
import { type SealedTable, sealedTables, sealingOf } from './tables.ts'

/** A row as the database writes it, by the names its columns have there. */
export type RawRow = Readonly<Record<string, unknown>>

type Row = Record<string, unknown>

/** Rows written at once. */
const atOnce = 200

/** What the database calls a column. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const ident = (name: string) => sql.identifier(snake(name))

const nameOf = ({ table }: SealedTable) => sql.identifier(getTableName(table))

/** The names a table's columns have in code, by those they have in the database. */
const inCode = (table: PgTable) =>
  new Map(Object.keys(getTableColumns(table)).map((name) => [snake(name), name]))

function fromRaw(table: PgTable, row: RawRow): Row {
  const names = inCode(table)
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [names.get(name) ?? name, value]))
}

const toRaw = (row: object): RawRow =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value]))

/** A row as the database wrote it whole, opened. */
export const openRaw = (db: Database, table: PgTable, row: RawRow): RawRow =>
  toRaw(openRow(db, table, fromRaw(table, row)))

/** A whole row as the database shall write it, sealed. */
export const sealRaw = (db: Database, table: PgTable, row: RawRow): RawRow =>
  toRaw(sealRow(db, table, fromRaw(table, row)))

/** The columns in which something sealed may stand. */
export const sealedIn = ({ words, figures }: SealedTable): readonly string[] =>
  Object.keys(figures).length > 0 ? [...words, 'sealed'] : words

/** The rows of a table as they are kept, each with its gym and whose it is. */
export const rowsIn = (of: SealedTable): SQL => {
  if (!of.through) return sql`select to_jsonb(t) as row from ${nameOf(of)} t`
  const { table, by } = of.through
  return sql`select to_jsonb(t) || jsonb_build_object('gym', o.gym, 'member', o.member) as row
    from ${nameOf(of)} t join ${sql.identifier(getTableName(table))} o on o.id = t.${ident(by)}`
}

/** Whether a row is a member's. */
function isOf({ through }: SealedTable, member: string): SQL {
  if (!through) return sql`t.member = ${member}`
  const owners = sql.identifier(getTableName(through.table))
  return sql`t.${ident(through.by)} in (select id from ${owners} where member = ${member})`
}

/** Rows by the names of code, as they are kept. */
export async function read(db: Database, of: SealedTable, query: SQL): Promise<Row[]> {
  return rowsOf<{ row: RawRow }>(await db.execute(query)).map(({ row }) => fromRaw(of.table, row))
}

/**
 * Seals opened rows and writes them in place of what is kept of them; of rows that are gone nothing comes back.
 *
 * @param which only rows `t` of which this is true
 */
export async function write(
  db: Database,
  of: SealedTable,
  rows: readonly Row[],
  which = sql`true`,
): Promise<void> {
  const columns = [
    ...of.words,
    ...Object.keys(of.figures),
    ...(sealedIn(of).includes('sealed') ? ['sealed'] : []),
  ]
  const set = sql.join(
    columns.map((name) => sql`${ident(name)} = r.${ident(name)}`),
    sql`, `,
  )
  const same = sql.join(
    of.key.map((name) => sql`t.${ident(name)} = r.${ident(name)}`),
    sql` and `,
  )
  const needed = new Set([...columns, ...of.key])
  for (let from = 0; from < rows.length; from += atOnce) {
    const sealed = rows.slice(from, from + atOnce).map((row) => {
      const whole = sealRow(db, of.table, row)
      return toRaw(Object.fromEntries(Object.entries(whole).filter(([name]) => needed.has(name))))
    })
    await db.execute(sql`update ${nameOf(of)} t set ${set}
      from jsonb_populate_recordset(null::${nameOf(of)}, ${JSON.stringify(sealed)}::jsonb) r where ${same} and ${which}`)
  }
}

/** What is sealed of the rows of a table, or hangs on them by another. */
const sealedWith = (table: PgTable): readonly SealedTable[] => {
  const own = sealingOf(table)
  return [
    ...(own?.member ? [own] : []),
    ...sealedTables.filter(({ through }) => through && getTableName(through.table) === getTableName(table)),
  ]
}

/**
 * Opens what is sealed of a member's rows in a table before they get another owner.
 *
 * @returns what seals it anew once they have one: what is bound to the one does not open for the other
 */
export async function openForMove(
  db: Database,
  table: PgTable,
  from: string,
): Promise<(to: string) => Promise<void>> {
  const opened: { of: SealedTable; rows: Row[] }[] = []
  for (const of of sealedWith(table)) {
    const kept = await read(db, of, sql`${rowsIn(of)} where ${isOf(of, from)}`)
    opened.push({ of, rows: kept.map((row) => openRow(db, of.table, row)) })
  }
  return async (to) => {
    // Some may have stayed where they were.
    for (const { of, rows } of opened)
      await write(
        db,
        of,
        rows.map((row) => ({ ...row, member: to })),
        isOf(of, to),
      )
  }
}
