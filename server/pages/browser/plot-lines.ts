import type { LinePlot, PlotValue } from '../../../tools/kit/plot.ts'
import { textWidth } from './labels.ts'
import { acrossLine, scaleWords } from './plot-marks.ts'
import { plotScale, shownLabels } from './plot-scale.ts'
import {
  type PlotShapes,
  type PlotStroke,
  type PlotWords,
  plotCellWords,
  plotHalfHeight,
  plotQuantity,
} from './plot-shapes.ts'

type LineSize = {
  /** Of the whole picture in pixels. */
  width: number
  /** Of its text in pixels. */
  em: number
}

type Line = LinePlot['lines'][number]

/** The frame that every part measures with. */
type LineFrame = {
  width: number
  em: number
  left: number
  /** Where the last place is; names of lines stand beyond it. */
  right: number
  top: number
  bottom: number
  x(place: number): number
  y(value: number): number
}

/** Lays lines out, with their names at their ends where there is room, above the plot else. */
export function lineShapes(plot: LinePlot, size: LineSize): PlotShapes {
  const { at, lines, unit, rule } = plot
  const scale = plotScale(valuesOf(plot))
  const { frame, named } = frameFor(plot, scale, size)
  const { left, right, width, bottom, y, em } = frame
  const looks = looksOf(lines)
  return {
    width,
    height: bottom + 1.8 * em,
    areas: lines.flatMap((line, i) => bandsOf(line, frame, `band ${looks[i]}`)),
    rects: [],
    strokes: [
      ...scale.ticks.map(({ value }) =>
        acrossLine(y(value), left, right, value === 0 ? 'grid zero' : 'grid'),
      ),
      ...(rule ? [acrossLine(y(rule.value), left, right, 'rule')] : []),
      ...lines.flatMap((line, i) => runsIn(line.values, frame, `line ${looks[i]}`)),
      ...named.strokes,
    ],
    words: [
      ...scaleWords(scale.ticks, { left, y, em }),
      ...placeWords(at, frame),
      { text: unit, x: 0, y: em, align: 'start', look: 'scale' },
      ...(rule ? [ruleName(rule, unit, frame)] : []),
      ...named.words,
    ],
    cells: at.flatMap((_, column) => cellsAt(column, plot, frame)),
  }
}

/** The figures of one place from the highest down, each with the stretch that is nearer to it than to any other. */
function cellsAt(
  column: number,
  { at, lines, unit }: LinePlot,
  { left, right, top, bottom, x, y }: LineFrame,
): PlotShapes['cells'] {
  const known = lines.flatMap(({ name, values }, row) => {
    const value = values[column]
    const label = lines.length > 1 ? `${name}, ${at[column]}` : (at[column] ?? '')
    return isNumber(value) ? [{ row, column, label, value }] : []
  })
  const ranked = known.toSorted((a, b) => b.value - a.value)
  const middles = ranked.slice(1).map(({ value }, i) => (y(value) + y(ranked[i]?.value ?? value)) / 2)
  const nearest = [top, ...middles, bottom]
  const even = nearest.map((_, i) => top + (i * (bottom - top)) / ranked.length)
  // Where lines meet, each still has a part of the height.
  const edges = nearest.slice(1).some((edge, i) => edge - (nearest[i] ?? edge) < leastHeight) ? even : nearest
  const half = (right - left) / Math.max(1, at.length - 1) / 2
  return ranked.map((cell, i) => ({
    cell,
    words: plotCellWords(cell, unit),
    box: {
      left: x(column) - half,
      right: x(column) + half,
      top: edges[i] ?? top,
      bottom: edges[i + 1] ?? bottom,
    },
  }))
}

/** Pixels that can still be pointed at. */
const leastHeight = 3

const isNumber = (value: PlotValue | undefined): value is number => typeof value === 'number'

function valuesOf({ lines, rule }: LinePlot): number[] {
  const drawn = lines.flatMap(({ values, low, high }) => [...values, ...(low ?? []), ...(high ?? [])])
  return [...drawn, rule?.value].filter(isNumber)
}

/** Thin ones are the background; the others differ in hue, lightness and dashes, in this order. */
function looksOf(lines: readonly Line[]): string[] {
  let bold = 0
  return lines.map(({ thin }) => (thin ? 'thin' : `line-${bold++ % 4}`))
}

function frameFor(plot: LinePlot, scale: ReturnType<typeof plotScale>, { width, em }: LineSize) {
  const { lines, at } = plot
  const left = Math.max(...scale.ticks.map(({ label }) => textWidth(label, em))) + 0.7 * em
  const widest = Math.max(0, ...lines.map(({ name }) => textWidth(name, em)))
  const beside = lines.length > 1 && widest <= 0.28 * width
  const right = beside ? width - widest - 0.6 * em : width - 0.5 * em
  const key = lines.length > 1 && !beside ? keyRows(lines, width, em) : []
  const top = 1.8 * em + key.length * 1.6 * em
  const bottom = top + 11.5 * em
  const frame: LineFrame = {
    ...{ width, em, left, right, top, bottom },
    x: (place) => left + (at.length > 1 ? place / (at.length - 1) : 0.5) * (right - left),
    y: (value) => bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - top),
  }
  const looks = looksOf(lines)
  const named = beside ? endNames(lines, frame, looks) : keyNames(key, looks, em)
  return { frame, named }
}

/** Stretches of values without a gap; a lone one is a dot. */
function runsIn(values: readonly PlotValue[], { x, y }: LineFrame, look: string): PlotStroke[] {
  return stretches(values.map(isNumber)).map(([from, to]) => {
    const points = values.slice(from, to).map((value, i) => ({ x: x(from + i), y: y(value ?? 0) }))
    return points.length === 1 ? { points: [...points, ...points], look: `${look} dot` } : { points, look }
  })
}

/** From and to, the latter not included, of where all are true. */
function stretches(known: readonly boolean[]): [number, number][] {
  const found: [number, number][] = []
  known.forEach((yes, i) => {
    const last = found.at(-1)
    if (yes && last && last[1] === i) last[1] = i + 1
    else if (yes) found.push([i, i + 1])
  })
  return found
}

function bandsOf({ low = [], high = [] }: Line, { x, y }: LineFrame, look: string): PlotStroke[] {
  const both = low.map((value, i) => isNumber(value) && isNumber(high[i]))
  return stretches(both)
    .filter(([from, to]) => to - from > 1)
    .map(([from, to]) => {
      const edge = (values: readonly PlotValue[]) =>
        values.slice(from, to).map((value, i) => ({ x: x(from + i), y: y(value ?? 0) }))
      return { points: [...edge(high), ...edge(low).toReversed()], look }
    })
}

function placeWords(at: readonly string[], { left, right, bottom, x, em, width }: LineFrame): PlotWords[] {
  const room = (right - left) / Math.max(1, at.length - 1)
  return shownLabels(at, room, em).map((i) => {
    const text = at[i] ?? ''
    const half = textWidth(text, em) / 2
    const middle = Math.max(half, Math.min(x(i), width - half))
    return { text, x: middle, y: bottom + 1.4 * em, align: 'middle', look: 'scale' }
  })
}

function ruleName(rule: NonNullable<LinePlot['rule']>, unit: string, frame: LineFrame): PlotWords {
  const text = `${rule.label}: ${plotQuantity(rule.value, unit)}`
  const { left, em, y } = frame
  return { text, x: left + 0.4 * em, y: y(rule.value) - 0.4 * em, align: 'start', look: 'rule-name' }
}

type Named = { words: PlotWords[]; strokes: PlotStroke[] }

/** Each name at the height where its line ends, pushed apart where two would touch. */
function endNames(lines: readonly Line[], { right, top, bottom, y, em }: LineFrame, looks: string[]): Named {
  const wanted = lines
    .map(({ name, values }, i) => ({ name, i, y: y(values.findLast(isNumber) ?? 0) }))
    .toSorted((a, b) => a.y - b.y)
  const step = 1.25 * em
  const placed: { name: string; i: number; y: number }[] = []
  for (const each of wanted)
    placed.push({ ...each, y: Math.max(each.y, (placed.at(-1)?.y ?? top - step) + step) })
  const over = Math.max(0, (placed.at(-1)?.y ?? 0) - bottom)
  const words = placed.map(
    ({ name, i, y: height }): PlotWords => ({
      ...{ text: name, x: right + 0.5 * em, y: height - over + plotHalfHeight * em },
      align: 'start',
      look: `name ${looks[i]}`,
    }),
  )
  return { words, strokes: [] }
}

type KeyEntry = { name: string; i: number; x: number; row: number }

/** Names in rows above the plot, each after a stroke of its line. */
function keyRows(lines: readonly Line[], width: number, em: number): KeyEntry[][] {
  const rows: KeyEntry[][] = []
  let free = 0
  lines.forEach(({ name }, i) => {
    const needed = textWidth(name, em) + 2.9 * em
    const last = rows.at(-1)
    const row = last && free + needed <= width ? last : []
    if (row !== last) {
      rows.push(row)
      free = 0
    }
    row.push({ name, i, x: free, row: rows.length - 1 })
    free += needed
  })
  return rows
}

function keyNames(rows: readonly KeyEntry[][], looks: string[], em: number): Named {
  const entries = rows.flat()
  const line = (row: number) => (2.6 + 1.6 * row) * em
  return {
    strokes: entries.map(({ x, row, i }) =>
      acrossLine(line(row) - plotHalfHeight * em, x, x + 1.6 * em, `line ${looks[i]}`),
    ),
    words: entries.map(({ name, x, row, i }) => ({
      ...{ text: name, x: x + 2 * em, y: line(row) },
      align: 'start',
      look: `name ${looks[i]}`,
    })),
  }
}
