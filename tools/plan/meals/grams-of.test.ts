import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GymError } from '../../kit/errors.ts'
import { foodNamed } from './food-named.ts'
import { foods } from './foods/index.ts'
import { gramsOf } from './grams-of.ts'
import { knownFood } from './nutrition.ts'
import { spokenAmount } from './spoken-amount.ts'

/** Grams of what was typed, as a meal would take it. */
function weighed(text: string): [string | undefined, number | undefined] {
  const { food: words, amount, unit } = spokenAmount(text)
  const food = foodNamed(words)?.food
  return [food?.id, food && Math.round(gramsOf(food, amount, unit).grams * 10) / 10]
}

test.each([
  ['3 eggs', 'egg', 150],
  ['two eggs', 'egg', 100],
  ['a couple of eggs', 'egg', 100],
  ['half a dozen eggs', 'egg', 300],
  ['eggs x3', 'egg', 150],
  ['2 large eggs', 'egg', 100],
  ['2 slices toast', 'bread-wholemeal', 64],
  ['toast, 2 slices', 'bread-wholemeal', 64],
  ['200g chicken', 'chicken-breast', 200],
  ['200 g of chicken', 'chicken-breast', 200],
  ['rice 150g', 'white-rice', 150],
  ['250 chicken', 'chicken-breast', 250],
  ['a handful of almonds', 'almonds', 30],
  ['almonds', 'almonds', 30],
  ['10 almonds', 'almonds', 12],
  ['a can of tuna', 'tuna-water', 110],
  ['1 cup rice', 'white-rice', 158],
  ['1 1/2 cups oats', 'oats', 121.5],
  ['2 tbsp olive oil', 'olive-oil', 27],
  ['2 tablespoons of peanut butter', 'peanut-butter', 32],
  ['6 oz steak', 'beef-sirloin', 170.1],
  ['1 lb mince', 'beef-mince-10', 453.6],
  ['half an avocado', 'avocado', 75],
  ['½ avocado', 'avocado', 75],
  ['an avocado', 'avocado', 150],
  ['a mango', 'mango', 336],
  ['two and a half bananas', 'banana', 295],
  ['small banana', 'banana', 88.5],
  ['1,5 kg potatoes', 'potato-boiled', 1500],
  ['pint of beer', 'beer', 568],
  ['500ml coke', 'cola', 500],
  ['100 ml milk', 'milk-whole', 100],
  ['2 scoops whey', 'whey-protein', 60],
  ['a bowl of porridge', 'porridge', 250],
  ['3 rashers bacon', 'bacon', 24],
  ['2 cloves garlic', 'garlic', 6],
  ['a breast of chicken', 'chicken-breast', 120],
  ['slice of pizza', 'pizza-cheese', 107],
])('"%s" is %s, %s g', (text, id, grams) => {
  expect(weighed(text)).toEqual([id, grams])
})

test.each([
  '12 kg of lentils',
  '40 apples',
  '0 eggs',
  '-3 eggs',
  '2 kg olive oil',
  '60 eggs',
  '5 litres of wine',
])('"%s" is asked back', (text) => {
  expect(() => weighed(text)).toThrow('amount_out_of_range')
})

test('26,325 kcal of lentils are asked back with the most there can be', () => {
  expect(() => gramsOf(knownFood('lentils'), 26_325 / 1.16, 'g')).toThrow(
    expect.objectContaining({ facts: { food: 'Lentils, cooked', grams: 22_694, most: 2000 } }),
  )
  expect(() => gramsOf(knownFood('lentils'), Number.NaN)).toThrow('amount_out_of_range')
})

test('what was assumed is said, and what was weighed needs no words', () => {
  expect(gramsOf(knownFood('egg'), 3)).toEqual({ grams: 150, assumed: '1 egg as 50 g' })
  expect(gramsOf(knownFood('egg'), 120, 'grams')).toEqual({ grams: 120 })
})

test('twice the amount is twice the grams, in every unit a food has', () => {
  const units = fc.constantFrom(
    'g',
    'oz',
    'cup',
    'tbsp',
    'slice',
    'handful',
    'piece',
    'serving',
    'can',
    'large',
    'glass',
  )
  const asked = (food: (typeof foods)[number], amount: number, unit: string) => {
    try {
      return gramsOf(food, amount, unit).grams
    } catch (error) {
      if (error instanceof GymError) return undefined
      throw error
    }
  }
  fc.assert(
    fc.property(fc.constantFrom(...foods), fc.integer({ min: 1, max: 4 }), units, (food, amount, unit) => {
      const once = asked(food, amount, unit)
      const twice = asked(food, 2 * amount, unit)
      if (once !== undefined && twice !== undefined) expect(twice).toBeCloseTo(2 * once, 6)
    }),
  )
})
