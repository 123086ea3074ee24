import { plainMeasure } from './plain.ts'
import { type Known, kgPerPound, kgPerStone, massRange, oddTogether, type Reading, within } from './system.ts'

export type MassUnit = 'kg' | 'lb' | 'st'

const number = '\\d+(?:\\.\\d+)?'
const kilos = 'kg|kgs|kilos?|kilogram(?:m?e?s?|s)?|k g'
const pounds = 'lbs?|pounds?|#'
const stones = 'stones?|st'

/** Every mass that says its unit, stone with the pounds after it first. */
const explicit = new RegExp(
  [
    `(?<stone>${number}) ?(?:${stones})(?![a-z])\\.?(?:,? ?(?:and )?(?<more>\\d{1,2}(?:\\.\\d+)?)(?![\\d.]| ?(?:kg|kilo|cm|years|yo\\b|m\\b|'|ft|st))(?: ?(?:${pounds}))?(?![a-z]))?`,
    `(?<kg>${number}) ?(?:${kilos})(?![a-z])`,
    `(?<lb>${number}) ?(?:${pounds})(?![a-z])`,
  ]
    .map((part) => `(?<![\\d.])${part}`)
    .join('|'),
  'g',
)

const range = new RegExp(`(?<![\\d.-])(${number}) ?(?:-|to|or) ?(${number}) ?(${kilos}|${pounds})(?![a-z])`)

/** What may stand around a bare number that is a weight. */
const around =
  /^(?:(?:i|i'm|im|am|weigh|weight|my|is|it's|its|it|was|about|around|roughly|approx|approximately|ca|circa|currently|now|just|under|over|at|bw|body|bodyweight|maybe|like|some|[.:~=,])\s*)*|(?:\s*(?:now|today|or so|ish|roughly|about|this morning|i think|i guess|maybe|please|[.!~]))*$/g

/**
 * Reads a body weight in any form: "80,5 kg", "176 lbs", "12 stone 4", "12st4lb", "eighty kilos", "82".
 *
 * @param known how they speak, and their height in cm: 176 kg at 165 cm is asked back
 * @returns kg, not rounded; undefined where the text speaks of no weight
 * @example
 * mass('12st4lb') // { kind: 'read', value: 78.02, unit: 'st', assumed: false }
 * mass('176', { units: 'us' }) // { kind: 'read', value: 79.83, unit: 'lb', assumed: true }
 */
export function mass(text: string, known: Known = {}): Reading<MassUnit> | undefined {
  const plain = plainMeasure(text)
  const between = range.exec(plain)
  if (between) {
    const factor = /^(?:lb|pound|#)/.test(between[3] ?? '') ? kgPerPound : 1
    return {
      kind: 'doubtful',
      meanings: possible([Number(between[1]) * factor, Number(between[2]) * factor]),
    }
  }
  const said = massesIn(plain)
  if (said.length > 0) return agreed(said, known)
  const bare = plain.replace(around, '')
  const pair = /^(\d{1,2})[ -](\d{1,2})$/.exec(bare)
  if (pair && known.units === 'uk' && Number(pair[2]) < 14) {
    return judged(Number(pair[1]) * kgPerStone + Number(pair[2]) * kgPerPound, 'st', true, known)
  }
  return /^-?\d+(?:\.\d+)?$/.test(bare) ? ofBare(Number(bare), known) : undefined
}

type Said = { kg: number; unit: MassUnit }

function massesIn(plain: string): Said[] {
  return [...plain.matchAll(explicit)].map((match) => {
    const { stone, more = '0', kg, lb } = match.groups ?? {}
    const sign = /(?:^|\s)-$/.test(plain.slice(0, match.index)) ? -1 : 1
    if (stone) return { kg: sign * (Number(stone) * kgPerStone + Number(more) * kgPerPound), unit: 'st' }
    if (lb) return { kg: sign * Number(lb) * kgPerPound, unit: 'lb' }
    return { kg: sign * Number(kg), unit: 'kg' }
  })
}

/** "80 kg (176 lb)" is one weight said twice; two that differ are asked back. */
function agreed(said: readonly Said[], known: Known): Reading<MassUnit> | undefined {
  const [first, ...others] = said
  if (!first) return undefined
  const same = others.every(({ kg }) => Math.abs(kg - first.kg) <= 0.02 * Math.abs(first.kg))
  if (same) return judged(first.kg, first.unit, false, known)
  return { kind: 'doubtful', meanings: possible(said.map(({ kg }) => kg)) }
}

function judged(kg: number, unit: MassUnit, assumed: boolean, known: Known): Reading<MassUnit> {
  if (!within(kg, massRange)) return { kind: 'impossible', value: kg }
  if (!known.heightCm || !oddTogether(kg, known.heightCm)) return { kind: 'read', value: kg, unit, assumed }
  const other = unit === 'kg' ? kg * kgPerPound : kg / kgPerPound
  const fits = possible([other]).filter((each) => !oddTogether(each, known.heightCm ?? 0))
  return { kind: 'doubtful', meanings: [...fits, kg] }
}

/** Kilograms up to here need no unit; above it, who has not said how they speak is asked. */
const surelyKilos = 130

/** A number alone means what the member speaks in, where that makes a body. */
function ofBare(value: number, known: Known): Reading<MassUnit> {
  const { units } = known
  const inPounds = value * kgPerPound
  if (units === 'uk' && within(value * kgPerStone, { least: 35, most: 250 })) {
    return judged(value * kgPerStone, 'st', true, known)
  }
  if (units === 'us' || (units === 'uk' && value > surelyKilos)) {
    if (within(inPounds, { least: 40, most: massRange.most })) return judged(inPounds, 'lb', true, known)
  }
  if (units === 'us' && within(value, massRange)) return either(inPounds, value, known)
  const surely = units === 'metric' || value <= surelyKilos
  if (surely || !within(inPounds, massRange)) return judged(value, 'kg', true, known)
  return either(value, inPounds, known)
}

function either(a: number, b: number, { heightCm }: Known): Reading<MassUnit> {
  const both = possible([a, b])
  const fits = both.filter((kg) => !heightCm || !oddTogether(kg, heightCm))
  return { kind: 'doubtful', meanings: fits.length > 0 ? fits : both }
}

const possible = (meanings: readonly number[]): number[] => meanings.filter((kg) => within(kg, massRange))
