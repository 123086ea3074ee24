import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HeatPlot, Plot, PlotValue } from '../../../tools/kit/plot.ts'
import { plots } from '../../pictures/plot-fixtures.ts'
import { plotInk, plotLevels, turnedFrom } from '../plot-style.ts'
import { textWidth } from './labels.ts'
import { plotNeighbour } from './plot.ts'
import { levelsOf } from './plot-heat.ts'
import { plotShapes } from './plot-layout.ts'
import { plotScale } from './plot-scale.ts'
import { plotNumber } from './plot-shapes.ts'
import { plotRows } from './plot-table.ts'

const sizes = [
  { width: 272, em: 12.8 },
  { width: 700, em: 12.8 },
  { width: 600, em: 20 },
]
const all = Object.entries(plots).flatMap(([name, plot]) =>
  sizes.map((size) => [`${name}, ${size.width} wide`, plot, size] as const),
)

/** Everything a plot draws, as points. */
function corners(plot: Plot, size: { width: number; em: number }) {
  const { areas, rects, strokes, words } = plotShapes(plot, size)
  return [
    ...[...areas, ...strokes].flatMap(({ points }) => points),
    ...rects.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
    ...words.flatMap(({ text, x, y, align }) => {
      const wide = textWidth(text, size.em)
      const left = align === 'start' ? x : align === 'end' ? x - wide : x - wide / 2
      return [
        { x: left, y: y - 0.7 * size.em },
        { x: left + wide, y },
      ]
    }),
  ]
}

test.each(all)('%s: nothing sticks out', (_, plot, size) => {
  const { height } = plotShapes(plot, size)
  for (const { x, y } of corners(plot, size)) {
    expect(x).toBeGreaterThanOrEqual(-1)
    expect(x).toBeLessThanOrEqual(size.width + 1)
    expect(y).toBeGreaterThanOrEqual(-1)
    expect(y).toBeLessThanOrEqual(height + 1)
  }
})

test.each(all)('%s: every figure can be pointed at, and is on the table as well', (_, plot, size) => {
  const { cells } = plotShapes(plot, size)
  const { heads, rows } = plotRows(plot)
  const figures =
    plot.kind === 'heat'
      ? plot.rows.length * plot.columns.length
      : plot.kind === 'bars'
        ? plot.bars.length
        : plot.lines.flatMap(({ values }) => values.filter((value) => value !== null)).length
  expect(cells).toHaveLength(figures)
  for (const { cells: row } of rows) expect(row).toHaveLength(heads.length - 1)
  for (const { box, words } of cells) {
    expect(box.right).toBeGreaterThan(box.left)
    expect(words).not.toMatch(/NaN|undefined/)
  }
})

test('on a phone a week stands upright, so that every cell has room for its number', () => {
  const plot = plots['a week of half hours'] as HeatPlot
  const { words, height } = plotShapes(plot, { width: 272, em: 12.8 })
  const numbers = words.filter(({ look }) => look.startsWith('on-'))
  expect(numbers).toHaveLength(plot.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)).length)
  expect(height).toBeGreaterThan(600)
})

test('what is not known or hidden is never drawn as a nought', () => {
  const plot: HeatPlot = {
    kind: 'heat',
    columns: ['06:00'],
    rows: [{ label: 'Monday', cells: [null] }],
    unit: 'people',
  }
  const { rects, words, cells } = plotShapes(plot, { width: 300, em: 12.8 })
  expect(rects.map(({ look }) => look)).toEqual(['unknown'])
  expect(words.map(({ text }) => text)).not.toContain('0')
  expect(cells[0]?.words).toBe('Monday 06:00: no figure')
  const bar = plotShapes(
    { kind: 'bars', bars: [{ label: 'Pool', value: null }], unit: 'people' },
    { width: 300, em: 12.8 },
  )
  expect(bar.words.map(({ text }) => text)).toContain('no figure')
})

test('busy has a colour of its own, which nothing below it has', () => {
  const map = (cells: PlotValue[], busy?: number) =>
    levelsOf({ rows: [{ label: '', cells }], ...(busy && { busy }) })
  expect(map([10, 44, 60], 44)(44)).toBe(6)
  expect(map([10, 44, 60], 44)(43.9)).toBe(5)
  // A gym that is never busy shows its shape, and no cell of it as busy.
  expect(map([2, 10], 44)(10)).toBe(5)
  expect(map([0, 0])(0)).toBe(0)
})

test('a scale holds every value and zero, with few round marks', () => {
  const values = fc.array(
    fc.integer({ min: -1e7, max: 1e7 }).map((value) => value / 100),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(values, (all) => {
      const { low, high, ticks } = plotScale(all)
      for (const value of [0, ...all]) {
        expect(value).toBeGreaterThanOrEqual(low - 1e-9 * Math.abs(low))
        expect(value).toBeLessThanOrEqual(high + 1e-9 * Math.abs(high))
      }
      expect(high).toBeGreaterThan(low)
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(7)
      expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length)
    }),
  )
})

test.each([
  [0, '0'],
  [-0.001, '0'],
  [0.844, '0.84'],
  [7.45, '7.5'],
  [9, '9'],
  [45.6, '46'],
  [1140, '1,140'],
])('%d is written %s', (value, words) => {
  expect(plotNumber(value)).toBe(words)
})

const week = plotShapes(plots['a week of hours'] as HeatPlot, { width: 700, em: 12.8 }).cells
const step = (from: number, key: string) => week[plotNeighbour(week, from, key)]?.cell

test('arrows walk over the cells as they lie, and stop at the edge', () => {
  expect(step(0, 'ArrowRight')).toMatchObject({ row: 0, column: 1 })
  expect(step(0, 'ArrowDown')).toMatchObject({ row: 1, column: 0 })
  expect(step(0, 'ArrowLeft')).toMatchObject({ row: 0, column: 0 })
  expect(step(17, 'ArrowUp')).toMatchObject({ row: 0, column: 1 })
  expect(step(3, 'End')).toMatchObject({ row: 6, column: 15 })
  expect(step(3, 'Home')).toMatchObject({ row: 0, column: 0 })
})

test('every cell can be reached by arrows alone', () => {
  for (const { cells } of Object.values(plots).map((plot) => plotShapes(plot, { width: 272, em: 12.8 }))) {
    const reached = new Set([0])
    for (const at of reached) {
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'])
        reached.add(plotNeighbour(cells, at, key))
    }
    expect(reached.size).toBe(cells.length)
  }
})

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

test.each(['light', 'dark'] as const)(
  'in the %s every number can be read on its level, and levels go one way',
  (scheme) => {
    const shades = plotLevels[scheme].map(luminance)
    shades.forEach((shade, level) => {
      const ink = luminance(plotInk[scheme][level < turnedFrom ? 0 : 1])
      expect((Math.max(shade, ink) + 0.05) / (Math.min(shade, ink) + 0.05), `level ${level}`).toBeGreaterThan(
        4.5,
      )
    })
    const rising = shades
      .slice(1)
      .map((shade, i) => (scheme === 'light' ? (shades[i] ?? 0) - shade : shade - (shades[i] ?? 0)))
    for (const by of rising) expect(by).toBeGreaterThan(0)
  },
)
