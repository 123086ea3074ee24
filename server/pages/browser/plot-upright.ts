import type { BarPlot } from '../../../tools/kit/plot.ts'
import { textWidth } from './labels.ts'
import {
  acrossLine,
  type BarSize,
  barLook,
  barScale,
  barWords,
  ruleWords,
  scaleWords,
  upLine,
} from './plot-marks.ts'
import { shownLabels } from './plot-scale.ts'
import { type PlotRect, type PlotShapes, type PlotWords, plotNumber } from './plot-shapes.ts'

/** Bars beside each other, as the course of something. */
export function uprightBars(plot: BarPlot, { width, em }: BarSize): PlotShapes {
  const { bars, unit, rule } = plot
  const scale = barScale(plot)
  const left = Math.max(...scale.ticks.map(({ label }) => textWidth(label, em))) + 0.7 * em
  const [top, bottom] = [2.2 * em, 13 * em]
  const room = (width - left) / bars.length
  const y = (value: number) => bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - top)
  const middle = (i: number) => left + (i + 0.5) * room
  return {
    width,
    height: bottom + 1.8 * em,
    areas: [],
    rects: bars.flatMap((bar, i): PlotRect[] => {
      if (bar.value === null) return []
      const [from, to] = [y(Math.max(0, bar.value)), y(Math.min(0, bar.value))]
      return [
        { x: middle(i) - 0.4 * room, y: from, width: 0.8 * room, height: to - from, look: barLook(bar) },
      ]
    }),
    strokes: [
      ...scale.ticks.map(({ value }) =>
        acrossLine(y(value), left, width, value === 0 ? 'grid zero' : 'grid'),
      ),
      ...bars.flatMap(({ low, high }, i) =>
        low === undefined || high === undefined ? [] : [upLine(middle(i), y(low), y(high), 'whisker')],
      ),
      ...(rule ? [acrossLine(y(rule.value), left, width, 'rule')] : []),
    ],
    words: [
      ...scaleWords(scale.ticks, { left, y, em }),
      { text: unit, x: 0, y: em, align: 'start', look: 'scale' },
      ...uprightNames(bars, { room, middle, bottom, em, width }),
      ...uprightFigures(bars, { room, middle, y, em }),
      ...(rule ? [ruleWords(rule, { x: width, y: em, width, em, unit })] : []),
    ],
    cells: bars.map((bar, i) => ({
      cell: { row: 0, column: i, label: bar.label, value: bar.value },
      words: barWords(bar, unit),
      box: { left: middle(i) - room / 2, right: middle(i) + room / 2, top, bottom },
    })),
  }
}

type Upright = { room: number; middle(i: number): number; em: number }

function uprightNames(
  bars: BarPlot['bars'],
  { room, middle, bottom, em, width }: Upright & { bottom: number; width: number },
): PlotWords[] {
  const labels = bars.map(({ label }) => label)
  return shownLabels(labels, room, em).map((i) => {
    const text = labels[i] ?? ''
    const x = Math.min(middle(i), width - textWidth(text, em) / 2)
    return { text, x, y: bottom + 1.4 * em, align: 'middle', look: 'scale' }
  })
}

/** The figures stand over the bars where all of them have room. */
function uprightFigures(
  bars: BarPlot['bars'],
  { room, middle, y, em }: Upright & { y(value: number): number },
): PlotWords[] {
  const texts = bars.map(({ value }) => (value === null ? '' : plotNumber(value)))
  if (texts.some((text) => textWidth(text, em) > room)) return []
  return bars.map(({ value, high }, i) => ({
    ...{ text: texts[i] ?? '', x: middle(i), y: y(Math.max(0, value ?? 0, high ?? 0)) - 0.4 * em },
    align: 'middle',
    look: 'figure',
  }))
}
