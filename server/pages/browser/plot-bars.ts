import type { BarPlot } from '../../../tools/kit/plot.ts'
import { textWidth } from './labels.ts'
import { type Bar, type BarSize, barLook, barScale, barWords, ruleWords, upLine } from './plot-marks.ts'
import { cutToFit, type PlotScale, roomyTicks } from './plot-scale.ts'
import {
  type PlotRect,
  type PlotShapes,
  type PlotStroke,
  type PlotWords,
  plotHalfHeight,
  plotNumber,
} from './plot-shapes.ts'
import { uprightBars } from './plot-upright.ts'
import { t } from './words.ts'

/** More things than these stand upright beside each other, as a course: hours of a day, visits a month. */
const mostLying = 12

/** Lays bars out: lying with their names in full, or upright where they are many. */
export function barShapes(plot: BarPlot, size: BarSize): PlotShapes {
  return plot.bars.length > mostLying ? uprightBars(plot, size) : lyingBars(plot, size)
}

type Laid = { bar: Bar; middle: number; top: number; under: number }

type LyingFrame = {
  width: number
  em: number
  /** Whether names stand beside their bars; long ones stand over them. */
  beside: boolean
  left: number
  bottom: number
  laid: readonly Laid[]
  ticks: PlotScale['ticks']
  x(value: number): number
}

function lyingFrame(plot: BarPlot, { width, em }: BarSize): LyingFrame {
  const { bars, rule } = plot
  const scale = barScale(plot)
  const widest = Math.max(0, ...bars.map(({ label }) => textWidth(label, em)))
  const beside = widest <= 0.4 * width
  const figures = bars.map(({ value }) => textWidth(value === null ? '' : plotNumber(value), em))
  // Right of the longest bar stand its figure and half of the last mark.
  const last = textWidth(scale.ticks.at(-1)?.label ?? '', em) / 2
  const left = beside ? widest + 0.6 * em : 0.5 * em
  const length = width - Math.max(last, ...figures) - em - left
  const line = beside ? 1.9 * em : 3 * em
  const top = rule ? 1.8 * em : 0.5 * em
  const laid = bars.map((bar, i) => {
    const under = top + (i + 1) * line
    return { bar, middle: under - 0.95 * em, top: under - line, under }
  })
  return {
    ...{ width, em, beside, left, laid },
    bottom: top + bars.length * line,
    ticks: roomyTicks(scale, length, em),
    x: (value) => left + ((value - scale.low) / (scale.high - scale.low)) * length,
  }
}

function lyingBars(plot: BarPlot, size: BarSize): PlotShapes {
  const { unit, rule } = plot
  const { width, em } = size
  const frame = lyingFrame(plot, size)
  const { laid, bottom, ticks, x, left } = frame
  const top = laid[0]?.top ?? 0
  const y = bottom + 1.3 * em
  return {
    width,
    height: bottom + (unit === '' ? 2 : 3.2) * em,
    areas: [],
    rects: laid.flatMap(({ bar, middle }) => lyingRect(bar, { x, middle, em })),
    strokes: [
      ...ticks.map(({ value }) => upLine(x(value), top, bottom, value === 0 ? 'grid zero' : 'grid')),
      ...laid.flatMap(({ bar, middle }) => lyingWhisker(bar, { x, middle, em })),
      ...(rule ? [upLine(x(rule.value), top - 0.3 * em, bottom, 'rule')] : []),
    ],
    words: [
      ...laid.flatMap((each) => lyingWords(each, frame)),
      ...ticks.map(
        ({ value, label }): PlotWords => ({ text: label, x: x(value), y, align: 'middle', look: 'scale' }),
      ),
      { text: unit, x: left, y: y + 1.4 * em, align: 'start', look: 'scale' },
      ...(rule ? [ruleWords(rule, { x: x(rule.value), y: 1.1 * em, width, em, unit })] : []),
    ],
    cells: laid.map(({ bar, top: upper, under }, i) => ({
      cell: { row: 0, column: i, label: bar.label, value: bar.value },
      words: barWords(bar, unit),
      box: { left: 0, right: width, top: upper, bottom: under },
    })),
  }
}

type Along = { x(value: number): number; middle: number; em: number }

function lyingRect(bar: Bar, { x, middle, em }: Along): PlotRect[] {
  if (bar.value === null) return []
  const [from, to] = [x(Math.min(0, bar.value)), x(Math.max(0, bar.value))]
  return [{ x: from, y: middle - 0.6 * em, width: to - from, height: 1.2 * em, look: barLook(bar) }]
}

function lyingWhisker({ low, high }: Bar, { x, middle, em }: Along): PlotStroke[] {
  if (low === undefined || high === undefined) return []
  const end = (value: number) => upLine(x(value), middle - 0.25 * em, middle + 0.25 * em, 'whisker')
  const points = [low, high].map((value) => ({ x: x(value), y: middle }))
  return [{ points, look: 'whisker' }, end(low), end(high)]
}

function lyingWords({ bar, middle, top }: Laid, { x, em, left, beside, width }: LyingFrame): PlotWords[] {
  const y = middle + plotHalfHeight * em
  const name: PlotWords = beside
    ? { text: bar.label, x: left - 0.5 * em, y, align: 'end', look: 'name' }
    : { text: cutToFit(bar.label, width, em), x: 0, y: top + em, align: 'start', look: 'name' }
  if (bar.value === null) {
    return [name, { text: t`no figure`, x: x(0) + 0.4 * em, y, align: 'start', look: 'scale' }]
  }
  const end = x(Math.max(0, bar.value, bar.high ?? 0)) + 0.4 * em
  return [name, { text: plotNumber(bar.value), x: end, y, align: 'start', look: 'figure' }]
}
