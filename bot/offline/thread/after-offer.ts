import { addDays, instantOf, localTime, parseInstant } from '../../../tools/kit/time.ts'
import type { Clause } from '../clause.ts'
import { companyIn } from '../company.ts'
import { bounds } from '../intents/crowd.ts'
import { beginning, holding, minutesOf } from '../intents/recommend.ts'
import { calls, type Understanding, type Wish, type World } from '../meaning.ts'
import { sayings, says } from '../sayings.ts'
import { hourSource, numberOf } from '../when/numbers.ts'
import type { When, Window } from '../when/types.ts'
import { windowsOf } from '../when/window.ts'
import { hereIn, mainSplitIds } from '../world.ts'
import { chosenOffer } from './chosen.ts'
import { completed, widened, windowOf } from './spoken-of.ts'
import { onAnotherDay, sameDayAfter, sameDayBefore, shifted } from './steps.ts'

/** Calls that offer places, and may be asked to offer others. */
export const isOffer = ({ tool }: Wish): boolean => tool === 'recommendSlots' || tool === 'coordinateGroup'

const later = sayings(`
  later|afterwards
  not so|that|too|quite early
  less early
  too early|soon
`)

const earlier = sayings(`
  earlier|sooner
  not so|that|too|quite late
  less late
  too late
`)

const nextDay = sayings(`
  day after
  next|following|another|different|other day
`)

const nextWeek = sayings(`
  week after
  next|following|another week
`)

/** Wants others than those that were offered. */
const others = sayings(`
  another|other|others|different|alternative|alternatives|more [quiet|free] time|times|day|days|option|options|slot|slots|one|ones|place|places|offer|offers|choice|choices|suggestion|suggestions|$
  anything|something|nothing|what|any else
  none|neither|nothing of|suit|suits|work|works|fit|fits|good|there|here
  none|neither $
  quieter|emptier|calmer|less_busy|less_full|not_so_busy
  do|does|did not suit|work|fit|help
  not good|great|ideal|possible|for_me|convenient
  can|could|will|do not do|make|manage|come|want|like
  instead|rather
  too busy|full|crowded|packed|many
  not these|those|any_of
  try|look|search|ask|check again
`)

/** The place that was taken with the call before, by its code, and the hour from it where that is known. */
export function justTaken({ last, offers = [], gym }: World): { code: string; window?: Window } | undefined {
  const code = last?.tool === 'reserveSlot' ? last.input.offer : undefined
  if (typeof code !== 'string') return undefined
  const start = offers.find((offer) => offer.code === code)?.start
  const from = start === undefined ? undefined : parseInstant(start, gym.zone)
  return from ? { code, window: lengthOf(from, undefined) } : { code }
}

/** "Something later" right after a place was taken: offers in its place. */
export function afterTaking(clause: Clause, world: World): Understanding | undefined {
  const taken = justTaken(world)
  const another = chosenOffer(clause, world)
  if (another) return calls(holding(another.code))
  if (!taken || !(goesOnFromOffer(clause) || putsRight(clause))) return undefined
  const window = anotherWindow(clause, taken.window, { ...world, offers: [] }) ?? widened(taken.window, world)
  const time = window ? timeOf(clause, window, world) : {}
  const input = { ...minutesOf(clause.stay), ...time, instead: taken.code }
  return calls({ tool: 'recommendSlots', input })
}

const meant = sayings(`
  mean|meant
  ^ [oops|sorry|oh|wait|ok|ah|no] no|sorry|actually|oops|wait|whoops|wrong
  should be|have_been
  make|change|move|switch|swap it|that|this
  wrong time|hour|day|one|slot
`)

/** "I meant 19:15, not 18:15": the time of what was taken is put right. */
const putsRight = ({ text, times, question }: Clause): boolean =>
  !question && times.some(({ now }) => !now) && says(text, meant)

/** What words after an offer make of it: one of the places is taken, or others are looked for. */
export function afterOffer(clause: Clause, last: Wish, world: World): Understanding | undefined {
  const offer = chosenOffer(clause, world)
  if (offer) return calls(holding(offer.code))
  const single = last.tool === 'coordinateGroup' && says(clause.text, alone)
  const changed = changes(clause, last, world) ?? (single ? asBefore(last) : undefined)
  if (!changed) return undefined
  const { from: _, to: __, ...kept } = { ...last.input, ...changed.input }
  if (!single) return calls({ tool: last.tool, input: { ...kept, ...changed.time } })
  const { size: _size, members: _members, ...own }: Record<string, unknown> = { ...kept, ...changed.time }
  return calls({ tool: 'recommendSlots', input: own })
}

/** The others don't come after all. */
const alone = sayings(`
  just|only me|myself|for_me|i
  on my own|alone
  by myself
  myself [then] $
  go alone
`)

/** The time that was asked for, as it was said. */
const asBefore = ({ input: { from, to } }: Wish): Changes => ({
  input: {},
  time: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
})

/** Rules out the time that is named: "I can't do 6". */
const rulesOut = sayings(`
  can|could|will|do not do|make|manage|come|want|like
  #time is|was|would_be|does no|not|too|bad
  not #time
`)

/** "Tomorrow is no good", and not "tomorrow is no good, friday?". */
const rulesOutOnly = ({ shape }: Clause): boolean =>
  says(shape, rulesOut) && shape.split(' #time').length === 2

/** Asks about the crowd, and for no other place. */
const asksOfTheCrowd = sayings(`
  ^ [and|but|so] is|are|will|would|how|when|does
`)

/** Asks for others than those that were offered: "what else have you got?", "something later". */
export function goesOnFromOffer({ text, shape, times, mentions, stay }: Clause): boolean {
  if (says(shape, asksOfTheCrowd)) return false
  const steps = says(text, later) || says(text, earlier)
  const bare = times.length + mentions.length === 0
  return says(text, others) || (steps && times.every(({ hours }) => !hours)) || (bare && stay !== undefined)
}

type Changes = { input: Record<string, unknown>; time: { from?: unknown; to?: unknown } }

const still = new RegExp(
  `\\b(?:just|only|down to|now|still|that is|that makes(?: it| us)?) ${hourSource.replace('(?:', '(')}(?= (?:of us|now|then|left|coming|people|instead|in total)\\b| ?$)`,
)

/** "One dropped out, just two now" */
function stillComing({ text }: Clause): { size: number } | undefined {
  const [, said = ''] = still.exec(text.trim()) ?? []
  const size = numberOf(said)
  return size >= 2 ? { size } : undefined
}

/** What is said anew; undefined where nothing is. */
function changes(clause: Clause, last: Wish, world: World): Changes | undefined {
  const split = mainSplitIds(clause.mentions)[0]
  const company = last.tool === 'coordinateGroup' ? (companyIn(clause) ?? stillComing(clause)) : undefined
  const length = last.tool === 'recommendSlots' ? minutesOf(clause.stay) : {}
  const input = { ...(split ? { split } : {}), ...company, ...length }
  const before = windowOf(last, world)
  const window = anotherWindow(clause, before, world)
  if (window) return { input, time: timeOf(clause, window, world) }
  const otherTime =
    !split || /\b(?:another|others?|else|different|none|neither|quieter|emptier)\b/.test(clause.text)
  if (otherTime && says(clause.text, others))
    return { input, time: bounds(widened(before, world), world, 'from') }
  const { from, to } = before ? last.input : {}
  const kept = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return Object.keys(input).length > 0 ? { input, time: kept } : undefined
}

/** An hour stands alone, a stretch has an end. */
function timeOf({ times }: Clause, window: Window, world: World): { from?: string; to?: string } {
  const hour = times.some(({ hours, shift }) => hours?.kind === 'at' || shift !== undefined)
  return hour ? beginning(window, world) : bounds(window, world, 'from')
}

/** The time that is wanted instead, reckoned from the place offered first. */
function anotherWindow(clause: Clause, before: Window | undefined, world: World): Window | undefined {
  const { text, times } = clause
  const first = firstOffered(world) ?? before?.from
  const { shift } = times.find((when) => when.shift !== undefined) ?? {}
  if (shift !== undefined && first) return shifted(lengthOf(first, before), shift)
  const [named, another] = times.filter(({ now, stretch }) => !now && !stretch)
  if (named && rulesOutOnly(clause)) return named.hours ? undefined : daysAfter(before, world)
  if (named && another && !says(clause.shape, rulesOut)) return bothWindows(named, another, before, world)
  if (named) return namedWindow(another ?? named, before, world)
  if (first && says(text, later)) return sameDayAfter(first, world)
  if (first && says(text, earlier)) return sameDayBefore(first, world)
  if (before && says(text, nextDay)) return onAnotherDay(before, 1, world)
  if (before && says(text, nextWeek)) return onAnotherDay(before, 7, world)
  return undefined
}

/** The week after the day that was spoken of. */
function daysAfter(before: Window | undefined, { gym, now }: World): Window {
  const { date } = localTime(before?.to ?? now, gym.zone)
  const [first, last] = [addDays(date, 1), addDays(date, 8)]
  return { from: instantOf(first, 0, gym.zone), to: instantOf(last, 0, gym.zone) }
}

function namedWindow(when: When, before: Window | undefined, world: World): Window | undefined {
  const [window] = [windowsOf(completed(when, before, world), hereIn(world))].flat()
  return window === 'many' ? undefined : window
}

/** "Tuesday or Wednesday": both, where nothing lies between them that nobody asked for. */
function bothWindows(one: When, other: When, before: Window | undefined, world: World): Window | undefined {
  const [first, last] = [one, other].map((when) => namedWindow(when, before, world))
  return first && last && first.to.getTime() === last.from.getTime()
    ? { from: first.from, to: last.to }
    : first
}

function firstOffered({ offers = [], gym }: World): Date | undefined {
  const [first] = offers
  return first && parseInstant(first.start, gym.zone)
}

/** An hour at the place offered first, or as long as was asked for. */
function lengthOf(from: Date, before: Window | undefined): Window {
  const length = before ? Math.min(before.to.getTime() - before.from.getTime(), 4 * 3_600_000) : 3_600_000
  return { from, to: new Date(from.getTime() + length) }
}
