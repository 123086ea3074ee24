import type { ChartPoint } from '../../../tools/kit/chart.ts'
import type { Box } from './labels.ts'

/** A point of the forecast in the chart's pixels; `y` of the expected, `low` and `high` of the interval. */
export type Spot = { x: number; y: number; low: number; high: number }

/** Points in the order of time, cut where the doors are closed in between. */
export function runsOf(points: readonly ChartPoint[]): ChartPoint[][] {
  const times = points.map(({ at }) => Date.parse(at))
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time))
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  const runs: ChartPoint[][] = []
  points.forEach((point, i) => {
    const run = runs.at(-1)
    if (run && (gaps[i - 1] ?? 0) <= 1.5 * usual) run.push(point)
    else runs.push([point])
  })
  return runs
}

/** The outline of a line, as SVG writes paths. */
export function curvePath(spots: readonly Spot[]): string {
  // A lone point becomes a stroke of no length, which round ends show as a dot.
  const [first] = spots
  return first
    ? trace([
        ...spots.map(({ x, y }) => [x, y] as const),
        ...(spots.length === 1 ? [[first.x, first.y] as const] : []),
      ])
    : ''
}

/** The outline of the band: along the upper edge and back along the lower. */
export function bandPath(spots: readonly Spot[]): string {
  return `${trace([...spots.map(({ x, high }) => [x, high] as const), ...spots.toReversed().map(({ x, low }) => [x, low] as const)])}Z`
}

function trace(places: readonly (readonly [number, number])[]): string {
  return places.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
}

/** Whether a line runs through a box. */
export function crosses(line: readonly { x: number; y: number }[], box: Box): boolean {
  return line.slice(1).some((end, i) => {
    const start = line[i] ?? end
    const left = Math.max(start.x, box.left)
    const right = Math.min(end.x, box.right)
    if (left > right) return false
    const along = (x: number) =>
      end.x === start.x ? end.y : start.y + ((end.y - start.y) * (x - start.x)) / (end.x - start.x)
    return Math.max(along(left), along(right)) >= box.top && Math.min(along(left), along(right)) <= box.bottom
  })
}
