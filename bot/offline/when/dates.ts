import { en, type ParsedResult } from 'chrono-node'
import { addDays, localTime, weekdayOf } from '../../../tools/kit/time.ts'
import { wordTable } from '../../../tools/kit/word-table.ts'
import { weekdaySource } from './days.ts'
import { monthSource } from './numbers.ts'
import type { Days, Here, Rule, When } from './types.ts'

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
]

/** 1 to 12, or 0 when it is no month. */
const monthNumber = (name: string) => months.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

const one = (date: string): Days => ({ first: date, last: date })

const monthAt = (date: string) => ({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) })

const dated = new RegExp(`\\d|\\b${monthSource}`)

/**
 * A date of the calendar: "24/11", "24 November", "Nov 24th", "2026-11-24", "in December".
 *
 * chrono-node gets midnight of the gym's day as if it were UTC, so that neither the machine's zone nor
 * a change of the clock can move a date, and today is not over yet. Days and hours it only supposed are not taken from it.
 */
export function calendarDates(text: string, here: Here): { index: number; length: number; when: When }[] {
  if (!dated.test(text)) return []
  const { date } = localTime(here.now, here.zone)
  const midnight = new Date(`${date}T00:00:00Z`)
  const calendar = here.monthFirst ? en.casual : en.GB
  return calendar.parse(text, { instant: midnight, timezone: 0 }, { forwardDate: true }).flatMap((result) => {
    const days = loneVerb.test(text.slice(0, result.index + result.text.length))
      ? undefined
      : daysOf(result, date)
    const meant = days && nearOne(days, result.text, here)
    return meant ? [{ index: result.index, length: result.text.length, when: { days: meant } }] : []
  })
}

/** "may" and "march" without a day or an "in" before them are verbs. */
const loneVerb = /(?:^|(?<!\b(?:in|of|until|by|this|next|\d) ))(?:may|mar|march|sec|dec)$/

/** Days ahead within which a date is likely to be meant, and those beyond which nobody asks. */
const [soon, far] = [28, 60]

/** "12/3" in late November is the third of December also where the day is written first, for March is far. */
function nearOne(days: Days, text: string, here: Here): Days {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? []
  const today = localTime(here.now, here.zone).date
  if (!first || !second || days.first <= addDays(today, far)) return days
  const [day, month] = here.monthFirst ? [Number(first), Number(second)] : [Number(second), Number(first)]
  const other = month <= 12 ? dayAndMonth(day, month, here)?.days : undefined
  return other && other.first <= addDays(today, soon) ? other : days
}

/** A year that somebody wrote out is meant, however far off it is. */
const writtenYear = /\b20\d{2}\b/

/** Any other year far off was no date ("5/3/1"), nor was an hour that chrono-node read. */
function daysOf({ start, end, text }: ParsedResult, today: string): Days | undefined {
  if (!start.isCertain('month') || !dated.test(text)) return undefined
  const [year, month, day] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0]
  const near = Math.abs(year - monthAt(today).year) <= 1 || writtenYear.test(text)
  if (!near || start.isCertain('hour')) return undefined
  if (!start.isCertain('day')) return wholeMonth(year, month, today)
  const last = end?.isCertain('day')
    ? iso(end.get('year') ?? year, end.get('month') ?? month, end.get('day') ?? day)
    : undefined
  const first = iso(year, month, day)
  return { first, last: last && last > first ? last : first }
}

function wholeMonth(year: number, month: number, today: string): Days {
  const first = iso(year, month, 1)
  return {
    first: first < today && today.startsWith(first.slice(0, 7)) ? today : first,
    last: iso(year, month + 1, 0),
  }
}

const ordinals = wordTable<number>({
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 5,
})

/** The nth of a weekday in a month, the fifth being the last there is. */
function nthWeekday(nth: number, weekday: number, year: number, month: number): string {
  const first = iso(year, month, 1)
  const earliest = addDays(first, (weekday - weekdayOf(first) + 7) % 7)
  const date = addDays(earliest, 7 * (nth - 1))
  return date <= iso(year, month + 1, 0) ? date : addDays(date, -7)
}

/** "first tuesday of october": this year's, or next year's when that is over. */
function nthOf(ordinal: string, name: string, monthName: string, here: Here): When {
  const today = localTime(here.now, here.zone).date
  const { year, month } = monthAt(today)
  const named = monthNumber(monthName)
  const wanted = named || (monthName === 'next month' ? month + 1 : month)
  const of = (y: number, m: number) => nthWeekday(ordinals[ordinal] ?? 1, weekdays.indexOf(name) + 1, y, m)
  const date = of(year, wanted)
  if (date >= today) return { days: one(date) }
  return { days: one(named ? of(year + 1, wanted) : of(year, wanted + 1)) }
}

/** "on the 24th": of this month, or of the next that has one. */
function dayOfMonth(day: number, here: Here): When | undefined {
  const today = localTime(here.now, here.zone).date
  const { year, month } = monthAt(today)
  const dates = [0, 1, 2].map((ahead) => iso(year, month + ahead, day))
  const date = dates.find((candidate) => candidate >= today && Number(candidate.slice(8)) === day)
  return date ? { days: one(date) } : undefined
}

const feasts = wordTable<readonly [month: number, day: number]>({
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'xmas eve': [12, 24],
  xmas: [12, 25],
  'boxing day': [12, 26],
  "new year 's eve": [12, 31],
  'new years eve': [12, 31],
  'new year eve': [12, 31],
  "new year 's day": [1, 1],
  'new years day': [1, 1],
  'new year': [1, 1],
  halloween: [10, 31],
})

function feast(name: string, here: Here): When {
  const today = localTime(here.now, here.zone).date
  const [month, day] = feasts[name] ?? [1, 1]
  const thisYear = iso(monthAt(today).year, month, day)
  return { days: one(thisYear >= today ? thisYear : iso(monthAt(today).year + 1, month, day)) }
}

/** A day and a month, this year or the next. */
function dayAndMonth(day: number, month: number, here: Here, said?: string): When | undefined {
  const today = localTime(here.now, here.zone).date
  const { year } = monthAt(today)
  const date = said
    ? iso(Number(said), month, day)
    : [year, year + 1].map((y) => iso(y, month, day)).find((candidate) => candidate >= today)
  return date && Number(date.slice(8)) === day ? { days: one(date) } : undefined
}

function month(before: string, here: Here): When {
  const today = localTime(here.now, here.zone).date
  const { year, month: current } = monthAt(today)
  return { days: wholeMonth(year, before === 'next' ? current + 1 : current, today) }
}

/** Dates that chrono-node does not know or misreads. */
export const dateRules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?:the )?(first|1st|second|2nd|third|3rd|fourth|4th|last) (${weekdaySource}) (?:of|in) (?:the )?(next month|this month|month|${monthSource})\\b`,
    ),
    read: ([, nth = '', name = '', month = ''], here) => nthOf(nth, name, month, here),
  },
  {
    pattern: new RegExp(`\\b(${Object.keys(feasts).join('|')})\\b`),
    read: ([, name = ''], here) => feast(name, here),
  },
  {
    // "on 24.11" in the continental way; "12.11" alone would be a time of day.
    pattern:
      /\b(?:on (?:the )?(\d{1,2})|(2[4-9]|3[01]))\.(1[0-2]|0?[1-9])\b(?:\.(20\d{2})\b)?(?! ?(?:am|pm))/,
    read: ([, first, second, monthText = '', year], here) =>
      dayAndMonth(Number(first ?? second), Number(monthText), here, year),
  },
  {
    // "dec 24", which chrono-node takes for December of a year 24.
    pattern: new RegExp(
      `\\b(${monthSource}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)(?:(?: ?,)? (20\\d{2})\\b)?`,
    ),
    read: ([, name = '', day = '', year], here) => dayAndMonth(Number(day), monthNumber(name), here, year),
  },
  {
    pattern: /\b(?:this|the rest of the|(next)) month\b/,
    read: ([, before = ''], here) => month(before, here),
  },
  {
    pattern:
      /\b(?:on |for |by )?the (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|time|set|rep|floor|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/,
    read: ([, day = ''], here) => dayOfMonth(Number(day), here),
  },
]
