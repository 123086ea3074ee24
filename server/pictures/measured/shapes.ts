import type { Point } from 'chart.js'
import type { MeasuredLayout, Spot } from '../../pages/browser/measured-layout.ts'
import { look } from '../look.ts'
import { bare, level, round, type Shape, spot, upright } from '../strokes.ts'

/** What is drawn of a member's figure, the uppermost first; across and upwards in pixels of the plot. */
export function measuredShapes(layout: MeasuredLayout): Shape[] {
  const { plot, dots, earlier, trend } = layout
  const inPlot = (spots: readonly Spot[]) => spots.map(({ x, y }) => spot(x - plot.left, plot.bottom - y))
  return [
    ...(trend ? line(inPlot(trend.line), trend.arrow) : []),
    ...scattered(inPlot(dots), look.dot),
    ...scattered(inPlot(earlier), look.faint),
    ...(trend ? band(inPlot(trend.upper), inPlot(trend.lower)) : []),
    ...grid(layout),
  ]
}

function line(points: Point[], arrow: number | undefined): Shape[] {
  const tip = points.slice(-1)
  const head = {
    ...bare,
    data: tip,
    pointStyle: 'triangle',
    pointRadius: 11,
    // A triangle points upwards, and this angle is counted from the right.
    pointRotation: round(90 + ((arrow ?? 0) * 180) / Math.PI),
    pointBackgroundColor: look.curve,
    pointBorderWidth: 0,
  } as const
  const stroke = {
    ...bare,
    data: points,
    borderColor: look.curve,
    borderWidth: 4,
    borderCapStyle: 'round',
    ...(arrow === undefined ? { borderDash: [2, 9] } : {}),
  } as const
  return [...(arrow === undefined ? [] : [head]), stroke]
}

function scattered(data: Point[], colour: string): Shape[] {
  if (data.length === 0) return []
  return [
    {
      ...bare,
      data,
      showLine: false,
      pointRadius: 4.5,
      pointBackgroundColor: colour,
      pointBorderWidth: 0,
    },
  ]
}

/** The upper edge is filled down to the lower, which follows it. */
function band(upper: Point[], lower: Point[]): Shape[] {
  return [
    { ...bare, data: upper, fill: '+1', backgroundColor: look.band },
    { ...bare, data: lower },
  ]
}

function grid({ plot, grid, days }: MeasuredLayout): Shape[] {
  const stroke = { ...bare, borderColor: look.line, borderWidth: 1.5 }
  return [
    ...grid.map(({ y }) => ({ ...stroke, data: level(plot.bottom - y, 0, plot.right - plot.left) })),
    ...days.map((x) => ({ ...stroke, data: upright(x - plot.left, plot.bottom - plot.top) })),
  ]
}
