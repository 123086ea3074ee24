import type { Chart, ChartPoint } from '../../tools/kit/chart.ts'

const halfHour = 30 * 60_000
const hourMs = 3_600_000

/** Half hours with a small peak in the morning and a large one in the evening, six hours closed at night. */
function halfHours(from: string, count: number, size: number): ChartPoint[] {
  return Array.from({ length: count }, (_, i) => {
    const at = Date.parse(from) + i * halfHour
    const hour = (at / hourMs + 1) % 24
    const peak = (around: number, width: number) => Math.exp(-((hour - around) ** 2) / width)
    const mean = size * (6 + 18 * peak(8, 4) + 46 * peak(18, 5))
    return { at: new Date(at).toISOString(), mean, low: 0.7 * mean, high: 1.3 * mean + size, hour }
  }).flatMap(({ hour, ...point }) => (hour < 6 ? [] : [point]))
}

const plain = { about: 'crowd', zone: 'Europe/Berlin', quiet: [] } as const

export const tuesday: Chart = {
  ...plain,
  title: 'Expected people, Legs',
  alt: 'Tuesday 24 November: busiest at 18:00 with about 52 people, quiet from 13:30 to 15:00.',
  points: halfHours('2026-11-24T05:00:00Z', 34, 1),
  busyLine: 64,
  now: '2026-11-24T09:42:00Z',
  quiet: [{ from: '2026-11-24T12:30:00Z', to: '2026-11-24T14:00:00Z' }],
}

/** Every shape of chart a member may get to see. */
export const charts: Readonly<Record<string, Chart>> = {
  'a day': tuesday,
  'an evening': { ...tuesday, points: halfHours('2026-11-24T16:00:00Z', 10, 1) },
  'a week': { ...tuesday, points: halfHours('2026-11-24T05:00:00Z', 7 * 48, 1) },
  'a fortnight': { ...tuesday, points: halfHours('2026-11-24T05:00:00Z', 14 * 48, 1) },
  'a day of 25 hours': { ...tuesday, points: halfHours('2026-10-24T22:00:00Z', 50, 1) },
  'under three people': { ...tuesday, points: halfHours('2026-11-24T05:00:00Z', 34, 0.05) },
  nobody: { ...tuesday, points: halfHours('2026-11-24T05:00:00Z', 34, 0) },
  thousands: { ...tuesday, points: halfHours('2026-11-24T05:00:00Z', 34, 60), busyLine: 4000 },
  'a single half hour': { ...tuesday, points: tuesday.points.slice(0, 1) },
  'a long title': { ...tuesday, title: `Expected people, ${'Physiotherapy and Rehabilitation '.repeat(4)}` },
  'a title without a blank': { ...tuesday, title: 'Kraftraum'.repeat(20) },
  'no title': { ...tuesday, title: '' },
}
