import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../client.ts'
import { ringOf } from './keys.ts'
import type { KeyRing, Place } from './ring.ts'
import { type SealedTable, sealingOf } from './tables.ts'
import { openWords, sealWords } from './words.ts'

/** A row, or some of its columns, by the names they have in code. */
type Row = Record<string, unknown>

/** Whose a row is, and which, as far as the row itself does not say. */
export type Owner = Readonly<Record<string, string | number | null>>

/** What stands before sealed words for the database to tell a judgement by a button from what was said. */
const judgement = /^\/(?:good|bad) /

/**
 * A row as it is written: what is of somebody's body and health sealed, and all as it is where the database has no keys.
 *
 * @param row all columns that tell the row, or the rest of them in `owner`; figures that are not said are empty
 */
export function sealRow<R extends object>(db: Database, table: PgTable, row: R, owner: Owner = {}): R {
  const sealing = sealingOf(table)
  if (!sealing) return row
  const given: Row = { ...owner, ...row }
  const sealed = { ...row } as Row
  const ring = ringOf(db)
  for (const name of sealing.words)
    if (isSaid(sealed[name])) sealed[name] = sealValue(ring, sealed[name], placeOf(sealing, name, given))
  return (
    ring ? together(sealing, sealed, (all) => ring.seal(all, placeOf(sealing, 'sealed', given))) : sealed
  ) as R
}

/** Puts the figures of a row into one value. */
function together({ table, figures }: SealedTable, row: Row, seal: (all: string) => string): Row {
  const names = Object.keys(figures)
  if (!names.some((name) => name in row)) return row
  const columns: Record<string, { columnType: string }> = getTableColumns(table)
  const all = names.map((name) => {
    const value = row[name] === undefined ? figures[name] : row[name]
    return [name, columns[name]?.columnType === 'PgReal' && typeof value === 'number' ? asReal(value) : value]
  })
  const said = all.filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(figures[String(name)]))
  return { ...row, ...figures, sealed: seal(JSON.stringify(Object.fromEntries(said))) }
}

/** A figure as the database would give it back that keeps it in four bytes: as short as tells it from its neighbours. */
function asReal(value: number): number {
  const kept = Math.fround(value)
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(kept.toPrecision(digits))
    if (Math.fround(short) === kept) return short
  }
  return kept
}

/**
 * A row as it was before it was sealed; one that never was stays as it is.
 *
 * @param row all columns that tell the row, or the rest of them in `owner`; of one with figures the column `sealed` too
 * @throws {SealProblem} when something of it can't be opened
 */
export function openRow<R extends object>(
  db: Database,
  table: PgTable,
  row: R,
  owner: Owner = {},
): Omit<R, 'sealed'> {
  const sealing = sealingOf(table)
  if (!sealing) return row
  const given: Row = { ...owner, ...row }
  const { sealed, ...opened } = { ...row } as Row
  const ring = ringOf(db)
  for (const name of sealing.words)
    if (isSaid(opened[name])) {
      const words = openValue(ring, opened[name], placeOf(sealing, name, given))
      opened[name] = typeof words === 'string' && isJson(sealing, name) ? JSON.parse(words) : words
    }
  if (typeof sealed === 'string') {
    const all: Row = JSON.parse(openWords(ring, sealed, placeOf(sealing, 'sealed', given)))
    for (const name of Object.keys(sealing.figures))
      if (name in opened) opened[name] = all[name] === undefined ? sealing.figures[name] : all[name]
  }
  return opened as Omit<R, 'sealed'>
}

/** What says nothing needs no seal, and the database shall see that it says nothing. */
const isSaid = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)

const isJson = ({ table }: SealedTable, name: string): boolean => {
  const columns: Record<string, { dataType: string }> = getTableColumns(table)
  return columns[name]?.dataType === 'json'
}

function sealValue(ring: KeyRing | undefined, value: unknown, place: Place): unknown {
  if (typeof value !== 'string') return ring ? ring.seal(JSON.stringify(value), place) : value
  const [lead = ''] = judgement.exec(value) ?? []
  return lead + sealWords(ring, value.slice(lead.length), place)
}

function openValue(ring: KeyRing | undefined, value: unknown, place: Place): unknown {
  if (typeof value !== 'string') return value
  const [lead = ''] = judgement.exec(value) ?? []
  return lead + openWords(ring, value.slice(lead.length), place)
}

/** Where a value of a row stands. What the row does not say of it is a fault of the caller's. */
function placeOf({ table, bound, member, nobodys = [] }: SealedTable, column: string, row: Row): Place {
  const name = getTableName(table)
  const said = (of: string) => {
    const value = row[of]
    if (value === undefined) throw new Error(`a row of ${name} is sealed or opened without its ${of}`)
    return value === null ? '' : typeof value === 'number' ? value : String(value)
  }
  return {
    table: name,
    column,
    gym: String(said('gym')),
    member: member === null || nobodys.includes(column) ? '' : String(said(member)),
    row: bound.map(said),
  }
}
