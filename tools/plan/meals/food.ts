/** The fourteen allergens that EU law has named on labels (Regulation 1169/2011, annex II). */
export const allergens = [
  'gluten',
  'crustaceans',
  'eggs',
  'fish',
  'peanuts',
  'soy',
  'milk',
  'nuts',
  'celery',
  'mustard',
  'sesame',
  'sulphites',
  'lupin',
  'molluscs',
] as const

/** One of the EU's fourteen allergens; cereals with gluten are one, tree nuts are one. */
export type Allergen = (typeof allergens)[number]

/** The ways of eating that plans know. */
export const patterns = ['omnivore', 'pescatarian', 'vegetarian', 'vegan', 'halal', 'kosher'] as const

/** A way of eating: what is left out, not what is liked. */
export type Pattern = (typeof patterns)[number]

/** The shelf a food stands on. */
export type FoodGroup =
  | 'meat'
  | 'poultry'
  | 'fish'
  | 'egg'
  | 'dairy'
  | 'legume'
  | 'soy'
  | 'grain'
  | 'bread'
  | 'vegetable'
  | 'fruit'
  | 'nut'
  | 'seed'
  | 'oil'
  | 'sweet'
  | 'drink'
  | 'condiment'
  | 'supplement'
  | 'dish'

/** Energy in kcal, sodium in mg, all else in g; carbohydrate is by difference, so fibre is within it. */
export type Nutrients = {
  kcal: number
  protein: number
  fat: number
  saturated: number
  carbohydrate: number
  sugar: number
  fibre: number
  sodium: number
  alcohol?: number
}

/** A household measure of a food, in grams of what is eaten. */
export type Portion = { name: string; grams: number }

/**
 * A food in the state its name says, with values per 100 g of the edible part.
 *
 * @see US Department of Agriculture, Agricultural Research Service. FoodData Central:
 *   Standard Reference Legacy, April 2018.
 */
export type Food = {
  /** Kebab-case, kept for good: plans and logs refer to it. */
  id: string
  name: string
  /** The entry of FoodData Central whose preparation this is. */
  fdcId: number
  group: FoodGroup
  per100: Nutrients
  /** What the food holds, or holds in its usual recipes: on the side of caution. */
  allergens: readonly Allergen[]
  /** Patterns in which it is not eaten. Whether plain meat is halal or kosher is a matter of purchase. */
  avoidedBy: readonly Pattern[]
  /** Meat and dairy are not eaten in one kosher meal; without it a food goes with both. */
  kosher?: 'meat' | 'dairy'
  /** The first is the usual one. */
  portions: readonly Portion[]
  /** Class per 100 g as eaten: 1 cheap, 3 dear. */
  price: 1 | 2 | 3
  /** Rough euro per 100 g as eaten, for budgets. */
  costPer100: number
  /** Other words people use for it, in the singular or as they are typed. */
  aliases?: readonly string[]
}
