import { expect, test } from 'vitest'
import { foodById, foods } from './foods/index.ts'
import { dayOf, type Menu } from './menu.ts'
import { mealOfItems, mealPlan } from './plan.ts'
import { packs } from './shopping/packs.ts'
import { bought } from './shopping/raw.ts'
import { shoppingList } from './shopping.ts'
import { man } from './testing.ts'

const menuOf = (...items: readonly (readonly [string, number])[]): Menu => ({
  days: items.map(([food, grams]) =>
    dayOf([mealOfItems({ kind: 'dinner', recipe: 'none', sides: [], items: [{ food, grams }] })]),
  ),
})
const lines = (menu: Menu, units: 'metric' | 'us' = 'metric') =>
  shoppingList(menu, units).flatMap(({ aisle, items }) => items.map((item) => ({ aisle, ...item })))

test('the same food of several days is one line, and so are the ways to cook an egg', () => {
  expect(lines(menuOf(['egg', 100], ['egg-boiled', 100], ['egg', 150]))).toMatchObject([
    { aisle: 'dairy and eggs', name: 'Eggs', needed: 350, grams: 600, words: '2 boxes of 6' },
  ])
})

test('cooked rice is bought dry, cooked chicken raw', () => {
  const [chicken, rice] = lines(menuOf(['white-rice', 1000], ['chicken-breast', 300]))
  expect(rice).toMatchObject({ aisle: 'cupboard', name: 'White rice', words: '1 pack of 500 g' })
  expect(rice?.needed).toBeCloseTo(360, 6)
  expect(chicken).toMatchObject({ aisle: 'meat and fish', name: 'Chicken breast, raw', words: '450 g' })
  expect(chicken?.needed).toBeCloseTo(405, 6)
})

test('fruit is counted, whatever is weighed comes in fifties, and in the US in ounces', () => {
  expect(lines(menuOf(['banana', 118], ['banana', 177])).map(({ words }) => words)).toEqual(['3'])
  expect(lines(menuOf(['broccoli', 310])).map(({ words }) => words)).toEqual(['350 g'])
  expect(lines(menuOf(['broccoli', 310]), 'us').map(({ words }) => words)).toEqual(['13 oz'])
  expect(lines(menuOf(['milk-2', 700])).map(({ words }) => words)).toEqual(['1 carton of 1 l'])
})

test('a week buys at least what it eats, each line once, in the order one walks', () => {
  const plan = mealPlan(man, 'shop')
  if (!plan.feasible) throw new Error('not feasible')
  const list = shoppingList(plan.menu, 'metric')
  const all = list.flatMap(({ items }) => items)
  expect(new Set(all.map(({ food }) => food)).size).toBe(all.length)
  for (const { grams, needed } of all) expect(grams).toBeGreaterThanOrEqual(0.96 * needed)
  const eaten = new Set(
    plan.menu.days.flatMap((day) =>
      day.meals.flatMap((meal) => meal.items.map((item) => bought[item.food]?.as ?? item.food)),
    ),
  )
  expect(new Set(all.map(({ food }) => food))).toEqual(eaten)
})

test('an empty menu needs nothing', () => {
  expect(shoppingList({ days: [] }, 'metric')).toEqual([])
})

test('the tables speak of foods that there are', () => {
  for (const id of [...Object.keys(bought), ...Object.keys(packs)]) expect(foodById(id)?.id).toBe(id)
  for (const { as } of Object.values(bought)) if (as) expect(foodById(as)?.id).toBe(as)
})

test('water alone is added: a gram dry holds the energy of what it becomes, within a tenth', () => {
  const pairs = [
    ['white-rice', 'white-rice-dry'],
    ['quinoa', 'quinoa-dry'],
    ['porridge', 'oats'],
  ] as const
  for (const [cooked, dry] of pairs) {
    const ratio =
      (foods.find(({ id }) => id === cooked)?.per100.kcal ?? 0) / (foodById(dry)?.per100.kcal ?? 1)
    expect(Math.abs((bought[cooked]?.perGram ?? 0) / ratio - 1)).toBeLessThan(0.1)
  }
})
