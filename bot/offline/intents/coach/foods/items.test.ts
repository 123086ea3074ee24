import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemsIn } from './items.ts'

test.each([
  ['3 eggs and toast', [{ food: 'eggs', amount: 3 }, { food: 'toast' }]],
  ['200g chicken with rice', [{ food: 'chicken', grams: 200 }, { food: 'rice' }]],
  [
    'chicken 200 g, rice 150g',
    [
      { food: 'chicken', grams: 200 },
      { food: 'rice', grams: 150 },
    ],
  ],
  [
    'chicken and rice 200g each',
    [
      { food: 'chicken', grams: 200 },
      { food: 'rice', grams: 200 },
    ],
  ],
  [
    'two slices of pizza and a coke',
    [
      { food: 'pizza', amount: 2, unit: 'slice' },
      { food: 'coke', amount: 1 },
    ],
  ],
  [
    'half an avocado on 2 slices of rye bread',
    [
      { food: 'avocado', amount: 0.5 },
      { food: 'rye bread', amount: 2, unit: 'slice' },
    ],
  ],
  ['a bowl of porridge', [{ food: 'porridge', amount: 1, unit: 'bowl' }]],
  ['a big bowl of oats', [{ food: 'oats', amount: 1, unit: 'bowl' }]],
  ['scoop of whey', [{ food: 'whey', amount: 1, unit: 'scoop' }]],
  ['500ml milk', [{ food: 'milk', amount: 500, unit: 'ml' }]],
  ['4oz turkey breast', [{ food: 'turkey breast', grams: 113.4 }]],
  ['mac and cheese', [{ food: 'mac and cheese' }]],
  ['fish and chips, peas', [{ food: 'fish and chips' }, { food: 'peas' }]],
  ['a big mac', [{ food: 'big mac', amount: 1 }]],
  ['1/2 pizza', [{ food: 'pizza', amount: 0.5 }]],
  ['some pasta', [{ food: 'pasta' }]],
])('%j', (said, items) => {
  expect(itemsIn(said)).toEqual(items)
})

const foods = fc.constantFrom(
  'chicken',
  'rice',
  'oats',
  'greek yoghurt',
  'salmon',
  'broccoli',
  'cottage cheese',
)

test('grams are grams, before the food and behind it', () => {
  fc.assert(
    fc.property(foods, fc.integer({ min: 1, max: 999 }), (food, grams) => {
      for (const said of [
        `${grams}g ${food}`,
        `${grams} g of ${food}`,
        `${grams} grams ${food}`,
        `${food} ${grams}g`,
        `${food} (${grams} g)`,
      ]) {
        expect(itemsIn(said), said).toEqual([{ food, grams }])
      }
    }),
  )
})

test('a list keeps its order and its amounts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(foods, fc.integer({ min: 1, max: 500 })), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(', ', ' and ', ' + '),
      (list, by) => {
        const said = list.map(([food, grams]) => `${grams}g ${food}`).join(by)
        expect(itemsIn(said)).toEqual(list.map(([food, grams]) => ({ food, grams })))
      },
    ),
  )
})
