import { getTableName, type SQL, sql } from 'drizzle-orm'
import { type Database, rowsOf } from '../client.ts'
import { ringOf } from './keys.ts'
import { retireOthers } from './known.ts'
import { SealProblem } from './problem.ts'
import { read, rowsIn, sealedIn, snake, write } from './reseal.ts'
import { openRow } from './rows.ts'
import { type SealedTable, sealedTables } from './tables.ts'

type Row = Record<string, unknown>

/** What came of it: rows by table, and keys that nothing is sealed with any more. */
export type Rekeyed = { rows: Readonly<Record<string, number>>; left: number; retired: readonly string[] }

/** Rows in one transaction: few, so that a turn that wants one of them hardly waits. */
const atOnce = 200

/** Rows that others were just writing are looked at again so many times. */
const mostPasses = 5

/**
 * Seals with the current key all that is not sealed yet, or with another one: online, batch by batch, each read back before
 * it stands. Started again after it was broken off, it goes on with what is left.
 *
 * @param onBatch told after every batch how many rows of a table it was
 * @throws {SealProblem} when the database has no keys, or something can't be opened; what was done stands
 */
export async function rekey(
  db: Database,
  onBatch: (table: string, rows: number) => void = () => {},
): Promise<Rekeyed> {
  const ring = ringOf(db)
  if (!ring) throw new SealProblem('There is no health key to seal with.')
  const rows: Record<string, number> = {}
  for (const of of sealedTables) {
    const name = getTableName(of.table)
    for (let pass = 0; pass < mostPasses; pass++) {
      const done = await rekeyTable(db, of, ring.current, (many) => onBatch(name, many))
      if (done > 0) rows[name] = (rows[name] ?? 0) + done
      if ((await countLeft(db, of, ring.current)) === 0) break
    }
  }
  let left = 0
  for (const of of sealedTables) left += await countLeft(db, of, ring.current)
  const retired = left === 0 ? await retireOthers(db, ring.current) : []
  return { rows, left, retired }
}

/** How many rows are plain, or sealed with another key than the current one, by table; those without any are left out. */
export async function unsealed(db: Database): Promise<Record<string, number>> {
  const current = ringOf(db)?.current ?? ''
  const counts: Record<string, number> = {}
  for (const of of sealedTables) {
    const many = await countLeft(db, of, current)
    if (many > 0) counts[getTableName(of.table)] = many
  }
  return counts
}

/**
 * Writes tables anew, without the plain rows that were there before: a database leaves them in its files until it needs the
 * room. Nobody else gets at a table meanwhile.
 */
export async function dropTraces(db: Database, tables: readonly string[]): Promise<void> {
  for (const table of tables) await db.execute(sql`vacuum (full, analyze) ${sql.identifier(table)}`)
  await db.execute(sql`checkpoint`)
}

async function countLeft(db: Database, of: SealedTable, current: string): Promise<number> {
  const found = await db.execute(
    sql`select count(*)::int as many from ${sql.identifier(getTableName(of.table))} t where ${isLeft(of, current)}`,
  )
  return Number(rowsOf<{ many: number | string }>(found)[0]?.many ?? 0)
}

/** One pass over a table, in the order of its key. */
async function rekeyTable(
  db: Database,
  of: SealedTable,
  current: string,
  onBatch: (rows: number) => void,
): Promise<number> {
  let done = 0
  let last: Row | undefined
  for (;;) {
    const batch = await db.transaction((tx) => rekeyBatch(tx, of, current, last))
    if (batch.length > 0) onBatch(batch.length)
    done += batch.length
    if (batch.length < atOnce) return done
    last = batch.at(-1)
  }
}

/** Seals the next rows of a table, and reads them back. @returns them, opened */
async function rekeyBatch(
  db: Database,
  of: SealedTable,
  current: string,
  last: Row | undefined,
): Promise<Row[]> {
  const key = sql.join(
    of.key.map((name) => sql`t.${sql.identifier(snake(name))}`),
    sql`, `,
  )
  const after = last
    ? sql`(${key}) > (${sql.join(
        of.key.map((name) => sql`${last[name]}`),
        sql`, `,
      )})`
    : sql`true`
  // Whoever writes a row just now is not waited for: it is found in the next pass.
  const found = await read(
    db,
    of,
    sql`${rowsIn(of)} where ${after} and ${isLeft(of, current)} order by ${key} limit ${atOnce} for update of t skip locked`,
  )
  const opened: Row[] = found.map((row) => openRow(db, of.table, row))
  await write(db, of, opened)
  await verify(db, of, opened)
  return opened
}

/** Whether what was written opens and says what it said before. */
async function verify(db: Database, of: SealedTable, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const keys = of.key.map((name) => sql`t.${sql.identifier(snake(name))}`)
  const these = rows.map(
    (row) =>
      sql`(${sql.join(
        of.key.map((name) => sql`${row[name]}`),
        sql`, `,
      )})`,
  )
  const again = await read(
    db,
    of,
    sql`${rowsIn(of)} where (${sql.join(keys, sql`, `)}) in (${sql.join(these, sql`, `)})`,
  )
  const keyOf = (row: Row) => JSON.stringify(of.key.map((name) => row[name]))
  const said = (row: Row) =>
    JSON.stringify([...of.words, ...Object.keys(of.figures)].map((name) => row[name]))
  const before = new Map(rows.map((row) => [keyOf(row), said(row)]))
  const same = again.filter((row) => before.get(keyOf(row)) === said(openRow(db, of.table, row) as Row))
  if (same.length !== rows.length)
    throw new SealProblem(
      `Rows of ${getTableName(of.table)} did not come back as they were; they were left alone.`,
    )
}

/** Rows of which something is not sealed with the current key. */
function isLeft(of: SealedTable, current: string): SQL {
  const pattern = `^(/(good|bad) )?sealed:[12]:${current}:`
  const each = sealedIn(of).map((name) => {
    const column = sql`t.${sql.identifier(snake(name))}`
    if (name === 'sealed') return sql`coalesce(${column} !~ ${pattern}, true)`
    if (isJson(of, name))
      return sql`((jsonb_typeof(${column}) not in ('null', 'string') and ${column} <> '[]'::jsonb) or (jsonb_typeof(${column}) = 'string' and ${column} #>> '{}' !~ ${pattern}))`
    return sql`(${column} <> '' and ${column} !~ ${pattern})`
  })
  return sql`(${sql.join(each, sql` or `)})`
}

const isJson = ({ table }: SealedTable, name: string): boolean => {
  const columns = table as unknown as Record<string, { dataType?: string }>
  return columns[name]?.dataType === 'json'
}
