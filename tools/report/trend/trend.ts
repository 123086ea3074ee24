import type { Chart } from '../../kit/chart.ts'
import { type Gym, openingsOn } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { addDays } from '../../kit/time.ts'
import { dayMonth, weekdayName } from '../labels.ts'
import { dayLevels, type Lapse, lapsesOf } from '../levels/levels.ts'
import { daySums } from '../levels/store.ts'
import { type Cell, hidden, type Report, type ReportMaker, type Table } from '../report.ts'
import { roomOf } from '../rooms.ts'
import { instantsOf } from '../window.ts'
import { trendSentences } from './trend-words.ts'
import { type Week, type WeeklyLevel, weeklyLevel } from './weeks.ts'

/** Whether more or fewer come, week by week. */
export const trend: ReportMaker = {
  kind: 'trend',
  title: (part) =>
    part === undefined ? t`Whether more or fewer come` : t`Whether more or fewer come for ${part}`,
  about: () => t`The level week by week with its interval, and whether it rises or falls beyond the noise`,
  right: 'reports',
  usualDays: 84,
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
    const level = weeklyLevel(days)
    const lapses = lapsesOf(
      sums.map(({ date }) => date),
      (date) => openingsOn(gym, date).length > 0,
    )
    const title = trend.title(room.name)
    const told = level.weeks.length > 0 && level.people >= leastShown
    return {
      kind: 'trend',
      title,
      window,
      ...(split !== undefined && { split }),
      sentences: trendSentences(level, lapses),
      charts: told ? [chartOf(title, level, gym)] : [],
      tables: level.weeks.length > 0 ? [tableOf(level.weeks)] : [],
      notes: notesOf(days.filter(({ special }) => special).length, lapses),
    }
  },
}

const shown = (people: number, week: Week): Cell => (week.people < leastShown ? hidden : Math.round(people))
const drawn = (people: number, week: Week) => (week.people < leastShown ? null : people)

function chartOf(title: string, { weeks, line }: WeeklyLevel, { zone }: Pick<Gym, 'zone'>): Chart {
  return {
    about: 'crowd',
    title,
    alt: t`${title}: mean people present, week by week.`,
    zone,
    points: [],
    quiet: [],
    plot: {
      kind: 'lines',
      at: weeks.map(({ monday }) => dayMonth(monday)),
      unit: t`people`,
      lines: [
        {
          name: t`People in a mean slot`,
          values: weeks.map((week) => drawn(week.people, week)),
          low: weeks.map((week) => drawn(week.low, week)),
          high: weeks.map((week) => drawn(week.high, week)),
        },
        ...(line ? [{ name: t`Trend`, thin: true as const, values: line }] : []),
      ],
    },
  }
}

const tableOf = (weeks: readonly Week[]): Table => ({
  id: 'weeks',
  title: t`People in a mean slot, week by week`,
  columns: [
    { id: 'from', label: weekdayName(1) },
    { id: 'to', label: weekdayName(7) },
    { id: 'people', label: t`People` },
    { id: 'low', label: t`At least` },
    { id: 'high', label: t`At most` },
    { id: 'days', label: t`Ordinary days counted` },
  ],
  rows: weeks.map((week) => [
    week.monday,
    addDays(week.monday, 6),
    shown(week.people, week),
    shown(week.low, week),
    shown(week.high, week),
    week.days,
  ]),
})

const notesOf = (special: number, lapses: readonly Lapse[]): string[] => [
  ...(special > 0
    ? [
        special === 1
          ? t`One holiday or day of a named period is left out.`
          : t`${special} holidays and days of named periods are left out.`,
      ]
    : []),
  ...(lapses.length > 0 ? [t`Days without a count are left out; they are no days without people.`] : []),
  t`The interval holds a level four times in five.`,
]
