import type { Measured, MeasuredTrend } from '../../../tools/kit/chart.ts'
import { type Box, textWidth } from './labels.ts'
import { dateTicks, dayMs, valueScale } from './measured-ticks.ts'

export type Spot = { x: number; y: number }

/** A member's figure in pixels, ready to draw. */
export type MeasuredLayout = {
  height: number
  plot: Box
  grid: { y: number; label: string }[]
  /** Days with a line, and the middles of their names. */
  days: number[]
  hours: { x: number; label: string }[]
  /** What the trend was made of; earlier ones stand behind. */
  dots: Spot[]
  earlier: Spot[]
  trend: { line: Spot[]; upper: Spot[]; lower: Spot[]; arrow: number | undefined } | undefined
}

/**
 * Lays a member's figure out.
 *
 * @param width of the whole picture in pixels
 * @param em size of its text in pixels
 */
export function measuredLayout(measured: Measured, width: number, em: number): MeasuredLayout {
  const { dots, trend, unit, span } = measured
  const scale = valueScale([...dots.map(({ value }) => value), ...edgesOf(trend)], unit, span)
  const widest = Math.max(...scale.ticks.map(({ label }) => textWidth(label, em)))
  const plot = { left: widest + 0.7 * em, right: width - 1, top: 0.9 * em, bottom: 15 * em }
  const x = daysAcross(measured, plot, em)
  const y = (value: number) =>
    plot.bottom - ((value - scale.bottom) / (scale.top - scale.bottom)) * (plot.bottom - plot.top)
  const spot = ({ date, value }: { date: string; value: number }) => ({ x: x(Date.parse(date)), y: y(value) })
  const old = (date: string) => trend !== undefined && date < trend.from
  return {
    height: plot.bottom + 1.8 * em,
    plot,
    grid: scale.ticks.map(({ value, label }) => ({ y: y(value), label })),
    ...daysOf(measured, { plot, x, em }),
    dots: dots.filter(({ date }) => !old(date)).map(spot),
    earlier: dots.filter(({ date }) => old(date)).map(spot),
    trend: trend && trendIn(trend, spot),
  }
}

/** Values that the band reaches; none of these figures can be under zero. */
function edgesOf(trend: MeasuredTrend | undefined): number[] {
  if (!trend) return []
  const { start, end, swing } = trend
  return [start, end].flatMap((value) => [Math.max(0, value - swing), value + swing])
}

function trendIn(
  { way, from, to, start, end, swing }: MeasuredTrend,
  spot: (point: { date: string; value: number }) => Spot,
): MeasuredLayout['trend'] {
  const along = (by: number) => [
    spot({ date: from, value: Math.max(0, start + by) }),
    spot({ date: to, value: Math.max(0, end + by) }),
  ]
  const line = along(0)
  const [begin, tip] = line
  const angle = begin && tip ? Math.atan2(tip.y - begin.y, tip.x - begin.x) : 0
  return {
    line,
    upper: along(swing),
    lower: along(-swing),
    arrow: way === 'unclear' ? undefined : angle,
  }
}

/** Places of days: the first and the last leave room for half a dot and an arrow. */
function daysAcross({ from, to }: Measured, { left, right }: Box, em: number): (at: number) => number {
  const [first, last] = [Date.parse(from), Date.parse(to)]
  const [begin, end] = [left + 0.5 * em, right - 0.8 * em]
  return (at) => begin + ((at - first) / Math.max(dayMs, last - first)) * (end - begin)
}

type Across = { plot: Box; x: (at: number) => number; em: number }

function daysOf({ from, to }: Measured, { plot, x, em }: Across): Pick<MeasuredLayout, 'days' | 'hours'> {
  const half = (label: string) => textWidth(label, em) / 2
  const room = (plot.right - plot.left) / (2 * half('30 Sept') + em)
  const ticks = dateTicks(from, to, room)
  return {
    days: ticks.map(({ value }) => x(value)),
    hours: ticks.map(({ value, label }) => ({
      // The last name keeps within the picture.
      x: Math.min(x(value), plot.right - half(label)),
      label,
    })),
  }
}
