import { expect, test } from 'vitest'
import { allowedFood, allowedRecipes, foodsOf, mayShareMeal } from './allowed.ts'
import { type Allergen, allergens, type Pattern, patterns } from './food.ts'
import { foods } from './foods/index.ts'
import { knownFood } from './nutrition.ts'
import type { Recipe } from './recipe.ts'

const open = { pattern: 'omnivore' as Pattern, allergies: [] as readonly Allergen[], dislikes: [] }
const toast: Recipe = {
  id: 'toast',
  name: 'Toast',
  kinds: ['breakfast'],
  minutes: 3,
  items: [{ food: 'bread-wholemeal', grams: 64, least: 32, most: 96 }],
}

test('every allergen of every food is kept from every recipe and from every plate', () => {
  for (const allergen of allergens) {
    const avoid = { ...open, allergies: [allergen] }
    expect(foods.filter(allowedFood(avoid)).filter((food) => food.allergens.includes(allergen))).toEqual([])
    const left = allowedRecipes(avoid).filter((recipe) =>
      foodsOf(recipe)?.some((food) => food.allergens.includes(allergen)),
    )
    expect(left).toEqual([])
  }
})

test.each(patterns)('%s: nothing that the pattern leaves out', (pattern) => {
  const left = allowedRecipes({ ...open, pattern }).filter((recipe) =>
    foodsOf(recipe)?.some((food) => food.avoidedBy.includes(pattern)),
  )
  expect(left).toEqual([])
})

test('meat and milk are no kosher meal; fish and milk are; others may have both', () => {
  const beef = knownFood('beef-mince-5')
  const cheese = knownFood('cheddar-light')
  expect(mayShareMeal([beef, cheese], 'kosher')).toBe(false)
  expect(mayShareMeal([knownFood('salmon'), cheese], 'kosher')).toBe(true)
  expect(mayShareMeal([beef, cheese], 'omnivore')).toBe(true)
  expect(allowedRecipes({ ...open, pattern: 'kosher' }).map(({ id }) => id)).not.toContain(
    'cheeseburger-home',
  )
})

test('a recipe with a food nobody knows is never allowed', () => {
  const odd = { ...toast, items: [...toast.items, { food: 'mystery', grams: 5, least: 1, most: 9 }] }
  expect(allowedRecipes(open, [toast, odd])).toEqual([toast])
})

test('what takes longer than there is time is left out, what takes just as long is not', () => {
  expect(allowedRecipes({ ...open, cookMinutes: 3 }, [toast])).toEqual([toast])
  expect(allowedRecipes({ ...open, cookMinutes: 2 }, [toast])).toEqual([])
})
