import type { Chart } from './chart.ts'
import { t } from './language.ts'
import { quantile } from './statistics.ts'
import { localTime } from './time.ts'
import { dayNumber, type Trend, trendOf } from './trend.ts'
import { trendChart } from './trend-chart.ts'

/** How a weight goes, kg. */
export type WeightTrend = {
  last: number
  lastOn: string
  /** Days weighed in the weeks that were looked at. */
  days: number
  trend: Trend | undefined
  series: readonly { date: string; kg: number }[]
  /** All days weighed in the weeks that a chart shows. */
  shown: readonly { date: string; kg: number }[]
}

/** Weeks that are looked at, more where there are few weighings in the last ones. */
const windows = [28, 56]

/** Days and weighings without which nothing is said, the kg that are worth a word, and that water stays for days. */
const rules = { points: 6, days: 10, change: 0.3, likeness: 0.75 }

/**
 * The way of a weight. A day counts once, by the middle of its weighings; water comes and goes, so a change is only said
 * where that would not look like it.
 *
 * @param weighings oldest first
 * @returns undefined without any
 */
export function weightTrend(
  weighings: readonly { at: Date; kg: number }[],
  { zone, now }: { zone: string; now: Date },
): WeightTrend | undefined {
  const days = [...Map.groupBy(weighings, ({ at }) => localTime(at, zone).date)]
    .map(([date, all]) => ({
      date,
      kg: quantile(
        all.map(({ kg }) => kg),
        0.5,
      ),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  const last = days.at(-1)
  if (!last) return undefined
  const today = dayNumber(localTime(now, zone).date)
  const within = (window: number) => days.filter(({ date }) => today - dayNumber(date) < window)
  const shown = within(windows.at(-1) ?? 0)
  const series = windows.map(within).find((each) => each.length >= 8) ?? shown
  const points = series.map(({ date, kg }) => ({ day: dayNumber(date), value: kg }))
  const trend = trendOf(points, rules)
  return { last: last.kg, lastOn: last.date, days: series.length, trend, series, shown }
}

/** How a body is weighed, and where and when it is told. */
export type WeightSpeech = {
  units: 'metric' | 'us' | 'uk' | null
  /** A weight in kg in words, and a difference without its sign. */
  weight(kg: number): string
  change(kg: number): string
  today: string
  zone: string
  language: string
}

const kgPerPound = 0.45359237

/** What the scales swing by from day to day must look as small as it is, kg. */
const leastSpan = 4

/** Body weight over the last weeks; undefined with fewer than three days weighed. */
export function weightChart(
  { shown, trend }: WeightTrend,
  { units, weight, change, today, zone, language }: WeightSpeech,
): Chart | undefined {
  const pounds = units === 'us' || units === 'uk'
  return trendChart(
    {
      title: trend ? t`Body weight: ${weight(trend.now)} by the trend` : t`Body weight`,
      name: t`Body weight`,
      counted: 'weighings',
      per: 'week',
      unit: units === 'us' ? 'lb' : units === 'uk' ? 'st' : 'kg',
      inUnit: pounds ? 1 / kgPerPound : 1,
      span: leastSpan,
      value: weight,
      change,
    },
    { dots: shown.map(({ date, kg }) => ({ date, value: kg })), trend, today, zone, language },
  )
}
