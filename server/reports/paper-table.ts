import { t } from '../../tools/kit/language.ts'
import { cellWords, headOf, type Table } from '../../tools/kit/table.ts'
import { linesOf } from './lines.ts'
import type { Sheets } from './sheets.ts'

const size = 9
const line = 11.5
const gap = 10
/** Between the rule and the words of a row. */
const air = 2.5

/** A row as it is written: the lines of each cell. */
type Row = readonly (readonly string[])[]
type Columns = readonly { x: number; width: number; right: boolean }[]

/** Points that a table would like to have, all in one line. */
export function naturalWidth(table: Table, widthOf: (text: string) => number): number {
  return widthsOf(table, widthOf).reduce((sum, width) => sum + width + gap, -gap)
}

function widthsOf({ columns, rows }: Table, widthOf: (text: string) => number): number[] {
  return columns.map((column, i) =>
    Math.max(widthOf(headOf(column)), ...rows.map((row) => widthOf(cellWords(row[i] ?? null, column)))),
  )
}

/** Writes a table, over as many sheets as it needs; its heads stand on each of them. */
export function writeTable(sheets: Sheets, table: Table): void {
  const widthOf = (text: string) => sheets.widthOf(text, { size, bold: true })
  const columns = placed(table, sheets.width, widthOf)
  const rowOf = (words: readonly string[]): Row =>
    words.map((text, i) => linesOf(text, columns[i]?.width ?? sheets.width, widthOf))
  const head = rowOf(table.columns.map(headOf))
  const heads = (title: string) => {
    sheets.write(title, { size: 12, bold: true })
    sheets.down(22)
    writeRow(sheets, head, columns, true)
  }
  const room = heightOf(head) + 22 + 3 * (line + 2 * air)
  if (sheets.left < room) sheets.turn()
  heads(table.title)
  if (table.rows.length === 0) writeRow(sheets, [[t`Nothing.`]], columns, false)
  for (const cells of table.rows) {
    const row = rowOf(cells.map((cell, i) => cellWords(cell, table.columns[i] ?? {})))
    if (sheets.left < heightOf(row)) {
      sheets.turn()
      heads(t`${table.title}, continued`)
    }
    writeRow(sheets, row, columns, false)
  }
  sheets.down(18)
}

const heightOf = (row: Row): number => Math.max(1, ...row.map((lines) => lines.length)) * line + 2 * air

/** Columns as wide as they would like to be, where that fits; else the wide ones give. */
function placed(table: Table, width: number, widthOf: (text: string) => number): Columns {
  const wanted = widthsOf(table, widthOf)
  const room = width - gap * (wanted.length - 1)
  let limit = Math.max(0, ...wanted)
  const sum = () => wanted.reduce((all, each) => all + Math.min(each, limit), 0)
  while (sum() > room && limit > 1) limit *= 0.97
  let x = 0
  return wanted.map((each, i) => {
    const column = { x, width: Math.min(each, limit) + 0.01, right: isFigures(table, i) }
    x += column.width + gap
    return column
  })
}

/** Figures stand under each other by their last digit. */
const isFigures = ({ rows }: Table, i: number): boolean => rows.some((row) => typeof row[i] === 'number')

function writeRow(sheets: Sheets, row: Row, columns: Columns, bold: boolean): void {
  sheets.rule()
  sheets.down(air)
  const lines = Math.max(1, ...row.map((cell) => cell.length))
  for (let i = 0; i < lines; i++) {
    row.forEach((cell, c) => {
      const text = cell[i] ?? ''
      const { x = 0, width = 0, right = false } = columns[c] ?? {}
      const indent = right ? width - sheets.widthOf(text, { size, bold }) : 0
      if (text !== '') sheets.write(text, { x: x + indent, size, bold })
    })
    sheets.down(line)
  }
  sheets.down(air)
}
