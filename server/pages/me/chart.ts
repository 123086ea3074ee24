import { html } from 'hono/html'
import type { Chart, Measured } from '../../../tools/kit/chart.ts'
import { speech, t } from '../../../tools/kit/language.ts'
import { sentence, weekdayWord } from '../../../tools/kit/words.ts'
import { type MeasuredLayout, measuredLayout, type Spot } from '../browser/measured-layout.ts'
import { measuredWords } from '../browser/measured-ticks.ts'
import '../worded.ts'
import type { Part } from './frame.ts'

/** Drawn so wide, and shown as wide as there is room; the size of its letters. */
const width = 560
const em = 14

/** A figure of the member's own over weeks: drawn by us, and the same as a table. */
export function measuredFigure({ title, alt, measured }: Chart): Part {
  if (!measured) return html``
  const layout = measuredLayout(measured, width, em)
  return html`<figure>
<figcaption><strong>${title}</strong><br><span class="soft">${sentence(measured.note)}</span></figcaption>
<svg viewBox="0 0 ${width} ${Math.ceil(layout.height)}" role="img" aria-label="${title}. ${alt}">
${scales(measured, layout)}
${trendParts(layout)}
</svg>
<details><summary>${t`As a table`}</summary>${table(title, measured)}</details>
</figure>`
}

const px = (value: number) => value.toFixed(1)

function scales(
  measured: Measured,
  { plot, grid, days, hours, height, dots, earlier }: MeasuredLayout,
): Part {
  const dates = days.map((x) => dateAt(x, measured, plot))
  return html`${grid.map(
    ({ y, label }) =>
      html`<line class="grid" x1="${px(plot.left)}" x2="${px(plot.right)}" y1="${px(y)}" y2="${px(y)}"/><text class="scale" x="${px(plot.left - 6)}" y="${px(y)}" dy="0.35em">${decimal(label)}</text>`,
  )}${days.map((x) => html`<line class="grid" x1="${px(x)}" x2="${px(x)}" y1="${px(plot.top)}" y2="${px(plot.bottom)}"/>`)}${hours.map(
    ({ x }, i) =>
      html`<text class="tick" x="${px(x)}" y="${px(height - 4)}">${tickWords(dates[i] ?? measured.from, measured)}</text>`,
  )}${earlier.map((spot) => dot(spot, 'before'))}${dots.map((spot) => dot(spot, 'dot'))}`
}

const dot = ({ x, y }: Spot, name: string): Part =>
  html`<circle class="${name}" cx="${px(x)}" cy="${px(y)}" r="2.75"/>`

const corners = (spots: readonly Spot[]) => spots.map(({ x, y }) => `${px(x)} ${px(y)}`).join('L')

/** The trend: with an arrow where it is clear, in dots where it is not. */
function trendParts({ trend }: MeasuredLayout): Part {
  if (!trend) return html``
  const { upper, lower, line, arrow } = trend
  const tip = line.at(-1)
  const turn =
    tip && arrow !== undefined
      ? `translate(${px(tip.x)} ${px(tip.y)}) rotate(${px((arrow * 180) / Math.PI)})`
      : undefined
  return html`<path class="band" d="M${corners([...upper, ...lower.toReversed()])}Z"/><path class="${turn === undefined ? 'curve unclear' : 'curve'}" d="M${corners(line)}"/>${turn === undefined ? '' : html`<path class="dot" d="M7 0L-3.5 6L-3.5 -6Z" transform="${turn}"/>`}`
}

/** The date of a place on the scale: the layout names its days in English, and here they are in the reader's language. */
function dateAt(x: number, { from, to }: Measured, { left, right }: MeasuredLayout['plot']): string {
  const [first, last] = [Date.parse(from), Date.parse(to)]
  const [begin, end] = [left + 0.5 * em, right - 0.8 * em]
  const at = first + ((x - begin) / (end - begin)) * Math.max(86_400_000, last - first)
  return new Date(Math.round(at / 86_400_000) * 86_400_000).toISOString().slice(0, 10)
}

/** Longer spans are marked by months. */
const longDays = 26 * 7

function tickWords(date: string, { from, to }: Measured): string {
  const long = (Date.parse(to) - Date.parse(from)) / 86_400_000 > longDays
  const january = date.slice(5, 7) === '01'
  const shown = long
    ? january
      ? { year: 'numeric' }
      : { month: 'short' }
    : { day: 'numeric', month: 'short' }
  return dateFormat(shown as Intl.DateTimeFormatOptions).format(Date.parse(date))
}

/** Day before month, in English too. */
const dateFormat = (shown: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(speech().language === 'en' ? 'en-GB' : speech().language, {
    ...shown,
    timeZone: 'UTC',
  })

const decimal = (text: string): string =>
  speech().language === 'en' ? text : text.replace(/(\d)\.(\d)/g, '$1,$2')

/** The same as a table, the newest first. */
function table(title: string, { unit, dots }: Measured): Part {
  const day = dateFormat({ day: 'numeric', month: 'short' })
  const rows = dots
    .toReversed()
    .map(
      ({ date, value }) =>
        html`<tr><th scope="row">${weekdayWord(date, speech().language)} ${day.format(Date.parse(date))}</th><td>${decimal(measuredWords(value, unit))}</td></tr>`,
    )
  return html`<table><caption class="unseen">${title}</caption><thead><tr><th scope="col">${t`Day`}</th><th scope="col">${t`Measured`}</th></tr></thead><tbody>${rows}</tbody></table>`
}
