import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Chart } from '../../tools/kit/chart.ts'
import { drawingOf } from './drawing.ts'
import { charts, figures, tuesday } from './fixtures.ts'
import { plotCharts } from './plot-fixtures.ts'

/** All texts of a picture, which are axes of their own. */
function texts(chart: Chart): unknown[] {
  const { scales = {} } = drawingOf(chart).configuration.options ?? {}
  return Object.values(scales).flatMap((scale): unknown[] => {
    const labels: unknown = scale && 'labels' in scale ? scale.labels : []
    return Array.isArray(labels) ? labels.filter((words) => words !== '') : []
  })
}

const isDashed = (chart: Chart) =>
  drawingOf(chart).configuration.data.datasets.some((set) => set.borderDash !== undefined)

test('a day says what it is, when, how sure, and where to look', () => {
  expect(texts(tuesday)).toEqual(
    expect.arrayContaining([
      'Expected people, Legs',
      'Tuesday 24 November · range: 8 times in 10',
      '06:00',
      '18:00',
      '13:30–15:00',
      'now',
      '52 people, 18:00',
      '80 % full: 64 people',
    ]),
  )
})

test('a picture is worded for its reader, its labels too', () => {
  expect(texts({ ...tuesday, speech: { language: 'de', clock: '24' } })).toEqual(
    expect.arrayContaining(['jetzt', '52 Personen, 18:00', '80 % voll: 64 Personen']),
  )
  const spanish = texts({ ...tuesday, speech: { language: 'es', clock: '12' } })
  expect(spanish).toEqual(expect.arrayContaining(['ahora', '52 personas, 6 pm']))
  expect(spanish.filter((words) => words !== tuesday.title).join()).not.toMatch(/people|now|range|full/)
  // Who asks next is spoken to in their own language.
  expect(texts(tuesday)).toContain('now')
})

test('the line of 80 % is drawn where it is within sight alone', () => {
  expect(isDashed(tuesday)).toBe(true)
  expect(isDashed({ ...tuesday, busyLine: 400 })).toBe(false)
})

test('now is marked when the chart holds it', () => {
  expect(texts(tuesday)).toContain('now')
  expect(texts({ ...tuesday, now: '2026-11-23T09:42:00Z' })).not.toContain('now')
})

test('fewer than five people are never a number', () => {
  expect(texts({ ...tuesday, ...charts['under three people'] })).toContain('under 5 people, 18:00')
})

test.each(Object.entries({ ...charts, ...figures, ...plotCharts }))(
  '%s is plain JSON that asks for no plugin',
  (_, chart) => {
    const { configuration } = drawingOf(chart)
    expect(JSON.parse(JSON.stringify(configuration))).toEqual(configuration)
    expect(Object.keys(configuration)).toEqual(['type', 'data', 'options'])
    expect(Object.keys(configuration.options?.plugins ?? {})).toEqual(['legend', 'tooltip'])
  },
)

/** What stands in a picture as a shape of its own. */
const parts = (name: string) => {
  const { datasets } = drawingOf(figures[name] ?? tuesday).configuration.data
  return {
    arrows: datasets.filter(({ pointStyle }) => pointStyle === 'triangle').length,
    bands: datasets.filter(({ fill }) => fill === '+1').length,
    scattered: datasets.filter(({ showLine }) => showLine === false).map(({ data }) => data.length),
  }
}

test('a figure of a member is dots, a line with an arrow, and its band', () => {
  expect(parts('a weight that falls')).toEqual({ arrows: 1, bands: 1, scattered: [28, 28] })
  expect(parts('a strength that grows')).toEqual({ arrows: 1, bands: 1, scattered: [27] })
})

test('where no change is clear there is a band, and no arrow', () => {
  for (const name of ['a weight that swings', 'a plateau']) {
    expect(parts(name)).toMatchObject({ arrows: 0, bands: 1 })
    expect(isDashed(figures[name] ?? tuesday)).toBe(true)
    expect(texts(figures[name] ?? tuesday).join(' ')).not.toMatch(/[↑↓]/)
  }
})

test('three weighings are dots alone', () => {
  expect(parts('three weighings')).toEqual({ arrows: 0, bands: 0, scattered: [3] })
})

test('a figure of a member says what it is, in its unit, and when', () => {
  expect(texts(figures['a weight that falls'] ?? tuesday)).toEqual([
    'A figure in kg',
    '↓ about 0.4 a week',
    ...['79', '80', '81', '82', '83', '84', '85 kg'],
    ...['12 Oct', '26 Oct', '9 Nov', '23 Nov'],
  ])
  expect(texts(figures['a weight in stone'] ?? tuesday)).toEqual(
    expect.arrayContaining(['12 st 4', '12 st 8']),
  )
})

test('two weeks of half hours around the clock keep within what a QuickChart server takes', () => {
  const points = Array.from({ length: 14 * 48 }, (_, i) => ({
    at: new Date(Date.parse('2026-11-24T00:00:00Z') + i * 30 * 60_000).toISOString(),
    mean: 52.345_678 + (i % 48),
    low: 41.234_567 + (i % 48),
    high: 63.456_789 + (i % 48),
  }))
  expect(JSON.stringify(drawingOf({ ...tuesday, points }).configuration).length).toBeLessThan(80_000)
})

test('every chart has a picture in which all is a number', () => {
  const people = fc.double({ min: 0, max: 5000, noNaN: true })
  const anyChart = fc.record({
    start: fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') }),
    steps: fc.array(fc.record({ gap: fc.integer({ min: 1, max: 40 }), mean: people, wide: people }), {
      minLength: 1,
      maxLength: 120,
    }),
    zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Chatham'),
    busyLine: fc.integer({ min: 1, max: 5000 }),
  })
  fc.assert(
    fc.property(anyChart, ({ start, steps, zone, busyLine }) => {
      let at = start
      const points = steps.map(({ gap, mean, wide }) => {
        at += gap * 30 * 60_000
        return { at: new Date(at).toISOString(), mean, low: Math.max(0, mean - wide), high: mean + wide }
      })
      // JSON has no word for what isn't a number.
      const { configuration, width, height } = drawingOf({ ...tuesday, points, zone, busyLine })
      expect(JSON.stringify(configuration)).not.toContain('null')
      expect(width).toBe(640)
      expect(height).toBeGreaterThan(300)
      expect(height).toBeLessThan(500)
    }),
  )
})
