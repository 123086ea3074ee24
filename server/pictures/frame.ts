import type { Chart } from '../../tools/kit/chart.ts'
import type { Box } from '../pages/browser/labels.ts'
import { type Layout, layoutOf } from '../pages/browser/layout.ts'
import { look } from './look.ts'

/** A chart laid out in a picture, and what its pixels stand for. */
export type Frame = {
  layout: Layout
  /** Pixels over the layout, where the title stands. */
  head: number
  width: number
  height: number
  /** The plot in the picture's pixels. */
  plot: Box
  /** What the plot's sides stand for, in milliseconds. */
  from: number
  to: number
  /** Minutes from the plot's left side to its right: what a picture counts time in. */
  minutes: number
  /** The plot's upper edge: people. */
  top: number
  /** People at a height in the layout's pixels. */
  people(y: number): number
  /** Minutes from the plot's left side to a place in the layout's pixels. */
  minute(x: number): number
}

const minuteMs = 60_000

/** Lays a chart out as the chat page does, with a title of so many lines over it. */
export function frameOf(chart: Chart, titleLines: number): Frame {
  const { width, margin, em, title, subtitle } = look
  const layout = layoutOf(chart, width - 2 * margin, em)
  const head = margin + titleLines * title.line + subtitle.line - spare(layout)
  const { left, right, top: upper, bottom } = layout.plot
  const times = chart.points.map(({ at }) => Date.parse(at))
  const from = Math.min(...times)
  const to = Math.max(from + 30 * minuteMs, ...times)
  const top = (highest(layout) * (bottom - upper)) / (bottom - highestY(layout))
  return {
    layout,
    head,
    width,
    height: Math.ceil(head + layout.height + margin / 2),
    plot: { left: margin + left, right: margin + right, top: head + upper, bottom: head + bottom },
    from,
    to,
    minutes: (to - from) / minuteMs,
    top,
    people: (y) => ((bottom - y) / (bottom - upper)) * top,
    minute: (x) => ((x - left) / (right - left)) * ((to - from) / minuteMs),
  }
}

/** The topmost line of the scale tells what the plot's height stands for. */
const highest = ({ grid }: Layout): number => Number(grid.at(-1)?.label)
const highestY = ({ grid }: Layout): number => grid.at(-1)?.y ?? 0

/** The layout keeps rows over the plot for labels; where none needs them, the title moves closer. */
function spare({ plot, labels }: Layout): number {
  const highest = Math.min(plot.top, ...labels.map(({ box }) => box.top))
  return Math.max(0, highest - look.em / 2)
}
