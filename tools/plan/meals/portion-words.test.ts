import { expect, test } from 'vitest'
import { knownFood } from './nutrition.ts'
import { countWords, portionWords } from './portion-words.ts'

test.each([
  ['egg', 100, '2 eggs', '2 eggs'],
  ['egg', 50, '1 egg', '1 egg'],
  ['bread-wholemeal', 64, '2 slices (64 g)', '2 slices (64 g)'],
  ['banana', 118, '1 medium banana (120 g)', '1 medium banana (120 g)'],
  ['apple', 91, '½ medium apple (91 g)', '½ medium apple (91 g)'],
  ['olive-oil', 10, '2 tsp (10 g)', '2 tsp (10 g)'],
  ['peanut-butter', 32, '2 tbsp (32 g)', '2 tbsp (32 g)'],
  ['quinoa', 185, '185 g', '1 cup (185 g)'],
  ['white-rice', 240, '240 g', '1½ cups (240 g)'],
  ['salmon', 155, '155 g', '5½ oz (155 g)'],
  ['soy-milk', 300, '300 ml', '1¼ cups (300 g)'],
  ['whey-protein', 45, '1½ scoops (45 g)', '1½ scoops (45 g)'],
  ['tuna-water', 110, '1 can (110 g)', '1 can (110 g)'],
] as const)('%s, %s g', (id, grams, metric, us) => {
  expect(portionWords(knownFood(id), grams, 'metric')).toBe(metric)
  expect(portionWords(knownFood(id), grams, 'us')).toBe(us)
})

test('counts are said in quarters', () => {
  expect([0.25, 0.5, 0.75, 1, 1.5, 2.26].map(countWords)).toEqual(['¼', '½', '¾', '1', '1½', '2¼'])
})
