import { lately } from '../../../tools/kit/lately.ts'
import { calendarDates, dateRules } from './dates.ts'
import { dayParts } from './day-parts.ts'
import { dayEnds, dayRules, inDays } from './days.ts'
import { bareHours, hourRules } from './hours.ts'
import { quantities } from './quantities.ts'
import { stretchRules } from './stretches.ts'
import type { Here, Rule, When } from './types.ts'

/** The times in a text, in order, the minutes of a stay, and the text with each of them replaced by its mark. */
export type Found = { times: When[]; stay: number | undefined; shape: string }

type Piece = { index: number; length: number; when: When }

/** What stands in the text where something was understood, so that no other rule reads it again. */
const marks = { time: '¤', now: '¢', quantity: '¬', stay: '¨' } as const

const partRules: readonly Rule[] = dayParts.map(([pattern, part]) => ({
  pattern: new RegExp(
    `(?:\\b(?:in the|at|during the|during|on the|over|around|about|by) )?${pattern.source}`,
  ),
  read: ([said = '']) =>
    /s$/.test(said) && !/^before|class|hours/.test(said) ? { part, habit: true } : { part },
}))

const sameTime: Rule = {
  pattern: /\b(?:at )?(?:this|(?:the )?same) time\b(?! (?:of|as))(?: next week)?/,
  read: ([said], here) => ({
    sameTime: true,
    ...(said.endsWith('week') ? { days: inDays(7, here) } : {}),
  }),
}

const everywhere = ({ pattern, read }: Rule): Rule => ({ pattern: new RegExp(pattern, 'g'), read })

// Longer sayings hide shorter ones, so the order is part of the reading.
const stretches = stretchRules.map(everywhere)
const counted = quantities.map((pattern) => new RegExp(pattern, 'g'))
const clockTimes = [sameTime, ...dateRules, ...hourRules].map(everywhere)
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
  for (const { index, length, when } of meant(pieces, text)) {
    const last = times.at(-1)
    const between = text.slice(end, index)
    if (!last || when.now || last.now || (joins.test(between) && clash(last, when))) times.push(when)
    else times[times.length - 1] = between.trim().includes(' ') ? { ...last, ...when } : { ...when, ...last }
    end = index + length
  }
  return shared(times.map(withoutHabit).filter(saysWhen))
}

/** What stands between alternatives: "6 or 7", "friday, saturday", "now than at 6". */
const joins = /(?:^| )(?:and|or|than|then|vs|versus)(?: |$)|^ ?, ?(?:at |on )?$/

/** In order, and without what is only ruled out: "not sunday, monday". */
function meant(pieces: readonly Piece[], text: string): Piece[] {
  const ordered = [...pieces].sort((a, b) => a.index - b.index)
  const kept = ordered.filter(
    ({ index }) => !/\b(?:not|instead of|rather than)(?: on| at)? $/.test(text.slice(0, index)),
  )
  return kept.length > 0 ? kept : ordered
}

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
    if (!when.days && hours && before?.days)
      return { ...before, ...when, ...(before.part && when.part ? { part: when.part } : {}) }
    return when
  })
}
