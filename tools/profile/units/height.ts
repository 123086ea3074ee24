import { plainMeasure } from './plain.ts'
import { cmPerFoot, cmPerInch, heightRange, type Known, oddTogether, type Reading, within } from './system.ts'

export type HeightUnit = 'cm' | 'm' | 'ft' | 'in'

const number = '\\d+(?:\\.\\d+)?'
const metres = 'm|mtrs?|met(?:er|re)s?'
const inches = '"|ins?\\.?|inch(?:es)?'

/** Every height that says its unit. */
const explicit = new RegExp(
  [
    `(?<feet>\\d{1,2}) ?(?:'|ft\\.?|foot|feet)(?![a-z])(?:,? ?(?:and )?(?<more>\\d{1,2}(?:\\.\\d+)?)(?![\\d.]| ?(?:kg|kilo|lb|pound|st\\b|stone|years|yo\\b|cm|m\\b|'))(?: ?(?:${inches})(?![a-z]))?)?`,
    `(?<partFeet>\\d\\.\\d{1,2}) ?(?:'|ft\\.?|foot|feet)(?![a-z])`,
    `(?<metre>[12]) ?(?:${metres}) ?(?<rest>\\d{2})(?:(?: ?(?:cm|centimet(?:er|re)s?))(?![a-z])|(?![\\d.]| ?[a-z]))`,
    `(?<cm>${number}) ?(?:cms?|centimet(?:er|re)s?|zentimeter)(?![a-z])`,
    `(?<mm>\\d{3,4}) ?(?:mm|millimet(?:er|re)s?)(?![a-z])`,
    `(?<m>\\d(?:\\.\\d+)?) ?(?:${metres})(?![a-z])`,
    `(?<inch>${number}) ?(?:${inches})(?![a-z])`,
  ]
    .map((part) => `(?<![\\d.])${part}`)
    .join('|'),
  'g',
)

/** What may stand around a bare number that is a height. */
const around =
  /^(?:(?:i|i'm|im|am|my|height|is|it's|its|it|about|around|roughly|approx|approximately|ca|circa|just|under|over|at|maybe|like|[.:~=,])\s*)*|(?:\s*(?:tall|high|now|or so|ish|roughly|about|i think|i guess|maybe|please|[.!~]))*$/g

/**
 * Reads a height in any form: `5'10`, "5 ft 10", "5ft10in", "178cm", "1,78 m", "1m78", "six foot two", "70 inches", "178".
 *
 * "5.10" is asked back: with a point it may be 5 feet 10 inches or a tenth of a foot.
 *
 * @param known how they speak, and their weight in kg
 * @returns cm, not rounded; undefined where the text speaks of no height
 * @example
 * height(`5'10`) // { kind: 'read', value: 177.8, unit: 'ft', assumed: false }
 * height('5.10') // { kind: 'doubtful', meanings: [177.8, 155.45] }
 */
export function height(text: string, known: Known = {}): Reading<HeightUnit> | undefined {
  const plain = plainMeasure(text)
  const said = [...plain.matchAll(explicit)].map((match) => ofMatch(match, known))
  const [first, ...others] = said
  if (first) {
    if (first.kind !== 'read') return first
    const values = others.flatMap((each) => (each.kind === 'read' ? [each.value] : []))
    // Whole inches beside centimetres are up to half an inch off.
    if (values.every((value) => Math.abs(value - first.value) <= cmPerInch)) return first
    return { kind: 'doubtful', meanings: possible([first.value, ...values]) }
  }
  const bare = plain.replace(around, '')
  const pair = /^([4-7])[ -](\d{1,2}(?:\.\d+)?)$/.exec(bare)
  if (pair) return ofFeet(Number(pair[1]), Number(pair[2]), true, known)
  return /^-?\d+(?:\.\d+)?$/.test(bare) ? ofBare(bare, known) : undefined
}

function ofMatch({ groups = {} }: RegExpMatchArray, known: Known): Reading<HeightUnit> {
  const { feet, more, partFeet, metre, rest, cm, mm, m, inch } = groups
  if (feet) return ofFeet(Number(feet), Number(more ?? 0), false, known)
  if (partFeet) return ofPartFeet(partFeet)
  if (metre) return judged(Number(metre) * 100 + Number(rest), 'm', false, known)
  if (cm) return judged(Number(cm), 'cm', false, known)
  if (mm) return judged(Number(mm) / 10, 'cm', false, known)
  if (m) return judged(Number(m) * 100, 'm', false, known)
  return judged(Number(inch) * cmPerInch, 'in', false, known)
}

function ofFeet(feet: number, inches: number, assumed: boolean, known: Known): Reading<HeightUnit> {
  const cm = feet * cmPerFoot + inches * cmPerInch
  // Twelve inches are a foot: whoever writes 5'12 has slipped.
  if (inches >= 12) return { kind: 'doubtful', meanings: possible([cm]) }
  return judged(cm, 'ft', assumed, known)
}

/** Feet with a point: the digits after it may be inches, or a part of a foot. */
function ofPartFeet(text: string): Reading<HeightUnit> {
  const [feet = '', after = ''] = text.split('.')
  const asPart = Number(text) * cmPerFoot
  if (Number(after) === 0) return { kind: 'read', value: asPart, unit: 'ft', assumed: false }
  const asInches = Number(feet) * cmPerFoot + Number(after) * cmPerInch
  return { kind: 'doubtful', meanings: possible(Number(after) < 12 ? [asInches, asPart] : [asPart]) }
}

function ofBare(text: string, known: Known): Reading<HeightUnit> {
  const value = Number(text)
  const inFeet = known.units === 'us' || known.units === 'uk'
  if (within(value, { least: 1, most: 2.5 })) return judged(value * 100, 'm', true, known)
  if (within(value, { least: 4, most: 7.99 })) {
    if (!Number.isInteger(value)) return ofPartFeet(text)
    return inFeet
      ? judged(value * cmPerFoot, 'ft', true, known)
      : { kind: 'doubtful', meanings: [value * cmPerFoot] }
  }
  if (within(value, { least: 48, most: 96 })) {
    const cm = value * cmPerInch
    return inFeet ? judged(cm, 'in', true, known) : { kind: 'doubtful', meanings: [cm] }
  }
  return judged(value, 'cm', true, known)
}

function judged(cm: number, unit: HeightUnit, assumed: boolean, { weightKg }: Known): Reading<HeightUnit> {
  if (!within(cm, heightRange)) return { kind: 'impossible', value: cm }
  if (weightKg && oddTogether(weightKg, cm)) return { kind: 'doubtful', meanings: [cm] }
  return { kind: 'read', value: cm, unit, assumed }
}

const possible = (meanings: readonly number[]): number[] => meanings.filter((cm) => within(cm, heightRange))
