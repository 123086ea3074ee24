import { named, numberWords, t } from '../../kit/language.ts'
import type { Food } from './food.ts'
import { foodById } from './foods/index.ts'
import type { Menu } from './menu.ts'
import { countWords, plural, type Units } from './portion-words.ts'
import { pieceOf } from './sensible-grams.ts'
import { type Pack, packs } from './shopping/packs.ts'
import { bought } from './shopping/raw.ts'

/** Where it stands in the shop, in the order one walks. */
export const aisles = [
  'fruit and vegetables',
  'meat and fish',
  'dairy and eggs',
  'chilled',
  'bread',
  'frozen',
  'cupboard',
] as const

export type Aisle = (typeof aisles)[number]

/** A line of the list. */
export type ToBuy = {
  /** Food.id of what is bought. */
  food: string
  name: string
  /** g the plan needs, as bought: raw, dry, with peel. */
  needed: number
  /** g that are bought: whole packs and pieces. */
  grams: number
  /** "2 cartons", "5 bananas", "400 g", "14 oz". */
  words: string
}

export type ShoppingList = readonly { aisle: Aisle; items: readonly ToBuy[] }[]

/**
 * What to buy for a menu: the same food of all its meals summed, as it is sold and not as it is eaten, in whole packs.
 *
 * @param units of what is weighed
 * @example
 * shoppingList(menu, 'metric')[0]?.aisle // 'fruit and vegetables'
 */
export function shoppingList(menu: Menu, units: Units): ShoppingList {
  const needed = new Map<string, { name: string; grams: number; from: Food }>()
  for (const item of menu.days.flatMap((day) => day.meals.flatMap((meal) => meal.items))) {
    const food = foodById(item.food)
    if (!food) continue
    const as = bought[food.id]
    const id = as?.as ?? food.id
    const before = needed.get(id)
    const grams = (before?.grams ?? 0) + item.grams * (as?.perGram ?? 1)
    needed.set(id, {
      name: before?.name ?? as?.name ?? food.name.replace(/, raw$/, ''),
      grams,
      from: before?.from ?? food,
    })
  }
  const lines = [...needed].map(([id, { name, grams, from }]) => ({
    aisle: aisleOf(from, name),
    line: lineOf(id, name, grams, units),
  }))
  return aisles.flatMap((aisle) => {
    const items = lines.filter((one) => one.aisle === aisle).map((one) => one.line)
    return items.length === 0
      ? []
      : [{ aisle, items: items.sort((a, b) => a.name.localeCompare(b.name, 'en')) }]
  })
}

function aisleOf({ group, id }: Food, name: string): Aisle {
  if (/frozen/i.test(name)) return 'frozen'
  if (
    /canned|jar|can\b/i.test(name) ||
    /^(tomato-sauce|tomatoes-c|sauerkraut|tuna-water|sardines|baked-beans)/.test(id)
  )
    return 'cupboard'
  if (group === 'vegetable' || group === 'fruit')
    return /dried|^(raisins|dates|prunes)/i.test(id) ? 'cupboard' : 'fruit and vegetables'
  if (group === 'meat' || group === 'poultry' || group === 'fish') return 'meat and fish'
  if (group === 'dairy' || group === 'egg' || /^butter/.test(id)) return 'dairy and eggs'
  if (group === 'bread') return /rice-cakes|cracker|crispbread/.test(id) ? 'cupboard' : 'bread'
  return /^(tofu|tempeh|meatless|veggie-burger|hummus|falafel)/.test(id) ? 'chilled' : 'cupboard'
}

/** A pack that is short by so little is enough: nobody buys a second jar for a spoon. */
const shortBy = 0.03

function lineOf(id: string, name: string, needed: number, units: Units): ToBuy {
  const pack = packs[id]
  if (pack) {
    const count = Math.max(1, Math.ceil(needed / pack.grams - shortBy))
    return {
      food: id,
      name,
      needed,
      grams: count * pack.grams,
      words: packWords(pack, count, units),
    }
  }
  const food = foodById(id)
  const piece = food && wholePiece(food)
  if (piece) {
    const each = piece * (bought[id]?.perGram ?? 1)
    const count = Math.max(1, Math.ceil(needed / each - shortBy))
    return { food: id, name, needed, grams: count * each, words: countWords(count) }
  }
  const grams = Math.ceil(needed / 50) * 50
  return { food: id, name, needed, grams, words: weight(grams, units) }
}

/** "2 cartons of 1 l"; a pack of six says already how many it has. */
function packWords({ grams, word }: Pack, count: number, units: Units): string {
  const [first = word, ...rest] = word.split(' ')
  const packed = named([plural(first, count), ...rest].join(' '))
  return `${count} ${packed}${/^(?:pack|box) of/.test(word) ? '' : t` of ${size(grams, word, units)}`}`
}

/** g of one fruit or vegetable as it is eaten, where it is bought by the piece. */
function wholePiece(food: Food): number | undefined {
  if (food.group !== 'fruit' && food.group !== 'vegetable') return undefined
  const half = food.portions.find(({ name }) => name === 'half')
  const piece = pieceOf(food)
  const counted =
    food.portions.find(({ name }) => name === 'medium') ?? (piece && !half ? piece.portion : undefined)
  return counted?.grams ?? (half && 2 * half.grams)
}

/** Cartons are poured, so they are sold by the litre. */
const size = (grams: number, word: string, units: Units) =>
  word === 'carton' && units === 'metric' ? `${numberWords(grams / 1000)} l` : weight(grams, units)

const ounce = 28.35

function weight(grams: number, units: Units): string {
  if (units === 'metric')
    return grams >= 1000 ? `${numberWords(Math.round(grams / 50) / 20)} kg` : `${Math.round(grams)} g`
  const ounces = Math.ceil(grams / ounce)
  return ounces >= 32
    ? `${numberWords(Math.ceil((ounces / 16) * 2) / 2)} ${named('lb')}`
    : `${ounces} ${named('oz')}`
}
