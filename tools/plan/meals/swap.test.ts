import { expect, test } from 'vitest'
import { foodById } from './foods/index.ts'
import { broken } from './kept.ts'
import { mealPlan } from './plan.ts'
import { mealSwapped, type SwapAsked } from './swap.ts'
import { wishOf } from './swap-words.ts'
import { man } from './testing.ts'

const plan = mealPlan(man, 'swaps')
const { menu } = plan.feasible ? plan : { menu: { days: [] } }
const swapped = (asked: SwapAsked, wanted = man) => mealSwapped(menu, wanted, asked, 'seed')
const foodsIn = (meal: { items: readonly { food: string }[] }) =>
  meal.items.flatMap((item) => foodById(item.food) ?? [])

test.each(['breakfast', 'lunch', 'dinner', 'snack'] as const)(
  'another %s, and the day is still whole',
  (meal) => {
    for (const day of menu.days.keys()) {
      const { before, after, menu: now, misses } = swapped({ day, meal })
      expect(after.recipe).not.toBe(before.recipe)
      expect(after.kind).toBe(meal)
      expect(misses).toEqual([])
      expect(broken(now, man, { targets: true })).toEqual([])
    }
  },
)

test('the other days are as they were, and the other meals keep their dishes', () => {
  const { menu: now, moved, before } = swapped({ day: 2, meal: 'lunch' })
  for (const [i, day] of menu.days.entries()) if (i !== 2) expect(now.days[i]).toBe(day)
  const rest = (days: typeof menu.days) => days[2]?.meals.filter((meal) => meal.kind !== before.kind) ?? []
  expect(rest(now.days).map(({ recipe }) => recipe)).toEqual(rest(menu.days).map(({ recipe }) => recipe))
  if (!moved) expect(rest(now.days)).toEqual(rest(menu.days))
})

test('something with fish has fish; quick and vegetarian is both', () => {
  expect(
    foodsIn(swapped({ day: 0, meal: 'dinner', wanted: 'something with fish' }).after).some((food) =>
      food.allergens.includes('fish'),
    ),
  ).toBe(true)
  const quick = foodsIn(swapped({ day: 0, meal: 'lunch', wanted: 'quick vegetarian' }).after)
  expect(quick.filter((food) => food.avoidedBy.includes('vegetarian'))).toEqual([])
})

test('without eggs leaves out all that holds them', () => {
  for (const day of menu.days.keys()) {
    const { after } = swapped({ day, meal: 'breakfast', without: 'eggs' })
    expect(foodsIn(after).filter((food) => food.allergens.includes('eggs'))).toEqual([])
  }
})

test('the dish that is not wanted names the meal', () => {
  const lunch = menu.days[3]?.meals.find((meal) => meal.kind === 'lunch')
  const { before } = swapped({ day: 3, without: lunch?.name ?? '' })
  expect(before.recipe).toBe(lunch?.recipe)
})

test('no such dish, no such meal, and what may not be eaten', () => {
  expect(() => swapped({ day: 0, meal: 'dinner', wanted: 'durian' })).toThrow(
    expect.objectContaining({
      code: 'no_such_dish',
      facts: { words: 'durian', meal: 'dinner', forbidden: false },
    }),
  )
  expect(() =>
    swapped({ day: 0, meal: 'dinner', wanted: 'salmon' }, { ...man, allergies: ['fish'] }),
  ).toThrow(
    expect.objectContaining({
      code: 'no_such_dish',
      facts: { words: 'salmon', meal: 'dinner', forbidden: true },
    }),
  )
  expect(() => swapped({ day: 9 })).toThrow('no_such_meal')
})

test.each([
  ['something with fish but no tuna', undefined, ['fish'], ['tuna']],
  ['without eggs', undefined, [], ['eggs']],
  ['chicken', 'salmon', ['chicken'], ['salmon']],
  ['something else', undefined, [], []],
  ['I want a different meal please', undefined, [], []],
  ['chicken and rice', undefined, ['chicken', 'rice'], []],
  [undefined, 'the lentil soup', [], ['lentil soup']],
])('"%s" without %s', (wanted, without, wished, left) => {
  expect(wishOf(wanted, without)).toMatchObject({ with: wished, without: left })
})
