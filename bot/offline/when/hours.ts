import { anyClock, readClock, sureClock } from './clock.ts'
import { bookedHourSource, bookingSource, hourSource, monthSource } from './numbers.ts'
import type { Hours, Rule, When } from './types.ts'

const toClock = `\\b(?:five|ten|twenty five|twenty|\\d{1,2}) to ${hourSource}(?: ?(?:am|pm))?\\b`

/** A clock time that a range may begin with; "10 to 2" is a range, "ten to two" is not. */
const rangeClock = `(?!${toClock})${anyClock}|\\d{1,2}(?=(?: -)? to |\\b)`

const roughly = '(?:about |around |roughly |like |say |maybe |@ ?)?'

function hours(kind: 'at' | 'from' | 'to', text: string): When | undefined {
  const hour = readClock(text)
  return hour && { hours: { kind, hour } }
}

function between(first: string, second: string): When | undefined {
  const from = readClock(first)
  const to = readClock(second)
  return from && to && { hours: { kind: 'between', from, to } satisfies Hours }
}

/** Clock times, the longer sayings first. */
export const hourRules: readonly Rule[] = [
  {
    // "at ten to six" is one time, though "10 to 6" alone is a range.
    pattern: new RegExp(`\\b(at|by|until|before|after|around) ${roughly}(${toClock})`),
    read: ([, side = '', text = '']) =>
      hours(/at|around/.test(side) ? 'at' : side === 'after' ? 'from' : 'to', text),
  },
  {
    pattern: new RegExp(`\\bbetween ${roughly}(${anyClock}) (?:and|to|-|or|until) ${roughly}(${anyClock})`),
    read: ([, first = '', second = '']) => between(first, second),
  },
  {
    pattern: new RegExp(`\\bfrom ${roughly}(${rangeClock}) (?:to|-|until|through) ${roughly}(${anyClock})`),
    read: ([, first = '', second = '']) => between(first, second),
  },
  {
    pattern: new RegExp(`(?<![\\d:.] ?)(${rangeClock}) (?:to|-|until) (${anyClock})(?! ${monthSource})`),
    read: ([, first = '', second = '']) =>
      /^(?:five|ten|twenty)/.test(first) ? undefined : between(first, second),
  },
  {
    pattern: new RegExp(
      `\\b(?:any ?time |some ?time )?(?:after|from|(?<!(?:half|quarter|five|ten|twenty|\\d) )past|later than|no earlier than|not before|starting(?: at)?) ${roughly}(${anyClock})(?: onwards?| on\\b)?`,
    ),
    read: ([, text = '']) => hours('from', text),
  },
  {
    pattern: new RegExp(`(${anyClock}) (?:onwards?|or later|or after|and later)\\b`),
    read: ([, text = '']) => hours('from', text),
  },
  {
    pattern: new RegExp(
      `\\b(?:before|until|by|up to|earlier than|no later than|not after) ${roughly}(${anyClock})`,
    ),
    read: ([, text = '']) => hours('to', text),
  },
  {
    pattern: new RegExp(`(${anyClock}) (?:or earlier|or before|at the latest|latest)\\b`),
    read: ([, text = '']) => hours('to', text),
  },
  {
    pattern: new RegExp(`\\b(?:at|circa|@|near|close to) ${roughly}(${anyClock})`),
    read: ([, text = '']) => hours('at', text),
  },
  {
    // A bare figure above twelve after "about" counts people more often than hours.
    pattern: new RegExp(
      `\\b(?:around|about|roughly|round|round about|like|say) (?!(?:1[3-9]|[2-9]\\d)\\b(?![:.]))(${anyClock})`,
    ),
    read: ([, text = '']) => hours('at', text),
  },
  { pattern: new RegExp(`(${sureClock})`), read: ([, text = '']) => hours('at', text) },
]

/** Opens an answer or a change of mind, before the hour that it names. */
const lead =
  'and|or|what about|how about|about|no|not|ok|then|maybe|i mean|i meant|make it|make that|actually|sorry|rather|hm|hmm|yes|well|oh|ah|lol|haha|so|right|fine|cool|wait|alright|great|nice|let us (?:say|do|try)|try|in that case|better|just|but|nothing|never mind|,'

/**
 * A bare figure that stands beside a day, a split, or alone is an hour: "tomorrow 6", "legs 7?". But "the friday one"
 * is a friday.
 */
export const bareHours: readonly Rule[] = [
  {
    // Four figures that may be a year are an hour beside a day: "tonight 2030", "is 1930 ok on friday".
    pattern:
      /(?<=¤ (?:at )?|\b(?:is|at|be|around|do|by) )((?:19|20)[0-5][05])(?= (?:ok|good|fine|free|quiet|busy|better|possible|still|or|,|please|(?:on )?¤)| ?[?.]|$)|\b((?:19|20)[0-5][05])(?= (?:on )?¤)/,
    read: ([, first, second]) => hours('at', first ?? second ?? ''),
  },
  {
    pattern: new RegExp(`\\bsame (${hourSource})(?= ?(?:then|again|please|[,.?])|$)`),
    read: (match) => ({ ...bare(match), sameTime: true }),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:mean|meant|maybe|perhaps|more like|make it|rather) )(${hourSource})(?:ish)?(?= (?:please|then|instead|maybe|again|,|¤)|[?.]| [?.]|$)`,
    ),
    read: bare,
  },
  {
    pattern: new RegExp(
      `(?<=[a-z] ?, (?:(?:more like|like|say|maybe|around|about|at|so) )?)(${hourSource})(?:ish)?(?= (?:please|then|instead|maybe|would be better|is better)|[?.]| [?.]|$)`,
    ),
    read: bare,
  },
  {
    pattern: new RegExp(
      `(?<=${bookingSource} for )(${bookedHourSource})(?:ish)?(?= (?:please|instead|then|¤)| ?[.,?]| ?$)`,
    ),
    read: bare,
  },
  {
    pattern: new RegExp(
      `(?<=¤ (?:(?:,|or|and) )?)(?!one\\b)(${hourSource})(?:ish)?(?= (?:for|is|in|so|please|or|and|then|instead|with|if|works|at|but|i|to|maybe|,|\\?|\\.|¤|#)|$)`,
    ),
    read: bare,
  },
  {
    pattern: new RegExp(
      `(?<=(?:^|[a-z] |, ))(?<!\\b(?:the|that|this|other|which|another|extra|any|every|each|same|last|next|new|free|good|quiet) (?=one))(?!one on)(${hourSource})(?:ish)?(?= (?:, |on )?¤)`,
    ),
    read: bare,
  },
  {
    pattern: new RegExp(
      `(?<=^ ?)(${hourSource})(?= (?:is|works|suits|sounds|would be) (?:good|fine|ok|perfect|great|ideal|better|best|me|for me))`,
    ),
    read: bare,
  },
  {
    pattern: new RegExp(
      `(?<=\\bmy )(${hourSource})(?:ish)?(?= (?:slot|place|spot|booking|tonight|today|tomorrow|to|for|instead|back|please|¤)\\b| ?[.,]| ?$)`,
    ),
    read: bare,
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:can|could|shall) (?:you|we|not|i) (?:do|make|manage|say) )(${hourSource})(?:ish)?(?= (?:please|or|instead|then|¤)|[?.,]| ?[?.]| ?$)`,
    ),
    read: bare,
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:is|than|would|will|make it|be|or|and) )(${hourSource})(?:ish)?(?= (?:so|better|worse|quieter|busier|busy|quiet|free|available|possible|full|packed|ok|good|fine|best|too|than|or|and ¤|be|instead|please|then)\\b| ?[?.]|$)`,
    ),
    read: bare,
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:how|what) (?:is|are|does|will|would|about) )(${hourSource})(?:ish)?(?= (?:look|looking|going|be|shaping|like|then|for|and)\\b)`,
    ),
    read: bare,
  },
  {
    pattern: new RegExp(
      `(?<=^ ?(?:(?:${lead}) )*)(${hourSource})(?:ish)?(?= ?(?:then|instead|please|maybe|better|\\?|\\.|,| )*$)`,
    ),
    read: bare,
  },
  {
    // "No, 2 then. Hold me a place": what follows is said of that hour.
    pattern: new RegExp(
      `(?<=^ ?(?:(?:${lead}) )+)(${hourSource})(?:ish)?(?= (?:(?:then|instead|rather|please) ?)+(?:[.,]|and\\b|but\\b|can\\b|book\\b|get\\b|hold\\b)| ?[.] \\S)`,
    ),
    read: bare,
  },
]

function bare([, text = '']: RegExpExecArray): When | undefined {
  return Number(text) > 12 ? undefined : hours('at', text)
}
