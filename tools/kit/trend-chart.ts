import type { Chart, MeasuredTrend, MeasureUnit } from './chart.ts'
import { t } from './language.ts'
import { addDays } from './time.ts'
import { dayNumber, type Trend } from './trend.ts'
import { dateWords } from './words.ts'

/** A member's figure, and how it is told. */
export type Figure = {
  title: string
  /** What it is in a sentence: "Body weight". */
  name: string
  /** What a dot is. */
  counted: 'weighings' | 'sessions'
  per: 'week' | 'month'
  unit: MeasureUnit
  /** What one of the values is in the unit of the chart. */
  inUnit: number
  /** The least that the scale spans, in the values. */
  span: number
  /** A value in words, and a difference without its sign. */
  value(value: number): string
  change(value: number): string
}

/** What has been measured: values of days, oldest first, and a trend through the newest of them. */
export type Course = {
  dots: readonly { date: string; value: number }[]
  trend: Trend | undefined
  /** The last day shown. */
  today: string
  zone: string
  language: string
}

/** Fewer than these are no picture. */
const leastDots = 3

/** Days shown at the least: three dots of one week are not stretched over the whole width. */
const leastDays = 14

export const weeksPerMonth = 365.25 / 12 / 7

/** The chart of a member's figure over the weeks; undefined where there is too little to draw. */
export function trendChart(figure: Figure, course: Course): Chart | undefined {
  const { dots, trend, today, zone } = course
  const [first] = dots
  if (!first || dots.length < leastDots) return undefined
  const earliest = addDays(today, 1 - leastDays)
  const scaled = (value: number) => Math.round(value * figure.inUnit * 100) / 100
  return {
    about: 'member',
    title: figure.title,
    alt: spoken(figure, course),
    zone,
    points: [],
    quiet: [],
    measured: {
      unit: figure.unit,
      from: first.date < earliest ? first.date : earliest,
      to: today,
      span: scaled(figure.span),
      dots: dots.map(({ date, value }) => ({ date, value: scaled(value) })),
      ...(trend ? { trend: lineOf(trend, course, scaled) } : {}),
      note: note(figure, course),
    },
  }
}

/** The trend from its first day to its last, which is that of the newest dot. */
function lineOf(
  { kind, now, perWeek, days, swing }: Trend,
  { dots, today }: Course,
  scaled: (value: number) => number,
): MeasuredTrend {
  const last = dots.at(-1)?.date ?? today
  return {
    way: kind,
    from: addDays(last, -days),
    to: last,
    start: scaled(now - (perWeek / 7) * days),
    end: scaled(now),
    swing: scaled(swing),
  }
}

function note(figure: Figure, course: Course): string {
  const { trend } = course
  if (!trend) return t`too few for a trend yet`
  const arrow = trend.kind === 'up' ? '↑' : '↓'
  const way = trend.kind === 'unclear' ? t`no clear change yet` : `${arrow} ${paceWords(trend, figure)}`
  const weeks = weeksOf(course)
  return weeks ? t`last ${weeks} weeks: ${way} · range: 8 in 10` : t`${way} · range: 8 in 10`
}

/** "about 0.4 kg a week". */
function paceWords(trend: Trend, { per, change }: Figure): string {
  const by = change(inPeriod(trend, per))
  return per === 'week' ? t`about ${by} a week` : t`about ${by} a month`
}

const inPeriod = ({ perWeek }: Trend, per: 'week' | 'month') =>
  perWeek * (per === 'month' ? weeksPerMonth : 1)

/** The weeks that the trend looks back, where the dots go further. */
function weeksOf({ dots, trend, today }: Course): number | undefined {
  const [from, to] = [dots[0]?.date ?? today, dots.at(-1)?.date ?? today]
  const begin = dayNumber(to) - (trend?.days ?? 0)
  return trend && begin > dayNumber(from) ? Math.ceil((dayNumber(today) + 1 - begin) / 7) : undefined
}

/** What the chart shows, for those who can't see it. */
function spoken(figure: Figure, course: Course): string {
  const { trend } = course
  const seen = seenWords(figure, course)
  if (!trend) return `${seen} ${t`That is too few for a trend yet.`}`
  const now = figure.value(trend.now)
  const weeks = weeksOf(course)
  const line = weeks
    ? t`The trend of the last ${weeks} weeks stands at ${now}, ${wayWords(trend, figure)}`
    : t`The trend stands at ${now}, ${wayWords(trend, figure)}`
  const within = figure.change(trend.swing)
  const band =
    figure.counted === 'weighings'
      ? t`8 weighings in 10 lie within ${within} of it`
      : t`8 sessions in 10 lie within ${within} of it`
  return `${seen} ${line}; ${band}.`
}

/** How many there are, of which days, and between what and what they lie. */
function seenWords({ name, counted, value }: Figure, { dots, today, language }: Course): string {
  const values = dots.map((dot) => dot.value)
  const [least, most] = [value(Math.min(...values)), value(Math.max(...values))]
  const [first, last] = [dots[0], dots.at(-1)].map((dot) => dateWords(dot?.date ?? today, language))
  const many = counted === 'weighings' ? t`${dots.length} weighings` : t`${dots.length} sessions`
  return least === most
    ? t`${name}, ${first ?? ''} to ${last ?? ''}: ${many}, all ${least}.`
    : t`${name}, ${first ?? ''} to ${last ?? ''}: ${many}, from ${least} to ${most}.`
}

function wayWords(trend: Trend, figure: Figure): string {
  if (trend.kind === 'unclear') return t`no clear change yet`
  const pace = paceWords(trend, figure)
  return trend.kind === 'up' ? t`up ${pace}` : t`down ${pace}`
}
