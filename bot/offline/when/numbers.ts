import { wordTable } from '../../../tools/kit/word-table.ts'

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

const larger = wordTable<number>({
  fifteen: 15,
  twenty: 20,
  'twenty five': 25,
  thirty: 30,
  forty: 40,
  'forty five': 45,
  sixty: 60,
  ninety: 90,
})

/** An hour of a clock face or of the day, in figures or in words; no captures. */
export const hourSource = `(?:${words.slice(1).toReversed().join('|')}|\\d{1,2})`

/** A whole number up to twelve in words, any in figures, and the round ones of minutes. */
export const numberSource = `(?:${Object.keys(larger).toReversed().join('|')}|${hourSource}|\\d+)`

/** @returns NaN when it is no number */
export function numberOf(text: string): number {
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'))
  if (text in larger) return larger[text] ?? Number.NaN
  const value = words.indexOf(text)
  return value === -1 ? Number.NaN : value
}

const teens = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = ['twenty', 'thirty', 'forty', 'fifty']
const digits = words.slice(1, 10)
const upToTwenty = [...words, ...teens]

const either = (choices: readonly string[]) => `(?:${choices.toReversed().join('|')})`

/** The minutes after a spoken hour: "oh five", "forty five", "hundred" for none; no captures. */
export const minuteSource = `(?:(?:oh|o|zero) ${either(digits)}|${either(tens)}(?: ${either(digits)}\\b)?|${either(upToTwenty.slice(10))}|hundred)`

/** An hour of the day in words where minutes follow; no captures. */
export const spokenHourSource = either(upToTwenty.slice(1))

/** @returns 0 to 19, -1 when it is none of them in words */
export const spokenHour = (text: string): number => upToTwenty.indexOf(text)

/**
 * @param text what `minuteSource` finds
 * @example
 * minutesAfter('forty five') // 45
 */
export function minutesAfter(text: string): number {
  const [first = '', digit = ''] = text.split(' ')
  if (upToTwenty.includes(text)) return upToTwenty.indexOf(text)
  const ten = tens.includes(first) ? 20 + 10 * tens.indexOf(first) : 0
  return ten + Math.max(0, words.indexOf(digit))
}

/** The name of a month, in full or short; no captures. */
export const monthSource =
  '(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b'

/** Words that ask for a place, and what may stand after them: "book legs for 7" names an hour; no captures. */
export const bookingSource =
  '\\b(?:book|reserve|booking|reservation|appointment|slot|spot|put me down|slot me in)\\b[^.,?]{0,40}'

/** Fewer than five are more often people: "a slot for two"; no captures. */
export const bookedHourSource = '(?:1[0-2]|[5-9]|five|six|seven|eight|nine|ten|eleven|twelve)'
