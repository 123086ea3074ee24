import { openingAt } from '../../tools/kit/gym.ts'
import { findEquipment } from '../../tools/kit/splits.ts'
import { addDays, instantOf, localTime } from '../../tools/kit/time.ts'
import type { World } from './meaning.ts'
import { findTimes } from './when/find.ts'
import type { When, Window } from './when/types.ts'
import { windowsOf } from './when/window.ts'
import { wordsOf } from './words/text.ts'
import { hereIn } from './world.ts'

type Said = Record<string, unknown>

/** The doors themselves, and not one room: "closed thursday", "we're shut", "the gym will be closed". */
const shut =
  /^(?:(?:that )?(?:we|the (?:whole )?(?:gym|club|studio|house|place)|everything|all|it)\b(?:'re|'s| are| is| will be|'ll be| have to be| has to be)? ?)?(?:closed?|closing|shut|shutting)\b/i

/** What stands before a reason; a colon within a time does not. */
const because =
  /\s*(?::(?!\d)|;|\.\s|, (?=\D)|\bbecause of\b|\bbecause\b|\bdue to\b|\bowing to\b|\bfor (?=\w*(?:clean|repair|mainten|renovat|works?\b|party|event|competition))|\bas\b(?= (?:we|the|our)\b)| - | – | — )\s*/i

const number = String.raw`(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)`
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const figureOf = (word: string) => (/^\d/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()))

/** Ways to say how many there are now; `by` says whether the figure is a change. */
const counts: readonly { pattern: RegExp; by: 1 | -1 | 0 }[] = [
  {
    pattern: new RegExp(
      `^(?:we (?:have|got)|there are|got|added)? ?${number} (?:new|more|extra|additional) (.+)$`,
      'i',
    ),
    by: 1,
  },
  { pattern: new RegExp(`^(?:new|more|extra) (.+?)\\s*[:=]? ${number}$`, 'i'), by: 1 },
  {
    pattern: new RegExp(
      `^${number} (?:of the |of our )?(.+?) (?:are |is )?(?:fewer|less|gone|broken|out of order|out of use|away)$`,
      'i',
    ),
    by: -1,
  },
  {
    pattern: new RegExp(
      `^(?:now |there are(?: now)? |we (?:now )?have(?: now)? )?${number} (.+?)(?: now)?$`,
      'i',
    ),
    by: 0,
  },
  { pattern: new RegExp(`^(.+?)\\s*[:=]? ${number}(?: now)?$`, 'i'), by: 0 },
]

/**
 * What the words of an announcement say: a closure with its hours and its reason, how many pieces of something there
 * are, or news as it stands.
 *
 * @example
 * announcementIn('closed thursday 14-16: pipes', world)
 * // { kind: 'closure', closure: { from: '2026-11-26T13:00:00.000Z', to: '2026-11-26T15:00:00.000Z' }, text: 'pipes' }
 */
export function announcementIn(words: string, world: World): Said {
  const text = words.trim().replace(/^["“']|["”']$/g, '')
  return closureIn(text, world) ?? equipmentIn(text, world) ?? { kind: 'news', text }
}

function closureIn(text: string, world: World): Said | undefined {
  if (!shut.test(text)) return undefined
  const at = text.search(because)
  const [head, reason] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at).replace(because, '')]
  const closure = stretchIn(head, world)
  return {
    kind: 'closure',
    ...(closure && { closure: { from: closure.from.toISOString(), to: closure.to.toISOString() } }),
    ...(reason && { text: reason }),
  }
}

const weekLater = (at: Date, { gym }: World): Date => {
  const { date, minute } = localTime(at, gym.zone)
  return instantOf(addDays(date, 7), minute, gym.zone)
}

type Timed = Window & { when: When }

const months = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec'
const month = `(?:${months})[a-z]*`
const day = '(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])'
const until = ' ?(?:to|until|till|through|-|–) ?'
/** "december 24 to 26", "december 24 until january 2", "the 24th to the 26th of december". */
const monthFirst = new RegExp(`(?:\\bfrom )?\\b(${month}) ${day}${until}(?:(${month}) )?${day}`, 'i')
const monthLast = new RegExp(`(?:\\bfrom )?\\b${day}${until}${day} (?:of )?(${month})`, 'i')

/** Dates that belong together, as they are read: "from 24 december to 26 december". */
const dated = (head: string): string =>
  head
    .replace(
      monthFirst,
      (_, first, from, last, to) => `from ${from} ${whole(first)} to ${to} ${whole(last ?? first)}`,
    )
    .replace(monthLast, (_, from, to, name) => `from ${from} ${whole(name)} to ${to} ${whole(name)}`)

const monthNames =
  `january february march april may june july august september october november december`.split(' ')

const whole = (name: string): string =>
  monthNames.find((each) => each.startsWith(name.slice(0, 3).toLowerCase())) ?? name

/** When the doors are shut, by the words before the reason; undefined where they don't say one stretch. */
function stretchIn(said: string, world: World): Window | undefined {
  const head = dated(said)
  const [, begins, ends] = /\bfrom (.+?) (?:to|until|till|through) (.+)$/i.exec(head) ?? []
  const [first, last] = [begins, ends].map((part) => (part ? timesIn(part, world)[0] : undefined))
  // "from Thursday 14:00 to Friday 10:00"; "from 14 to 16" is one time.
  if (first?.when.days && last?.when.days) {
    const to = last.when.hours ? last.from : last.to
    // "from Monday to Wednesday", said on a Tuesday, ends after it has begun.
    return { from: first.from, to: to <= first.from && last.when.days.weekly ? weekLater(to, world) : to }
  }
  const times = timesIn(spanned(head), world)
  const [one, ...others] = times
  if (!one) return undefined
  if (/\b(?:until|till?|til)\b/i.test(head)) return untilThen(times, world)
  if (others.length > 0) return inOne(times)
  return one.when.hours?.kind === 'at' && !one.when.stay ? untilClosing(one.from, world) : one
}

function timesIn(text: string, world: World): Timed[] {
  const here = hereIn(world)
  const said = wordsOf(text)
    .map((word) => word.text)
    .join(' ')
  return findTimes(said, here).times.flatMap((when) => {
    const found = windowsOf(when, here)
    return found === 'many' ? [] : found.map((window) => ({ ...window, when }))
  })
}

/** "24, 25 and 26 december" as "24-26 december", where the days follow on each other. */
function spanned(text: string): string {
  const list = String.raw`\d{1,2}(?:(?:, ?| and |, and | & |\+)\d{1,2})+`
  const before = new RegExp(`\\b(${list})(?= (?:${months})[a-z]*\\b)`, 'i')
  const after = new RegExp(`\\b((?:${months})[a-z]*) (${list})\\b`, 'i')
  const span = (said: string) => {
    const days = said.match(/\d+/g)?.map(Number) ?? []
    const follow = days.every((day, i) => i === 0 || day === (days[i - 1] ?? 0) + 1)
    return follow ? `${days[0]}-${days.at(-1)}` : said
  }
  return text
    .replace(before, span)
    .replace(after, (_, month: string, said: string) => `${span(said)} ${month}`)
}

/** "until Monday" begins now and ends before that day, "tomorrow until 14:00" begins with the day. */
function untilThen(times: readonly Timed[], { now, gym }: World): Window | undefined {
  const [one, last] = [times[0], times.at(-1)]
  if (!one || !last) return undefined
  const to = last.when.hours ? (last.when.hours.kind === 'at' ? last.from : last.to) : last.from
  if (times.length > 1) return { from: one.from, to }
  if (!(last.when.days && last.when.hours)) return { from: now, to }
  return { from: instantOf(localTime(last.from, gym.zone).date, 0, gym.zone), to }
}

/** Times that follow on each other without a gap are one. */
function inOne(times: readonly Timed[]): Window | undefined {
  const sorted = times.toSorted((a, b) => a.from.getTime() - b.from.getTime())
  const [first, last] = [sorted[0], sorted.at(-1)]
  const whole = sorted.every(({ from }, i) => i === 0 || from <= (sorted[i - 1]?.to ?? from))
  return first && last && whole ? { from: first.from, to: last.to } : undefined
}

/** "closing at 20:00": from then until the doors would have closed. */
function untilClosing(from: Date, { gym }: World): Window {
  const { date } = localTime(from, gym.zone)
  const to = openingAt(gym, from)?.to ?? instantOf(addDays(date, 1), 0, gym.zone)
  return { from, to }
}

function equipmentIn(text: string, { gym }: World): Said | undefined {
  const at = text.search(/[:;]\s|\.\s| - /)
  const [head, more] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at).replace(/^\W+/, '')]
  for (const { pattern, by } of counts) {
    const match = pattern.exec(more && /^\d+$/.test(more) ? text.replace(/[:;]/, '') : head)
    const parts = match?.slice(1) ?? []
    const figure = parts.find((part) => figureOf(part) >= 0 && new RegExp(`^${number}$`, 'i').test(part))
    const name = parts.find((part) => part !== figure)
    const piece =
      name === undefined ? undefined : findEquipment(gym.equipment, name.replace(/^the |^our /i, ''))
    if (!piece || figure === undefined) continue
    const pieces = by === 0 ? figureOf(figure) : Math.max(0, piece.pieces + by * figureOf(figure))
    const own = /^\d+$/.test(more) ? '' : more
    return { kind: 'equipment', equipment: { name: piece.id, pieces }, ...(own && { text: own }) }
  }
  return undefined
}
