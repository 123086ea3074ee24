import type { HeatPlot, PlotValue } from '../../../tools/kit/plot.ts'
import { textWidth } from './labels.ts'
import { shownLabels } from './plot-scale.ts'
import {
  type PlotShapes,
  type PlotWords,
  plotCellWords,
  plotHalfHeight,
  plotNumber,
  plotQuantity,
} from './plot-shapes.ts'
import { pageLanguage, t } from './words.ts'

/** Where the cells lie: as given, or with the rows standing side by side where only then a number fits into a cell. */
type HeatGrid = {
  turned: boolean
  numbers: boolean
  across: readonly string[]
  downwards: readonly string[]
  left: number
  top: number
  cellWidth: number
  cellHeight: number
}

export type HeatSize = {
  /** Of the whole picture in pixels. */
  width: number
  /** Of its text in pixels. */
  em: number
  /** Height of a line of cells, in the text's size. */
  line?: number
}

/** More side by side than a week would be no easier to read. */
const mostTurned = 8

/** The busiest level; only what counts as busy has it. */
export const busyLevel = 6

/** A busy mark further up than this many times the highest value is out of sight. */
const busySight = 2

/** Lays a heat map out. */
export function heatShapes(plot: HeatPlot, size: HeatSize): PlotShapes {
  const { rows, columns, unit } = plot
  const grid = gridOf(plot, size)
  const level = levelsOf(plot)
  const values = valuesIn(plot)
  const placed = rows.flatMap((row, r) =>
    columns.map((column, c) => {
      const [x, y] = grid.turned ? [r, c] : [c, r]
      const value = row.cells[c] ?? null
      const box = boxAt(grid, x, y)
      return { cell: { row: r, column: c, label: `${row.label} ${column}`, value }, box }
    }),
  )
  const bottom = grid.top + grid.downwards.length * grid.cellHeight
  const key = keyOf(plot, bottom, size)
  return {
    width: size.width,
    height: bottom + (key ? 2 * size.em : 2),
    areas: [],
    rects: [
      ...placed.map(({ cell: { value }, box: { left, right, top, bottom: under } }) => ({
        ...{ x: left, y: top, width: right - left, height: under - top },
        look: value === null ? 'unknown' : `level-${level(value)}`,
      })),
      ...(key?.rects ?? []),
    ],
    strokes: [],
    words: [
      ...headWords(grid, size),
      ...(grid.numbers
        ? placed.flatMap(({ cell, box }) => figureWords(cell.value, box, { level, values, em: size.em }))
        : []),
      ...(key?.words ?? []),
    ],
    cells: placed.map(({ cell, box }) => ({ cell, box, words: plotCellWords(cell, unit) })),
  }
}

/** A Monday, to tell weekdays by. */
const someMonday = Date.UTC(2024, 0, 1)
const msOfDay = 86_400_000

/** Weekdays are known by three letters, in German by two. */
function shortDays(labels: readonly string[]): string[] {
  const language = pageLanguage()
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => name.format(someMonday + day * msOfDay).toLowerCase())
  const letters = language.startsWith('de') ? 2 : 3
  return labels.map((label) => (days.includes(label.toLowerCase()) ? label.slice(0, letters) : label))
}

function gridOf({ columns, rows }: HeatPlot, { width, em, line = 1.9 }: HeatSize): HeatGrid {
  const values = valuesIn({ rows })
  const figure = Math.max(em, ...values.map((value) => textWidth(heatNumber(value, values), em))) + 0.15 * em
  const days = shortDays(rows.map(({ label }) => label))
  const lying = gridIn({ across: columns, downwards: days, turned: false }, width, em)
  const standing = gridIn({ across: days, downwards: columns, turned: true }, width, em)
  const fits = ({ cellWidth }: { cellWidth: number }) => cellWidth >= figure
  const best = !fits(lying) && fits(standing) && days.length <= mostTurned ? standing : lying
  return { ...best, numbers: fits(best), top: 1.7 * em, cellHeight: line * em }
}

function gridIn(
  { across, downwards, turned }: Pick<HeatGrid, 'across' | 'downwards' | 'turned'>,
  width: number,
  em: number,
) {
  const widest = Math.max(0, ...downwards.map((label) => textWidth(label, em)))
  const left = Math.min(widest + 0.6 * em, width / 2)
  return { across, downwards, turned, left, cellWidth: (width - left) / Math.max(1, across.length) }
}

/** A cell, with the gap to its neighbours taken off. */
function boxAt({ left, top, cellWidth, cellHeight }: HeatGrid, x: number, y: number) {
  const gap = cellWidth > 12 ? 1 : 0.5
  return {
    left: left + x * cellWidth + gap,
    right: left + (x + 1) * cellWidth - gap,
    top: top + y * cellHeight + gap,
    bottom: top + (y + 1) * cellHeight - gap,
  }
}

/** Steps of colour: against what counts as busy where that is within sight, else against the highest value. */
export function levelsOf({ rows, busy }: Pick<HeatPlot, 'rows' | 'busy'>): (value: number) => number {
  const highest = Math.max(0, ...rows.flatMap(({ cells }) => cells.map((value) => value ?? 0)))
  const seen = busy !== undefined && busy > 0 && busy <= busySight * highest
  const whole = seen ? busy : highest
  return (value) => {
    if (seen && value >= busy) return busyLevel
    const share = whole > 0 ? Math.max(0, value) / whole : 0
    return Math.min(busyLevel - 1, Math.floor(share * busyLevel))
  }
}

function headWords({ across, downwards, left, top, cellWidth, cellHeight }: HeatGrid, { em }: HeatSize) {
  const over = shownLabels(across, cellWidth, em).map((i): PlotWords => {
    const half = textWidth(across[i] ?? '', em) / 2
    const middle = left + (i + 0.5) * cellWidth
    const end = left + across.length * cellWidth
    const x = Math.min(Math.max(middle, left + Math.min(half, cellWidth / 2)), Math.max(left, end - half))
    return { text: across[i] ?? '', x, y: top - 0.5 * em, align: 'middle', look: 'scale' }
  })
  const every = cellHeight >= 1.2 * em ? 1 : Math.ceil((1.2 * em) / cellHeight)
  const beside = downwards.flatMap((text, i): PlotWords[] => {
    const y = top + (i + 0.5) * cellHeight + plotHalfHeight * em
    return i % every === 0 ? [{ text, x: left - 0.5 * em, y, align: 'end', look: 'scale' }] : []
  })
  return [...over, ...beside]
}

const valuesIn = ({ rows }: Pick<HeatPlot, 'rows'>): number[] =>
  rows.flatMap(({ cells }) => cells.flatMap((value) => (value === null ? [] : [value])))

/** All cells of a map have as many digits: none, where any of them is ten or more. */
const heatNumber = (value: number, all: readonly number[]): string =>
  plotNumber(all.some((each) => Math.abs(each) >= 10) ? Math.round(value) : value)

function figureWords(
  value: PlotValue,
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
  { level, values, em }: { level(value: number): number; values: readonly number[]; em: number },
): PlotWords[] {
  if (value === null) return []
  const y = (top + bottom) / 2 + plotHalfHeight * em
  const text = heatNumber(value, values)
  return [{ text, x: (left + right) / 2, y, align: 'middle', look: `on-${level(value)}` }]
}

/** What the darkest colour stands for, where any cell has it. */
function keyOf({ rows, busy, unit }: HeatPlot, bottom: number, { em }: HeatSize) {
  const reached = busy !== undefined && rows.some(({ cells }) => cells.some((value) => (value ?? 0) >= busy))
  if (!reached) return undefined
  const y = bottom + 1.5 * em
  const side = 0.85 * em
  const words: PlotWords = {
    ...{ text: t`busy: ${plotQuantity(busy, unit)} or more`, x: 1.4 * side, y },
    align: 'start',
    look: 'scale',
  }
  return {
    rects: [{ x: 0, y: y - 0.8 * em, width: side, height: side, look: `level-${busyLevel}` }],
    words: [words],
  }
}
