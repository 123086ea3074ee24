import type { Chart } from '../../../../tools/kit/chart.ts'
import type { Report } from '../../../../tools/report/report.ts'
import { chartFigure } from '../chart.ts'
import { element } from '../nodes.ts'
import { t } from '../words.ts'
import { addressOfPlace, go, type Place, placeOf } from './address.ts'
import { drawnPlot, labelsOf } from './drawn-plot.ts'
import { slotMeant } from './drill.ts'
import { gymHere } from './gym-here.ts'
import { daysMeant } from './slots-meant.ts'
import { type RowLink, reportTable } from './table.ts'

/** The charts of a report, each with a table beside it, and the tables that are left over. */
export function reportFigures(report: Report, bySplit: boolean): HTMLElement[] {
  const pairs = Math.max(report.charts.length, report.tables.length)
  return Array.from({ length: pairs }, (_, i) => {
    const chart = report.charts[i]
    const table = report.tables[i]
    return element(
      'div',
      { class: chart && table ? 'pair' : 'single' },
      ...(chart ? [figureOf(chart, report, bySplit)] : []),
      ...(table
        ? [
            element(
              'div',
              { class: 'beside' },
              element('h2', {}, table.title),
              table.rows.length > 0
                ? reportTable(table, linkOfRow(report))
                : element('p', { class: 'soft' }, t`There is nothing to tell.`),
            ),
          ]
        : []),
    )
  })
}

function figureOf(chart: Chart, report: Report, bySplit: boolean): HTMLElement {
  if (!chart.plot) return chartFigure(chart)
  const labels = labelsOf(chart.plot)
  const placeOn = (label: string) => placeMeant(label, { report, labels, bySplit })
  const leads = labels.slice(0, 1).some((label) => placeOn(label) !== undefined)
  return drawnPlot(chart, chart.plot, leads, (label) => {
    const place = placeOn(label)
    if (place) go(place)
  })
}

/** Where a cell or a bar leads: to a slot, to a split's own report, to the days it stands for. */
function placeMeant(
  label: string,
  { report, labels, bySplit }: { report: Report; labels: readonly string[]; bySplit: boolean },
): Place | undefined {
  const { kind, window, split } = report
  const slot = slotMeant(label, window)
  if (slot !== undefined) return placeOf({ slot, split, ...window, label })
  const area = gymHere.splits.find(
    ({ name, id }) => name.toLowerCase() === label.toLowerCase() || id === label,
  )
  if (area && bySplit && split === undefined) return placeOf({ report: kind, split: area.id, ...window })
  const days = daysMeant(label, labels, window)
  return days && placeOf({ report: 'peaks', ...days, split })
}

/** A row whose cells name a day and a time leads to that slot. */
const linkOfRow =
  (report: Report): RowLink =>
  (row) => {
    const words = row.filter((cell) => typeof cell === 'string' && cell !== 'hidden').join(' ')
    const slot = slotMeant(words, report.window)
    if (slot === undefined) return undefined
    return addressOfPlace(placeOf({ slot, split: report.split, ...report.window, label: words }))
  }
