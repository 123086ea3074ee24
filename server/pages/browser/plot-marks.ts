import type { BarPlot } from '../../../tools/kit/plot.ts'
import { textWidth } from './labels.ts'
import { plotScale } from './plot-scale.ts'
import {
  type PlotStroke,
  type PlotWords,
  plotCellWords,
  plotHalfHeight,
  plotNumber,
  plotQuantity,
} from './plot-shapes.ts'
import { t } from './words.ts'

export type BarSize = {
  /** Of the whole picture in pixels. */
  width: number
  /** Of its text in pixels. */
  em: number
}

export type Bar = BarPlot['bars'][number]

export const barLook = ({ strong }: Bar): string => (strong ? 'bar strong' : 'bar')

/** A scale for all bars, their intervals and the line across. */
export function barScale({ bars, rule }: BarPlot) {
  const values = bars.flatMap(({ value, low, high }) => [value, low, high])
  return plotScale([...values, rule?.value].filter((value) => typeof value === 'number'))
}

/** What a bar says to those who do not see it. */
export function barWords({ label, value, low, high }: Bar, unit: string): string {
  const range =
    low === undefined || high === undefined ? '' : `, ${t`${plotNumber(low)} to ${plotNumber(high)}`}`
  return `${plotCellWords({ label, value }, unit)}${value === null ? '' : range}`
}

/** A line upwards. */
export const upLine = (x: number, from: number, to: number, look: string): PlotStroke => ({
  points: [
    { x, y: from },
    { x, y: to },
  ],
  look,
})

/** The name of a line across the bars, pushed in where it would stick out. */
export function ruleWords(
  { value, label }: { value: number; label: string },
  { x, y, width, em, unit }: { x: number; y: number; width: number; em: number; unit: string },
): PlotWords {
  const text = `${label}: ${plotQuantity(value, unit)}`
  const half = textWidth(text, em) / 2
  return { text, x: Math.max(half, Math.min(x, width - half)), y, align: 'middle', look: 'rule-name' }
}

/** A line from left to right. */
export const acrossLine = (y: number, from: number, to: number, look: string): PlotStroke => ({
  points: [
    { x: from, y },
    { x: to, y },
  ],
  look,
})

/** The marks of an upright scale. */
export function scaleWords(
  ticks: readonly { value: number; label: string }[],
  { left, y, em }: { left: number; y(value: number): number; em: number },
): PlotWords[] {
  return ticks.map(({ value, label }) => ({
    ...{ text: label, x: left - 0.5 * em, y: y(value) + plotHalfHeight * em },
    align: 'end',
    look: 'scale',
  }))
}
