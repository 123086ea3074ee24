import type { Chart, Measured } from '../../../tools/kit/chart.ts'
import type { Reading } from './chart-reader.ts'
import { type MeasuredLayout, measuredLayout, type Spot } from './measured-layout.ts'
import { measuredWords } from './measured-ticks.ts'
import { element, shape } from './nodes.ts'
import { pageLanguage, t } from './words.ts'

/** A member's figure in one width and size of letters. */
export function measuredPicture(chart: Chart, measured: Measured, width: number, em: number): SVGElement {
  const layout = measuredLayout(measured, width, em)
  const { height, dots, earlier } = layout
  return shape(
    'svg',
    {
      ...{ role: 'img', width, height, viewBox: `0 0 ${width} ${height}` },
      'aria-label': `${chart.title}. ${chart.alt}`,
    },
    ...scales(layout),
    ...band(layout),
    ...earlier.map((spot) => dot(spot, 'dot before')),
    ...dots.map((spot) => dot(spot, 'dot')),
    ...line(layout),
  )
}

function scales({ plot, grid, days, hours, height }: MeasuredLayout): SVGElement[] {
  return [
    ...grid.flatMap(({ y, label }) => [
      shape('line', { class: 'grid', x1: plot.left, x2: plot.right, y1: y, y2: y }),
      shape('text', { class: 'scale', x: plot.left - 6, y, dy: '0.35em' }, label),
    ]),
    ...days.map((x) => shape('line', { class: 'grid', x1: x, x2: x, y1: plot.top, y2: plot.bottom })),
    ...hours.map(({ x, label }) => shape('text', { class: 'hour', x, y: height - 4 }, label)),
  ]
}

const dot = ({ x, y }: Spot, name: string) => shape('circle', { class: name, cx: x, cy: y, r: 2.75 })

const corners = (spots: readonly Spot[]) => spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)

function band({ trend }: MeasuredLayout): SVGElement[] {
  if (!trend) return []
  return [
    shape('path', {
      class: 'band',
      d: `M${corners([...trend.upper, ...trend.lower.toReversed()]).join('L')}Z`,
    }),
  ]
}

/** The trend: with an arrow where it is clear, in dots where it is not. */
function line({ trend }: MeasuredLayout): SVGElement[] {
  if (!trend) return []
  const { line, arrow } = trend
  const tip = line.at(-1)
  const stroke = shape('path', {
    class: arrow === undefined ? 'curve unclear' : 'curve',
    d: `M${corners(line).join('L')}`,
  })
  if (arrow === undefined || !tip) return [stroke]
  const turn = `translate(${tip.x.toFixed(1)} ${tip.y.toFixed(1)}) rotate(${((arrow * 180) / Math.PI).toFixed(1)})`
  return [stroke, shape('path', { class: 'dot', d: 'M7 0L-3.5 6L-3.5 -6Z', transform: turn })]
}

/** A day on which something was measured. */
const measuredDay = new Intl.DateTimeFormat(pageLanguage(), {
  ...{ weekday: 'short', day: 'numeric', month: 'short' },
  timeZone: 'UTC',
})

/** Every value in the picture of one width, in words. */
export function measuredReadings(measured: Measured, width: number, em: number): Reading[] {
  const { earlier, dots } = measuredLayout(measured, width, em)
  const places = [...earlier, ...dots]
  return measured.dots.flatMap(({ date, value }, i) => {
    const dot = places[i]
    const words = `${measuredDay.format(Date.parse(date))}: ${measuredWords(value, measured.unit)}`
    return dot ? [{ ...dot, words }] : []
  })
}

/** The same as a table, the newest first. */
export function measuredTable({ title }: Chart, { unit, dots }: Measured): HTMLElement {
  const rows = dots
    .toReversed()
    .map(({ date, value }) =>
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, measuredDay.format(Date.parse(date))),
        element('td', {}, measuredWords(value, unit)),
      ),
    )
  const heads = [t`Day`, t`Measured`].map((head) => element('th', { scope: 'col' }, head))
  return element(
    'table',
    {},
    element('caption', { class: 'unseen' }, title),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows),
  )
}
