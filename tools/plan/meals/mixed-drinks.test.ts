import { expect, test } from 'vitest'
import { foodById } from './foods/index.ts'
import { mealOf } from './meal-of.ts'
import { mixedDrink } from './mixed-drinks.ts'

const energy = (food: string, more: { amount?: number; unit?: string } = {}) =>
  Math.round(mealOf([{ food, ...more }]).totals.energy)

test.each([
  ['latte', 'Latte with whole milk'],
  ['oat flat white', 'Flat white with oat drink'],
  ['Cappuccino', 'Cappuccino with whole milk'],
  ['skinny cappucino', 'Cappuccino with skimmed milk'],
  ['iced soya latte', 'Latte with soya drink'],
  ['caffè latte', 'Latte with whole milk'],
  ['a cup of chai latte', 'Chai latte with whole milk'],
])('%s is a %s', (words, name) => {
  expect(mixedDrink(words)?.name).toBe(name)
  expect(mealOf([{ food: words }]).items[0]?.name).toBe(name)
})

test.each(['latte protein bar', 'white rice', 'white fish', 'coffee', 'oat milk', 'mocha cake', ''])(
  '"%s" is no café drink',
  (words) => expect(mixedDrink(words)).toBeUndefined(),
)

test('a latte holds its milk: 240 g of it at 61 kcal, and the coffee', () => {
  const milk = foodById('milk-whole')?.per100.kcal ?? 0
  const espresso = foodById('espresso')?.per100.kcal ?? 0
  expect(energy('latte')).toBe(Math.round(2.4 * milk + 0.6 * espresso))
  expect(energy('lattes', { amount: 2 })).toBe(2 * energy('latte'))
  expect(energy('latte', { amount: 150, unit: 'ml' })).toBe(Math.round(energy('latte') / 2))
})

test('its size and its syrup count', () => {
  expect(energy('large latte') / energy('latte')).toBeCloseTo(1.35, 1)
  expect(energy('small latte') / energy('latte')).toBeCloseTo(0.75, 1)
  expect(energy('vanilla latte') - energy('latte')).toBeGreaterThan(70)
})

test('no one drinks thirty at once', () => {
  expect(() => mealOf([{ food: 'latte', amount: 30 }])).toThrow('amount_out_of_range')
})

test('milk in tea is a splash, a glass of milk is a glass', () => {
  const splash = mealOf([{ food: 'tea with milk' }])
  expect(splash.items.map(({ helpings: [first] }) => first?.grams)).toEqual([240, 30])
  expect(mealOf([{ food: 'coffee with 100 ml milk' }]).items[1]?.helpings[0]?.grams).toBe(100)
  expect(mealOf([{ food: 'milk' }]).items[0]?.helpings[0]?.grams).toBe(200)
})

test('a portion named with a food counts it: a bar of chocolate is no square', () => {
  expect(mealOf([{ food: 'chocolate bar' }]).items[0]?.helpings[0]?.grams).toBe(45)
  expect(mealOf([{ food: 'chocolate bars', amount: 2 }]).items[0]?.helpings[0]?.grams).toBe(90)
})

test('a toast with something on it is both; a spread is a spoonful', () => {
  expect(mealOf([{ food: 'avocado toast' }]).items.map(({ name }) => name)).toEqual([
    'Wholemeal bread',
    'Avocado',
  ])
  expect(mealOf([{ food: 'peanut butter sandwich' }]).items[1]?.helpings[0]?.grams).toBe(16)
})
