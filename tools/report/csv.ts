import { type Cell, headOf, type Table } from '../kit/table.ts'

/**
 * A byte order mark. With it Excel, which most gyms open such a file with, reads the letters as UTF-8; without it
 * "Kraftraum für Übungen" is broken there. Programs that read CSV know the mark and skip it.
 */
const byteOrderMark = '\uFEFF'

/** What a spreadsheet would run as a formula, where a cell begins with it. */
const formula = /^[=+\-@\t\r]/

/**
 * A table as a CSV file after RFC 4180: commas, quotes where they are needed, CRLF at every line's end.
 *
 * Figures are written whole and with a point, words that a spreadsheet would run begin with an apostrophe. What is hidden
 * says "hidden", what isn't known is empty: neither is a nought.
 *
 * @see Shafranovich Y. Common Format and MIME Type for CSV Files. RFC 4180, 2005.
 * @see OWASP. CSV Injection.
 * @example
 * csvOf(table) // '\uFEFFDay,People\r\nMonday,45.5\r\n'
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [columns.map((column) => wordsIn(headOf(column))), ...rows.map((row) => row.map(fieldOf))]
  return `${byteOrderMark}${lines.map((fields) => `${fields.join(',')}\r\n`).join('')}`
}

function fieldOf(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? figureOf(cell) : wordsIn(cell)
}

/** Enough digits for anybody, and none that only rounding made. */
function figureOf(value: number): string {
  if (!Number.isFinite(value)) return ''
  return String(Number(value.toPrecision(12)))
}

function wordsIn(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
