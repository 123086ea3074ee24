import type { Chart } from '../../../tools/kit/chart.ts'
import type { Plot } from '../../../tools/kit/plot.ts'
import { chartReader, type Reading } from './chart-reader.ts'
import { clockWords, wallClock } from './clock.ts'
import { latePlots } from './late-plots.ts'
import { type Layout, layoutOf, peopleCount } from './layout.ts'
import { measuredPicture, measuredReadings, measuredTable } from './measured.ts'
import { element, shape } from './nodes.ts'
import { t } from './words.ts'

/** A chart with its title, its picture and its numbers. It draws itself anew whenever its width or the size of letters changes. */
export function chartFigure(chart: Chart): HTMLElement {
  const { title, measured, plot } = chart
  if (plot) return plottedFigure(chart, plot)
  const figure = element('figure', { class: 'chart' }, element('figcaption', {}, title))
  if (measured) figure.append(element('p', { class: 'soft about' }, measured.note))
  if (chart.points.length === 0 && !measured) {
    figure.append(element('p', { class: 'soft' }, chart.alt))
    return figure
  }
  const place = element('div', { class: 'picture' })
  const reader = chartReader(place, title, firstRead(chart))
  redrawn(place, (width, em) => {
    reader.drawn(readingsOf(chart, width, em))
    return pictureIn(chart, width, em)
  })
  figure.append(reader.root, folded(title, tableOf(chart)))
  return figure
}

/** Draws at once, and anew whenever the width of the place or the size of letters changes. */
function redrawn(place: HTMLElement, draw: (width: number, em: number) => SVGElement): void {
  let drawn = ''
  new ResizeObserver(() => {
    const width = place.clientWidth
    const em = 0.8 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    if (width === 0 || drawn === `${width} ${em}`) return
    drawn = `${width} ${em}`
    place.replaceChildren(draw(width, em))
  }).observe(place)
}

/** A figure of the gym's; its words stand there until what draws it has come, and where it does not come. */
function plottedFigure({ title, alt }: Chart, plot: Plot): HTMLElement {
  const place = element('div', { class: 'picture plotted' }, element('p', { class: 'soft' }, alt))
  const figure = element('figure', { class: 'chart' }, element('figcaption', {}, title), place)
  latePlots().then(
    ({ drawPlot, plotTable }) => {
      redrawn(place, (width, em) => drawPlot(plot, { width, em, label: `${title}. ${alt}` }))
      figure.append(folded(title, plotTable(plot, title)))
    },
    () => {},
  )
  return figure
}

function pictureIn(chart: Chart, width: number, em: number): SVGElement {
  const { measured } = chart
  return measured ? measuredPicture(chart, measured, width, em) : picture(layoutOf(chart, width, em), chart)
}

/** What is read first: this moment where the chart holds it, else the busiest, else the newest. */
function firstRead({ points, now, measured }: Chart): number {
  if (measured) return measured.dots.length - 1
  const moment = now === undefined ? 0 : points.filter(({ at }) => Date.parse(at) <= Date.parse(now)).length
  if (moment > 0) return moment - 1
  const most = Math.max(...points.map(({ mean }) => mean))
  return points.findIndex(({ mean }) => mean === most)
}

/** Every value of a chart in the picture of one width, in words. */
function readingsOf(chart: Chart, width: number, em: number): Reading[] {
  const { measured, points } = chart
  if (measured) return measuredReadings(measured, width, em)
  const { spots } = layoutOf(chart, width, em)
  const when = whenOf(chart)
  return points.flatMap(({ at, mean, low, high }, i) => {
    const spot = spots[i]
    if (!spot) return []
    const people = t`${peopleCount(mean)} people`
    return [{ ...spot, words: `${when(at)}: ${people} (${rangeWords(low, high)})` }]
  })
}

/** How an instant is told in a chart: by the clock, with its day where there are several. */
function whenOf({ zone, points }: Chart): (at: string) => string {
  const wall = wallClock(zone)
  const days = new Set(points.map(({ at }) => wall(Date.parse(at)).date))
  return (at) => {
    const clock = wall(Date.parse(at))
    return days.size > 1 ? `${clock.weekday} ${clock.day}, ${clockWords(clock)}` : clockWords(clock)
  }
}

function tableOf(chart: Chart): HTMLElement {
  return chart.measured ? measuredTable(chart, chart.measured) : numbers(chart)
}

function picture(layout: Layout, { title, alt }: Chart): SVGElement {
  const { width, height } = layout
  return shape(
    'svg',
    { role: 'img', width, height, viewBox: `0 0 ${width} ${height}`, 'aria-label': `${title}. ${alt}` },
    ...ground(layout),
    ...layout.bands.map((d) => shape('path', { class: 'band', d })),
    ...rules(layout),
    ...layout.curves.map((d) => shape('path', { class: 'curve', d })),
    ...(layout.peak
      ? [shape('circle', { class: 'peak', cx: layout.peak.x, cy: layout.peak.y, r: 3.5 })]
      : []),
    ...layout.labels.map(({ kind, text, x, y }) => shape('text', { class: `label ${kind}`, x, y }, text)),
  )
}

/** What lies under the curve: the scale, the hours or days, the quiet stretches. */
function ground({ plot, grid, hours, midnights, quiet, height }: Layout): SVGElement[] {
  return [
    ...quiet.map(({ x, width }) =>
      shape('rect', { class: 'stretch', x, width, y: plot.top, height: plot.bottom - plot.top }),
    ),
    ...grid.flatMap(({ y, label }) => [
      shape('line', { class: 'grid', x1: plot.left, x2: plot.right, y1: y, y2: y }),
      shape('text', { class: 'scale', x: plot.left - 6, y, dy: '0.35em' }, label),
    ]),
    ...midnights.map((x) => shape('line', { class: 'grid', x1: x, x2: x, y1: plot.top, y2: plot.bottom })),
    ...hours.map(({ x, label }) => shape('text', { class: 'hour', x, y: height - 4 }, label)),
  ]
}

function rules({ plot, busy, now }: Layout): SVGElement[] {
  return [
    ...(busy === undefined
      ? []
      : [shape('line', { class: 'full', x1: plot.left, x2: plot.right, y1: busy, y2: busy })]),
    ...(now === undefined
      ? []
      : [shape('line', { class: 'now', x1: now, x2: now, y1: plot.top - 3, y2: plot.bottom })]),
  ]
}

/** The same as a table, for those who would rather read numbers. */
function numbers(chart: Chart): HTMLElement {
  const { title, points, quiet } = chart
  const when = whenOf(chart)
  const isQuiet = (at: number) => quiet.some(({ from, to }) => at >= Date.parse(from) && at < Date.parse(to))
  const rows = points.map(({ at, mean, low, high }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, when(at)),
      element('td', {}, peopleCount(mean)),
      element('td', {}, rangeWords(low, high)),
      element('td', {}, isQuiet(Date.parse(at)) ? t`quiet` : ''),
    ),
  )
  const heads = [t`Time`, t`People expected`, t`Likely range (8 in 10)`, t`Note`]
  return element(
    'table',
    {},
    element('caption', { class: 'unseen' }, title),
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, ...rows),
  )
}

/** A table that opens when asked for. */
function folded(title: string, table: HTMLElement): HTMLElement {
  const scroll = element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t`${title}, table` },
    table,
  )
  return element('details', {}, element('summary', {}, t`As a table`), scroll)
}

function rangeWords(low: number, high: number): string {
  const [least, most] = [peopleCount(low), peopleCount(high)]
  if (least === most) return least
  return Math.round(low) < 5 ? t`up to ${most}` : t`${least} to ${most}`
}
