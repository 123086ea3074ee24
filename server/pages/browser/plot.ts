import type { Plot } from '../../../tools/kit/plot.ts'
import { shape } from './nodes.ts'
import { plotShapes } from './plot-layout.ts'
import type { PlotCell, PlotShapes, PlotStroke } from './plot-shapes.ts'

/** How a plot is drawn on a page. */
export type PlotWish = {
  /** Of the picture in pixels; 280 is enough. */
  width: number
  /** Of its text in pixels, as the style has it. */
  em: number
  /** What it is, for those who don't see it. */
  label: string
  /** Told of the figure that was tapped, clicked or chosen by keyboard; without it nothing can be chosen. */
  onPick?: ((cell: PlotCell) => void) | undefined
}

/**
 * Draws a plot as SVG, in colours of `plot-style.ts`.
 *
 * With `onPick` it is one stop of the Tab key: the arrows go from figure to figure, Enter and Space choose.
 *
 * @example
 * place.replaceChildren(drawPlot(plot, { width: place.clientWidth, em: 12.8, label: chart.title, onPick: open }))
 */
export function drawPlot(plot: Plot, { width, em, label, onPick }: PlotWish): SVGElement {
  const shapes = plotShapes(plot, { width, em })
  const { height } = shapes
  return shape(
    'svg',
    {
      ...{ class: 'plot', width, height, viewBox: `0 0 ${width} ${height.toFixed(1)}` },
      // A picture has no parts for those who don't see it; a group has.
      ...{ role: onPick ? 'group' : 'img', 'aria-label': label },
    },
    ...shapes.strokes
      .filter(isGrid)
      .map((stroke) => shape('path', { class: stroke.look, d: pathOf(stroke) })),
    ...shapes.areas.map((area) => shape('path', { class: area.look, d: `${pathOf(area)}Z` })),
    ...shapes.rects.map(({ look, x, y, width: wide, height: high }) =>
      shape('rect', { class: look, x: px(x), y: px(y), width: px(wide), height: px(high), rx: 1.5 }),
    ),
    ...shapes.strokes
      .filter((each) => !isGrid(each))
      .map((stroke) => shape('path', { class: stroke.look, d: pathOf(stroke) })),
    ...shapes.words.map(({ text, x, y, align, look }) =>
      shape('text', { class: `${look} at-${align}`, x: px(x), y: px(y) }, text),
    ),
    ...(onPick ? [pickable(shapes, onPick)] : tips(shapes)),
  )
}

/** The scale lies under everything. */
const isGrid = ({ look }: PlotStroke): boolean => look.startsWith('grid')

const px = (value: number): string => value.toFixed(1)

function pathOf({ points }: PlotStroke): string {
  return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')
}

type Reached = PlotShapes['cells'][number]

function hit({ box: { left, right, top, bottom }, words }: Reached, more: Record<string, string | number>) {
  const place = { x: px(left), y: px(top), width: px(right - left), height: px(bottom - top) }
  return shape('rect', { class: 'hit', ...place, ...more }, shape('title', {}, words))
}

/** What a pointer that rests over a figure is told. */
function tips({ cells }: PlotShapes): SVGElement[] {
  return cells.map((cell) => hit(cell, {}))
}

function pickable({ cells }: PlotShapes, onPick: (cell: PlotCell) => void): SVGElement {
  const hits = cells.map((each, i) =>
    hit(each, { role: 'button', tabindex: i === 0 ? 0 : -1, 'aria-label': each.words }),
  )
  const walk = (from: number, key: string) => {
    const to = plotNeighbour(cells, from, key)
    hits[from]?.setAttribute('tabindex', '-1')
    hits[to]?.setAttribute('tabindex', '0')
    hits[to]?.focus()
  }
  hits.forEach((rect, i) => {
    const pick = () => {
      const chosen = cells[i]
      if (chosen) onPick(chosen.cell)
    }
    rect.addEventListener('click', pick)
    rect.addEventListener('keydown', (press) => {
      if (press.key === 'Enter' || press.key === ' ') pick()
      else if (plotNeighbour(cells, i, press.key) !== i) walk(i, press.key)
      else return
      press.preventDefault()
    })
  })
  return shape('g', {}, ...hits)
}

const plotSteps = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
])

/**
 * The figure that an arrow key leads to: the nearest that way on the picture, straight ahead where there is one; else the
 * same. Home and End lead to the first and last.
 */
export function plotNeighbour(cells: readonly { box: Reached['box'] }[], from: number, key: string): number {
  if (key === 'Home') return 0
  if (key === 'End') return cells.length - 1
  const [right = 0, down = 0] = plotSteps.get(key) ?? []
  const start = cells[from]
  if (!start || (right === 0 && down === 0)) return from
  const away = cells.map(({ box }) => {
    const aside = middleOf(box).x - middleOf(start.box).x
    const below = middleOf(box).y - middleOf(start.box).y
    const ahead = aside * right + below * down
    if (ahead <= 0.5) return Number.POSITIVE_INFINITY
    // One that lies straight ahead is nearer than any that lies aside.
    return (
      ahead +
      (right === 0
        ? offLine(box.left, box.right, start.box.left, start.box.right)
        : offLine(box.top, box.bottom, start.box.top, start.box.bottom)) +
      1e-3 * Math.abs(right === 0 ? aside : below)
    )
  })
  const nearest = Math.min(...away)
  return Number.isFinite(nearest) ? away.indexOf(nearest) : from
}

const plotAside = 1e4

/** Nothing where two stretches share more than an edge, else far. */
const offLine = (from: number, to: number, start: number, end: number): number =>
  Math.min(to, end) - Math.max(from, start) > 0.5 ? 0 : plotAside

const middleOf = ({ left, right, top, bottom }: Reached['box']) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
})
