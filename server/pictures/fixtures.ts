import type { Chart, ChartPoint, Measured } from '../../tools/kit/chart.ts'
import { normal, seededRandom } from '../../tools/kit/random.ts'
import { addDays } from '../../tools/kit/time.ts'

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

const today = '2026-11-24'

/** A figure of a member's own, every so many days, about a straight line. */
function figure(
  way: 'up' | 'down' | 'unclear' | undefined,
  { unit, span, of, days, every, noise }: Noisy,
): Chart {
  const random = seededRandom(`${way} ${unit} ${days}`)
  const count = Math.floor(days / every)
  const dots = Array.from({ length: count }, (_, i) => {
    const back = (count - 1 - i) * every
    return { date: addDays(today, -back), value: of(-back) + normal(random, 0, noise) }
  })
  // Of body weight the last four weeks, of anything else all.
  const length = Math.min((count - 1) * every, unit === 'kg' && span === 4 ? 27 : days)
  const trend = way && {
    ...{ way, from: addDays(today, -length), to: today },
    ...{ start: of(-length), end: of(0), swing: 1.28 * noise },
  }
  const from = [dots[0]?.date ?? today, addDays(today, -13)].toSorted()[0] ?? today
  const note = {
    up: '↑ about 3 a month',
    down: '↓ about 0.4 a week',
    unclear: 'no clear change yet',
    none: 'too few',
  }
  return {
    about: 'member',
    title: `A figure in ${unit}`,
    alt: `A figure in ${unit} over ${days} days.`,
    zone: 'Europe/Berlin',
    points: [],
    quiet: [],
    measured: { unit, span, from, to: today, dots, ...(trend ? { trend } : {}), note: note[way ?? 'none'] },
  }
}

type Noisy = Pick<Measured, 'unit' | 'span'> & {
  of: (day: number) => number
  days: number
  every: number
  noise: number
}

const kilos = { unit: 'kg', span: 4, days: 56, every: 1, noise: 0.5 } as const
const bar = { unit: 'kg', span: 20, days: 110, every: 4, noise: 2 } as const

/** Every shape of a member's own chart. */
export const figures: Readonly<Record<string, Chart>> = {
  'a weight that falls': figure('down', { ...kilos, of: (day) => 80 - 0.06 * day }),
  'a weight that swings': figure('unclear', { ...kilos, of: () => 80.6 }),
  'a weight in stone': figure('down', { ...kilos, unit: 'st', span: 8.82, of: (day) => 172 - 0.1 * day }),
  'a weight in pounds': figure('up', { ...kilos, unit: 'lb', span: 8.82, of: (day) => 230 + 0.3 * day }),
  'three weighings': figure(undefined, { ...kilos, days: 3, of: () => 101.3 }),
  'the heaviest': figure('unclear', { ...kilos, unit: 'st', span: 8.82, noise: 6, of: () => 860 }),
  'a strength that grows': figure('up', { ...bar, of: (day) => 140 + 0.2 * day }),
  'a plateau': figure('unclear', { ...bar, of: () => 92 }),
  'a first pull-up': figure('unclear', { ...bar, unit: 'reps', span: 6, noise: 0.3, of: () => 1.2 }),
  'a long hold': figure('up', { ...bar, unit: 's', span: 30, noise: 5, of: (day) => 170 + day }),
  'two years': figure('up', { ...bar, unit: 'lb', days: 730, every: 9, of: (day) => 300 + 0.1 * day }),
}
