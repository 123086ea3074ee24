import { asc, eq, inArray } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../../../db/client.ts'
import { type Owner, openRow } from '../../../db/sealing/rows.ts'
import { type Part, sections } from '../sections/store.ts'
import { type Count, countedKinds } from './counts.ts'

/** A row by the names of its columns, with its parts. */
export type Row = Record<string, unknown>

/** Everything kept of a member, section by section; those with nothing in them are left out. */
export async function allKept(db: Database, member: string): Promise<{ name: string; rows: Row[] }[]> {
  const found: { name: string; rows: Row[] }[] = []
  for (const { name, table, owner, by, without = [], parts = [] } of sections) {
    const kept: Row[] = await db.select().from(table).where(eq(owner, member)).orderBy(asc(by))
    const rows: Row[] = kept.map((row) => openRow(db, table, row))
    if (rows.length === 0) continue
    for (const part of parts) await addPart(db, part, rows)
    const shown = rows.map((row) => leave(row, without))
    found.push({ name, rows: shown })
  }
  return found
}

async function addPart(db: Database, { name, table, of, to, by, also }: Part, rows: Row[]): Promise<void> {
  const keys = rows.map((row) => row[to])
  const parts: Row[] = await db.select().from(table).where(inArray(of, keys)).orderBy(asc(by))
  const link = keyOf(table, of)
  const agree = (row: Row, part: Row) => !also || part[keyOf(table, also[0])] === row[also[1]]
  const theirs = Map.groupBy(parts, (part) => part[link])
  for (const row of rows) {
    const own = (theirs.get(row[to]) ?? []).filter((part) => agree(row, part))
    row[name] = own.map((part) => leave(openRow(db, table, part, ownerOf(row)), [link]))
  }
}

/** Whose a row is, for its parts. */
const ownerOf = ({ gym, member }: Row): Owner => ({ gym: String(gym), member: String(member) })

/** What a column is called in a row. */
function keyOf(table: PgTable, column: PgColumn): string {
  const [key = column.name] = Object.entries(table).find(([, each]) => each === column) ?? []
  return key
}

const leave = (row: Row, names: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))

/** How much is kept of a member, of what a member would count. */
export async function countKept(db: Database, member: string): Promise<Count[]> {
  const counts = Object.entries(await countRows(db, member))
  return counts.flatMap(([name, count]) => (countedKinds.has(name) ? [{ name, count }] : []))
}

/** How many rows are kept of a member, by kind; of those with parts the whole ones. */
export async function countRows(db: Database, member: string): Promise<Record<string, number>> {
  const counted: Record<string, number> = {}
  for (const { name, table, owner } of sections) {
    const count = await db.$count(table, eq(owner, member))
    if (count > 0) counted[name] = count
  }
  return counted
}
