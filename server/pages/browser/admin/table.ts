import type { Cell, Table } from '../../../../tools/report/report.ts'
import { element } from '../nodes.ts'
import { pageLanguage, t } from '../words.ts'

/** What may stand in a cell of a table on the page. */
export type Shown = string | Node

/** "hidden" (of too few people, or for the sake of such a figure), "not known", or the figure with its digits. */
export function cellWords(cell: Cell, digits = 0): string {
  if (cell === 'hidden') return t`hidden`
  if (cell === null) return t`not known`
  if (typeof cell === 'string') return cell
  return cell.toLocaleString(pageLanguage(), { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** A table in a frame of its own, so that a wide one is scrolled without the page. */
export function plainTable(
  title: string,
  heads: readonly string[],
  rows: readonly (readonly Shown[])[],
  numeric: (column: number) => boolean = () => false,
): HTMLElement {
  const side = (i: number) => (numeric(i) ? { class: 'number' } : {})
  const looks = (cell: Shown, i: number) =>
    [...(numeric(i) ? ['number'] : []), ...(isShort(cell) ? ['short'] : [])].join(' ')
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      ...row.map((cell, i) =>
        element(i === 0 ? 'th' : 'td', { class: looks(cell, i), ...(i === 0 && { scope: 'row' }) }, cell),
      ),
    ),
  )
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': title },
    element(
      'table',
      {},
      element('caption', { class: 'unseen' }, title),
      element(
        'thead',
        {},
        element('tr', {}, ...heads.map((head, i) => element('th', { scope: 'col', ...side(i) }, head))),
      ),
      element('tbody', {}, ...body),
    ),
  )
}

/** A date or a figure is not torn apart; longer words may be. */
const longestShort = 16
const isShort = (cell: Shown): boolean =>
  (typeof cell === 'string' ? cell : (cell.textContent ?? '')).length <= longestShort

/** What a row of a report leads to, if anything. */
export type RowLink = (row: readonly Cell[]) => string | undefined

/** A report's table: a press on a head sorts by its column; a row that means a slot leads there. */
export function reportTable(table: Table, linkOf: RowLink = () => undefined): HTMLElement {
  const place = element('div', { class: 'table' })
  let order: { column: number; up: boolean } | undefined
  const draw = () => {
    place.replaceChildren(sortedTable(table, order, linkOf))
    place.querySelectorAll('thead button').forEach((head, column) => {
      head.addEventListener('click', () => {
        order = { column, up: order?.column === column ? !order.up : true }
        draw()
        place.querySelectorAll<HTMLElement>('thead button')[column]?.focus()
      })
    })
  }
  draw()
  return place
}

function sortedTable(
  { title, columns, rows }: Table,
  order: { column: number; up: boolean } | undefined,
  linkOf: RowLink,
): HTMLElement {
  const numbers = columns.map((_, i) => rows.some((row) => typeof row[i] === 'number'))
  const sorted = order ? rows.toSorted((a, b) => compared(a, b, order)) : rows
  const cells = sorted.map((row) => {
    const href = linkOf(row)
    return row.map((cell, i) => {
      const words = cellWords(cell, columns[i]?.digits)
      return i === 0 && href !== undefined ? element('a', { href }, words) : words
    })
  })
  const made = plainTable(title, [], cells, (i) => numbers[i] ?? false)
  made
    .querySelector('thead tr')
    ?.replaceChildren(...columns.map((_, i) => headOf(columns, i, order, numbers)))
  return made
}

function headOf(
  columns: Table['columns'],
  i: number,
  order: { column: number; up: boolean } | undefined,
  numbers: readonly boolean[],
): HTMLElement {
  const { label = '', unit } = columns[i] ?? {}
  const sort = order?.column !== i ? 'none' : order.up ? 'ascending' : 'descending'
  return element(
    'th',
    { scope: 'col', 'aria-sort': sort, ...(numbers[i] && { class: 'number' }) },
    element('button', { type: 'button' }, unit ? `${label} (${unit})` : label),
  )
}

/** Numbers by size, words by the alphabet, what isn't told at the end either way. */
function compared(
  one: readonly Cell[],
  other: readonly Cell[],
  { column, up }: { column: number; up: boolean },
): number {
  const [a, b] = [one[column] ?? null, other[column] ?? null]
  const [lacksA, lacksB] = [a === null || a === 'hidden', b === null || b === 'hidden']
  if (lacksA || lacksB) return Number(lacksA) - Number(lacksB)
  const way = up ? 1 : -1
  if (typeof a === 'number' && typeof b === 'number') return way * (a - b)
  return way * String(a).localeCompare(String(b), pageLanguage(), { numeric: true })
}
