import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Chart } from '../../../tools/kit/chart.ts'
import { layoutOf, peopleCount } from './layout.ts'

const six = Date.parse('2026-11-24T06:00:00+01:00')
const slot = 30 * 60_000
const at = (slots: number) => new Date(six + slots * slot).toISOString()

/** A Tuesday from 06:00 to 22:30 with its peak at 18:00. */
const tuesday: Chart = {
  title: 'Expected people',
  alt: 'Busiest at 18:00.',
  zone: 'Europe/Berlin',
  points: Array.from({ length: 34 }, (_, i) => {
    const mean = 8 + 50 * Math.exp(-((i - 24) ** 2) / 20)
    return { at: at(i), mean, low: 0.8 * mean, high: 1.2 * mean }
  }),
  busyLine: 80,
  now: at(10.5),
  quiet: [{ from: at(4), to: at(8) }],
}

const anyChart: fc.Arbitrary<Chart> = fc
  .record({
    gaps: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 0, maxLength: 350 }),
    means: fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 40 }),
    spread: fc.double({ min: 0, max: 2, noNaN: true }),
    zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham', 'UTC'),
    busyLine: fc.integer({ min: 1, max: 2000 }),
    now: fc.integer({ min: -50, max: 900 }),
    quiet: fc.array(fc.tuple(fc.integer({ min: -20, max: 800 }), fc.integer({ min: 1, max: 30 })), {
      maxLength: 5,
    }),
  })
  .map(({ gaps, means, spread, zone, busyLine, now, quiet }) => {
    let slots = 0
    const points = [0, ...gaps].map((gap, i) => {
      slots += gap
      const mean = means[i % means.length] ?? 0
      return { at: at(slots), mean, low: Math.max(0, mean * (1 - spread)), high: mean * (1 + spread) }
    })
    const stretches = quiet.map(([from, length]) => ({ from: at(from), to: at(from + length) }))
    return { title: 'Any', alt: 'Any.', zone, points, busyLine, now: at(now), quiet: stretches }
  })

test('on a phone every label of a plain day has its place', () => {
  const { labels, hours } = layoutOf(tuesday, 309, 12.8)
  expect(labels.map(({ kind, text }) => `${kind}: ${text}`).sort()).toEqual([
    'band: range',
    'busy: 80 % full: 80 people',
    'now: now',
    'peak: 58 people, 18:00',
    'quiet: 08:00–10:00',
  ])
  expect(hours.map(({ label }) => label)).toEqual(['06:00', '09:00', '12:00', '15:00', '18:00', '21:00'])
})

test('a week is read by its days', () => {
  const points = Array.from({ length: 7 * 48 }, (_, i) => ({ at: at(i), mean: 20, low: 15, high: 25 }))
  const week = { ...tuesday, points }
  const days = ['Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Mon']
  expect(layoutOf(week, 290, 12.8).hours.map(({ label }) => label)).toEqual(days)
  expect(layoutOf(week, 700, 12.8).hours[1]?.label).toBe('Wed 25')
  expect(layoutOf(week, 290, 12.8).midnights).toHaveLength(7)
})

test('the doors closed at night cut the curve', () => {
  const night = tuesday.points.filter((_, i) => i < 10 || i > 20)
  expect(layoutOf({ ...tuesday, points: night }, 300, 12.8).curves).toHaveLength(2)
  expect(layoutOf(tuesday, 300, 12.8).curves).toHaveLength(1)
})

test('a busy line far above the chart is told, not drawn, so that the curve stays readable', () => {
  const { busy, labels, grid } = layoutOf({ ...tuesday, busyLine: 400 }, 600, 12.8)
  expect(busy).toBeUndefined()
  expect(labels.map(({ text }) => text)).toContain('↑ 80 % full: 400 people')
  expect(Number(grid.at(-1)?.label)).toBeLessThan(100)
})

test('a moment that the chart does not hold is not marked', () => {
  expect(layoutOf({ ...tuesday, now: at(-1) }, 300, 12.8).now).toBeUndefined()
  expect(layoutOf({ ...tuesday, now: at(40) }, 300, 12.8).now).toBeUndefined()
})

test('a single point is a chart too', () => {
  const { curves, plot } = layoutOf({ ...tuesday, points: tuesday.points.slice(0, 1), quiet: [] }, 300, 12.8)
  const place = `${plot.left.toFixed(1)} \\d+\\.\\d`
  expect(curves[0]).toMatch(new RegExp(`^M${place}L${place}$`))
})

test('labels never cover each other or leave the picture, and nothing is drawn outside it', () => {
  fc.assert(
    fc.property(
      anyChart,
      fc.integer({ min: 180, max: 900 }),
      fc.integer({ min: 10, max: 28 }),
      (chart, width, em) => {
        const { labels, hours, quiet, plot, bands, curves, peak } = layoutOf(chart, width, em)
        labels.forEach(({ box }, i) => {
          expect(box.left).toBeGreaterThan(-1)
          expect(box.right).toBeLessThan(width + 1)
          for (const { box: other } of labels.slice(i + 1)) {
            const apart =
              box.left >= other.right ||
              other.left >= box.right ||
              box.top >= other.bottom ||
              other.top >= box.bottom
            expect(apart).toBe(true)
          }
        })
        for (const { x } of hours) expect(x).toBeLessThanOrEqual(width)
        for (const { x, width: wide } of quiet) {
          expect(x).toBeGreaterThanOrEqual(plot.left - 0.01)
          expect(x + wide).toBeLessThanOrEqual(plot.right + 0.01)
        }
        expect([...bands, ...curves].join('')).not.toMatch(/NaN|Infinity|undefined/)
        expect(peak?.y).toBeGreaterThanOrEqual(plot.top)
      },
    ),
    { numRuns: 200 },
  )
})

test('fewer than five people are never told as a number', () => {
  expect([0, 3.2, 4.4, 4.6, 22.4].map(peopleCount)).toEqual(['under 5', 'under 5', 'under 5', '5', '22'])
})
