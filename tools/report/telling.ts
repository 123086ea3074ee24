import { t } from '../kit/language.ts'
import { cellWords, headOf, type Table } from '../kit/table.ts'
import { dayMonth, dayMonthYear } from './labels.ts'
import type { Report, Window } from './report.ts'

/** Rows of a table that a chat shows; all of them are in the file. */
const chatRows = 15

/** "27 Oct to 23 Nov 2026", "23 Nov 2026". */
export function windowWords({ from, to }: Window): string {
  const last = dayMonthYear(to)
  if (from === to) return last
  const first = from.slice(0, 4) === to.slice(0, 4) ? dayMonth(from) : dayMonthYear(from)
  return t`${first} to ${last}`
}

/** A report in a chat: what it is of, its sentences, and the first of what must be known of them. */
export function reportWords({ title, window, sentences, notes }: Report): string {
  return [`${title}, ${windowWords(window)}.`, sentences.join(' '), ...notes.slice(0, 1)].join('\n')
}

/** Tables in a chat, a line for each row; without one the sentences are all there is. */
export function tableWords({ title, window, tables }: Report): string {
  if (tables.length === 0) return t`${title}, ${windowWords(window)}: there is no table to this one.`
  const open = tables.filter(({ personal }) => !personal)
  // What is said here a language model may read and the conversation keeps.
  const named = open.length < tables.length ? [t`Names stand in the files alone: CSV or PDF.`] : []
  return [`${title}, ${windowWords(window)}.`, ...open.map(oneTable), ...named].join('\n\n')
}

function oneTable({ title, columns, rows }: Table): string {
  const [first, ...others] = columns
  const lines = rows.slice(0, chatRows).map((row) => {
    const [name, ...cells] = row.map((cell, i) => cellWords(cell, columns[i] ?? {}))
    return [name, cells.join(' · ')].filter((part) => part !== '').join(': ')
  })
  const heads = [first && headOf(first), others.map(headOf).join(' · ')].filter(Boolean).join(': ')
  const left = rows.length - lines.length
  return [
    title,
    heads,
    ...(lines.length > 0 ? lines : [t`Nothing.`]),
    ...(left > 0 ? [t`${left} more rows are in the CSV file.`] : []),
  ].join('\n')
}
