import { GymError } from '../../kit/errors.ts'
import { named, speech, t } from '../../kit/language.ts'
import type { Food } from './food.ts'
import { foodNamed } from './food-named.ts'
import { foodById } from './foods/index.ts'
import { type Grams, gramsOf } from './grams-of.ts'
import { isSplash, mixedDrink, splash } from './mixed-drinks.ts'
import { type Helping, sumOf, type Totals, totalsOf } from './nutrition.ts'
import type { Recipe } from './recipe.ts'
import { recipes } from './recipes/index.ts'
import { spokenAmount } from './spoken-amount.ts'
import { tokens } from './words/tokens.ts'

/** Something eaten, as it was told: words, and an amount where one was given. */
export type Told = {
  food: string
  grams?: number | undefined
  amount?: number | undefined
  unit?: string | undefined
}

/** What one thing told was understood as. */
export type Understood = {
  /** As it was told. */
  said: string
  /** "Egg, whole, raw", or a dish of ours. */
  name: string
  helpings: readonly Helping[]
  /** "1 egg as 50 g". */
  assumed?: string
  /** A guess is worth asking about before it is kept. */
  certainty: 'exact' | 'close' | 'guess'
  /** What else it may have been. */
  others: readonly string[]
  totals: Totals
}

/** A meal as it was understood. */
export type UnderstoodMeal = { items: readonly Understood[]; unknown: readonly string[]; totals: Totals }

/**
 * What a meal told in words holds. Each thing is a food of the table, else a dish of the recipes, else what stands around
 * "with", "and" and "on", else a filling between bread; what nothing answers to is named as unknown, never left out
 * silently.
 *
 * @throws {GymError} `amount_out_of_range` for what nobody eats; `food_not_understood` where nothing was understood at all
 * @example
 * mealOf([{ food: 'eggs', amount: 3 }, { food: 'toast' }]).totals.energy // 214.5 + 80.64
 */
export function mealOf(told: readonly Told[]): UnderstoodMeal {
  const read = told.map((one) => ({ one, found: understood(one) }))
  const items = read.flatMap(({ found }) => found)
  const unknown = read.filter(({ found }) => found.length === 0).map(({ one }) => one.food)
  if (items.length === 0) throw new GymError('food_not_understood', { foods: unknown })
  return { items, unknown, totals: sumOf(items.map((item) => item.totals)) }
}

/** Words between two things eaten together. */
const joins = /\s+(?:with|and|on|plus)\s+|\s*[&+]\s*/

function understood(told: Told): Understood[] {
  const spoken =
    told.grams === undefined && told.amount === undefined ? spokenAmount(told.food) : { food: told.food }
  const amount = told.grams ?? told.amount ?? spoken.amount
  const unit = told.grams === undefined ? (told.unit ?? spoken.unit) : 'g'
  const words = spoken.food === '' ? told.food : spoken.food
  const drink = mixedDrink(unit && isSize(unit) ? `${unit} ${words}` : words)
  if (drink) return [poured(told.food, drink, amount, unit)]
  const named = foodNamed(words)
  const apart = joins.test(words)
  // "Eggs and toast" is two things, however near egg bread is.
  if (named && (named.certainty === 'exact' || (named.certainty === 'close' && !apart)))
    return [
      one(told.food, named.food, gramsOf(named.food, amount, unit ?? portionIn(words, named.food)), named),
    ]
  const dish = dishNamed(words)
  if (dish) return [ofDish(told.food, dish, amount, unit)]
  const parts = words.split(joins).filter((part) => part !== '')
  if (parts.length > 1) {
    const each = parts.flatMap((food, i) => understood(i === 0 ? { food, amount, unit } : { food }))
    if (each.length >= parts.length) return splashed(each)
  }
  const filled = filling(told.food, words, amount)
  if (filled) return filled
  return named ? [one(told.food, named.food, gramsOf(named.food, amount, unit), named)] : []
}

const isSize = (unit: string) => /^(?:small|large|big)$/.test(unit)

/** "Chocolate bar" says by which portion it is counted. */
const portionIn = (words: string, { portions }: Food): string | undefined => {
  const last = words.split(' ').at(-1)?.replace(/s$/, '')
  return words.includes(' ') ? portions.find(({ name }) => name === last)?.name : undefined
}

/** Milk beside tea or coffee, with no amount of its own, goes into it. */
function splashed(each: readonly Understood[]): Understood[] {
  const drink = each[0]?.helpings[0]?.food
  return each.map((item, i) => {
    const milk = item.helpings[0]
    if (i === 0 || !milk || !isSplash(drink, milk.food) || item.assumed === undefined) return item
    const helpings = [{ food: milk.food, grams: splash }]
    return { ...item, helpings, assumed: t`milk in it as ${splash} g`, totals: totalsOf(helpings) }
  })
}

/** A café's drink, of the size it usually has, or scaled to the grams told. */
function poured(
  said: string,
  { name, helpings, sized }: NonNullable<ReturnType<typeof mixedDrink>>,
  amount: number | undefined,
  unit: string | undefined,
): Understood {
  const whole = helpings.reduce((sum, { grams }) => sum + grams, 0)
  const weighed = unit !== undefined && /^(?:g|grams?|ml)$/i.test(unit)
  const times = weighed && amount !== undefined ? amount / whole : (amount ?? 1)
  if (!(times > 0 && times <= mostCups))
    throw new GymError('amount_out_of_range', {
      food: name,
      grams: (amount ?? 0) * whole,
      most: mostCups * whole,
    })
  const scaled = helpings.map(({ food, grams }) => ({ food, grams: grams * times }))
  const assumed = weighed
    ? undefined
    : sized
      ? t`that size as ${Math.round(whole)} ml`
      : t`one as ${Math.round(whole)} ml`
  return {
    said,
    name,
    helpings: scaled,
    ...(assumed === undefined ? {} : { assumed }),
    certainty: 'close',
    others: [],
    totals: totalsOf(scaled),
  }
}

/** More cups than anybody drinks at once. */
const mostCups = 10

type Naming = Pick<Understood, 'certainty'> & { others: readonly Food[] }

function one(said: string, food: Food, { grams, assumed }: Grams, { certainty, others }: Naming): Understood {
  const helpings = [{ food: food.id, grams }]
  return {
    said,
    name: food.name,
    helpings,
    ...(assumed === undefined ? {} : { assumed }),
    certainty,
    others: others.map(({ name }) => name),
    totals: totalsOf(helpings),
  }
}

/** Words of a name that are no food. */
const small = new Set(['with', 'and', 'on', 'in', 'of', 'a', 'the', 'our'])

/** A name may have so much more than was said; less where two things were said, which may be just those. */
const covered = { one: 0.6, apart: 0.8 }

/** The recipe whose name, or nearly, was said: "chicken curry" is the curry with spinach. */
function dishNamed(words: string): Recipe | undefined {
  const said = tokens(words).filter((word) => !small.has(word))
  const least = joins.test(words) ? covered.apart : covered.one
  const share = (name: string) => {
    const called = tokens(name).filter((word) => !small.has(word) && word !== 'baked')
    const fits = said.length > 0 && said.every((word) => called.includes(word) || word === 'baked')
    return fits ? said.length / called.length : 0
  }
  const ranked = recipes
    .map((recipe) => ({ recipe, share: Math.max(share(recipe.name), share(recipe.id.replaceAll('-', ' '))) }))
    .sort((a, b) => b.share - a.share)
  return ranked[0] && ranked[0].share >= least ? ranked[0].recipe : undefined
}

/** A name within a sentence; German keeps its capitals. */
const lowName = (name: string): string => (speech().language === 'en' ? name.toLowerCase() : named(name))

/** A dish in servings, or scaled to the grams told. */
function ofDish(
  said: string,
  recipe: Recipe,
  amount: number | undefined,
  unit: string | undefined,
): Understood {
  const whole = recipe.items.reduce((sum, item) => sum + item.grams, 0)
  const times = unit === 'g' && amount !== undefined ? amount / whole : Math.min(amount ?? 1, 5)
  if (!(times > 0))
    throw new GymError('amount_out_of_range', { food: recipe.name, grams: amount ?? 0, most: 2000 })
  const helpings = recipe.items.map(({ food, grams }) => ({ food, grams: grams * times }))
  const assumed = t`our ${lowName(recipe.name)}, ${Math.round(whole * times)} g`
  return {
    said,
    name: recipe.name,
    helpings,
    assumed,
    certainty: 'close',
    others: [],
    totals: totalsOf(helpings),
  }
}

/** What goes around a filling: the food, g, and what a filling of it weighs. */
const around: readonly (readonly [RegExp, string, number])[] = [
  [/\b(sandwich|sarnie|toastie|butty)\b/, 'bread-white', 56],
  [/\broll\b/, 'burger-bun', 44],
  [/\bwrap\b/, 'tortilla-flour', 48],
  [/\bbagel\b/, 'bagel', 99],
  [/\btoast\b/, 'bread-wholemeal', 32],
]

/** "Turkey sandwich": two slices, and a serving of what is in it. A guess, and said to be one. */
function filling(said: string, words: string, amount: number | undefined): Understood[] | undefined {
  const found = around.find(([pattern]) => pattern.test(words))
  const outside = found && foodById(found[1])
  const inside = found && foodNamed(words.replace(found[0], ' '))
  if (!found || !outside || !inside || inside.certainty === 'guess') return undefined
  const times = Math.min(amount ?? 1, 6)
  const guess: Naming = { certainty: 'guess', others: [] }
  const grams = fillingOf(inside.food)
  return [
    one(
      said,
      outside,
      { grams: found[2] * times, assumed: `${lowName(outside.name)}, ${found[2]} g` },
      guess,
    ),
    one(
      said,
      inside.food,
      {
        grams: grams * times,
        assumed: found[1] === 'bread-wholemeal' ? t`${grams} g on it` : t`${grams} g inside`,
      },
      guess,
    ),
  ]
}

/** A spread is a spoonful, everything else a layer. */
const spreads: readonly Food['group'][] = ['nut', 'condiment', 'sweet', 'oil']

const fillingOf = ({ group, portions }: Food): number =>
  spreads.includes(group) ? Math.min(60, portions[0]?.grams ?? 60) : 60
