import type { Chart } from '../../tools/kit/chart.ts'
import type { HeatPlot, Plot } from '../../tools/kit/plot.ts'
import { seededRandom } from '../../tools/kit/random.ts'

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** A week with a peak in the evenings, closed on Sundays from 14:00. */
function week(size: number, everyMinutes: number): HeatPlot {
  const random = seededRandom('a week of plots')
  const columns = Array.from({ length: (16 * 60) / everyMinutes }, (_, i) => 6 * 60 + i * everyMinutes)
  return {
    kind: 'heat',
    columns: columns.map(clock),
    rows: days.map((label, day) => ({
      label,
      cells: columns.map((minute) => {
        const closed = day === 6 && minute >= 14 * 60
        const evening = Math.exp(-((minute - 18 * 60) ** 2) / 12_000)
        const people = size * (4 + 50 * (day < 5 ? evening : 0.3 * evening) + 6 * random())
        return closed || people < 5 ? null : people
      }),
    })),
    unit: 'people',
    busy: 44 * size,
  }
}

/** Every shape of plot that a report may hold. */
export const plots: Readonly<Record<string, Plot>> = {
  'a week of half hours': week(1, 30),
  'a week of hours': week(1, 60),
  'a week of thousands': week(60, 30),
  'a week nobody came': {
    ...week(1, 60),
    rows: days.map((label) => ({ label, cells: Array(16).fill(null) })),
  },
  'a single cell': {
    kind: 'heat',
    columns: ['06:00'],
    rows: [{ label: 'Monday', cells: [12] }],
    unit: 'people',
  },
  'five areas': {
    kind: 'bars',
    bars: [
      { label: 'Chest and back', value: 71, low: 64, high: 78 },
      { label: 'Legs', value: 88, low: 80, high: 95, strong: true },
      { label: 'Cardio', value: 42.5, low: 38, high: 47 },
      { label: 'Stretching', value: null },
      { label: 'Pool', value: 12, low: 3, high: 21 },
    ],
    unit: '%',
    rule: { value: 80, label: 'comfortable' },
  },
  'long names': {
    kind: 'bars',
    bars: ['before the holidays', 'during them', 'and after'].map((when, i) => ({
      label: `Physiotherapy and rehabilitation ${when}`,
      value: 1240 * (i + 1),
    })),
    unit: 'person-minutes',
  },
  'more and less': {
    kind: 'bars',
    bars: [
      { label: 'Tuesday', value: -340, low: -500, high: -180, strong: true },
      { label: 'Wednesday', value: 60, low: -40, high: 160 },
    ],
    unit: 'person-minutes',
  },
  'people needed by hour': {
    kind: 'bars',
    bars: Array.from({ length: 17 }, (_, i) => ({ label: clock((6 + i) * 60), value: 1 + ((i * 7) % 5) })),
    unit: 'staff',
    rule: { value: 3, label: 'usual' },
  },
  'a year of weeks': {
    kind: 'lines',
    at: Array.from(
      { length: 52 },
      (_, i) => `${1 + ((i * 7) % 28)} ${['Jan', 'Mar', 'Jun', 'Sep'][Math.floor(i / 13)]}`,
    ),
    lines: [
      {
        name: 'this year',
        values: Array.from({ length: 52 }, (_, i) =>
          i === 20 || i === 21 ? null : 420 + 60 * Math.sin(i / 8),
        ),
        low: Array.from({ length: 52 }, (_, i) => (i === 20 || i === 21 ? null : 380 + 60 * Math.sin(i / 8))),
        high: Array.from({ length: 52 }, (_, i) =>
          i === 20 || i === 21 ? null : 460 + 60 * Math.sin(i / 8),
        ),
      },
      {
        name: 'last year',
        values: Array.from({ length: 52 }, (_, i) => 390 + 50 * Math.sin(i / 8 + 1)),
        thin: true,
      },
    ],
    unit: 'visits',
    rule: { value: 500, label: 'goal' },
  },
  'many lines with long names': {
    kind: 'lines',
    at: ['06:00', '09:00', '12:00', '15:00', '18:00', '21:00'],
    lines: [
      'Upper body and arms',
      'Lower body and legs',
      'Cardio and endurance',
      'Everything else there is',
    ].map((name, i) => ({ name, values: [4, 9, 14, 12, 30, 8].map((value) => value + 3 * i) })),
    unit: 'people',
  },
  'one value': { kind: 'lines', at: ['October'], lines: [{ name: 'error', values: [0.84] }], unit: '' },
}

/** A chart of each. */
export const plotCharts: Readonly<Record<string, Chart>> = Object.fromEntries(
  Object.entries(plots).map(([name, plot]) => [
    name,
    {
      about: 'crowd',
      title: `When it is full: ${name}`,
      alt: `${name}, 1 to 28 October.`,
      zone: 'Europe/Berlin',
      points: [],
      quiet: [],
      plot,
    } satisfies Chart,
  ]),
)
