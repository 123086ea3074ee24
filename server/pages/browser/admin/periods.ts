import { t } from '../words.ts'
import { dateAfter } from './gym-time.ts'

/** A stretch of days with a name, counted from the gym's today. */
export type Stretch = { id: string; words: string; days(today: string): { from: string; to: string } }

const lastDays = (id: string, words: string, days: number): Stretch => ({
  id,
  words,
  days: (today) => ({ from: dateAfter(today, -days), to: dateAfter(today, -1) }),
})

const firstOfMonth = (date: string): string => `${date.slice(0, 8)}01`

/** Stretches that lie behind, shortest first. */
export const stretchesBehind: readonly Stretch[] = [
  lastDays('7d', t`Last 7 days`, 7),
  lastDays('28d', t`Last 4 weeks`, 28),
  { id: 'month', words: t`This month`, days: (today) => ({ from: firstOfMonth(today), to: today }) },
  {
    id: 'before',
    words: t`Last month`,
    days: (today) => {
      const to = dateAfter(firstOfMonth(today), -1)
      return { from: firstOfMonth(to), to }
    },
  },
  lastDays('91d', t`Last 13 weeks`, 91),
  lastDays('365d', t`Last year`, 365),
  lastDays('730d', t`Last two years`, 730),
]

/** Stretches that lie ahead, for what is told of the days to come. */
export const stretchesAhead: readonly Stretch[] = [
  { id: 'n7d', words: t`Next 7 days`, days: (today) => ({ from: today, to: dateAfter(today, 6) }) },
  { id: 'n14d', words: t`Next 2 weeks`, days: (today) => ({ from: today, to: dateAfter(today, 13) }) },
]

/** The days that an address asks for: a stretch's, those named, or none, which leaves it to the report. */
export function daysAsked(
  { period, from, to }: { period?: string; from?: string; to?: string },
  today: string,
): { from?: string; to?: string } {
  const stretch = [...stretchesBehind, ...stretchesAhead].find(({ id }) => id === period)
  if (stretch) return stretch.days(today)
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}
