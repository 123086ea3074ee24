import { addDays, addMinutes, instantOf, localTime } from '../../../tools/kit/time.ts'
import { wordTable } from '../../../tools/kit/word-table.ts'
import { numberOf, numberSource } from './numbers.ts'
import type { Days, Here, Rule, When } from './types.ts'

const unit = '(?:minutes?|hours?|days?|weeks?|fortnights?|months?)'
const few =
  '(?:a )?(?:couple|few)(?: of)?|half an?|three quarters of an|a quarter of an|quarter of an|an?|one'

/** "two hours", "an hour and a half", "90m", "1.5 hours", "a couple of days"; no captures. */
const amount = `\\b(?:(?:${few}|${numberSource}(?: and a half)?) ${unit}(?: and a half)?|\\d+(?:[.,]\\d+)? ?(?:${unit}|m|h))\\b`

const minutesIn = wordTable<number>({ m: 1, h: 60, d: 1440, w: 7 * 1440, f: 14 * 1440 })

const words = wordTable<number>({
  couple: 2,
  few: 3,
  'half an': 0.5,
  'half a': 0.5,
  'quarter of an': 0.25,
  'three quarters of an': 0.75,
  a: 1,
  an: 1,
})

const day = 1440

/** Nobody plans a visit further ahead, and dates have an end. */
const longest = 366 * day

/**
 * @returns the minutes of a length of time, NaN when it is none or longer than a year
 * @example
 * minutesOf('an hour and a half') // 90
 */
function minutesOf(text: string): number {
  const half = / and a half\b/.test(text) ? 0.5 : 0
  const plain = text.replace(/ and a half\b/, '').replace(/^(?:a )?(couple|few)(?: of)?/, '$1')
  const [, count = '', name = ''] =
    /^(.+?) ?(minutes?|m|hours?|h|days?|weeks?|fortnights?|months?)$/.exec(
      plain.replace(/^a (?=quarter)/, ''),
    ) ?? []
  const number = words[count] ?? numberOf(count)
  const minutes =
    (number + half) * (name.startsWith('mo') ? 30 * day : (minutesIn[name[0] ?? ''] ?? Number.NaN))
  return minutes <= longest ? minutes : Number.NaN
}

/** The hour after a length of time, or the whole day where it is counted in days. */
function after(minutes: number, here: Here): When | undefined {
  if (!Number.isFinite(minutes)) return undefined
  if (minutes >= day) return { days: daysFromNow(minutes / day, here) }
  const from = addMinutes(here.now, minutes)
  return { stretch: { from, to: addMinutes(from, 60) } }
}

function daysFromNow(days: number, { now, zone }: Here): Days {
  const date = addDays(localTime(now, zone).date, Math.round(days))
  return { first: date, last: date }
}

function ago(minutes: number, here: Here): When | undefined {
  if (!Number.isFinite(minutes)) return undefined
  return minutes >= day
    ? { days: daysFromNow(-minutes / day, here) }
    : { moment: addMinutes(here.now, -minutes) }
}

function within(minutes: number, { now }: Here): When | undefined {
  return Number.isFinite(minutes) ? { stretch: { from: now, to: addMinutes(now, minutes) } } : undefined
}

function shifted(minutes: number, later: boolean): When | undefined {
  return Number.isFinite(minutes) ? { shift: later ? minutes : -minutes } : undefined
}

/** From an hour ahead to the end of the local day; late in the evening the night's remaining hours. */
function laterToday({ now, zone }: Here): When {
  const { date } = localTime(now, zone)
  const midnight = instantOf(date, day, zone)
  const from = addMinutes(now, 60)
  return { stretch: from < midnight ? { from, to: midnight } : { from: now, to: addMinutes(now, 120) } }
}

const about = '(?:about |around |roughly |like |maybe )?'

/** Times reckoned from now. */
export const stretchRules: readonly Rule[] = [
  {
    pattern: new RegExp(`${about}(${amount}) ago\\b`),
    read: ([, length = ''], here) => ago(minutesOf(length), here),
  },
  {
    pattern: new RegExp(`(?<!\\bfor )(${amount}) (earlier|later|sooner|before that|after that)\\b`),
    read: ([, length = '', side = '']) => shifted(minutesOf(length), /later|after/.test(side)),
  },
  {
    pattern: new RegExp(`\\bfor ${about}(${amount})(?! or (?:later|earlier))`),
    read: ([, length = '']) => ({ stay: minutesOf(length) }),
  },
  {
    pattern: new RegExp(
      `\\b(?:for |in |over |within |during )?(?:the )?next (${amount}|hour)\\b|\\bwithin (${amount})`,
    ),
    read: ([, next = '', length = next], here) =>
      within(minutesOf(length === 'hour' ? 'an hour' : length), here),
  },
  {
    pattern: new RegExp(`\\bin ${about}(${amount})(?:'s? time| time| from now)?|(${amount}) from now\\b`),
    read: ([, first, second], here) => after(minutesOf(first ?? second ?? ''), here),
  },
  {
    // Beside what is trained, or after "I have" and "make it", a length is a stay: "90 minutes of legs".
    pattern: new RegExp(
      `(${amount})(?: long)?(?= (?:will|would|should) (?:do|be enough|be plenty|be fine)\\b| (?:is|be) (?:enough|plenty|all i|fine)\\b| (?:of )?(?:#split|sessions?|workouts?|visits?|slots?|places?|spots?|training)(?: |$))|(?<=\\b(?:stay|stays|staying|stayed|there for|in there|train|training|takes|take|last|lasts|lasting|have|got|only|make it|make that|just|(?:can|could) it be|(?:grab|get|book|find|give|need|want|reserve|hold|fancy|like|sort|keep)(?: me| us)?(?: in)?) ${about})(${amount})(?! (?:earlier|later|sooner|ago|away|until|till|to go|left))|(?:(?<=[,.] ?)${about}|(?<=[a-z\\d] )(?:about|roughly|around|approx) )(${amount})(?= ?(?:[,.?]|please|max|tops|total|long|$))`,
    ),
    read: ([, first, second, third]) => ({ stay: minutesOf(first ?? second ?? third ?? '') }),
  },
  {
    pattern:
      /\b(?:a bit |a little |some ?time |much )?later(?: on)?(?: today)?\b(?! than| this (?:week|morning|afternoon|evening|month)| in the| tonight| ?,? ?(?:(?:like|say|maybe|perhaps|around|about|at|more|so) )*(?:half|quarter|\d))/,
    read: (_, here) => laterToday(here),
  },
  {
    pattern:
      /(?<!\bas )\b(?:very |pretty )?soon\b|\bshortly\b|\bin a (?:bit|while|moment|minute|sec|second)\b/,
    read: (_, here) => within(120, here),
  },
  {
    pattern:
      /\b(?:right |just |as of )?now\b|\bat the moment\b|\bcurrently\b|\bat present\b|\bthis (?:minute|second|instant|very moment)\b|\bas we speak\b/,
    read: () => ({ now: true }),
  },
]
