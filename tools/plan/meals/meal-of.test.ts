import { expect, test } from 'vitest'
import { mealOf } from './meal-of.ts'

const helpings = (text: string) =>
  mealOf([{ food: text }]).items.flatMap((item) =>
    item.helpings.map(({ food, grams }) => [food, Math.round(grams)]),
  )

test('3 eggs and toast, worked by hand', () => {
  const meal = mealOf([{ food: 'eggs', amount: 3 }, { food: 'toast' }])
  // 150 g at 143 kcal, 32 g at 252 kcal
  expect(meal.totals.energy).toBeCloseTo(214.5 + 80.64, 6)
  expect(meal.items.map((item) => item.assumed)).toEqual(['1 egg as 50 g', '1 slice as 32 g'])
  expect(meal.unknown).toEqual([])
})

test.each([
  [
    'eggs and toast',
    [
      ['egg', 50],
      ['bread-wholemeal', 32],
    ],
  ],
  [
    '3 eggs with toast',
    [
      ['egg', 150],
      ['bread-wholemeal', 32],
    ],
  ],
  [
    'bagel with cream cheese',
    [
      ['bagel', 99],
      ['cream-cheese', 30],
    ],
  ],
  [
    '200 g chicken and rice',
    [
      ['chicken-breast', 200],
      ['white-rice', 150],
    ],
  ],
  ['mac and cheese', [['macaroni-cheese', 250]]],
  [
    'beans on toast',
    [
      ['baked-beans', 220],
      ['bread-wholemeal', 64],
      ['tomato', 100],
    ],
  ],
  [
    'turkey sandwich',
    [
      ['bread-white', 56],
      ['turkey-breast', 60],
    ],
  ],
])('"%s"', (text, expected) => {
  expect(helpings(text)).toEqual(expected)
})

test('a dish of ours is its recipe, by servings or by weight', () => {
  const one = mealOf([{ food: 'shakshuka' }])
  expect(one.items[0]).toMatchObject({ name: 'Shakshuka', certainty: 'close' })
  expect(mealOf([{ food: 'shakshuka', amount: 2 }]).totals.energy).toBeCloseTo(2 * one.totals.energy, 6)
  expect(mealOf([{ food: 'shakshuka', grams: 269 }]).totals.energy).toBeCloseTo(one.totals.energy / 2, 6)
})

test('a guess is said to be one, and what is unknown is named beside what is known', () => {
  expect(mealOf([{ food: 'turkey sandwich' }]).items.map((item) => item.certainty)).toEqual([
    'guess',
    'guess',
  ])
  const meal = mealOf([{ food: 'apple' }, { food: 'durian' }])
  expect(meal.unknown).toEqual(['durian'])
  expect(meal.items).toHaveLength(1)
})

test('amounts given apart from the words win over the words', () => {
  expect(mealOf([{ food: 'eggs', grams: 120 }]).items[0]?.helpings).toEqual([{ food: 'egg', grams: 120 }])
  expect(mealOf([{ food: 'whey', amount: 2, unit: 'scoops' }]).items[0]?.helpings).toEqual([
    { food: 'whey-protein', grams: 60 },
  ])
})

test('nothing understood, or an amount nobody eats, is asked back', () => {
  expect(() => mealOf([{ food: 'durian' }])).toThrow(
    expect.objectContaining({ code: 'food_not_understood', facts: { foods: ['durian'] } }),
  )
  expect(() => mealOf([{ food: 'lentils', amount: 12, unit: 'kg' }])).toThrow('amount_out_of_range')
  expect(() => mealOf([{ food: 'chicken curry', amount: -1 }])).toThrow('amount_out_of_range')
})
