import type { PlotValue } from '../../../tools/kit/plot.ts'
import type { Box } from './labels.ts'
import { pageLanguage, t } from './words.ts'

/** One figure of a plot, for whoever wants to know more of it. */
export type PlotCell = {
  /** Of a heat map its row; of lines which line; of bars always 0. */
  row: number
  /** Of a heat map its column; of lines the place along the bottom; of bars which bar. */
  column: number
  /** "Monday 18:00" */
  label: string
  value: PlotValue
}

type PlotPoint = { x: number; y: number }

/** How a thing looks; the style says which colour that is. Levels go from 0, hardly anybody, to 6, busy. */
export type PlotRect = { x: number; y: number; width: number; height: number; look: string }
export type PlotStroke = { points: readonly PlotPoint[]; look: string }
export type PlotWords = {
  text: string
  x: number
  /** The baseline. */
  y: number
  align: 'start' | 'middle' | 'end'
  look: string
}

/** A plot in pixels, ready for any pen: areas and rectangles first, then strokes, then words. */
export type PlotShapes = {
  width: number
  height: number
  areas: readonly PlotStroke[]
  rects: readonly PlotRect[]
  strokes: readonly PlotStroke[]
  words: readonly PlotWords[]
  /** What can be pointed at, row by row, and what it says to those who don't see it. */
  cells: readonly { cell: PlotCell; words: string; box: Box }[]
}

/** From the middle of a line of text down to its baseline, in its size. */
export const plotHalfHeight = 0.36

/** "Monday 18:00: 45 people", for those who don't see the plot. */
export function plotCellWords({ label, value }: Pick<PlotCell, 'label' | 'value'>, unit: string): string {
  return `${label}: ${value === null ? t`no figure` : plotQuantity(value, unit)}`
}

/** "45 people", "12 %", "3" */
export function plotQuantity(value: number, unit: string): string {
  return `${plotNumber(value)}${unit === '' ? '' : ` ${unit}`}`
}

/** A figure in as few digits as tell it: 0.84, 7.5, 45, 1.140 as 1,140. */
export function plotNumber(value: number): string {
  const size = Math.abs(value)
  const digits = size >= 10 || Number.isInteger(value) ? 0 : size >= 1 ? 1 : 2
  const rounded = Number(value.toFixed(digits))
  // What rounds to nothing has no sign.
  return (rounded === 0 ? 0 : rounded).toLocaleString(pageLanguage(), {
    useGrouping: 'always',
    maximumFractionDigits: digits,
  })
}
