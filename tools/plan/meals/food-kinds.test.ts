import { expect, test } from 'vitest'
import { foodsMeant, unknownFoods } from './food-kinds.ts'

test.each([
  ['mushrooms', ['mushrooms']],
  ['Eggplant', ['aubergine']],
  ['zucchini', ['courgette']],
  ['chicken-breast', ['chicken-breast']],
  ['salmon', ['salmon', 'salmon-raw', 'salmon-smoked', 'salmon-canned']],
])('%s is just that', (word, ids) => {
  expect([...foodsMeant(word)].sort()).toEqual([...ids].sort())
})

test.each([
  ['fish', 'salmon', 'beef-mince-5'],
  ['seafood', 'shrimp', 'chicken-breast'],
  ['dairy', 'feta', 'soy-milk'],
  ['milk', 'milk-2', 'almond-drink'],
  ['milk', 'milk-skimmed', 'milk-chocolate'],
  ['butter', 'butter', 'peanut-butter'],
  ['eggs', 'egg-boiled', 'aubergine'],
  ['nuts', 'almonds', 'peanuts'],
  ['meat', 'chicken-thigh', 'tofu'],
  ['red meat', 'beef-sirloin', 'chicken-breast'],
  ['pork', 'ham', 'beef-mince-5'],
  ['beans', 'black-beans', 'lentils'],
  ['potatoes', 'potato-baked', 'sweet-potato'],
  ['cheese', 'cottage-cheese', 'milk-2'],
  ['chicken', 'chicken-nuggets', 'turkey-breast'],
  ['vegetables', 'broccoli', 'apple'],
  ['protein shakes', 'whey-protein', 'milk-2'],
])('%s holds %s and not %s', (word, held, not) => {
  expect(foodsMeant(word)).toContain(held)
  expect(foodsMeant(word)).not.toContain(not)
})

test('what nobody here knows is said, not dropped', () => {
  expect(foodsMeant('durian')).toEqual([])
  expect(unknownFoods(['durian', 'tofu', ''])).toEqual(['durian', ''])
})
