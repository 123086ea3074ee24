import { expectedAhead } from '../../forecast/index.ts'
import type { Chart } from '../../kit/chart.ts'
import { named, t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { shortWeekday } from '../../kit/words.ts'
import { clockOf, dayMonth } from '../labels.ts'
import { type Cell, hidden, type Report, type ReportMaker, type Table } from '../report.ts'
import { instantsOf } from '../window.ts'
import { datesOf, type StaffHour, type StaffRule, staffHours, totalOf, usualRule, workOf } from './need.ts'
import { staffSentences } from './staffing-words.ts'
import { staffRulesOf } from './store.ts'

/** How many of the staff the next two weeks ask for, hour by hour. */
export const staffing: ReportMaker = {
  kind: 'staffing',
  title: () => t`When staff is needed`,
  about: () => t`Staff for each hour of the next two weeks, by the forecast and the rule the gym sets`,
  right: 'floor',
  usualDays: -14,
  bySplit: false,
  async make({ db, gym, now }, { window }): Promise<Report> {
    const span = { ...instantsOf(window, gym), now }
    const [slots, own] = await Promise.all([expectedAhead(db, gym, 'all', span), staffRulesOf(db, gym.id)])
    const rules = own.length > 0 ? own : [usualRule]
    const hours = staffHours(gym, slots, rules)
    const worded = { rules, own: own.length > 0, language: gym.language }
    return {
      kind: 'staffing',
      title: staffing.title(),
      window,
      sentences: staffSentences(hours, worded),
      charts: hours.length > 0 ? [chartOf(hours, gym)] : [],
      tables:
        hours.length > 0
          ? [hoursTable(hours, rules, gym.language), daysTable(hours, rules, gym.language)]
          : [],
      notes: notesOf(hours),
    }
  },
}

function chartOf(hours: readonly StaffHour[], { zone, language }: { zone: string; language: string }): Chart {
  const clock = [...new Set(hours.map(({ hour }) => hour))].sort((a, b) => a - b)
  const at = new Map(hours.map((hour) => [`${hour.date} ${hour.hour}`, totalOf(hour)]))
  return {
    about: 'crowd',
    title: staffing.title(),
    alt: t`When staff is needed: people of the staff by day and hour.`,
    zone,
    points: [],
    quiet: [],
    plot: {
      kind: 'heat',
      columns: clock.map((hour) => clockOf(hour * 60)),
      rows: datesOf(hours).map((date) => ({
        label: shortDate(date, language),
        cells: clock.map((hour) => at.get(`${date} ${hour}`) ?? null),
      })),
      unit: t`staff`,
    },
  }
}

/** "Mon 23 Nov": fourteen days stand under each other on a phone. No month has more than three letters. */
const shortDate = (date: string, language: string): string =>
  `${shortWeekday(date, language)} ${dayMonth(date).replace(/(\p{L}{3})\p{L}+/u, '$1')}`

const hoursTable = (hours: readonly StaffHour[], rules: readonly StaffRule[], language: string): Table => ({
  id: 'hours',
  title: t`Staff needed by hour`,
  columns: [
    { id: 'date', label: t`Date` },
    { id: 'day', label: t`Day` },
    { id: 'hour', label: t`Hour` },
    { id: 'people', label: t`Up to`, unit: t`people` },
    ...rules.map(({ name }) => ({ id: `rule-${name}`, label: named(name) })),
  ],
  rows: hours.map(({ date, hour, people, need }): Cell[] => [
    date,
    shortDate(date, language),
    clockOf(hour * 60),
    people < leastShown ? hidden : Math.round(people),
    ...need,
  ]),
})

const daysTable = (hours: readonly StaffHour[], rules: readonly StaffRule[], language: string): Table => ({
  id: 'days',
  title: t`Hours of work by day`,
  columns: [
    { id: 'date', label: t`Date` },
    { id: 'day', label: t`Day` },
    { id: 'most', label: t`Most at once` },
    ...rules.map(({ name }) => ({ id: `rule-${name}`, label: named(name), unit: 'h', digits: 1 })),
  ],
  rows: datesOf(hours).map((date): Cell[] => {
    const own = hours.filter((hour) => hour.date === date)
    return [
      date,
      shortDate(date, language),
      own.length > 0 ? Math.max(...own.map(totalOf)) : 0,
      ...workOf(own, rules),
    ]
  }),
})

const notesOf = (hours: readonly StaffHour[]): string[] =>
  hours.length === 0
    ? []
    : [t`Planned by the upper end of what is expected: nine times in ten fewer people come at that hour.`]
