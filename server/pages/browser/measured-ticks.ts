import type { MeasureUnit } from '../../../tools/kit/chart.ts'
import { numberIn, pageLanguage, t } from './words.ts'

export const dayMs = 86_400_000

/** A mark on a scale. */
export type Tick = { value: number; label: string }

/** A scale of values from its lower edge to its upper, both marked. */
export type Scale = { bottom: number; top: number; ticks: Tick[] }

const decimal = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000]

/** Steps that read well: stone is told in halves, time in parts of a minute. */
const steps: Readonly<Record<MeasureUnit, readonly number[]>> = {
  kg: decimal,
  lb: decimal,
  st: [2, 7, 14, 28, 70, 140, 280, 700],
  reps: decimal,
  s: [5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200],
}

/** Steps between the edges, at the most. */
const mostSteps = 6

/** Air over the highest and under the lowest value, as a part of what lies between. */
const air = 0.06

/**
 * A scale that holds all values and need not begin at zero.
 *
 * @param span the least it spans, in the unit
 */
export function valueScale(values: readonly number[], unit: MeasureUnit, span: number): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const half = Math.max(span, (most - least) * (1 + 2 * air)) / 2
  const middle = Math.max((least + most) / 2, half)
  const [low, high] = [middle - half, middle + half]
  const edges = (step: number) => ({
    step,
    bottom: Math.max(0, Math.floor(low / step + 1e-9) * step),
    top: Math.ceil(high / step - 1e-9) * step,
  })
  const all = steps[unit].map(edges)
  const found = all.find(({ step, bottom, top }) => (top - bottom) / step <= mostSteps) ?? edges(high - low)
  const { step, bottom, top } = found
  const ticks = Array.from({ length: Math.round((top - bottom) / step) + 1 }, (_, i) => bottom + i * step)
  return {
    bottom,
    top,
    ticks: ticks.map((value, i) => ({
      value,
      label: label(value, unit, { top, last: i === ticks.length - 1 }),
    })),
  }
}

/** The unit stands at the uppermost value alone, so that the scale stays narrow. */
function label(value: number, unit: MeasureUnit, { top, last }: { top: number; last: boolean }): string {
  if (unit === 'st') return stone(value)
  if (unit === 's' && top > 120) return `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`
  return last ? `${value} ${unitWord(unit)}` : String(value)
}

/** A value in its unit: "80.4 kg", "12 st 7 lb", "1:30". */
export function measuredWords(value: number, unit: MeasureUnit): string {
  if (unit === 'kg' || unit === 'lb') return `${numberIn(String(Math.round(value * 10) / 10))} ${unit}`
  const whole = Math.round(value)
  if (unit === 'st') return `${stone(whole)}${whole % 14 === 0 ? '' : ' lb'}`
  return label(whole, unit, { top: whole, last: true })
}

const unitWord = (unit: MeasureUnit): string => (unit === 'reps' ? t`reps` : unit)

/** "12 st", "12 st 7". */
function stone(pounds: number): string {
  const over = pounds % 14
  return `${Math.floor(pounds / 14)} st${over === 0 ? '' : ` ${over}`}`
}

const weekMs = 7 * dayMs

/** Shorter spans are read by weeks, longer ones by months. */
const longest = 26 * weekMs

/**
 * Days to mark between two dates: Mondays, or the first days of months.
 *
 * @param room how many labels stand side by side
 * @returns ticks at instants of midnight in UTC, which stands for the date
 */
export function dateTicks(from: string, to: string, room: number): Tick[] {
  const [first, last] = [Date.parse(from), Date.parse(to)]
  return last - first <= longest ? weeks(first, last, room) : months(first, last, room)
}

function weeks(first: number, last: number, room: number): Tick[] {
  // The first of January 1970 was a Thursday.
  const monday = last - ((((last - 4 * dayMs) % weekMs) + weekMs) % weekMs)
  const count = Math.floor((monday - first) / weekMs) + 1
  const every = [1, 2, 3, 4].find((n) => Math.ceil(count / n) <= room) ?? 6
  return Array.from({ length: Math.ceil(count / every) }, (_, i) => monday - i * every * weekMs)
    .reverse()
    .map((value) => ({ value, label: words(value, { day: 'numeric', month: 'short' }) }))
}

function months(first: number, last: number, room: number): Tick[] {
  const begin = new Date(first)
  const starts: number[] = []
  for (let month = begin.getUTCMonth(), at = first; at <= last; month++) {
    at = Date.UTC(begin.getUTCFullYear(), month, 1)
    if (at >= first && at <= last) starts.push(at)
  }
  const every = [1, 2, 3, 6].find((n) => starts.length / n <= room) ?? 12
  return starts
    .filter((at) => new Date(at).getUTCMonth() % every === 0)
    .map((value) => ({
      value,
      label: words(value, new Date(value).getUTCMonth() === 0 ? { year: 'numeric' } : { month: 'short' }),
    }))
}

const words = (at: number, shown: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(pageLanguage(), { ...shown, timeZone: 'UTC' }).format(at)
