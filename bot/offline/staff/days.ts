import { addDays, weekdayOf } from '../../../tools/kit/time.ts'
import { numberOf, numberSource } from '../when/numbers.ts'

/** Days of the gym's calendar, both included. */
export type DayWindow = { from: string; to: string }

/** Where a staff member stands: their day, and whether what they ask for lies ahead. */
export type Standing = { today: string; ahead: boolean }

type DayRule = { pattern: string; read(match: readonly string[], standing: Standing): DayWindow | undefined }

const monthNames = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
]
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** "may" and "march" are words as well: alone they are months at the beginning or after a word for time alone. */
const afterTime = '(?<=^|\\b(?:in|of|since|for|last|during|to|and|from|this|until|till|through) )'
const month = `(?:jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|${afterTime}(?:mar(?:ch)?|may))`
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?'
const year = '(20\\d{2})'
const iso = '(\\d{4}-\\d{2}-\\d{2})'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const joint = '(?:to|until|till|through|and|-|–)'

const monthOf = (name: string): number =>
  monthNames.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1
const two = (value: number): string => String(value).padStart(2, '0')
const dateIn = (y: number, m: number, d: number): string => `${y}-${two(m)}-${two(d)}`
const yearOf = (date: string): number => Number(date.slice(0, 4))
const daysInMonth = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate()
const wholeMonth = (y: number, m: number): DayWindow => ({
  from: dateIn(y, m, 1),
  to: dateIn(y, m, daysInMonth(y, m)),
})
const monday = (date: string): string => addDays(date, 1 - weekdayOf(date))
const isDate = (date: string): boolean =>
  !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date)

/** The first of a month, some months away. */
function monthsFrom(date: string, months: number): string {
  const count = 12 * yearOf(date) + Number(date.slice(5, 7)) - 1 + months
  return dateIn(Math.floor(count / 12), (count % 12) + 1, 1)
}

const lastOfMonth = (first: string): string => addDays(monthsFrom(first, 1), -1)

/** A month without a year is the one that has been, or the one to come. */
function monthSaid(name: string, said: string | undefined, { today, ahead }: Standing): DayWindow {
  const m = monthOf(name)
  const now = Number(today.slice(5, 7))
  const passed = ahead ? m < now : m > now
  const y = said ? Number(said) : yearOf(today) + (passed ? (ahead ? 1 : -1) : 0)
  return wholeMonth(y, m)
}

function daySaid(d: string, name: string, said: string | undefined, standing: Standing): string | undefined {
  const { from } = monthSaid(name, said, standing)
  const date = `${from.slice(0, 8)}${two(Number(d))}`
  if (!isDate(date)) return undefined
  const late = said === undefined && !standing.ahead && date > standing.today
  return late ? `${yearOf(date) - 1}${date.slice(4)}` : date
}

/** The last such day before today, or the next from today on. */
function weekdaySaid(name: string, { today, ahead }: Standing): string {
  const number = weekdayNames.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1
  const on = (((number - weekdayOf(today)) % 7) + 7) % 7
  return addDays(today, ahead ? on : on === 0 ? -7 : on - 7)
}

const units: Readonly<Record<string, (date: string, by: number) => DayWindow>> = {
  week: (date, by) => ({ from: addDays(monday(date), 7 * by), to: addDays(monday(date), 7 * by + 6) }),
  weekend: (date, by) => ({ from: addDays(monday(date), 7 * by + 5), to: addDays(monday(date), 7 * by + 6) }),
  month: (date, by) => ({ from: monthsFrom(date, by), to: lastOfMonth(monthsFrom(date, by)) }),
  quarter: (date, by) => {
    const from = monthsFrom(date, -((Number(date.slice(5, 7)) - 1) % 3) + 3 * by)
    return { from, to: lastOfMonth(monthsFrom(from, 2)) }
  },
  year: (date, by) => ({ from: dateIn(yearOf(date) + by, 1, 1), to: dateIn(yearOf(date) + by, 12, 31) }),
}
const unit = '(week(?!end)|weekend|month|quarter|year)'

/** The weekend that has been, or the one to come. */
function weekendSaid({ today, ahead }: Standing): DayWindow {
  const begun = weekdayOf(today) >= 6
  return {
    from: addDays(monday(today), ahead || begun ? 5 : -2),
    to: addDays(monday(today), ahead || begun ? 6 : -1),
  }
}

function countedDays(count: string, what: string, { today, ahead }: Standing): DayWindow | undefined {
  const n = numberOf(count)
  if (!(n >= 1 && n <= 800)) return undefined
  if (/^(?:month|year)/.test(what)) {
    const months = n * (what.startsWith('year') ? 12 : 1)
    const first = monthsFrom(today, ahead ? months : -months)
    const d = Math.min(Number(today.slice(8)), Number(lastOfMonth(first).slice(8)))
    const other = `${first.slice(0, 8)}${two(d)}`
    return ahead ? { from: today, to: addDays(other, -1) } : { from: other, to: addDays(today, -1) }
  }
  const days = n * (what.startsWith('week') ? 7 : what.startsWith('fortnight') ? 14 : 1)
  return ahead
    ? { from: today, to: addDays(today, days - 1) }
    : { from: addDays(today, -days), to: addDays(today, -1) }
}

const ofDay = (date: string | undefined): DayWindow | undefined =>
  (date && { from: date, to: date }) || undefined
const until = (window: DayWindow | undefined, to: string): DayWindow | undefined =>
  window && { from: window.from, to }
const between = (one: DayWindow | undefined, other: DayWindow | undefined): DayWindow | undefined =>
  one && other && { from: one.from, to: other.to }

/** What days may be said with, the longer before the shorter. */
const rules: readonly DayRule[] = [
  { pattern: `${iso} (?:${joint} )?${iso}`, read: ([, from = '', to = '']) => ({ from, to }) },
  { pattern: iso, read: ([, date = '']) => ofDay(date) },
  {
    pattern: `${year}-(\\d{2})\\b`,
    read: ([, y, m]) => (Number(m) >= 1 && Number(m) <= 12 ? wholeMonth(Number(y), Number(m)) : undefined),
  },
  {
    pattern: `${day} ${joint} ${day} (?:of )?(${month})(?: ${year})?`,
    read: ([, a = '', b = '', m = '', y], s) =>
      between(ofDay(daySaid(a, m, y, s)), ofDay(daySaid(b, m, y, s))),
  },
  {
    pattern: `${day} (?:of )?(${month})(?: ${year})? ${joint} ${day} (?:of )?(${month})(?: ${year})?`,
    read: ([, a = '', m = '', y, b = '', n = '', z], s) =>
      between(ofDay(daySaid(a, m, y, s)), ofDay(daySaid(b, n, z, s))),
  },
  {
    pattern: `(${month})(?: ${year})? ${joint} (${month})(?: ${year})?`,
    read: ([, m = '', y, n = '', z], s) => between(monthSaid(m, y ?? z, s), monthSaid(n, z, s)),
  },
  {
    pattern: `${day} (?:of )?(${month})(?: ${year})?`,
    read: ([, d = '', m = '', y], s) => ofDay(daySaid(d, m, y, s)),
  },
  {
    pattern: `(${month}) ${day}\\b(?!\\d)`,
    read: ([, m = '', d = ''], s) => ofDay(daySaid(d, m, undefined, s)),
  },
  {
    pattern: `(?<!\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?)(?:last )?(${month})(?! (?:rush|wave|effect|peak))(?: ${year})?`,
    read: ([, m = '', y], s) => monthSaid(m, y, s),
  },
  {
    pattern: `(?:q([1-4])|(first|second|third|fourth) quarter)(?: (?:of )?${year})?`,
    read: ([, q, word = '', y], { today }) => {
      const number = q ? Number(q) : ['first', 'second', 'third', 'fourth'].indexOf(word) + 1
      const current = y ? Number(y) : yearOf(today)
      const first = dateIn(
        !y && dateIn(current, 3 * number - 2, 1) > today ? current - 1 : current,
        3 * number - 2,
        1,
      )
      return units.quarter?.(first, 0)
    },
  },
  {
    pattern: `(?:the )?(?:last|past|previous) (${numberSource}) (days?|weeks?|fortnights?|months?|years?)`,
    read: ([, n = '', what = ''], s) => countedDays(n, what, { ...s, ahead: false }),
  },
  {
    pattern: `(?:the )?(?:next|coming) (${numberSource}) (days?|weeks?|fortnights?|months?)`,
    read: ([, n = '', what = ''], s) => countedDays(n, what, { ...s, ahead: true }),
  },
  {
    pattern: `(?:last|past|previous) ${unit}`,
    read: ([, what = ''], { today }) =>
      what === 'weekend' ? weekendSaid({ today, ahead: false }) : units[what]?.(today, -1),
  },
  { pattern: `(?:next|coming) ${unit}`, read: ([, what = ''], { today }) => units[what]?.(today, 1) },
  {
    pattern: `(?:this|the current) ${unit}|(year|month|week) to date|(ytd|mtd)`,
    read: ([, what, toDate, short], { today, ahead }) => {
      const name = what ?? toDate ?? (short === 'ytd' ? 'year' : 'month')
      const whole = units[name]?.(today, 0)
      if (!whole || name === 'weekend') return whole
      return ahead ? { from: today, to: whole.to } : { from: whole.from, to: today }
    },
  },
  { pattern: '(?:over|on|at|for) the weekend', read: (_, s) => weekendSaid(s) },
  {
    pattern: '(?:in|of|since|for|during) (20\\d{2})\\b',
    read: ([, y], { today }) => units.year?.(dateIn(Number(y ?? yearOf(today)), 1, 1), 0),
  },
  { pattern: 'today|so far today', read: (_, { today }) => ofDay(today) },
  { pattern: 'yesterday', read: (_, { today }) => ofDay(addDays(today, -1)) },
  { pattern: 'tomorrow', read: (_, { today }) => ofDay(addDays(today, 1)) },
  {
    pattern: `(?:on |last |this |coming |since )?(?<!\\bevery )\\b(${weekday})\\b(?! (?:digest|report|meeting)\\b)`,
    read: ([, name = ''], s) => ofDay(weekdaySaid(name, s)),
  },
]

const compiled = rules.map(({ pattern, read }) => ({
  read,
  pattern: new RegExp(`\\b(since |from )?(?:${pattern})(?![\\w-])`, 'i'),
}))

/**
 * The days that words name, for a report: "last month", "october", "since september", "next two weeks". What began and goes
 * on ends today. The rest of the words is what they say beside.
 *
 * @example
 * daysSaid('legs last month', { today: '2026-11-24', ahead: false })
 * // { window: { from: '2026-10-01', to: '2026-10-31' }, rest: 'legs' }
 */
export function daysSaid(text: string, standing: Standing): { window: DayWindow | undefined; rest: string } {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim()
  for (const { pattern, read } of compiled) {
    const match = pattern.exec(plain)
    const [, since, ...parts] = match ?? []
    const found = match && read([match[0], ...parts], standing)
    if (!match || !found || !isDate(found.from) || !isDate(found.to)) continue
    const rest = `${plain.slice(0, match.index)} ${plain.slice(match.index + match[0].length)}`
      .replace(/\s+/g, ' ')
      .trim()
    const open =
      /^since /.test(match[0]) ||
      (since?.trim() === 'from' && !/\b(?:to|until|till|through|and)\b/.test(match[0]))
    return { window: open ? until(found, standing.today) : cut(found, standing), rest }
  }
  return { window: undefined, rest: plain }
}

/** A stretch that is not over yet ends today, where what has been is asked for. */
const cut = ({ from, to }: DayWindow, { today, ahead }: Standing): DayWindow =>
  !ahead && from <= today && to > today ? { from, to: today } : { from, to }
