import { named, withoutNumbers } from '../../kit/language.ts'
import { wordTable } from '../../kit/word-table.ts'
import type { Food, Portion } from './food.ts'
import { handPortion } from './hand-portions.ts'
import { pieceOf } from './sensible-grams.ts'

export type Units = 'metric' | 'us'

const fractions: Readonly<Record<number, string>> = { 0: '', 0.25: '¼', 0.5: '½', 0.75: '¾' }

/** "2", "½", "1½": to the quarter. */
export function countWords(count: number): string {
  const quarters = Math.round(count * 4) / 4
  const whole = Math.floor(quarters)
  const part = fractions[quarters - whole] ?? ''
  return whole === 0 && part !== '' ? part : `${whole}${part}`
}

const oddPlurals = wordTable<string>({
  half: 'halves',
  leaf: 'leaves',
  loaf: 'loaves',
  potato: 'potatoes',
  tomato: 'tomatoes',
  mango: 'mangoes',
  tbsp: 'tbsp',
  tsp: 'tsp',
  oz: 'oz',
  lb: 'lb',
  fries: 'fries',
  medium: 'medium',
})

/** "slices", "patties", "2 halves": more than one of a portion's name. */
export function plural(name: string, count: number): string {
  if (count <= 1) return name
  const [phrase = name, ...rest] = name.split(', ')
  const [, before = '', noun = phrase] = /^(.* )?(\S+)$/.exec(phrase) ?? []
  return [`${before}${oddPlurals[noun] ?? pluralOf(noun)}`, ...rest].join(', ')
}

function pluralOf(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** "1 medium banana" rather than "1 medium". */
const nounOf = (food: Food, portion: Portion, count: number): string => {
  if (portion.name !== 'medium') return named(plural(portion.name, count))
  const name = (food.name.split(',')[0] ?? food.name).toLowerCase()
  return named(`medium ${plural(name, count)}`)
}

/** g in the kitchen's figures: whole, and in tens from 100 g. */
const round = (grams: number) => (grams >= 100 ? Math.round(grams / 5) * 5 : Math.round(grams))

/** Foods taken by the spoon. */
const spooned = new Set<Food['group']>(['oil', 'sweet', 'condiment', 'seed', 'nut'])

/** How near a count must come to a half for the words to be true. */
const near = 0.12

/**
 * Grams as one would measure them: "2 eggs", "1½ slices (48 g)", "2 tsp (9 g)", "150 g"; in the US "1 cup (185 g)", "5½ oz
 * (155 g)". Grams stand behind every measure that isn't a piece one counts.
 *
 * @example
 * portionWords(egg, 100, 'metric') // '2 eggs'
 * portionWords(quinoa, 185, 'us') // '1 cup (185 g)'
 */
export function portionWords(food: Food, grams: number, units: Units): string {
  const weight = `${round(grams)} ${food.group === 'drink' && units === 'metric' ? 'ml' : 'g'}`
  const piece = pieceOf(food)
  const counted = piece && countOf(grams, piece.portion.grams, 0.5)
  if (piece && counted) {
    const words = `${countWords(counted)} ${nounOf(food, piece.portion, counted)}`
    return piece.portion.name === 'egg' || withoutNumbers() ? words : `${words} (${weight})`
  }
  const spoon = spooned.has(food.group) ? spoonWords(food, grams) : undefined
  if (withoutNumbers()) return spoon ?? handPortion(food, grams)
  if (spoon) return `${spoon} (${weight})`
  return units === 'us' ? usWords(food, grams, weight) : weight
}

/** How many of a portion some grams are, where that is nearly so many; to the `step`. */
function countOf(grams: number, each: number, step: number): number | undefined {
  const exact = grams / each
  const count = Math.round(exact / step) * step
  return count > 0 && Math.abs(exact - count) <= near * Math.max(1, count) ? count : undefined
}

function spoonWords(food: Food, grams: number): string | undefined {
  const size = (name: string) => food.portions.find((portion) => portion.name === name)?.grams
  const tbsp = size('tbsp')
  const tsp = size('tsp') ?? (tbsp === undefined ? undefined : tbsp / 3)
  if (tbsp === undefined && tsp === undefined) return undefined
  const large = tbsp === undefined ? undefined : countOf(grams, tbsp, 1)
  if (large && large <= 4) return `${countWords(large)} ${named('tbsp')}`
  const small = tsp === undefined ? undefined : Math.max(0.5, Math.round((grams / tsp) * 2) / 2)
  if (small && small < 4) return `${countWords(small)} ${named('tsp')}`
  const half = tbsp === undefined ? undefined : Math.round((grams / tbsp) * 2) / 2
  return half && half <= 4 ? `${countWords(half)} ${named('tbsp')}` : undefined
}

/** g in an ounce. */
const ounce = 28.35

function usWords(food: Food, grams: number, weight: string): string {
  const cup = food.portions.find((portion) => /^cup(,|$)/.test(portion.name))
  const cups = cup && Math.round((grams / cup.grams) * 4) / 4
  if (cup && cups && cups <= 4) return `${countWords(cups)} ${named(plural(cup.name, cups))} (${weight})`
  return `${countWords(Math.max(0.5, Math.round((grams / ounce) * 2) / 2))} ${named('oz')} (${weight})`
}
