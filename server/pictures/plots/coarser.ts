import { t } from '../../../tools/kit/language.ts'
import type { HeatPlot, Plot, PlotValue } from '../../../tools/kit/plot.ts'
import { textWidth } from '../../pages/browser/labels.ts'
import { plotNumber } from '../../pages/browser/plot-shapes.ts'

/** What is drawn, and a word on it where that is not the plot as it came. */
type Shown = { plot: Plot; note: string }

/**
 * A picture can't be opened cell by cell: where half hours are too narrow for their numbers, they are drawn as means of
 * one, two or three hours. An unknown or hidden one is left out of its mean.
 *
 * @param width of the plot in pixels
 * @param em size of its text in pixels
 */
export function coarser(plot: Plot, width: number, em: number): Shown {
  const step = plot.kind === 'heat' ? stepOf(plot.columns) : undefined
  if (plot.kind !== 'heat' || step === undefined || step >= 60) return { plot, note: unitNote(plot) }
  const hours = [1, 2, 3].find((count) => fits(joined(plot, count), width, em)) ?? 3
  if (fits(plot, width, em)) return { plot, note: unitNote(plot) }
  return {
    plot: joined(plot, hours),
    note:
      hours === 1
        ? t`${sentenceCase(plot.unit)}, mean of each hour`
        : t`${sentenceCase(plot.unit)}, mean of ${hours} hours`,
  }
}

const unitNote = (plot: Plot): string => (plot.kind === 'heat' ? sentenceCase(plot.unit) : '')

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Minutes between two columns, where all of them are times of day. */
function stepOf(columns: readonly string[]): number | undefined {
  const minutes = columns.map((column) => minuteOf(column))
  const [first, second] = minutes
  if (minutes.some((minute) => minute === undefined) || first === undefined || second === undefined)
    return undefined
  return second - first
}

function minuteOf(column: string): number | undefined {
  const [, hour, minute] = /^(\d{2}):(\d{2})$/.exec(column) ?? []
  return hour === undefined ? undefined : 60 * Number(hour) + Number(minute)
}

function fits({ rows, columns }: HeatPlot, width: number, em: number): boolean {
  const left = Math.max(...rows.map(({ label }) => textWidth(label.slice(0, 3), em))) + 0.6 * em
  const figures = rows.flatMap(({ cells }) =>
    cells.map((value) => (value === null ? '' : plotNumber(Math.round(value)))),
  )
  const widest = Math.max(0, ...figures.map((figure) => textWidth(figure, em)))
  return columns.length * (widest + 0.15 * em) <= width - left
}

/** Columns of the same hours as one, with the mean of what is known. */
function joined(plot: HeatPlot, hours: number): HeatPlot {
  const blocks = new Map<number, number[]>()
  plot.columns.forEach((column, i) => {
    const block = Math.floor((minuteOf(column) ?? 0) / (60 * hours))
    blocks.set(block, [...(blocks.get(block) ?? []), i])
  })
  const together = [...blocks.values()]
  return {
    ...plot,
    columns: together.map(([first = 0]) => plot.columns[first] ?? ''),
    rows: plot.rows.map(({ label, cells }) => ({
      label,
      cells: together.map((places) => meanOf(places.map((place) => cells[place] ?? null))),
    })),
  }
}

function meanOf(values: readonly PlotValue[]): PlotValue {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}
