import type { ChartOptions } from 'chart.js'
import type { Box } from '../pages/browser/labels.ts'
import type { Frame } from './frame.ts'
import { look } from './look.ts'

/** Words in the picture's pixels; `y` is their baseline. */
export type Text = {
  words: string
  x: number
  y: number
  align: 'start' | 'center' | 'end'
  em: number
  colour: string
  bold: boolean
  /** Without the rim that sets words apart from lines below them. */
  bare?: true
}

type Axes = NonNullable<ChartOptions<'line'>['scales']>

/** How the labels in the plot look, by their kind. */
const kinds: Readonly<Record<string, { colour: string; bold: boolean }>> = {
  now: { colour: look.ink, bold: true },
  peak: { colour: look.ink, bold: true },
  quiet: { colour: look.accent, bold: true },
  busy: { colour: look.busy, bold: false },
}
const plain = { colour: look.soft, bold: false }

/** From the middle of a line of text down to its baseline, in its size. */
const halfHeight = 0.36

/** Everything written in a picture. */
export function textsOf(
  frame: Frame,
  { title, subtitle }: { title: readonly string[]; subtitle: string },
): Text[] {
  const { layout, head } = frame
  return [...headTexts(title, subtitle), ...scaleTexts(layout, head), ...labelTexts(frame)]
}

/** The title, and what stands under it. */
export function headTexts(lines: readonly string[], below: string): Text[] {
  const { margin, title, subtitle } = look
  const start = { x: margin, align: 'start' } as const
  const under = margin + lines.length * title.line + 0.6 * subtitle.em
  return [
    ...lines.map((words, i) => ({
      ...start,
      words,
      y: margin + i * title.line + 0.75 * title.em,
      em: title.em,
      colour: look.ink,
      bold: true,
    })),
    ...(below === '' ? [] : [{ ...start, words: below, y: under, em: subtitle.em, ...plain }]),
  ]
}

/** What the texts of both scales need of a layout. */
type Scales = {
  plot: Box
  height: number
  grid: readonly { y: number; label: string }[]
  hours: readonly { x: number; label: string }[]
}

/**
 * The values on the left and the times below.
 *
 * @param head pixels over the layout
 */
export function scaleTexts({ plot, grid, hours, height }: Scales, head: number): Text[] {
  const { margin, em } = look
  return [
    ...grid.map(({ y, label }) => ({
      words: label,
      x: margin + plot.left - 8,
      y: head + y + halfHeight * em,
      align: 'end' as const,
      em,
      ...plain,
    })),
    ...hours.map(({ x, label }) => ({
      words: label,
      x: margin + x,
      y: head + height - 4,
      align: 'center' as const,
      em,
      ...plain,
    })),
  ]
}

function labelTexts({ layout, head }: Frame): Text[] {
  const { margin, em } = look
  return layout.labels.map(({ kind, text, x, y }) => ({
    words: text,
    x: margin + x,
    y: head + y,
    align: 'center',
    em,
    ...(kinds[kind] ?? plain),
  }))
}

/**
 * Chart.js without plugins writes along axes alone, so every text is an axis of its own, with one tick,
 * that crosses the plot at the text's height.
 */
export function textAxes(texts: readonly Text[], place: Plot): Axes {
  return Object.fromEntries(texts.map((text, i) => [`text${i}`, textAxis(text, place)]))
}

/** The plot in the picture's pixels, and what one of its heights stands for. */
type Plot = { plot: Box; value(y: number): number }

/** Ticks of an axis with the alignment `inner`: the first begins at its place, the last ends there. */
const ticks = {
  start: { labels: (words: string) => [words, ''], at: ({ left }: Box) => left },
  center: { labels: (words: string) => ['', words, ''], at: ({ left, right }: Box) => (left + right) / 2 },
  end: { labels: (words: string) => ['', words], at: ({ right }: Box) => right },
} as const

function textAxis({ words, x, y, align, em, colour, bold, bare }: Text, { plot, value }: Plot): Axes[string] {
  const upper = y - halfHeight * em - em / 2
  const { labels, at } = ticks[align]
  return {
    axis: 'x',
    type: 'category',
    labels: labels(words),
    position: { y: value(upper) },
    grid: { display: false, drawTicks: false },
    border: { display: false },
    ticks: {
      // With any other alignment long words would push the plot aside.
      align: 'inner',
      autoSkip: false,
      color: colour,
      font: { family: look.family, size: em, lineHeight: 1, weight: bold ? 600 : 400 },
      labelOffset: x - at(plot),
      maxRotation: 0,
      padding: 0,
      textStrokeColor: look.card,
      textStrokeWidth: bare ? 0 : 4,
      z: 1,
    },
  }
}
