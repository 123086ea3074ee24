import { expect, test } from 'vitest'
import { type Allergen, allergens, type Pattern, patterns } from './food.ts'
import { foodById } from './foods/index.ts'
import type { Recipe } from './recipe.ts'
import { recipeById, recipes } from './recipes/index.ts'

const foodsOf = (recipe: Recipe) => recipe.items.flatMap((item) => foodById(item.food) ?? [])

/** Of the recipe as written: kcal or g. */
const sum = (recipe: Recipe, of: 'kcal' | 'protein') =>
  recipe.items.reduce((total, item) => {
    const food = foodById(item.food)
    return total + (food ? (food.per100[of] * item.grams) / 100 : 0)
  }, 0)

function eats(recipe: Recipe, pattern: Pattern): boolean {
  const eaten = foodsOf(recipe)
  if (eaten.some((food) => food.avoidedBy.includes(pattern))) return false
  const mixed = eaten.some((food) => food.kosher === 'meat') && eaten.some((food) => food.kosher === 'dairy')
  return pattern !== 'kosher' || !mixed
}

const without = (recipe: Recipe, left: readonly Allergen[]) =>
  foodsOf(recipe).every((food) => !food.allergens.some((allergen) => left.includes(allergen)))

const isMain = (recipe: Recipe) => recipe.kinds.includes('lunch') || recipe.kinds.includes('dinner')

/** What is left for someone: how many of each kind, and how many of them are high in protein. */
function left(pattern: Pattern, allergies: readonly Allergen[]) {
  const fit = recipes.filter((recipe) => eats(recipe, pattern) && without(recipe, allergies))
  const breakfasts = fit.filter((recipe) => recipe.kinds.includes('breakfast'))
  const mains = fit.filter(isMain)
  const snacks = fit.filter((recipe) => recipe.kinds.includes('snack'))
  const rich = (some: readonly Recipe[], grams: number) =>
    some.filter((recipe) => sum(recipe, 'protein') >= grams).length
  return {
    breakfasts: breakfasts.length,
    mains: mains.length,
    snacks: snacks.length,
    richBreakfasts: rich(breakfasts, 15),
    richMains: rich(mains, 25),
    richSnacks: rich(snacks, 10),
  }
}

test('there are more than a hundred recipes, each once, each of two to eight foods that exist', () => {
  expect(recipes.length).toBeGreaterThanOrEqual(110)
  expect(new Set(recipes.map((recipe) => recipe.id)).size).toBe(recipes.length)
  expect(new Set(recipes.map((recipe) => recipe.name)).size).toBe(recipes.length)
  const wrong = recipes.filter((recipe) => {
    const ids = recipe.items.map((item) => item.food)
    return (
      ids.some((id) => foodById(id) === undefined) ||
      ids.length < 2 ||
      ids.length > 8 ||
      new Set(ids).size !== ids.length
    )
  })
  expect(wrong.map((recipe) => recipe.id)).toEqual([])
})

test('a recipe is found by its id', () => {
  expect(recipeById('shakshuka')?.minutes).toBe(20)
  expect(recipeById('toString')).toBeUndefined()
})

test('the grams of an item lie between its least and its most, and leave the planner room', () => {
  const items = recipes.flatMap((recipe) => recipe.items.map((item) => ({ recipe: recipe.id, ...item })))
  const inside = (item: (typeof items)[number]) =>
    item.least >= 0 && item.least < item.most && item.least <= item.grams && item.grams <= item.most
  expect(items.filter((item) => !inside(item))).toEqual([])
})

test('a recipe takes at most three quarters of an hour, and is for some meal', () => {
  const wrong = recipes.filter(
    (recipe) =>
      !Number.isInteger(recipe.minutes) ||
      recipe.minutes < 0 ||
      recipe.minutes > 45 ||
      recipe.kinds.length === 0 ||
      new Set(recipe.kinds).size !== recipe.kinds.length,
  )
  expect(wrong.map((recipe) => recipe.id)).toEqual([])
  expect(recipes.filter((recipe) => isMain(recipe) && recipe.minutes <= 15).length).toBeGreaterThan(10)
})

test('a recipe as written gives 80 to 1100 kcal, a breakfast from 200, a lunch or dinner from 300', () => {
  const wrong = recipes.filter((recipe) => {
    const energy = sum(recipe, 'kcal')
    const least = isMain(recipe) ? 300 : recipe.kinds.includes('breakfast') ? 200 : 80
    return energy < least || energy > 1100
  })
  expect(wrong.map((recipe) => `${recipe.id} ${Math.round(sum(recipe, 'kcal'))}`)).toEqual([])
})

test('the porridge with blueberries, worked by hand', () => {
  const porridge = recipeById('porridge-berries')
  // 60 g oats 227.4, 200 g soya drink 66, 80 g blueberries 45.6, 10 g linseed 53.4
  expect(porridge && sum(porridge, 'kcal')).toBeCloseTo(392.4, 5)
})

const avoidances: readonly (readonly Allergen[])[] = [[], ...allergens.map((allergen) => [allergen])]
const single = patterns.flatMap((pattern) =>
  avoidances.map((allergies) => ({
    pattern,
    allergies,
    words: `${pattern} without ${allergies.join() || '-'}`,
  })),
)
const pairs = (
  [
    ['omnivore', ['gluten', 'milk']],
    ['halal', ['gluten', 'milk']],
    ['kosher', ['gluten', 'milk']],
    ['pescatarian', ['gluten', 'milk']],
    ['vegetarian', ['eggs', 'milk']],
    ['vegetarian', ['gluten', 'milk']],
    ['vegetarian', ['nuts', 'peanuts']],
    ['vegan', ['nuts', 'peanuts']],
    ['vegan', ['gluten', 'soy']],
    ['vegan', ['gluten', 'nuts']],
    ['vegan', ['soy', 'nuts']],
    ['omnivore', ['fish', 'crustaceans']],
  ] as const satisfies readonly (readonly [Pattern, readonly Allergen[]])[]
).map(([pattern, allergies]) => ({ pattern, allergies, words: `${pattern} without ${allergies.join()}` }))

test.each([...single, ...pairs])('$words finds breakfasts, dishes and snacks', ({ pattern, allergies }) => {
  const found = left(pattern, allergies)
  expect(found.breakfasts).toBeGreaterThanOrEqual(8)
  expect(found.mains).toBeGreaterThanOrEqual(14)
  expect(found.snacks).toBeGreaterThanOrEqual(8)
  expect(found.richBreakfasts).toBeGreaterThanOrEqual(2)
  expect(found.richMains).toBeGreaterThanOrEqual(4)
  expect(found.richSnacks).toBeGreaterThanOrEqual(2)
})

test('every pattern can eat a dish for less than two euro', () => {
  const cost = (recipe: Recipe) =>
    recipe.items.reduce(
      (total, item) => total + ((foodById(item.food)?.costPer100 ?? 0) * item.grams) / 100,
      0,
    )
  for (const pattern of patterns) {
    const cheap = recipes.filter((recipe) => isMain(recipe) && eats(recipe, pattern) && cost(recipe) < 2)
    expect(cheap.length).toBeGreaterThanOrEqual(6)
  }
})
