import { plainMeasure } from './plain.ts'
import { cmPerFoot, cmPerInch, type Units } from './system.ts'

const kmPerMile = 1.609344

/** Centimetres of each unit of length. */
const units: readonly { words: RegExp; cm: number }[] = [
  { words: /^(?:mm|millimet(?:er|re)s?)$/, cm: 0.1 },
  { words: /^(?:cms?|centimet(?:er|re)s?)$/, cm: 1 },
  { words: /^(?:m|mtrs?|met(?:er|re)s?)$/, cm: 100 },
  { words: /^(?:k|km|kms|kilomet(?:er|re)s?|klicks?)$/, cm: 100_000 },
  { words: /^(?:mi|miles?)$/, cm: kmPerMile * 100_000 },
  { words: /^(?:yds?|yards?)$/, cm: 3 * cmPerFoot },
  { words: /^(?:ft|'|foot|feet)$/, cm: cmPerFoot },
  { words: /^(?:"|ins?|inch(?:es)?)$/, cm: cmPerInch },
]

/**
 * Reads a length with its unit: "82 cm", "32 inches", "5k", "3 miles", "400m".
 *
 * @param speaks in which units a bare number is: centimetres, or inches for us and uk; without it a bare number is none
 * @returns cm, not rounded; undefined where it is no length, or none above zero
 * @example
 * length('32 in') // 81.28
 * length('5k') // 500000
 */
export function length(text: string, speaks?: Units): number | undefined {
  const match = /^(?:about |around |~ ?)?(\d+(?:\.\d+)?) ?([a-z'"]*)\.?$/.exec(plainMeasure(text))
  if (!match) return undefined
  const [, digits = '', unit = ''] = match
  const bare = speaks === undefined ? undefined : speaks === 'metric' ? 1 : cmPerInch
  const cm = unit === '' ? bare : units.find(({ words }) => words.test(unit))?.cm
  return cm === undefined || Number(digits) === 0 ? undefined : Number(digits) * cm
}
