import type { Rule } from './reading.ts'
import { noUnitBehind } from './units.ts'

const dayPart =
  '(?:\\s*,?\\s*(?<part>[ap]\\.?\\s?m\\b\\.?|in the (?:morning|afternoon|evening)|this (?:morning|afternoon|evening)|at night|tonight))'

/** Whether words put a time before noon or after it. */
function halfOf(part: string | undefined): 'am' | 'pm' | undefined {
  if (part === undefined) return undefined
  return /^a|morning/i.test(part) ? 'am' : 'pm'
}

/** Minutes after midnight that a saying can mean: a small hour without its half of the day is one of two. */
function minutesOf(hour: number, minute: number, half: 'am' | 'pm' | undefined, sure = false): number[] {
  if (hour > 24 || minute > 59) return []
  if (half) return [((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute]
  const day = (hour % 24) * 60 + minute
  return hour >= 1 && hour < 12 && !sure ? [day, day + 720] : [day]
}

const clocks = (minutes: readonly number[]) =>
  minutes.map((minute) => ({ kind: 'clock' as const, minute: (minute + 1440) % 1440 }))

/** Ways to say a time of the day, those that say most first. */
export const clockRules: readonly Rule[] = [
  {
    form: `(?<hour>\\d{1,2})[:h](?<minute>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(?!\\d)${dayPart}?`,
    read: ({ hour = '', minute, part }) =>
      clocks(minutesOf(Number(hour), Number(minute), halfOf(part), hour.startsWith('0'))),
  },
  {
    form: `(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)(?!\\d)\\s*(?<part>[ap]\\.?m\\b\\.?)`,
    read: ({ hour, minute, part }) => clocks(minutesOf(Number(hour), Number(minute), halfOf(part))),
  },
  {
    form: `(?<=\\b(?:at|from|until|till|by|after|before) )(?<hour>\\d{1,2})[. ](?<minute>[0-5]\\d)${noUnitBehind}${dayPart}?`,
    read: ({ hour, minute, part }) => [
      ...clocks(minutesOf(Number(hour), Number(minute), halfOf(part))),
      { kind: 'amount', value: Number(`${hour}.${minute}`), unit: 'clock' },
    ],
  },
  {
    form: `(?<hour>\\d{1,2}) (?<minute>[0-5]\\d)${dayPart}`,
    read: ({ hour, minute, part }) => clocks(minutesOf(Number(hour), Number(minute), halfOf(part))),
  },
  {
    form: `(?<away>half|(?:a )?quarter|\\d{1,2}(?: minutes?)?) (?<way>past|after|to|before|till) (?<hour>\\d{1,2})${noUnitBehind}${dayPart}?`,
    read: ({ away = '', way = '', hour, part }) => {
      const minutes = away === 'half' ? 30 : away.endsWith('quarter') ? 15 : Number.parseInt(away, 10)
      // "5 to 8" may be a range, and "10 after 8 visits" no time at all.
      if (/^\d+$/.test(away) && way !== 'past') return undefined
      const sign = way === 'past' || way === 'after' ? 1 : -1
      return clocks(minutesOf(Number(hour), 0, halfOf(part)).map((full) => full + sign * minutes))
    },
  },
  {
    form: `(?<!\\b(?:first|second|other) )half[ -](?<hour>[1-9]|1[0-2])${noUnitBehind}${dayPart}?`,
    read: ({ hour, part }) => clocks(minutesOf(Number(hour), 30, halfOf(part))),
  },
  {
    form: `(?<hour>\\d{1,2}) ?(?<how>o'?clock|uhr|h(?![\\p{L}]))${dayPart}?`,
    read: ({ hour, how, part }) => [
      ...clocks(minutesOf(Number(hour), 0, halfOf(part))),
      ...(how === 'h' ? [{ kind: 'amount' as const, value: 60 * Number(hour), unit: 'minutes' }] : []),
    ],
  },
  {
    form: `(?<hour>\\d{1,2})(?=\\s*(?:-|–|—|to|and|till|until)\\s*\\d{1,2}(?::\\d{2})?\\s*[ap]\\.?m\\b)`,
    read: ({ hour = '' }) => [
      ...clocks(minutesOf(Number(hour), 0, undefined)),
      { kind: 'amount', value: Number(hour), unit: undefined },
    ],
  },
  {
    form: `(?<hour>\\d{1,2})(?<ish>ish)?${dayPart}`,
    read: ({ hour = '', part = '' }) => [
      ...clocks(minutesOf(Number(hour), 0, halfOf(part))),
      // "About 12 tonight" may be people.
      ...(/^[ap]/i.test(part) ? [] : [{ kind: 'amount' as const, value: Number(hour), unit: undefined }]),
    ],
  },
  { form: '(?:12 )?(?:noon|midday)', read: () => clocks([720]) },
  { form: '(?:12 )?midnight', read: () => clocks([0]) },
  {
    form: `(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d) ?(?:hours|hrs|h)`,
    read: ({ hour, minute }) => [
      ...clocks(minutesOf(Number(hour), Number(minute), undefined, true)),
      { kind: 'amount', value: 60 * Number(`${hour}${minute}`), unit: 'minutes' },
    ],
  },
  {
    form: `(?<=\\b(?:at|until|till|by|after|before|since) |@ ?)(?<hour>\\d{1,2})${noUnitBehind}(?![)%])`,
    read: ({ hour }) => [
      ...clocks(minutesOf(Number(hour), 0, undefined)),
      { kind: 'amount', value: Number(hour), unit: 'clock' },
    ],
  },
  {
    form: `(?<=\\b(?:from|to|around|between|and|past) )(?<hour>\\d{1,2})${noUnitBehind}(?![)%])`,
    read: ({ hour }) => [
      ...clocks(minutesOf(Number(hour), 0, undefined)),
      { kind: 'amount', value: Number(hour), unit: undefined },
    ],
  },
]
