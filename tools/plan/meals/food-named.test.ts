import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foodNamed } from './food-named.ts'
import { foods } from './foods/index.ts'

test.each([
  ['eggs', 'egg'],
  ['3 egg', 'egg'],
  ['hard-boiled eggs', 'egg-boiled'],
  ['toast', 'bread-wholemeal'],
  ['wholewheat toast', 'bread-wholemeal'],
  ['french toast', 'french-toast'],
  ['chiken brest', 'chicken-breast'],
  ['Grilled Chicken', 'chicken-breast'],
  ['rice brown', 'brown-rice'],
  ['potatos', 'potato-boiled'],
  ['brocoli', 'broccoli'],
  ['strawberies', 'strawberries'],
  ['aubergines', 'aubergine'],
  ['zucchini', 'courgette'],
  ['capsicum', 'pepper-red'],
  ['ground beef', 'beef-mince-10'],
  ['prawns', 'shrimp'],
  ['greek yogurt', 'greek-yogurt-fat-free'],
  ['Greek yoghurt 0%', 'greek-yogurt-fat-free'],
  ['skyr', 'greek-yogurt-fat-free'],
  ['houmous', 'hummus'],
  ['lasagna', 'lasagne'],
  ['oatmeal', 'oats'],
  ['Haferflocken', 'oats'],
  ['tesco peanut butter', 'peanut-butter'],
  ['big mac', 'big-burger'],
  ['mac and cheese', 'macaroni-cheese'],
  ['whey', 'whey-protein'],
  ['a can of tuna', 'tuna-water'],
])('"%s" is %s', (words, id) => {
  expect(foodNamed(words)?.food.id).toBe(id)
  expect(foodNamed(words)?.certainty).not.toBe('guess')
})

test.each(['durian', 'xyzzy', 'stir fry', '', '   ', '200', 'the', '🍕', 'constructor'])(
  '"%s" is nothing here',
  (words) => {
    expect(foodNamed(words)).toBeUndefined()
  },
)

test.each(['turkey sandwich', 'hemp milk', 'soup', 'banana bread'])(
  '"%s" is a guess, and named as one',
  (words) => {
    expect(foodNamed(words)?.certainty).toBe('guess')
    expect((foodNamed(words)?.left.length ?? 0) + (foodNamed(words)?.others.length ?? 0)).toBeGreaterThan(0)
  },
)

test('every food answers to its own name and to every other word for it', () => {
  const wrong = foods.flatMap((food) =>
    [food.name, ...(food.aliases ?? [])]
      .filter((name) => foodNamed(name)?.food !== food)
      .map((name) => `${name}: ${food.id}`),
  )
  expect(wrong).toEqual([])
})

test('whatever is typed, there is an answer or none, and no error', () => {
  fc.assert(fc.property(fc.string(), (text) => ['object', 'undefined'].includes(typeof foodNamed(text))))
})
