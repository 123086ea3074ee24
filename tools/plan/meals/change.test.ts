import { expect, test } from 'vitest'
import { changesOf, planChanged } from './change.ts'
import { broken } from './kept.ts'
import { mealPlan } from './plan.ts'
import { macros, man } from './testing.ts'

const plan = mealPlan(man, 'changes')
const { menu } = plan.feasible ? plan : { menu: { days: [] } }

test('the same wants leave every dish, and nearly every gram', () => {
  const { changes, keptDishes, meals, feasible } = planChanged(menu, man, 'seed')
  expect([keptDishes, meals, feasible]).toEqual([28, 28, true])
  expect(changes.filter(({ what }) => what !== 'amounts')).toEqual([])
})

test('250 kcal less: the dishes stay, their amounts move, and which is told', () => {
  const wanted = { ...man, ...macros(2000, 160) }
  const { menu: now, changes, keptDishes } = planChanged(menu, wanted, 'seed')
  expect(broken(now, wanted, { targets: true })).toEqual([])
  expect(keptDishes).toBeGreaterThanOrEqual(24)
  const moved = changes.find(({ what }) => what === 'amounts')
  expect(moved?.amounts[0]?.from).not.toBe(moved?.amounts[0]?.to)
})

test('milk goes with the allergy, and only the dishes that held it and their days', () => {
  const wanted = { ...man, allergies: ['milk' as const] }
  const { menu: now, changes, feasible } = planChanged(menu, wanted, 'seed')
  expect(feasible).toBe(true)
  expect(broken(now, wanted, { targets: true })).toEqual([])
  const held = menu.days
    .flatMap((day) => day.meals)
    .filter(
      (meal) =>
        broken({ days: [{ meals: [meal], totals: meal.totals }] }, { ...wanted, days: 1 }, { targets: false })
          .length > 0,
    )
  expect(changes.filter(({ what }) => what === 'dish').length).toBeLessThanOrEqual(held.length + 3)
})

test('a vegan week from one with meat keeps what plants there were', () => {
  const wanted = { ...man, ...macros(2259, 120), pattern: 'vegan' as const }
  const { menu: now, keptDishes } = planChanged(menu, wanted, 'seed')
  expect(broken(now, wanted, { targets: true })).toEqual([])
  expect(keptDishes).toBeGreaterThan(0)
})

test('more energy brings a snack more, and says so', () => {
  const wanted = { ...man, ...macros(3100, 170) }
  const { changes, meals, menu: now } = planChanged(menu, wanted, 'seed')
  expect(meals).toBe(35)
  expect(changes.filter(({ what }) => what === 'added')).toHaveLength(7)
  expect(broken(now, wanted, { targets: true })).toEqual([])
})

test('what cannot be had says what it breaks on', () => {
  const { feasible, binding, misses } = planChanged(menu, { ...man, budgetPerDay: 2 }, 'seed')
  expect(feasible).toBe(false)
  expect(binding).toEqual(['budgetPerDay'])
  expect(misses.length).toBeGreaterThan(0)
})

test('nothing changed is no change', () => {
  expect(changesOf(menu, menu)).toEqual([])
})
