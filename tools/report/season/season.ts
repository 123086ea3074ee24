import type { Chart } from '../../kit/chart.ts'
import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { monthName } from '../labels.ts'
import { dayLevels } from '../levels/levels.ts'
import { daySums } from '../levels/store.ts'
import { type Cell, hidden, type Report, type ReportMaker, type Table } from '../report.ts'
import { roomOf } from '../rooms.ts'
import { instantsOf } from '../window.ts'
import { type Month, type Season, seasonOf, wholeYear } from './months.ts'
import { seasonSentences } from './season-words.ts'
import { holidaysOf, newYears, periodsOf, type Special } from './stretches.ts'

/** How the year goes: months, New Year, holidays and the gym's own periods. */
export const season: ReportMaker = {
  kind: 'season',
  title: (part) => (part === undefined ? t`How the year goes` : t`How the year goes for ${part}`),
  about: () => t`Month by month, New Year, holidays and named periods against ordinary weeks`,
  right: 'reports',
  usualDays: 731,
  bySplit: true,
  async make({ db, gym }, { window, split }): Promise<Report> {
    const room = roomOf(gym, split)
    const sums = await daySums(db, {
      gym: gym.id,
      zone: gym.zone,
      split: room.id,
      ...instantsOf(window, gym),
    })
    const days = dayLevels(gym, sums)
    const found = seasonOf(days)
    const { noise } = found
    const holidays = holidaysOf(days, noise)
    const periods = periodsOf(days, gym.periods, noise)
    const newYear = newYears(days, noise)
    const title = season.title(room.name)
    const special = [...newYear, ...(holidays ? [holidays] : []), ...periods]
    return {
      kind: 'season',
      title,
      window,
      ...(split !== undefined && { split }),
      sentences: seasonSentences(found, { newYear, holidays, periods }),
      charts: found.months.length > 1 ? [chartOf(title, found, gym.zone)] : [],
      tables: [
        ...(found.months.length > 0 ? [monthTable(found.months)] : []),
        ...(special.length > 0 ? [specialTable(special)] : []),
      ],
      notes: notesOf(found),
    }
  },
}

const shown = (month: Month): Cell => (month.people < leastShown ? hidden : Math.round(month.people))

function chartOf(title: string, { months }: Season, zone: string): Chart {
  const told = months.filter(({ people }) => people >= leastShown)
  const mean = told.reduce((sum, { people }) => sum + people, 0) / told.length
  return {
    about: 'crowd',
    title,
    alt: t`${title}: mean people present, month by month.`,
    zone,
    points: [],
    quiet: [],
    plot: {
      kind: 'bars',
      unit: t`people`,
      ...(told.length > 0 && { rule: { value: mean, label: t`mean` } }),
      bars: months.map((month) => ({
        label: monthName(month.month, 'short'),
        value: month.people < leastShown ? null : month.people,
        ...(month.clear && month.people >= leastShown && { strong: true as const }),
      })),
    },
  }
}

const monthTable = (months: readonly Month[]): Table => ({
  id: 'months',
  title: t`People in a mean slot, month by month`,
  columns: [
    { id: 'month', label: t`Month` },
    { id: 'people', label: t`People` },
    { id: 'level', label: t`Against the other months`, unit: '%' },
    { id: 'error', label: t`Give or take`, unit: '%' },
    { id: 'clear', label: t`Beyond chance` },
    { id: 'days', label: t`Days counted` },
  ],
  rows: months.map((month) => [
    month.month,
    shown(month),
    month.people < leastShown ? hidden : Math.round(month.level * 100),
    month.people < leastShown ? hidden : Math.round(month.error * 196),
    month.clear ? t`yes` : t`no`,
    month.days,
  ]),
})

const specialTable = (special: readonly Special[]): Table => ({
  id: 'special',
  title: t`Days that differ by the calendar`,
  columns: [
    { id: 'name', label: t`Days` },
    { id: 'from', label: t`From` },
    { id: 'to', label: t`To` },
    { id: 'level', label: t`Against ordinary weeks`, unit: '%' },
    { id: 'low', label: t`At least`, unit: '%' },
    { id: 'high', label: t`At most`, unit: '%' },
    { id: 'clear', label: t`Beyond chance` },
    { id: 'days', label: t`Days counted` },
  ],
  rows: special.map(({ name, from, to, level, low, high, clear, days }) => [
    name,
    from,
    to,
    ...[level, low, high].map((each) => Math.round(each * 100)),
    clear ? t`yes` : t`no`,
    days,
  ]),
})

function notesOf({ known, growth, months }: Season): string[] {
  const year =
    known < wholeYear || months.length === 0
      ? []
      : growth === undefined
        ? [t`One year is known: growth over it looks like a season. A second year tells them apart.`]
        : [
            t`Growth from year to year (${Math.round((growth - 1) * 100)} %) is taken out of the comparison of months.`,
          ]
  return [...year, t`Public holidays are left out of the months.`]
}
