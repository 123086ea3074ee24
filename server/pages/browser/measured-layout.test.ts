import { expect, test } from 'vitest'
import type { Measured } from '../../../tools/kit/chart.ts'
import { figures } from '../../pictures/fixtures.ts'
import { textWidth } from './labels.ts'
import { type MeasuredLayout, measuredLayout, type Spot } from './measured-layout.ts'

const [width, em] = [600, 20]
const laidOut = (measured: Measured): MeasuredLayout => measuredLayout(measured, width, em)
const all = Object.entries(figures).flatMap(([name, { measured }]) =>
  measured ? [[name, measured] as const] : [],
)

test.each(all)('%s: all that is drawn lies within the plot', (_, measured) => {
  const { plot, dots, earlier, trend } = laidOut(measured)
  const spots: Spot[] = [...dots, ...earlier, ...(trend ? [trend.line, trend.upper, trend.lower].flat() : [])]
  expect(spots.length).toBeGreaterThanOrEqual(3)
  if (measured.trend) expect(measured.trend.from >= measured.from).toBe(true)
  for (const { x, y } of spots) {
    expect(x).toBeGreaterThanOrEqual(plot.left)
    expect(x).toBeLessThanOrEqual(plot.right)
    expect(y).toBeGreaterThanOrEqual(plot.top - 0.01)
    expect(y).toBeLessThanOrEqual(plot.bottom + 0.01)
  }
})

test.each(all)('%s: no word of the scales touches another or the edge', (_, measured) => {
  const { hours, grid, plot } = laidOut(measured)
  const spans = hours.map(({ x, label }) => [x - textWidth(label, em) / 2, x + textWidth(label, em) / 2])
  expect(spans.length).toBeGreaterThanOrEqual(2)
  for (const [left = Number.NaN, right = Number.NaN] of spans) {
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(width)
  }
  for (const [i, [left]] of spans.slice(1).entries()) {
    expect(left).toBeGreaterThan((spans[i]?.[1] ?? Number.NaN) + 6)
  }
  for (const { label } of grid) expect(textWidth(label, em)).toBeLessThan(plot.left)
  const heights = grid.map(({ y }) => y)
  for (const [i, y] of heights.slice(1).entries()) expect((heights[i] ?? 0) - y).toBeGreaterThan(1.2 * em)
})

test('what was before the trend stands behind it', () => {
  const { dots, earlier } = laidOut(figures['a weight that falls']?.measured as Measured)
  expect(earlier.length).toBeGreaterThan(15)
  expect(Math.max(...earlier.map(({ x }) => x))).toBeLessThan(Math.min(...dots.map(({ x }) => x)))
})

test('an arrow points where the line goes, and there is none where that is unclear', () => {
  const arrow = (name: string) => laidOut(figures[name]?.measured as Measured).trend?.arrow
  expect(arrow('a weight that falls')).toBeGreaterThan(0.1)
  expect(arrow('a strength that grows')).toBeLessThan(-0.1)
  expect(arrow('a weight that swings')).toBeUndefined()
  expect(arrow('a plateau')).toBeUndefined()
})
