import { getTableName, type SQL, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { type Database, rowsOf } from '../../../../db/client.ts'
import { openForMove, openRaw, type RawRow, sealRaw, snake } from '../../../../db/sealing/reseal.ts'

/** A row as the database writes it, by the names of its columns. */
export type Row = RawRow

/** What went over of one table: the keys of the rows that were moved, and whole the rows that were set aside. */
export type MovedRows = { table: string; column: string; keys: readonly Row[]; aside: readonly Row[] }

/** Which of a table's rows are a member's, and what happens to those that can't stand beside the other's. */
export type Theirs = {
  table: PgTable
  /** The column that names the member. */
  column: string
  /**
   * Rows that are alike in these columns can't stand beside each other: of those the ones of whoever stays are kept. With
   * no columns there is one row a member.
   */
  clash?: readonly string[]
  /** Where whoever stays has any, none of the other's go over. */
  allOrNone?: true
  /** They end: they were made for the one who is no more. */
  ends?: true
}

type Both = { kept: string; gone: string }

const json = (rows: readonly Row[]) => sql`${JSON.stringify(rows)}::jsonb`
/** What the database calls a table. */
export const nameOfTable = ({ table }: Pick<Theirs, 'table'>): string => getTableName(table)

const nameOf = ({ table }: Theirs) => sql.identifier(getTableName(table))
const columnOf = ({ column }: Theirs) => sql.identifier(column)

/** The columns that tell a table's rows apart, but for the member's own. */
function keysOf({ table, column }: Theirs): string[] {
  const { columns, primaryKeys } = getTableConfig(table)
  const single = columns.filter(({ primary }) => primary)
  const all = [...single, ...primaryKeys.flatMap((key) => key.columns)]
  return [...new Set(all.map(({ name }) => snake(name)))].filter((name) => name !== column)
}

const same = (a: string, b: string, columns: readonly string[]): SQL =>
  sql.join(
    [
      sql`true`,
      ...columns.map(
        (name) =>
          sql`${sql.identifier(a)}.${sql.identifier(name)} = ${sql.identifier(b)}.${sql.identifier(name)}`,
      ),
    ],
    sql` and `,
  )

/** Takes out the rows that can't go over, whole. */
async function setAside(db: Database, theirs: Theirs, { kept, gone }: Both): Promise<Row[]> {
  const { clash, allOrNone, ends } = theirs
  const [table, column] = [nameOf(theirs), columnOf(theirs)]
  if (!clash && !allOrNone && !ends) return []
  const meets = same('t', 'k', clash ?? [])
  const beside = ends
    ? sql`true`
    : sql`exists (select from ${table} k where k.${column} = ${kept} and ${meets})`
  const found = await db.execute(
    sql`delete from ${table} t where t.${column} = ${gone} and ${beside} returning to_jsonb(t) as row`,
  )
  return rowsOf<{ row: Row }>(found).map(({ row }) => openRaw(db, theirs.table, row))
}

/** Gives all of a member's rows in a table to another. */
export async function moveRows(db: Database, theirs: Theirs, both: Both): Promise<MovedRows> {
  const aside = await setAside(db, theirs, both)
  const [table, column] = [nameOf(theirs), columnOf(theirs)]
  const sealAgain = await opened(db, theirs, both.gone)
  const pairs = keysOf(theirs).map((name) => sql`${name}::text, t.${sql.identifier(name)}`)
  const found = await db.execute(sql`
    update ${table} t set ${column} = ${both.kept} where t.${column} = ${both.gone}
    returning jsonb_build_object(${sql.join(pairs, sql`, `)}) as row`)
  const keys = rowsOf<{ row: Row }>(found).map(({ row }) => row)
  await sealAgain(both.kept)
  return { table: getTableName(theirs.table), column: theirs.column, keys, aside }
}

/** Opens what is sealed of a member's rows, where it is bound to that member. */
const opened = (db: Database, { table, column }: Theirs, from: string) =>
  column === 'member' ? openForMove(db, table, from) : Promise.resolve(async () => {})

/** Gives them back, as far as they are still there, with those that were set aside. */
export async function returnRows(
  db: Database,
  theirs: Theirs,
  { kept, gone, keys, aside }: Both & Pick<MovedRows, 'keys' | 'aside'>,
): Promise<void> {
  const [table, column] = [nameOf(theirs), columnOf(theirs)]
  if (keys.length > 0) {
    const sealAgain = await opened(db, theirs, kept)
    await db.execute(sql`
      update ${table} t set ${column} = ${gone} from jsonb_populate_recordset(null::${table}, ${json(keys)}) k
      where t.${column} = ${kept} and ${same('t', 'k', keysOf(theirs))}`)
    await sealAgain(gone)
  }
  await putBack(db, theirs.table, aside)
}

/** Puts rows in as they were; what has taken their place meanwhile stays. */
export async function putBack(db: Database, of: PgTable, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const table = sql.identifier(getTableName(of))
  const sealed = rows.map((row) => sealRaw(db, of, row))
  await db.execute(sql`
    insert into ${table} overriding system value
    select * from jsonb_populate_recordset(null::${table}, ${json(sealed)}) on conflict do nothing`)
}

/** Takes a row out whole. */
export async function takeOut(
  db: Database,
  of: PgTable,
  { column, member }: { column: string; member: string },
): Promise<Row | undefined> {
  const found = await db.execute(sql`
    delete from ${sql.identifier(getTableName(of))} t where t.${sql.identifier(column)} = ${member}
    returning to_jsonb(t) as row`)
  const row = rowsOf<{ row: Row }>(found)[0]?.row
  return row && openRaw(db, of, row)
}

/** How many rows a member has in a table. */
export async function countRows(db: Database, theirs: Theirs, member: string): Promise<number> {
  const found = await db.execute(
    sql`select count(*)::int as many from ${nameOf(theirs)} t where t.${columnOf(theirs)} = ${member}`,
  )
  return Number(rowsOf<{ many: number }>(found)[0]?.many ?? 0)
}
