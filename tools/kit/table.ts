import { groupedWords } from './figure-words.ts'
import { t } from './language.ts'

/** What a figure stands in for when it must not be told: too few people stand behind it. */
export const hidden = 'hidden'

/** A cell of a table: a figure as it is (not rounded for show), words, nothing known, or too few to tell. */
export type Cell = number | string | null | typeof hidden

export type Column = {
  id: string
  label: string
  /** Digits after the point when a number is shown; 0 unless said. */
  digits?: number
  /** "people", "min", "%": after the label, in brackets. */
  unit?: string
}

/** A table as a page, a CSV file and a PDF show it. */
export type Table = {
  id: string
  title: string
  /** Names people: for the eyes of its reader alone, and told to no language model. */
  personal?: true
  columns: readonly Column[]
  /** As many cells as columns. */
  rows: readonly (readonly Cell[])[]
}

/** "People (min)": what stands over a column. */
export const headOf = ({ label, unit }: Column): string => (unit ? `${label} (${unit})` : label)

/** A cell as people read it: "1,140.5", "hidden" where too few stand behind it or behind its neighbour, "–" where nothing is known. */
export function cellWords(cell: Cell, { digits = 0 }: Pick<Column, 'digits'>): string {
  if (cell === null) return '–'
  if (cell === hidden) return t`hidden`
  return typeof cell === 'string' ? cell : groupedWords(cell, digits)
}
