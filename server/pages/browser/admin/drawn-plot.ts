import type { Chart } from '../../../../tools/kit/chart.ts'
import type { Plot } from '../../../../tools/kit/plot.ts'
import { element } from '../nodes.ts'
import { drawPlot } from '../plot.ts'
import type { PlotCell } from '../plot-shapes.ts'
import { plotTable } from '../plot-table.ts'
import { t } from '../words.ts'

/**
 * A figure of the gym's, drawn anew whenever its width or the size of letters changes, with its numbers folded under it.
 *
 * @param leads whether a label leads anywhere; only then its cell can be picked
 * @param pick hears the label of the cell or bar that was picked: "Monday 18:00"
 */
export function drawnPlot(
  { title, alt }: Pick<Chart, 'title' | 'alt'>,
  plot: Plot,
  leads: boolean,
  pick: (label: string) => void,
): HTMLElement {
  const place = element('div', { class: 'picture' })
  let drawn = ''
  new ResizeObserver(() => {
    const width = place.clientWidth
    const em = 0.8 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    if (width === 0 || drawn === `${width} ${em}`) return
    drawn = `${width} ${em}`
    const onPick = leads ? (cell: PlotCell) => pick(labelOf(plot, cell)) : undefined
    place.replaceChildren(drawPlot(plot, { width, em, label: `${title}. ${alt}`, onPick }))
  }).observe(place)
  const scroll = element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t`${title}, table` },
    plotTable(plot, title),
  )
  return element(
    'figure',
    { class: 'chart' },
    element('figcaption', {}, title),
    ...(leads ? [element('p', { class: 'soft hint' }, t`Pick a figure to see what is behind it.`)] : []),
    place,
    element('details', {}, element('summary', {}, t`The picture as a table`), scroll),
  )
}

/** Where a cell stands; of several lines each says its own name before it, which leads nowhere. */
const labelOf = (plot: Plot, { label, column }: PlotCell): string =>
  plot.kind === 'lines' ? (plot.at[column] ?? label) : label

/** The labels of everything in a plot, as they are picked. */
export function labelsOf(plot: Plot): string[] {
  if (plot.kind === 'bars') return plot.bars.map(({ label }) => label)
  if (plot.kind === 'lines') return [...plot.at]
  return plot.rows.flatMap(({ label }) => plot.columns.map((column) => `${label} ${column}`))
}
