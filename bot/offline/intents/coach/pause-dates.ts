import { isoLocal, localTime } from '../../../../tools/kit/time.ts'
import { wordTable } from '../../../../tools/kit/word-table.ts'
import type { World } from '../../meaning.ts'
import { findTimes } from '../../when/find.ts'
import { hereIn } from '../../world.ts'
import { weekdayNames } from './weekday-names.ts'

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'

const monthNames =
  'january february march april may june july august september october november december'.split(' ')

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

type Dates = { from?: string; to?: string }

/** Days and months by their full names, and no punctuation. */
const namesInFull = (said: string): string =>
  said
    .replace(/\bmins\b/g, 'minutes')
    .replace(
      new RegExp(`\\b(?:${months}|sept)\\b\\.?(?= ?\\d|$| )`, 'g'),
      (month) => monthNames.find((name) => name.startsWith(month.slice(0, 3))) ?? month,
    )
    .replace(
      /(?<=\b(?:until|till|til|to|from|on|through|and|next|this|by|before|back) )(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b|\b(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?= (?:to|until|till|til|-) )/g,
      (day) => weekdayNames[day] ?? day,
    )
    .replace(/[^\p{L}\p{N}:.'/ -]/gu, ' ')
    .replace(/\s+/g, ' ')

export function datesOf(said: string, world: World): Dates {
  const plain = namesInFull(said)
  const today = localTime(world.now, world.gym.zone).date
  const range = rangeIn(plain, world)
  if (range) return range
  const [, by, until] = /\b(until|till|til|through|to|back (?:on|by)?|before|up to)\b (.+)$/.exec(plain) ?? []
  const end = until ? later(firstDay(until, world), until, today) : undefined
  // Whoever trains not before Monday rests until Sunday.
  const last = end && by === 'before' && end > today ? added(end, -1) : end
  const start =
    /\b(?:from|starting|as of|beginning|since|leaving|going(?: away)?)\b (.+?)(?= until| till| to | for | back |$)/.exec(
      plain,
    )?.[1]
  const opening =
    until && start === undefined
      ? /\b(?:next week (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next week|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?=.*\b(?:until|till|til|through|to)\b)/.exec(
          plain,
        )?.[0]
      : undefined
  const from = start ? firstDay(start, world) : opening ? firstDay(opening, world) : undefined
  const days = lengthIn(plain)
  if (days !== undefined) {
    const begin =
      from ??
      (/\b(?:tomorrow|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/.test(plain)
        ? (firstDay(plain, world) ?? today)
        : today)
    return { ...(from || begin !== today ? { from: begin } : {}), to: added(begin, days - 1) }
  }
  if (last) return { ...(from ? { from } : {}), to: from && last < from ? added(last, 7) : last }
  if (from) return { from }
  const [when] = findTimes(plain, hereIn(world)).times
  if (!when?.days) return {}
  const { first, last: final } = when.days
  // "Away past week" is over.
  if (final < today) return {}
  return first <= today
    ? first === final && first === today && !/\btoday\b/.test(plain)
      ? {}
      : { from: first < today ? today : first, to: final }
    : { from: first, to: final }
}

/** Until Monday, said on a Monday, is the next one. */
const later = (date: string | undefined, said: string, today: string): string | undefined =>
  date === today && /^(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day/.test(said)
    ? added(date, 7)
    : date

/** "1 to 10 December", "from Monday to Friday", "between the 3rd and the 10th". */
function rangeIn(plain: string, world: World): Dates | undefined {
  const day = '(?:the )?(\\d{1,2})(?:st|nd|rd|th)?'
  const month = `(?:of )?((?:${months})[a-z]*)`
  const one = new RegExp(
    `${day} ?(?:to|-|until|till|and|through) ?${day} ${month}|\\b((?:${months})[a-z]*) ${day} ?(?:to|-|until|till|and|through) ?(?:(?:${months})[a-z]* )?${day}`,
  ).exec(plain)
  if (one) {
    const [, a = one[5] ?? '', b = one[6] ?? '', named = one[4] ?? ''] = one
    const from = firstDay(`${a} ${named}`, world)
    const to = firstDay(`${b} ${named}`, world)
    if (from && to) return { from, to: to < from ? added(from, 1) : to }
  }
  const [, first = '', second = ''] =
    /\b(?:from|between|starting|leaving|away|off|pause(?: training| my plan| everything)?|holiday|vacation|trip)(?: on)? (.+?) (?:to|until|till|and|through|thru|back(?: on)?|-) (.+)$/.exec(
      plain,
    ) ?? []
  const week =
    /\bnext week,? (?:from )?((?:mon|tues|wednes|thurs|fri|satur|sun)day) (?:to|until|till|through|thru|-) ((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/.exec(
      plain,
    )
  const monday = week ? firstDay('next week', world) : undefined
  if (monday) {
    const [opens, ends] = [weekdays.indexOf(week?.[1] ?? ''), weekdays.indexOf(week?.[2] ?? '')]
    return { from: added(monday, opens), to: added(monday, ends < opens ? ends + 7 : ends) }
  }
  const from = first === '' ? undefined : firstDay(first, world)
  const to = second === '' ? undefined : firstDay(second, world)
  if (from && to) return { from, to: to < from ? added(to, 7) : to }
  return undefined
}

function firstDay(text: string, world: World): string | undefined {
  const said = /^(?:the )?\d{1,2}(?:st|nd|rd|th)?$/.test(text.trim())
    ? `on the ${text.replace(/\D/g, '')}th`
    : text
  const when = findTimes(said.trim(), hereIn(world)).times.find(({ days }) => days)
  if (!when?.days) return undefined
  return /\bend of\b/.test(text) ? when.days.last : when.days.first
}

const counts = wordTable<number>({
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  'a couple of': 2,
  'a few': 3,
  'couple of': 2,
  'the next few': 3,
})

/** Days of "for two weeks", "10 days off". */
function lengthIn(plain: string): number | undefined {
  const [, count = '', unit = ''] =
    /\b(?:for|taking|take|need|next|having|about|pause|off|away)? ?(?:the next |about |at least |around |another )?(\d{1,2}|an?|one|two|three|four|five|six|a couple of|a few|couple of) (days?|weeks?|fortnights?|months?)\b(?! ago| time)/.exec(
      plain,
    ) ?? []
  if (count === '') return undefined
  const value = counts[count] ?? Number(count)
  return value * (unit.startsWith('w') ? 7 : unit.startsWith('f') ? 14 : unit.startsWith('m') ? 30 : 1)
}

function added(date: string, days: number): string {
  const at = new Date(`${date}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return isoLocal(at, 'UTC').slice(0, 10)
}
