import type { PlotRect, PlotShapes, PlotStroke } from '../../pages/browser/plot-shapes.ts'
import { plotLevels } from '../../pages/plot-style.ts'
import { look } from '../look.ts'
import { bare, round, type Shape } from '../strokes.ts'

/** Colours of everything drawn, those of the page in the light. */
const fills: Readonly<Record<string, string>> = {
  ...Object.fromEntries(plotLevels.light.map((colour, i) => [`level-${i}`, colour])),
  bar: '#33709fbf',
  'bar strong': look.busy,
  'band line-0': look.band,
  'band line-1': '#a3541c33',
  'band line-2': '#4b216833',
  'band line-3': '#1f6f6333',
  'band thin': '#58616733',
}

/** How strokes look; lines differ by dashes as well as by hue. */
const pens: Readonly<Record<string, { borderColor: string; borderWidth: number; borderDash?: number[] }>> = {
  grid: { borderColor: look.line, borderWidth: 1.5 },
  'grid zero': { borderColor: look.soft, borderWidth: 1.5 },
  rule: { borderColor: look.busy, borderWidth: 2.5, borderDash: [10, 7] },
  whisker: { borderColor: look.ink, borderWidth: 2.5 },
  'line line-0': { borderColor: look.curve, borderWidth: 4 },
  'line line-1': { borderColor: '#a3541c', borderWidth: 4, borderDash: [14, 7] },
  'line line-2': { borderColor: look.busy, borderWidth: 4, borderDash: [4, 7] },
  'line line-3': { borderColor: look.accent, borderWidth: 4, borderDash: [16, 5, 4, 5] },
  'line thin': { borderColor: look.soft, borderWidth: 2 },
}

/** What is drawn, the uppermost first, for Chart.js; upwards it counts from the lower edge. */
export function plotStrokes({ areas, rects, strokes, height }: PlotShapes): Shape[] {
  const grid = strokes.filter(({ look: name }) => name.startsWith('grid'))
  const over = strokes.filter(({ look: name }) => !name.startsWith('grid'))
  return [
    ...over.toReversed().map((stroke) => stroked(stroke, height)),
    ...filledRects(rects, height),
    ...areas.flatMap((area) => filled(area, height)),
    ...grid.map((stroke) => stroked(stroke, height)),
  ]
}

function stroked({ points, look: name }: PlotStroke, height: number): Shape {
  const dot = name.endsWith(' dot')
  const pen = pens[name.replace(/ dot$/, '')] ?? pens.grid
  if (dot && pen) {
    const point = { pointRadius: 6, pointBackgroundColor: pen.borderColor, pointBorderWidth: 0 }
    return { ...bare, ...point, data: points.slice(0, 1).map(at(height)) }
  }
  return { ...bare, ...pen, borderCapStyle: 'round', borderJoinStyle: 'round', data: points.map(at(height)) }
}

const at =
  (height: number) =>
  ({ x, y }: { x: number; y: number }) => ({ x: round(x), y: round(height - y) })

/** The first half of an area's edge is filled down to the second, which runs back below it. */
function filled({ points, look: name }: PlotStroke, height: number): Shape[] {
  const half = points.length / 2
  const upper = points.slice(0, half).map(at(height))
  const lower = points.slice(half).toReversed().map(at(height))
  return [
    { ...bare, data: upper, fill: '+1', backgroundColor: fills[name] ?? look.band },
    { ...bare, data: lower },
  ]
}

/**
 * Rectangles of one look and one height are one broken line as thick as they are high: a heat map is seven lines instead
 * of hundreds.
 */
function filledRects(rects: readonly PlotRect[], height: number): Shape[] {
  const alike = Map.groupBy(rects, ({ look: name, height: high }) => `${name}|${round(high)}`)
  return [...alike.values()].flatMap((group): Shape[] => {
    const [first] = group
    const colour = first && fills[first.look]
    if (!first || !colour) return []
    const data = group.flatMap(({ x, y, width, height: high }) => {
      const middle = round(height - y - high / 2)
      // A line without a height ends the one before.
      return [
        { x: round(x), y: middle },
        { x: round(x + width), y: middle },
        { x: round(x + width), y: null },
      ]
    })
    return [
      {
        ...bare,
        data,
        borderColor: colour,
        borderWidth: round(first.height),
        borderCapStyle: 'butt',
        spanGaps: false,
      },
    ]
  })
}
