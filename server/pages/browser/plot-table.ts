import type { Plot, PlotValue } from '../../../tools/kit/plot.ts'
import { element } from './nodes.ts'
import { plotNumber } from './plot-shapes.ts'
import { t } from './words.ts'

/** A plot as a table, for those who would rather read numbers. What may not be told or isn't known is a dash. */
export function plotTable(plot: Plot, title: string): HTMLElement {
  const { heads, rows } = plotRows(plot)
  const head = heads.map((text) => element('th', { scope: 'col' }, text))
  return element(
    'table',
    {},
    element('caption', { class: 'unseen' }, title),
    element('thead', {}, element('tr', {}, ...head)),
    element(
      'tbody',
      {},
      ...rows.map(({ label, cells }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, label),
          ...cells.map((text) => element('td', {}, text)),
        ),
      ),
    ),
  )
}

type PlotRows = { heads: string[]; rows: { label: string; cells: string[] }[] }

const plotFigure = (value: PlotValue | undefined): string =>
  typeof value === 'number' ? plotNumber(value) : '\u2013'

/** Heads and rows of a plot; a heat map's rows are its columns, so that a week fits on a phone. */
export function plotRows(plot: Plot): PlotRows {
  if (plot.kind === 'heat') {
    const heads = ['', ...plot.rows.map(({ label }) => label)]
    const rows = plot.columns.map((label, i) => ({
      label,
      cells: plot.rows.map(({ cells }) => plotFigure(cells[i])),
    }))
    return { heads, rows }
  }
  const unit = plot.unit === '' ? t`Figure` : plot.unit
  if (plot.kind === 'bars') {
    const ranged = plot.bars.some(({ low, high }) => low !== undefined && high !== undefined)
    const range = ({ low, high }: { low?: number; high?: number }) =>
      low === undefined || high === undefined ? '\u2013' : t`${plotNumber(low)} to ${plotNumber(high)}`
    const rows = plot.bars.map((bar) => ({
      label: bar.label,
      cells: [plotFigure(bar.value), ...(ranged ? [range(bar)] : [])],
    }))
    return { heads: ['', unit, ...(ranged ? [t`Likely range`] : [])], rows }
  }
  const heads = ['', ...plot.lines.map(({ name }) => name)]
  const rows = plot.at.map((label, i) => ({
    label,
    cells: plot.lines.map(({ values }) => plotFigure(values[i])),
  }))
  return { heads, rows }
}
