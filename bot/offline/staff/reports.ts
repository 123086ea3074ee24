import { addDays, localTime } from '../../../tools/kit/time.ts'
import { type Form, forms, type ReportKind, reportKinds, tellsOfSplit } from '../../../tools/report/index.ts'
import { readClause } from '../clause.ts'
import type { Wish, World } from '../meaning.ts'
import { readerOf, spelledOf } from '../reader.ts'
import { mainSplitIds } from '../world.ts'
import { type DayWindow, daysSaid } from './days.ts'
import { matters, otherNames } from './matters.ts'

type Here = Pick<World, 'gym' | 'now'>

/** From here on a report is meant. */
const enough = 3
const reportWord = /\b(?:reports?|figures|statistics|stats|numbers|overview|summary)\b/
/** A report of days that have been is asked for in words that a member has no use for. */
const ofThePast = 1

/** What the staff say of themselves when they ask for the gym. */
const asStaff =
  /\b(?:when|what|how many|how much|who|where|anything|something|can|could|do|should) (?:\w+ ){0,3}i (?:need|put|schedule|roster|know|trust|rely|send|expect|order)\b|\bi (?:should|must|need to) know\b|\bi mean\b|\b(?:show|give|tell|send|get) me\b/g
/** What somebody says of themselves, and not of the gym: their own training, food or place. */
const ofOwn =
  /\b(?:i|i'?m|i'?ve|i'?d|i'?ll|me|my|mine|myself|workouts?|meals?|exercises?|weight|strength|scale|food|protein|macros?|calories?|kcal|book|hold|remind|log)\b|\b\d+(?:\.\d+)? ?(?:kg|lbs?|g)\b/
/** The crowd now and in the hours to come, which the forecast answers. */
const ofNow = /\b(?:now|right now|tonight|later|this (?:morning|afternoon|evening)|today at|tomorrow)\b/

const staffingAhead = (kind: ReportKind): boolean => kind === 'staffing'

/**
 * The report that somebody of the gym's staff asks for in words of their own; undefined where they ask for none. What they
 * say as anybody would, of themselves or of the crowd now, is none.
 *
 * @example
 * reportWish('how many wishes went unserved for legs?', world)
 * // { tool: 'report', input: { kind: 'unserved', split: 'legs' } }
 */
export function reportWish(text: string, world: World): Wish | undefined {
  const plain = text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
  const kind = kindIn(plain, world)
  if (!kind) return onward(plain, world)
  const { window } = days(plain, kind, world)
  return { tool: 'report', input: { kind, ...splitIn(text, kind, world), ...window, ...formIn(plain) } }
}

function kindIn(text: string, world: Here): ReportKind | undefined {
  const named = /^(?:the |a )?(\w+)(?: report)?(?: please| pls)?$/.exec(text)?.[1]
  const asked = reportWord.test(text)
  if (!/\breports?\b/.test(text) && ofOwn.test(text.replace(asStaff, ' '))) return undefined
  if (named !== undefined && asked) return nameOf(named)
  const past = days(text, 'peaks', world).window ? ofThePast : 0
  const scores = reportKinds.map((kind) => {
    const found = matters[kind].reduce((sum, [pattern, weight]) => sum + (pattern.test(text) ? weight : 0), 0)
    return { kind, found, score: found > 0 ? found + past + (asked ? 1 : 0) : 0 }
  })
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  if (best.score < enough || (best.kind === 'peaks' && isAhead(text, world))) return undefined
  return best.kind
}

/** "Quietest times this week?" asks what anybody asks: when to come. */
function isAhead(text: string, world: Here): boolean {
  const { window } = days(text, 'peaks', world)
  if (!window) return ofNow.test(text)
  const today = localTime(world.now, world.gym.zone).date
  return window.to >= today && window.from > addDays(today, -7) && !/\bpeaks?\b|\bheat ?map/.test(text)
}

/** A kind by its name, or by another that it goes by. */
const nameOf = (word: string): ReportKind | undefined =>
  reportKinds.find((kind) => kind === word) ?? otherNames[word]

function days(
  text: string,
  kind: ReportKind,
  { gym, now }: Here,
): { window: DayWindow | undefined; rest: string } {
  const today = localTime(now, gym.zone).date
  return daysSaid(text, { today, ahead: staffingAhead(kind) })
}

function splitIn(text: string, kind: ReportKind, world: Here): { split?: string } {
  if (!tellsOfSplit(kind)) return {}
  const { mentions, equipment } = readClause(spelledOf(text, world), readerOf(world))
  // A squat rack is not the legs.
  if (kind === 'equipment' && equipment.length > 0) return {}
  const [split] = mainSplitIds(mentions)
  return split === undefined ? {} : { split }
}

const formWord = /\b(?:as |in |the |a )*(csv|pdf|tables?|spreadsheet|excel|page)\b/

function formIn(text: string): { as?: Form } {
  const word = formWord.exec(text)?.[1]
  const form = word === 'spreadsheet' || word === 'excel' ? 'csv' : word === 'tables' ? 'table' : word
  const as = forms.find((each) => each === form)
  return as ? { as } : {}
}

const filler =
  /\b(?:and|or|now|then|what|how|about|for|of|in|on|the|same|it|that|as|a|please|pls|show|me|give|i|want|can|have|get|send|instead|only|just|ok|also|too|by|all|area|whole|gym|report|is|was)\b|[?.,!']/g

/** "And last month?", "for legs?", "as PDF please": the report before it, in part otherwise. */
function onward(text: string, world: World): Wish | undefined {
  const { last } = world
  if (last?.tool !== 'report' || typeof last.input.kind !== 'string') return undefined
  const kind = nameOf(last.input.kind)
  if (!kind) return undefined
  const { window, rest } = days(text, kind, world)
  const split = splitIn(rest, kind, world)
  const form = formIn(rest)
  const said = rest.replace(formWord, '').replace(filler, ' ').trim().split(/\s+/).filter(Boolean)
  const others = said.length - (split.split === undefined ? 0 : said.length <= 3 ? said.length : 0)
  if (others > 0 || !(window || split.split !== undefined || form.as)) return undefined
  const { as: _, ...before } = last.input
  return { tool: 'report', input: { ...before, ...split, ...window, ...form } }
}

/**
 * The words after "/report": "peaks legs last month", "saved october as pdf". The list of reports where there are none.
 */
export function reportAsked(rest: string, world: Here): Record<string, unknown> {
  const [first = '', ...others] = rest.trim().toLowerCase().split(/\s+/)
  if (first === '') return {}
  const kind = nameOf(first)
  const words = kind ? others.join(' ') : rest.trim().toLowerCase()
  const as = /\bas (csv|pdf|table|page)$/.exec(words)?.[1] ?? /^(csv|pdf|table|page)$/.exec(words)?.[1]
  const plain = as ? words.slice(0, words.lastIndexOf(as)).replace(/\bas\s*$/, '') : words
  const { window, rest: left } = days(plain, kind ?? 'week', world)
  const split = left
    .replace(/\b(?:for|of|in|the|on|from|area|please|pls)\b/g, ' ')
    .replace(/[?.,!]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (kind) return { kind, ...(split && { split }), ...window, ...(as && { as }) }
  // Days alone ask what mattered in them.
  if (window && split === '') return { kind: 'week', ...window, ...(as && { as }) }
  return reportWish(rest, { ...world, last: undefined })?.input ?? {}
}
