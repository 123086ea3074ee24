import { addMinutes, localTime } from '../../../tools/kit/time.ts'
import { areasOf } from '../areas.ts'
import { whatToExplain } from '../asks.ts'
import type { Clause } from '../clause.ts'
import { calls, distinct, type Understanding, type Wish, type World } from '../meaning.ts'
import { type Sayings, sayings, says } from '../sayings.ts'
import { completed, isCrowd, splitsOf, windowOf } from '../thread/spoken-of.ts'
import type { When, Window } from '../when/types.ts'
import { windowsOf } from '../when/window.ts'
import { hereIn } from '../world.ts'
import { bounds } from './crowd.ts'
import { explanations } from './explain-sayings.ts'
import type { Intent } from './intent.ts'

/** What is asked in particular; the first that is said counts. */
const subjects: readonly (readonly [string, Sayings])[] = [
  [
    'record',
    sayings(`
      how often|frequently
      how many times
      right|wrong|correct|incorrect|mistaken|off_the_mark
      predictions|prediction|forecasts|forecast|numbers|guesses|estimates|you|they .. any|much good|use|close
      predictions|prediction|forecasts|forecast|numbers|guesses|estimates [..] hold_up|come_true|came_true|pan_out|held_up
      track|hit|success|error|failure record|rate
      record|reliable|reliably|accurate|accurately|accuracy|trust|trustworthy|rely|count_on|good_are
      how good|bad
    `),
  ],
  [
    'certainty',
    sayings(`
      sure|certain|certainty|confident|confidence|positive|exact|exactly|precise|precision|margin|interval|guess|guessing
    `),
  ],
]

/** What a number may be put down to. */
const causes: readonly (readonly [string, Sayings])[] = [
  ['holiday', sayings('holiday|holidays|bank_holiday|christmas|xmas|easter|thanksgiving|new_year')],
  [
    'advice',
    sayings(`
      because of you
      you sent|told|send|tell|advised|recommended|recommend|suggested
      your [own] advice|doing|fault|recommendations|recommendation|tips|nudges|offers
    `),
  ],
  [
    'period',
    sayings(
      'term|half_term|break|exams|exam|finals|semester|school|uni|university|students|student|resolutions|resolution',
    ),
  ],
  ['season', sayings('season|summer|winter|spring|autumn|fall|january|time_of_year|month')],
  ['today', sayings('today|now|counts|count|counted|this_morning')],
  ['level', sayings('lately|recent|recently|trend|weeks|last_week|growing|new_members')],
  [
    'usual',
    sayings(
      'usual|usually|normal|typical|unusual|standard|always|#time|weekday|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    ),
  ],
]

/** Puts a number down to something: "is that because of the holiday?", "is it just the holiday?" */
const blaming = sayings(`
  because|due|thanks_to|down_to|caused|reason
  is|are|was|were it|that|this|they [just|only|all|simply|really|maybe] the|a|my|your|some
  take|taken|taking|include|included|includes|consider|considered|considering|factor|factored|account|counted|matter|matters|affect|affects|influence|influences|impact|impacts|change|changes|alter|alters|skew|skews
  holiday|holidays|season|term|exams|weather|advice|year|resolutions [..] play|plays|feed|feeds|go|goes|come|comes|count|counts|figure|figures [a|any|some] [part|role|into|in|towards|for]
  play|plays|has|have a|any part|role|effect|impact|influence [in|on] [that|it|this|the]
  count|counts|figure|figures|feed|feeds|go|goes|play|plays into|in|towards
  to do with
  is|was that|this|it [..] normal|typical|unusual|standard|usual
  [did|have|is|was] you|it send|sent|your
  your [own] doing|fault|advice
`)

const quietly = sayings(`
  quiet|quieter|quietest|empty|emptier|emptiest|calm|calmer|dead|few|fewer|low|slow|less|best|good|free
`)

const busily = sayings(`
  busy|busier|busiest|full|fuller|crowded|crowd|crowds|packed|rammed|heaving|many|much|high|hectic|popular|queue|queues|line|bad|peak
`)

/** Nothing said but that there should be a reason: about nothing, where nothing was spoken of. */
const bare = sayings(`
  ^ [and|but|ok|so|hm|well|oh|huh|really] why|how_come [then|though|not|that|so|exactly|is_that|is_it|is_this|tho|ever|please|is_that_so] $
  ^ [please|can_you|could_you|ok|and] explain [that|this|it|please|more|why] [please] $
  ^ [and|but|so] says who $
  what makes you think|say|believe [that|so|it]
`)

const wholeGym = sayings('whole|entire|full gym|place\n the gym')

/** Whether words that are no wish of their own name a cause: "because of the holiday?" */
export function blames({ text, question }: Clause): boolean {
  return (
    question && /^ (?:and |so |or |but |just |maybe )*(?:because|due to|the holiday|a holiday) /.test(text)
  )
}

/** Explains what was spoken of before. */
export function explainOn(clause: Clause, last: Wish, world: World): Understanding {
  return fill(clause, { ...world, last })
}

function fill(clause: Clause, world: World): Understanding {
  const last = asAsked(world)
  if (!last && says(clause.shape, bare)) return whatToExplain()
  const about = subjectOf(clause)
  const named = areasOf(clause).flatMap(({ split }) => (split ? [split] : []))
  const before = last && !says(clause.text, wholeGym) ? splitsOf(last, world).slice(0, 1) : []
  const splits = named.length > 0 ? named : before
  const time = timeOf(about === 'record' ? withoutDays(clause) : clause, last, world)
  const input = { ...time, ...(about ? { about } : {}) }
  const areas = splits.length > 0 ? splits.map((split) => ({ split })) : [{}]
  return calls(
    ...distinct(areas.map((area) => ({ tool: 'explainForecast', input: { ...area, ...input } }))).slice(0, 4),
  )
}

/** The question of the crowd before; of places that were offered the first one is meant. */
function asAsked({ last, offers = [] }: World): Wish | undefined {
  if (!last || isCrowd(last)) return last
  const [first] = offers
  if (last.tool !== 'recommendSlots' || !first) return undefined
  return { tool: 'crowdForecast', input: { ...last.input, from: first.start, to: undefined } }
}

/** The record is that of the last week, whatever day was named; an hour asks about that hour. */
function withoutDays(clause: Clause): Clause {
  return { ...clause, times: clause.times.filter(({ hours }) => hours) }
}

function subjectOf({ text, shape }: Clause): string | undefined {
  const first = (table: typeof subjects) => table.find(([, words]) => says(text, words) || says(shape, words))
  if (says(text, blaming)) return first(causes)?.[0]
  return says(text, whyWords) ? undefined : first(subjects)?.[0]
}

/** Whoever asks why does not ask how sure. */
const whyWords = sayings('why|how_come|reason|cause|causes|explain')

/** The time to explain: the one that was named, else the one spoken of before, else this moment. */
function timeOf(clause: Clause, last: Wish | undefined, world: World): Record<string, string> {
  // A day that is named as a cause is no other time to look at.
  const times = says(clause.text, blaming) ? clause.times.filter(isAsked) : clause.times
  const { text } = clause
  const spokenOf = last && windowBefore(last, world)
  const asked = times.filter(({ now, shift }) => !now && shift === undefined)
  if (times.some(({ now }) => now)) return {}
  const window = asked[0] && windowIn(asked[0], spokenOf, world)
  if (window) return { ...moment(window, world), ...endOf(window, says(text, quietly)) }
  if (!last) return {}
  const { of } = last.input
  const end = says(text, busily) ? false : says(text, quietly) || of !== 'busiest'
  if (spokenOf) return { ...moment(spokenOf, world), ...endOf(spokenOf, end) }
  return last.tool === 'crowdForecast' || of !== undefined ? { of: end ? 'quietest' : 'busiest' } : {}
}

/** An hour is what is asked about, a day alone may be the cause. */
const isAsked = ({ hours, sameTime }: When): boolean => hours !== undefined || sameTime === true

/** What the call before was about; an explanation has its time under another name. */
function windowBefore(last: Wish, world: World): Window | undefined {
  const { at, from } = last.input
  return windowOf({ ...last, input: { ...last.input, from: at ?? from } }, world)
}

/** An hour that is named is one of the day spoken of before; a day that is named is a day of its own. */
function windowIn(when: When, before: Window | undefined, world: World): Window | undefined {
  const whole =
    when.days && !when.sameTime && !isThatDay(when, before, world) ? when : completed(when, before, world)
  const windows = windowsOf(whole, hereIn(world))
  if (windows !== 'many') return windows[0]
  const days = whole.days && windowsOf({ days: whole.days }, hereIn(world))
  return days === 'many' ? undefined : days?.[0]
}

/** The day that was spoken of, by its name once more: its hours are meant. */
const isThatDay = ({ days }: When, before: Window | undefined, { gym }: World): boolean =>
  before !== undefined && days?.first === days?.last && localTime(before.from, gym.zone).date === days?.first

const hour = 60

function moment(window: Window, world: World): Record<string, string> {
  const { to = '', ...begin } = bounds(window, world, 'at')
  return addMinutes(window.from, hour).getTime() === window.to.getTime() ? begin : { ...begin, to }
}

/** Of a stretch one end is explained. */
function endOf({ from, to }: Window, quiet: boolean): Record<string, string> {
  if (to.getTime() - from.getTime() <= 1.5 * hour * 60_000) return {}
  return { of: quiet ? 'quietest' : 'busiest' }
}

export const explain: Intent = { name: 'explain', acts: false, fill, ...explanations }
