import type { Cell, Table } from '../../kit/table.ts'
import { isRow, type Kind, type Row } from './readable.ts'

/** Units that stand at the end of a name. */
const units: readonly (readonly [RegExp, string])[] = [
  [/Kg$/, 'kg'],
  [/Cm$/, 'cm'],
  [/G$/, 'g'],
  [/^kg$/, 'kg'],
]

/**
 * What stands over a column: the name in words, and its unit.
 *
 * @example
 * columnWords('weightKg') // 'Weight (kg)'
 */
function columnWords(name: string): string {
  const [ending, unit] = units.find(([end]) => end.test(name)) ?? []
  const bare = ending && name !== 'kg' ? name.replace(ending, '') : name === 'kg' ? 'weight' : name
  const words = bare.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase()
  const large = words.charAt(0).toUpperCase() + words.slice(1)
  return unit === undefined ? large : `${large} (${unit})`
}

/** "mealPlans" is "meal-plans", as files are called. */
export const fileName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/**
 * A kind as tables: one with a line a row, and one for each list that belongs to its rows, whose lines begin with the number of
 * the row they belong to.
 */
export function tablesOf({ name, rows }: Kind): Table[] {
  const lists = listsIn(rows)
  const plain = rows.map((row, i) => ({
    ...(lists.length > 0 ? { number: i + 1 } : {}),
    ...Object.fromEntries(Object.entries(row).filter(([column]) => !lists.includes(column))),
  }))
  const parts = lists.map((list) => {
    const own = rows.flatMap((row, i) => rowsIn(row[list]).map((part) => ({ [name]: i + 1, ...part })))
    return tableOf(`${fileName(name)}-${fileName(list)}`, own)
  })
  return [tableOf(fileName(name), plain), ...parts]
}

/** Columns that hold rows themselves. */
function listsIn(rows: readonly Row[]): string[] {
  const names = rows.flatMap((row) =>
    Object.entries(row).flatMap(([name, value]) => (rowsIn(value).length > 0 ? [name] : [])),
  )
  return [...new Set(names)]
}

const rowsIn = (value: unknown): readonly Row[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRow) ? value : []

function tableOf(id: string, rows: readonly Row[]): Table {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return {
    id,
    title: id,
    personal: true,
    columns: names.map((name) => ({ id: name, label: columnWords(name) })),
    rows: rows.map((row) => names.map((name) => cellOf(row[name]))),
  }
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.join(', ')
  return JSON.stringify(value)
}
