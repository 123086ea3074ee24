import { leastShown } from '../../kit/people.ts'
import { type Cell, hidden, type Table } from '../report.ts'
import { type Count, hide } from './hide.ts'

/** What a table's figures are, so that none of a few people can be worked out from it. */
export type Suppression = {
  /** Ids of the columns that count people (or things that single people do, such as visits). All others stay as they are. */
  people: readonly string[]
  /** Counts below it are hidden; 5 unless said, `leastOfHealth` for anything about health. */
  least?: number
  /** Columns that are the sum of others: `{ asked: ['granted', 'refused'] }`. A column is part of one sum at most. */
  sums?: Readonly<Record<string, readonly string[]>>
  /** Columns that hold others and a rest that is not shown: `{ asked: ['granted'], granted: ['came'] }`. */
  within?: Readonly<Record<string, readonly string[]>>
  /** The last row is the sum of the rows above it. */
  totalRow?: boolean
  /** Columns that are worked out from a count, a share or a mean: hidden with it. `{ share: 'granted' }`. */
  along?: Readonly<Record<string, string>>
  /** Counts that everybody sees elsewhere, as a list of names with their owners' consent: never hidden, and known to all. */
  told?: readonly string[]
  /** Shows a count of nobody as 0; unless said it is hidden as a few are. */
  zeroes?: 'shown'
}

/**
 * A table in which no count of a few people is shown, nor can be worked out from what is.
 *
 * Beside the small counts as many others are hidden as it takes: with all sums known, each small count can still be
 * anything below the least. Counts must be whole, and sums must be what they are said to be.
 *
 * @throws {RangeError} where a count is not whole, a sum is none, or a column is not there
 * @see Cox LH. Suppression methodology and statistical disclosure control. J Am Stat Assoc 1980;75:377-385.
 * @example
 * suppressed(table, { people: ['visitors'], totalRow: true }) // rows 12, 3, 20, total 35: 'hidden', 'hidden', 20, 35
 */
export function suppressed(table: Table, suppression: Suppression): Table {
  const { least = leastShown, zeroes } = suppression
  const placed = placedCounts(table, suppression)
  const isHidden = hide(
    placed.map(({ count }) => count),
    { least, zeroes: zeroes === 'shown' },
  )
  const gone = new Set(placed.flatMap(({ row, id }, i) => (isHidden[i] ? [`${row} ${id}`] : [])))
  const follows = (id: string) => suppression.along?.[id] ?? id
  return {
    ...table,
    rows: table.rows.map((cells, row) =>
      cells.map(
        (cell, i): Cell => (gone.has(`${row} ${follows(table.columns[i]?.id ?? '')}`) ? hidden : cell),
      ),
    ),
  }
}

/** A count and where in the table it stands. */
type Placed = { row: number; id: string; count: Count }

/** A column that counts, and the sum it is part of. */
type Column = { id: string; parent: string | undefined; unsaid: boolean }

/** The one place where nothing has to come out even. */
const outside = 0

function placedCounts(table: Table, suppression: Suppression): Placed[] {
  const columns = columnsOf(suppression)
  const parents = new Set(columns.map(({ parent }) => parent))
  const nodes = new Map<string, number>()
  const node = (name: string) => nodes.get(name) ?? nodes.set(name, nodes.size + 1).size
  const total = suppression.totalRow ? table.rows.length - 1 : -1
  const placed = table.rows.flatMap((_, row) =>
    columns.flatMap(({ id, parent, unsaid }): Placed[] => {
      const at = (place: number) =>
        unsaid ? restOf(table, place, id.slice(rest.length), suppression) : numberAt(table, place, id)
      const value = at(row)
      if (value === undefined) return []
      // Where the sum itself is not known, its parts stand alone.
      const summed = parent !== undefined && numberAt(table, row, parent) !== undefined
      const above = summed ? node(`${row} ${parent}`) : outside
      const beside = total >= 0 && at(total) !== undefined ? node(`column ${id}`) : outside
      const below = parents.has(id) ? node(`${row} ${id}`) : beside
      // In the row of totals all turns round: its counts are what the columns add up to.
      const [from, to] = row === total ? [above, below] : [below, above]
      const kind = unsaid ? { unsaid } : suppression.told?.includes(id) ? { told: true as const } : {}
      return [{ row, id, count: { from, to, value, ...kind } }]
    }),
  )
  checkSums(placed)
  return placed
}

const rest = 'rest of '

/** Every column that counts, and the rests that nobody shows. */
function columnsOf({ people, sums = {}, within = {} }: Suppression): Column[] {
  const parents = new Map<string, string>()
  for (const [parent, parts] of [...Object.entries(sums), ...Object.entries(within)]) {
    for (const part of parts) {
      if (parents.has(part)) throw new RangeError(`${part} is part of two sums`)
      parents.set(part, parent)
    }
  }
  for (const id of [...parents.keys(), ...parents.values()]) {
    if (!people.includes(id)) throw new RangeError(`${id} is in a sum but counts nobody`)
  }
  return [
    ...people.map((id) => ({ id, parent: parents.get(id), unsaid: false })),
    ...Object.keys(within).map((id) => ({ id: `${rest}${id}`, parent: id, unsaid: true })),
  ]
}

/** @throws {RangeError} */
function numberAt(table: Table, row: number, id: string): number | undefined {
  const place = table.columns.findIndex((column) => column.id === id)
  if (place < 0) throw new RangeError(`${table.id} has no column ${id}`)
  const cell = table.rows[row]?.[place]
  if (typeof cell !== 'number') return undefined
  if (!Number.isInteger(cell) || cell < 0) throw new RangeError(`${table.id}.${id} counts ${cell}`)
  return cell
}

function restOf(table: Table, row: number, id: string, { within = {} }: Suppression): number | undefined {
  const whole = numberAt(table, row, id)
  const parts = (within[id] ?? []).map((part) => numberAt(table, row, part) ?? 0)
  return whole === undefined ? undefined : whole - parts.reduce((sum, part) => sum + part, 0)
}

/** @throws {RangeError} where what goes in and what comes out differ, or a rest is below nothing */
function checkSums(placed: readonly Placed[]): void {
  const even = new Map<number, number>()
  for (const { id, row, count } of placed) {
    if (count.value < 0) throw new RangeError(`the ${id} in row ${row} is below nothing`)
    even.set(count.from, (even.get(count.from) ?? 0) - count.value)
    even.set(count.to, (even.get(count.to) ?? 0) + count.value)
  }
  for (const [node, off] of even) {
    if (node !== outside && off !== 0) throw new RangeError('a sum of the table does not add up')
  }
}
