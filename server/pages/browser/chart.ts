import type { Chart } from '../../../tools/kit/chart.ts'
import type { Plot } from '../../../tools/kit/plot.ts'
import { clockWords, wallClock } from './clock.ts'
import { latePlots } from './late-plots.ts'
import { type Layout, layoutOf, peopleCount } from './layout.ts'
import { measuredPicture, measuredTable } from './measured.ts'
import { element, shape } from './nodes.ts'

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
  redrawn(place, (width, em) => pictureIn(chart, width, em))
  figure.append(place, folded(title, tableOf(chart)))
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
function numbers({ title, zone, points, quiet }: Chart): HTMLElement {
  const wall = wallClock(zone)
  const isQuiet = (at: number) => quiet.some(({ from, to }) => at >= Date.parse(from) && at < Date.parse(to))
  const days = new Set(points.map(({ at }) => wall(Date.parse(at)).date))
  const rows = points.map(({ at, mean, low, high }) => {
    const clock = wall(Date.parse(at))
    const when = days.size > 1 ? `${clock.weekday} ${clock.day}, ${clockWords(clock)}` : clockWords(clock)
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, when),
      element('td', {}, peopleCount(mean)),
      element('td', {}, rangeWords(low, high)),
      element('td', {}, isQuiet(Date.parse(at)) ? 'quiet' : ''),
    )
  })
  const heads = ['Time', 'People expected', 'Likely range (8 in 10)', 'Note']
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
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': `${title}, table` },
    table,
  )
  return element('details', {}, element('summary', {}, 'As a table'), scroll)
}

function rangeWords(low: number, high: number): string {
  const [least, most] = [peopleCount(low), peopleCount(high)]
  if (least === most) return least
  return least === 'under 5' ? `up to ${most}` : `${least} to ${most}`
}
