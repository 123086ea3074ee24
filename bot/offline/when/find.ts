import { lately } from '../../../tools/kit/lately.ts'
import { addDays, weekdayOf } from '../../../tools/kit/time.ts'
import { bounded, boundRules } from './bounds.ts'
import { calendarDates, dateRules } from './dates.ts'
import { dayParts } from './day-parts.ts'
import { dayEnds, dayRules, inDays } from './days.ts'
import { bareHours, hourRules } from './hours.ts'
import { quantities } from './quantities.ts'
import { stretchRules } from './stretches.ts'
import type { Days, Here, Rule, When } from './types.ts'

/** The times in a text, in order, the minutes of a stay, and the text with each of them replaced by its mark. */
export type Found = { times: When[]; stay: number | undefined; shape: string }

type Piece = { index: number; length: number; when: When }

/** What stands in the text where something was understood, so that no other rule reads it again. */
const marks = { time: '¤', now: '¢', quantity: '¬', stay: '¨' } as const

const partRules: readonly Rule[] = dayParts.map(([pattern, part]) => ({
  pattern: new RegExp(
    `(?:\\b(?:in the|at|during the|during|on the|over|around|about|by|that|that same|the same|of that) )?${pattern.source}`,
  ),
  read: ([said = '']) =>
    /s$/.test(said) && !/^before|class|hours/.test(said) ? { part, habit: true } : { part },
}))

const sameTime: Rule = {
  pattern:
    /\b(?:at |around |about )?(?:this time|(?:the |that )?same (?:time|hour|slot))\b(?! of)(?! as (?!before|that|last|usual|always|then|i |on ))(?: as (?:before|that|then|usual|always|last time|the last(?: one| time)?|on #?\w+))?(?: next week)?/,
  read: ([said], here) => ({
    sameTime: true,
    ...(said.endsWith('week') ? { days: inDays(7, here) } : {}),
  }),
}

const everywhere = ({ pattern, read }: Rule): Rule => ({ pattern: new RegExp(pattern, 'g'), read })

// Longer sayings hide shorter ones, so the order is part of the reading.
const stretches = stretchRules.map(everywhere)
const counted = quantities.map((pattern) => new RegExp(pattern, 'g'))
const clockTimes = [sameTime, ...dateRules, ...boundRules, ...hourRules].map(everywhere)
const days = [...dayRules, ...partRules].map(everywhere)
const leftovers = [...dayEnds, ...bareHours].map(everywhere)

/**
 * Finds every time a member speaks of. Figures that count something else ("3 sets", "80 kg") are none.
 *
 * @param text words in lower case, one blank between two, short forms written out
 */
export function findTimes(text: string, here: Here): Found {
  const { now, zone, monthFirst } = here
  const moment = `${now.getTime()} ${zone} ${monthFirst}`
  if (moment !== lastly.moment) lastly = { moment, find: lately((said) => found(said, here)) }
  return lastly.find(text)
}

/** A message is read in parts and as a whole, at one moment. */
let lastly: { moment: string; find(text: string): Found } = { moment: '', find: () => none }
const none: Found = { times: [], stay: undefined, shape: '' }

function found(text: string, here: Here): Found {
  const page: Page = { text, pieces: [] }
  apply(stretches, page, here)
  for (const pattern of counted)
    page.text = page.text.replace(pattern, (said) => marks.quantity.repeat(said.length))
  apply(clockTimes, page, here)
  for (const date of calendarDates(page.text, here)) mark(page, date)
  apply(days, page, here)
  apply(leftovers, page, here)
  const { stay } = page.pieces.find(({ when }) => when.stay !== undefined)?.when ?? {}
  return { times: grouped(page.pieces, text), stay, shape: shapeOf(page.text) }
}

type Page = { text: string; pieces: Piece[] }

function apply(rules: readonly Rule[], page: Page, here: Here): void {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(page.text); match; match = pattern.exec(page.text)) {
      const when = match[0] === '' ? undefined : read(match, here)
      if (when) mark(page, { index: match.index, length: match[0].length, when })
      if (match[0] === '') pattern.lastIndex++
    }
  }
}

function mark(page: Page, { index, length, when }: Piece): void {
  page.pieces.push({ index, length, when })
  const said = (when.now ? marks.now : when.stay ? marks.stay : marks.time).repeat(length)
  page.text = page.text.slice(0, index) + said + page.text.slice(index + length)
}

function shapeOf(text: string): string {
  return ` ${text}`
    .replace(/¤[¤ ]*/g, ' #time ')
    .replace(/¢[¢ ]*/g, ' #now ')
    .replace(/¬[¬ ]*/g, ' #number ')
    .replace(/¨/g, '')
    .replace(/ +/g, ' ')
    .replace(/(?: (?:on|the))+ #time/g, ' #time')
    .trim()
}

/**
 * Puts pieces together into times: "tomorrow" and "at 6" are one, "friday or saturday" are two, and
 * in "I finish at 5, is it busy at 6" the later one is asked about.
 */
function grouped(pieces: readonly Piece[], text: string): When[] {
  const times: When[] = []
  let end = 0
  for (const { index, length, when } of inWeeks(besideThat(meant(pieces, text), text), text)) {
    const last = times.at(-1)
    const between = text.slice(end, index)
    const both = last && bounded(last, when)
    if (both) times[times.length - 1] = both
    else if (!last || when.now || last.now || (joins.test(between) && clash(last, when))) times.push(when)
    else times[times.length - 1] = merged(last, when, between.trim().includes(' '))
    end = index + length
  }
  return shared(times.map(withoutHabit).filter(saysWhen)).map(({ leads: _, ...when }) => when)
}

const that = '(?:that|then|it|this)(?: today| tonight| please| maybe| instead| ideally)*[ ?.,]*$'
const beforeThat = new RegExp(`\\bbefore ${that}|\\bbeforehand[ ?.,]*$`)
const afterThat = new RegExp(`\\bafter ${that}|\\bafterwards[ ?.,]*$`)

/** "Meeting at 3, can I get in before that?": the only hour that is named is the end of the time, or its beginning. */
function besideThat(pieces: readonly Piece[], text: string): readonly Piece[] {
  const kind = beforeThat.test(text) ? 'to' : afterThat.test(text) ? 'from' : undefined
  const [timed, another] = pieces.filter(({ when }) => when.hours)
  const { hours } = timed?.when ?? {}
  if (!kind || !timed || another || hours?.kind !== 'at') return pieces
  const turned: Piece = { ...timed, when: { ...timed.when, hours: { kind, hour: hours.hour } } }
  return pieces.map((piece) => (piece === timed ? turned : piece))
}

const week = 7

/** "Next week, monday or tuesday": the days that are named after a week are days of it. */
function inWeeks(pieces: readonly Piece[], text: string): Piece[] {
  const placed: Piece[] = []
  let monday: string | undefined
  let end = 0
  for (const piece of pieces) {
    const { days } = piece.when
    const named = monday !== undefined && days?.weekly && ofWeek.test(text.slice(end, piece.index))
    if (named && monday && days) {
      if (isWeek(placed.at(-1)?.when.days)) placed.pop()
      const date = addDays(monday, weekdayOf(days.first) - 1)
      placed.push({ ...piece, when: { ...piece.when, days: { first: date, last: date } } })
    } else {
      placed.push(piece)
      if (days) monday = isWeek(days) ? days.first : undefined
    }
    end = piece.index + piece.length
  }
  return placed
}

const isWeek = (days: Days | undefined): boolean =>
  days !== undefined && weekdayOf(days.first) === 1 && addDays(days.first, week - 1) === days.last

const ofWeek = /^(?: |,|or|and|on|the|either|say|like|maybe|perhaps|for|at|is|-)*$/

/** One time of two pieces. A part of every day, as in "I work nights", gives way to the one of this day. */
function merged(last: When, when: When, apart: boolean): When {
  if (last.habit && when.part && !when.habit) {
    const { habit: _, part: __, ...rest } = last
    return { ...rest, ...when }
  }
  const leads = (last.hours ?? last.part) && !last.days && when.days ? { leads: true as const } : {}
  return apart ? { ...last, ...when, ...leads } : { ...when, ...last, ...leads }
}

/** What stands between alternatives: "6 or 7", "friday, saturday", "now than at 6". */
const joins = /(?:^| )(?:and|or|than|then|vs|versus)(?: |$)|^ ?, ?(?:at |on )?$/

/** In order, and without what is only ruled out: "not sunday, monday". */
function meant(pieces: readonly Piece[], text: string): Piece[] {
  const ordered = [...pieces].sort((a, b) => a.index - b.index)
  const kept = ordered.filter(
    ({ index }) => !/\b(?:not|instead of|rather than)(?: on| at)? $/.test(text.slice(0, index)),
  )
  const ahead = kept.filter(({ index }) => !sinceThen.test(text.slice(0, index)))
  const asked = ahead.filter((piece) => !ahead.some((other) => isReasonAfter(other, piece, text)))
  if (asked.length < kept.length) return asked
  return kept.length > 0 ? kept : ordered
}

/** "Friday at 6 because I have a wedding on saturday": the day of the reason is not the one that is asked about. */
function isReasonAfter(other: Piece, { index, when }: Piece, text: string): boolean {
  return (
    other.index < index && / because (?!of\b)/.test(text.slice(other.index, index)) && clash(other.when, when)
  )
}

/** "Still sore from sunday" tells of a day, and asks for nothing on it. */
const sinceThen =
  /\b(?:sore|aching|achy|stiff|tired|knackered|wrecked|recovering|hurting|dead|dying|fried|broken|exhausted|walk|move|limping|destroyed|hungover|doms) (?:still |after |all )?(?:from|since|after)(?: on| last| the)* $/

/** Whether both say the same thing of a time, so that they must be two. */
function clash(a: When, b: When): boolean {
  const kinds = ['days', 'part', 'hours', 'stretch', 'moment'] as const
  return kinds.some((kind) => a[kind] && b[kind])
}

/** "mornings" of no day is no time to look at, "saturday mornings" is the next one. */
function withoutHabit({ habit, part, ...when }: When): When {
  return part && (!habit || when.days) ? { ...when, part } : when
}

const saysWhen = ({ stay: _, ...when }: When) => Object.keys(when).length > 0

/** What one alternative leaves unsaid it takes from its neighbour. */
function shared(times: readonly When[]): When[] {
  return times.map((when, i) => {
    const [before, next] = [times[i - 1], times[i + 1]]
    const hours = when.part ?? when.hours
    if (when.days && !hours && next?.days && (next.part ?? next.hours)) return { ...next, days: when.days }
    if (when.days && !hours && before?.leads) return { ...before, ...when }
    if (!when.days && hours && before?.days)
      return { ...before, ...when, ...(before.part && when.part ? { part: when.part } : {}) }
    return when
  })
}
