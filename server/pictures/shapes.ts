import type { Chart, ChartPoint } from '../../tools/kit/chart.ts'
import { runsOf } from '../pages/browser/curve.ts'
import type { Frame } from './frame.ts'
import { look } from './look.ts'
import { bare, level, type Shape, spot, upright } from './strokes.ts'

/** Points of one stretch of opening hours, at their minutes. */
type Run = readonly (Omit<ChartPoint, 'at'> & { x: number })[]

/** What is drawn in a picture, the uppermost first; across in minutes, upwards in people. */
export function shapesOf(chart: Chart, frame: Frame): Shape[] {
  const minute = ({ at }: ChartPoint) => (Date.parse(at) - frame.from) / 60_000
  const runs = runsOf(chart.points).map((run) => run.map((point) => ({ ...point, x: minute(point) })))
  return [
    ...peak(frame),
    ...runs.map((run) => curve(run, frame.minutes > denseMinutes)),
    ...rules(frame),
    ...runs.flatMap(band),
    ...grid(frame),
    ...quiet(frame),
  ]
}

/** Longer charts than three days have a thinner line, that their nights can be seen. */
const denseMinutes = 3 * 24 * 60

/** Chart.js leaves out points of straight lines that share a pixel, which shows where a pixel is two. */
const smooth = { cubicInterpolationMode: 'monotone' } as const

const dot = (radius: number) => ({
  pointRadius: radius,
  pointBackgroundColor: look.curve,
  pointBorderWidth: 0,
})

function peak({ layout, people, minute }: Frame): Shape[] {
  if (!layout.peak) return []
  return [{ ...bare, ...dot(6), data: [spot(minute(layout.peak.x), people(layout.peak.y))] }]
}

function curve(run: Run, dense: boolean): Shape {
  return {
    ...bare,
    // An hour between two closed ones has no line.
    ...(run.length === 1 ? dot(4) : {}),
    data: run.map(({ x, mean }) => spot(x, mean)),
    ...smooth,
    borderColor: look.curve,
    borderWidth: dense ? 2.5 : 4,
    borderCapStyle: 'round',
    borderJoinStyle: 'round',
  }
}

/** The interval: its upper edge is filled down to its lower, which follows it. */
function band(run: Run): Shape[] {
  const upper = run.map(({ x, high }) => spot(x, high))
  const lower = run.map(({ x, low }) => spot(x, low))
  if (run.length === 1) {
    return [{ ...bare, data: [...upper, ...lower], borderColor: look.band, borderWidth: 8 }]
  }
  return [
    { ...bare, ...smooth, data: upper, fill: '+1', backgroundColor: look.band },
    { ...bare, ...smooth, data: lower },
  ]
}

function rules({ layout: { now, busy }, minutes, top, people, minute }: Frame): Shape[] {
  const nowLine = { ...bare, borderColor: look.ink, borderWidth: 2.5 }
  const busyLine = { ...bare, borderColor: look.busy, borderWidth: 2.5, borderDash: [10, 7] }
  return [
    ...(now === undefined ? [] : [{ ...nowLine, data: upright(minute(now), top) }]),
    ...(busy === undefined ? [] : [{ ...busyLine, data: level(people(busy), 0, minutes) }]),
  ]
}

function grid({ layout, minutes, top, people, minute }: Frame): Shape[] {
  const line = { ...bare, borderColor: look.line, borderWidth: 1.5 }
  return [
    ...layout.grid.map(({ y }) => ({ ...line, data: level(people(y), 0, minutes) })),
    ...layout.midnights.map((x) => ({ ...line, data: upright(minute(x), top) })),
  ]
}

function quiet({ layout, top, minute }: Frame): Shape[] {
  return layout.quiet.map(({ x, width }) => ({
    ...bare,
    data: level(top, minute(x), minute(x + width)),
    fill: 'origin',
    backgroundColor: look.shade,
  }))
}
