import type { Chart } from '../../../tools/kit/chart.ts'
import type { Plot } from '../../../tools/kit/plot.ts'
import { defaultEquipment, defaultSplits } from '../../../tools/kit/splits.ts'
import { weekdayNames } from '../../../tools/report/labels.ts'
import { type Cell, hidden, type Report, type Window } from '../../../tools/report/report.ts'
import type { ReportLine, Settings } from '../admin-wire.ts'

const zone = 'Europe/Berlin'

const chartOf = (title: string, plot: Plot): Chart => ({
  about: 'crowd',
  title,
  alt: `${title}, in figures.`,
  zone,
  points: [],
  quiet: [],
  plot,
})

const clocks = Array.from({ length: 32 }, (_, i) => {
  const minute = 6 * 60 + i * 30
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
})

/** People by weekday and time: two humps a day, few enough early and late to be hidden. */
function crowdAt(day: number, i: number): Cell {
  const hump = (at: number, high: number) => high * Math.exp(-((i - at) ** 2) / 18)
  const people = 2.4 + hump(5, 22) + hump(24, day > 4 ? 30 : 62)
  return people < 5 ? hidden : people
}

const numberIn = (cell: Cell) => (typeof cell === 'number' ? cell : null)

const peaks: Omit<Report, 'window'> = {
  kind: 'peaks',
  title: 'When it is full',
  sentences: [
    'It is fullest on Monday at 18:00: about 64 people on average.',
    'Nine slots of the week feel full.',
  ],
  charts: [
    chartOf('When it is full', {
      kind: 'heat',
      columns: clocks,
      rows: weekdayNames().map((label, day) => ({
        label,
        cells: clocks.map((_, i) => numberIn(crowdAt(day, i))),
      })),
      unit: 'people',
      busy: 56,
    }),
  ],
  tables: [
    {
      id: 'week',
      title: 'Mean people by slot of the week',
      columns: [
        { id: 'day', label: 'Day' },
        { id: 'time', label: 'Time' },
        { id: 'people', label: 'People', digits: 1 },
        { id: 'days', label: 'Days counted' },
      ],
      rows: weekdayNames().flatMap((day, d) => clocks.map((clock, i) => [day, clock, crowdAt(d, i), 4])),
    },
  ],
  notes: ['21 slots have fewer than 5 people on average; their figures are hidden.'],
}

const utilisation: Omit<Report, 'window'> = {
  kind: 'utilisation',
  title: 'How much is used',
  sentences: ['Chest is used most: 78 % of its room at its fullest hour.'],
  charts: [
    chartOf('How much of each split is used', {
      kind: 'bars',
      bars: defaultSplits.map(({ name }, i) => ({
        label: name,
        value: 78 - 8 * i,
        low: 70 - 8 * i,
        high: 84 - 8 * i,
      })),
      unit: '%',
      rule: { value: 80, label: 'full' },
    }),
  ],
  tables: [
    {
      id: 'splits',
      title: 'By split',
      columns: [
        { id: 'split', label: 'Split' },
        { id: 'used', label: 'Used', digits: 1, unit: '%' },
        { id: 'visits', label: 'Visits' },
      ],
      rows: defaultSplits.map(({ name }, i) => [
        name,
        78 - 8 * i,
        i === 5 ? hidden : i === 6 ? null : 900 - 90 * i,
      ]),
    },
  ],
  notes: [],
}

const weeks = Array.from({ length: 13 }, (_, i) => `2026-W${35 + i}`)

const trend: Omit<Report, 'window'> = {
  kind: 'trend',
  title: 'Is it growing?',
  sentences: ['Nothing stands out from the noise: about 1,140 visits a week, as before.'],
  charts: [
    chartOf('Visits a week', {
      kind: 'lines',
      at: weeks,
      lines: [{ name: 'visits', values: weeks.map((_, i) => (i === 4 ? null : 1140 + 30 * Math.sin(i))) }],
      unit: 'visits',
    }),
  ],
  tables: [],
  notes: ['One week was not counted.'],
}

/** Reports of a gym made up for the page's tests: one of each kind of picture, with cells that are hidden. */
export const playedReports: readonly (ReportLine & {
  made: Omit<Report, 'window'>
  right: 'floor' | 'reports'
})[] = [
  {
    ...{ kind: 'peaks', title: peaks.title, about: 'Mean people by day and hour', right: 'floor' },
    ...{ bySplit: true, usualDays: 28, made: peaks },
  },
  {
    ...{ kind: 'utilisation', title: utilisation.title, about: 'Mean and peak against capacity' },
    ...{ bySplit: true, usualDays: 28, made: utilisation, right: 'reports' },
  },
  {
    ...{ kind: 'trend', title: trend.title, about: 'Visits week by week', right: 'reports' },
    ...{ bySplit: false, usualDays: 91, made: trend },
  },
]

/** A window as the gym would take it, when nothing else is asked: the weeks before the 22nd of November 2026. */
export const playedWindow: Window = { from: '2026-10-25', to: '2026-11-21' }

/** The settings that a test starts with. */
export const playedSettings: Settings = {
  name: 'Harbour Gym',
  zone,
  country: 'DE',
  region: 'BE',
  language: 'en',
  capacity: 80,
  comfort: 0.8,
  slotMinutes: 30,
  quietFrom: 1320,
  quietTo: 420,
  keepTalkDays: 30,
  keepIdleDays: null,
  keepVisitDays: 1095,
  keepCountDays: null,
  keepForecastDays: 400,
  color: null,
  hours: Array.from({ length: 7 }, (_, i) => ({ weekday: i + 1, opens: 360, closes: i > 4 ? 1200 : 1440 })),
  periods: [{ name: 'Works', from: '2026-12-24', to: '2026-12-26', closed: true }],
  splits: defaultSplits,
  equipment: defaultEquipment,
  quotaRules: [{ split: 'legs', weekday: null, from: 1020, to: 1200, most: 12 }],
  staffRules: [{ name: 'floor', peoplePer: 40, least: 1 }],
}
