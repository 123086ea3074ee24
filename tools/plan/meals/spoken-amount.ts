import { units as numbers } from '../../kit/number-words.ts'
import { wordTable } from '../../kit/word-table.ts'
import { plainText } from './words/tokens.ts'
import { unitNamed, volumeOf, weightOf } from './words/units.ts'

/** An amount, its unit as said, and the words that are left: the food. */
export type Spoken = { amount?: number; unit?: string; food: string }

const counts = wordTable<number>({
  ...numbers,
  a: 1,
  an: 1,
  half: 0.5,
  quarter: 0.25,
  dozen: 12,
  couple: 2,
  few: 3,
  several: 4,
  some: 1,
})

const signs = wordTable<number>({ '½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3 })

/** Words that stand for a unit after a number, before "of" or a food. */
const unitWords = new Set(
  (
    'slice can tin cup glass tbsp tsp handful fistful scoop bowl plate serving portion piece bar bottle pot pack packet bag pint mug ' +
    'rasher strip large small medium big knob splash drizzle dollop pinch jar tub fillet breast thigh square shot clove spoon ' +
    'tablespoon teaspoon ounce pound gram kilo litre liter stick wedge cob'
  ).split(' '),
)

/**
 * Splits "2 slices of toast" into how much and of what. "half a", "a couple of", "1 1/2", "½", "2x", "200g" and "toast, 2
 * slices" are read; a food that begins with a size ("large egg") keeps it as its unit.
 *
 * @example
 * spokenAmount('a handful of almonds') // { amount: 1, unit: 'handful', food: 'almonds' }
 */
export function spokenAmount(text: string): Spoken {
  const plain = plainText(text)
    .replace(/(\d),(\d{1,2})(?!\d)/g, '$1.$2')
    .replace(/(\d),(\d{3})/g, '$1$2')
  const words = plain
    .replace(/(\d)\s*x\b/g, '$1 ')
    .replace(/\bx\s*(?=\d)/g, ' ')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/([½¼¾⅓⅔])/g, ' $1 ')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  const front = leading(words)
  if (front) return front
  const at = words.findIndex((word, i) => i > 0 && numberIn(word) !== undefined)
  if (at > 0) {
    const behind = leading(words.slice(at), true)
    if (behind && (behind.food === '' || behind.food === 'each'))
      return { ...behind, food: words.slice(0, at).join(' ') }
  }
  return { food: words.join(' ') }
}

function numberIn(word: string): number | undefined {
  const sign = signs[word]
  if (sign !== undefined) return sign
  const part = /^(\d+)\/(\d+)$/.exec(word)
  if (part) return Number(part[1]) / Number(part[2])
  return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : undefined
}

function leading(words: readonly string[], behind = false): Spoken | undefined {
  const rest = [...words]
  let amount: number | undefined
  while (rest.length > 0) {
    const word = rest[0] ?? ''
    const number = numberIn(word) ?? (rest.length > 1 || amount === undefined ? counts[word] : undefined)
    if (number === undefined) break
    rest.shift()
    amount = joined(amount, number, word)
    if (rest[0] === 'of') rest.shift()
    if (
      rest[0] === 'and' &&
      (numberIn(rest[1] ?? '') ?? (rest[1] === 'a' ? counts[rest[2] ?? ''] : undefined)) !== undefined
    ) {
      rest.splice(0, rest[1] === 'a' ? 2 : 1)
    }
  }
  const unit = takeUnit(rest, amount !== undefined, behind)
  if (amount === undefined && unit === undefined) return undefined
  return {
    ...(amount === undefined ? {} : { amount }),
    ...(unit === undefined ? {} : { unit }),
    food: rest.join(' '),
  }
}

/** "a couple", "half a", "1 ½", "2 and a half", "a dozen": numbers that follow each other. */
function joined(before: number | undefined, number: number, word: string): number {
  if (before === undefined) return number
  if (word === 'a' || word === 'an') return before
  if (word === 'dozen' || word === 'couple' || word === 'few') return before * number
  return number < 1 && before >= 1 && word !== 'half' && word !== 'quarter'
    ? before + number
    : before === 1 && number < 1
      ? number
      : number < 1
        ? before + number
        : number
}

function takeUnit(rest: string[], numbered: boolean, behind: boolean): string | undefined {
  const two = `${rest[0] ?? ''} ${rest[1] ?? ''}`
  if (unitNamed(two) === 'fl oz' || two === 'fl oz') {
    rest.splice(0, rest[2] === 'of' ? 3 : 2)
    return 'fl oz'
  }
  const word = rest[0]
  if (word === undefined) return undefined
  const unit = unitNamed(word)
  const measures = weightOf(unit) !== undefined || volumeOf(unit) !== undefined
  const isUnit = (measures && numbered) || unitWords.has(unit) || unitWords.has(word)
  // "breast" alone is a food's end; "a breast of chicken" and "2 fillets salmon" have one after it.
  if (!isUnit || rest.length === 1) {
    if (!numbered || rest.length !== 1 || !(measures || (isUnit && behind))) return undefined
    rest.shift()
    return unit
  }
  rest.shift()
  if (rest[0] === 'of') rest.shift()
  return unit
}
