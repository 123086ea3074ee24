import { describe, expect, test } from 'vitest'
import { inSpeech } from '../../kit/language.ts'
import { catalogues } from '../../kit/languages/catalogue.ts'
import { foods } from './foods/index.ts'
import { plural, portionWords } from './portion-words.ts'
import { recipes } from './recipes/index.ts'
import { dishWords } from './served/dish-words.ts'
import { packs } from './shopping/packs.ts'
import { bought } from './shopping/raw.ts'
import { sides } from './sides.ts'

const short = (name: string): string => name.split(',')[0] ?? name

/** "medium potatoes": the foods that are counted by their own name. */
const counted = foods
  .filter(({ portions }) => portions[0]?.name === 'medium')
  .map(({ name }) => short(name).toLowerCase())

describe.each(['de', 'es'] as const)('%s', (language) => {
  const has = (name: string): boolean =>
    catalogues[language][name] !== undefined || catalogues[language][name.toLowerCase()] !== undefined

  test('has a name for every food, dish, side, measure and pack, one and many', () => {
    const portions = foods.flatMap((food) => food.portions.map(({ name }) => name))
    const many = (word: string) => {
      const [first = word, ...rest] = word.split(' of ')
      return [plural(first, 2), ...rest].join(' of ')
    }
    const names = [
      ...foods.flatMap(({ name }) => [name, short(name)]),
      ...recipes.map(({ name }) => name),
      ...Object.values(bought).map(({ name }) => name),
      ...sides.map(({ words }) => words),
      ...portions.flatMap((name) => [name, plural(name, 2)]),
      ...counted.flatMap((name) => [`medium ${name}`, `medium ${plural(name, 2)}`]),
      ...Object.values(packs).flatMap(({ word }) => [word, many(word)]),
    ]
    expect([...new Set(names)].filter((name) => !has(name))).toEqual([])
  })
})

test.each([
  ['potato', 'potatoes'],
  ['tomato', 'tomatoes'],
  ['cherry tomato', 'cherry tomatoes'],
  ['leaf', 'leaves'],
  ['loaf', 'loaves'],
  ['avocado', 'avocados'],
  ['patty', 'patties'],
  ['cup, diced', 'cups, diced'],
  ['french fries', 'french fries'],
])('several of %s are %s', (one, several) => {
  expect(plural(one, 2)).toBe(several)
  expect(plural(one, 1)).toBe(one)
})

test('a dish with what stands beside it, and amounts, are said in every language', () => {
  const german = <T>(work: () => T): T => inSpeech({ language: 'de', clock: '24' }, work)
  const spanish = <T>(work: () => T): T => inSpeech({ language: 'es', clock: '24' }, work)
  const banana = foods.find(({ id }) => id === 'banana')
  const dish = 'Shakshuka, with an apple'
  expect(dishWords(dish)).toBe(dish)
  expect(german(() => dishWords(dish))).toBe('Schakschuka, dazu ein Apfel')
  expect(spanish(() => dishWords(dish))).toMatch(/, con una manzana$/)
  const said = () => (banana ? portionWords(banana, 177, 'metric') : '')
  expect(said()).toBe('1½ medium bananas (175 g)')
  expect(german(said)).toBe('1½ mittelgroße Bananen (175 g)')
})
