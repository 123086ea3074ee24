import { addDays, localTime, weekdayOf } from '../../../tools/kit/time.ts'
import type { DayPart } from './day-parts.ts'
import { numberOf, numberSource } from './numbers.ts'
import type { Days, Here, Rule, When } from './types.ts'

// Weekdays and "tomorrow" are reckoned here and not by chrono-node, which reads them by the machine's zone.

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

export const weekdaySource = `(?:${names.join('|')})`

const today = ({ now, zone }: Here): string => localTime(now, zone).date

/** The day some days from today. */
export const inDays = (days: number, here: Here): Days => {
  const date = addDays(today(here), days)
  return { first: date, last: date }
}

/** Monday to Sunday, some weeks from this one. */
function weekFrom(weeks: number, here: Here): Days {
  const monday = addDays(today(here), 1 - weekdayOf(today(here)) + 7 * weeks)
  return { first: monday, last: addDays(monday, 6) }
}

/** Days from today to the coming weekday of a name; none on that day itself. */
function daysTo(name: string, here: Here): number {
  return (names.indexOf(name) + 1 - weekdayOf(today(here)) + 7) % 7
}

/** "friday", "this friday", "next friday", "friday next week", "last friday", "friday week". */
function weekday(before: string, name: string, after: string, here: Here): When {
  const days = daysTo(name, here)
  const inNextWeek = 7 + names.indexOf(name) + 1 - weekdayOf(today(here))
  if (/^(?:last|past)/.test(before)) return { days: inDays(days - 7, here) }
  if (after === 'week') return { days: inDays(days + 7, here) }
  if (after === 'after') return { days: { ...inDays(days, here), weekly: true }, following: true }
  if (after === 'after next') return { days: inDays(inNextWeek + 7, here) }
  if (before === 'next' || after === 'next week') return { days: inDays(inNextWeek, here) }
  return { days: { ...inDays(days, here), weekly: true } }
}

/** "a week on friday", "2 weeks from tomorrow". */
function weeksFrom(count: string, name: string, here: Here): When | undefined {
  const weeks = count === 'a' || count === '' ? 1 : numberOf(count)
  const days = name === 'today' ? 0 : name === 'tomorrow' ? 1 : daysTo(name, here)
  return weeks <= 52 ? { days: inDays(days + 7 * weeks, here) } : undefined
}

/** Some weekends from the one that is coming or has begun. */
function weekend(before: string, here: Here): When {
  const weeks = /^next/.test(before) ? 1 : /^(?:last|past)/.test(before) ? -1 : 0
  const { last } = weekFrom(weeks, here)
  return { days: { first: addDays(last, -1), last } }
}

/** "this week" from today on, "next week" from its Monday. */
function week(before: string, here: Here): When {
  const weeks = /next/.test(before) ? 1 : /last|past/.test(before) ? -1 : 0
  const days = weekFrom(weeks, here)
  return { days: weeks === 0 ? { ...days, first: today(here) } : days }
}

/** "monday to wednesday", "next week monday to friday" */
function span(first: string, last: string, here: Here, next = false): When {
  const from = next
    ? addDays(weekFrom(1, here).first, names.indexOf(first))
    : addDays(today(here), daysTo(first, here))
  return { days: { first: from, last: addDays(from, (names.indexOf(last) - names.indexOf(first) + 7) % 7) } }
}

function nextFewDays(count: string, here: Here): When {
  const days = numberOf(count)
  const last = addDays(today(here), Math.min(Number.isNaN(days) ? 3 : days, 60) - 1)
  return { days: { first: today(here), last } }
}

/** Of "thursday or friday next week" both are in that week. */
const besideNext = new RegExp(
  `^(?: (?:morning|afternoon|evening|night|lunch)s?)?(?: ?,| or| and)+(?: on)? ${weekdaySource}(?: (?:morning|afternoon|evening|night|lunch)s?)?(?:(?: or|,)(?: on)? ${weekdaySource})? next week\\b`,
)

const part = (from: number, to: number): DayPart => ({ from: from * 60, to: to * 60 })

const day = (source: string, read: (here: Here) => When): Rule => ({
  pattern: new RegExp(`\\b(?:${source})\\b`),
  read: (_, here) => read(here),
})

/** Days by their everyday names, the longer sayings first. */
export const dayRules: readonly Rule[] = [
  day('(?:the )?day after tomorrow', (here) => ({ days: inDays(2, here) })),
  day('(?:the )?day before yesterday', (here) => ({ days: inDays(-2, here) })),
  {
    pattern: new RegExp(
      `(?<!\\b(?:this|next|last|past|coming|following|whole|all|after) )\\b(?:(?:(a|${numberSource}) )?weeks? (?:from |on )?)(today|tomorrow|${weekdaySource})\\b`,
    ),
    read: ([, count = '', name = ''], here) => weeksFrom(count, name, here),
  },
  {
    pattern: /\b(today|tomorrow) week\b/,
    read: ([, name = ''], here) => weeksFrom('a', name, here),
  },
  day('late(?:r)? tonight|tonight late', (here) => ({ days: inDays(0, here), part: part(21, 24) })),
  day("(?:tonight|to night|this (?:very )?night)(?:s| ?'s)?", (here) => ({
    days: inDays(0, here),
    part: part(18, 24),
  })),
  day('last night', (here) => ({ days: inDays(-1, here), part: part(18, 24) })),
  day('early tomorrow(?: morning)?|tomorrow early', (here) => ({ days: inDays(1, here), part: part(5, 9) })),
  day('late tomorrow(?: night| evening)?|tomorrow late', (here) => ({
    days: inDays(1, here),
    part: part(20, 24),
  })),
  day("(?:tomorrow|to morrow)(?:s| ?'s)?", (here) => ({ days: inDays(1, here) })),
  day('yesterday', (here) => ({ days: inDays(-1, here) })),
  day("(?:today|to day)(?:s(?! day)| ?'s)?", (here) => ({ days: inDays(0, here) })),
  day('this (?=(?:late |early |mid ?)?(?:morning|lunch|afternoon|evening|dinner))', (here) => ({
    days: inDays(0, here),
  })),
  {
    pattern: new RegExp(
      `\\b(?:(next week) ?,? )?(?:from |between )?(${weekdaySource}) (?:to|-|until|through|thru) (${weekdaySource})( (?:of )?next week)?\\b`,
    ),
    read: ([, before, first = '', last = '', after], here) =>
      span(first, last, here, (before ?? after) !== undefined),
  },
  {
    pattern: new RegExp(`\\bbetween (${weekdaySource}) and (${weekdaySource})\\b`),
    read: ([, first = '', last = ''], here) => span(first, last, here),
  },
  {
    pattern: /\b(?:(this coming|this|next|last|past|coming|the following) )?(?:weekends?|week ends?)\b/,
    read: ([, before = ''], here) => weekend(before.replace('the following', 'next'), here),
  },
  {
    pattern: new RegExp(
      `\\b(?:(this coming|this|next|last|past|coming|every|each) )?(${weekdaySource})s?(?: (next week|this week|week|after next|after(?= ?(?:[,.?]|then|that|please|$)))\\b)?`,
    ),
    read: (match, here) => {
      const [said, before = '', name = '', after = ''] = match
      const rest = match.input.slice(match.index + said.length)
      return weekday(before, name, after === '' && besideNext.test(rest) ? 'next week' : after, here)
    },
  },
  day('(?:the )?week after next', (here) => ({ days: weekFrom(2, here) })),
  {
    pattern:
      /\b(later (?:this|in the)|early next|early|the rest of (?:the|this)|this|next|last|past|the following|the coming|coming) week\b/,
    read: ([, before = ''], here) => week(before.replace('the following', 'next'), here),
  },
  {
    pattern: new RegExp(`\\b(?:(?:the )?(?:next|coming)|these) (few |couple of |${numberSource} )?days\\b`),
    read: ([, count = ''], here) => nextFewDays(count.trim(), here),
  },
]

/** "early" and "late" beside a day that was found: "early on friday", "saturday late". */
export const dayEnds: readonly Rule[] = [
  { pattern: /\bearly(?= (?:on )?¤)|(?<=¤ )early(?= |$)/, read: () => ({ part: part(5, 9) }) },
  { pattern: /\blate(?= (?:on )?¤)|(?<=¤ )late(?= |$)/, read: () => ({ part: part(20, 24) }) },
]
