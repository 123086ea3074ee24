import { wordTable } from '../../../kit/word-table.ts'

/** British and American, and spellings that are both right, brought to one. */
const spellings = wordTable<string>({
  yogurt: 'yoghurt',
  yoghourt: 'yoghurt',
  joghurt: 'yoghurt',
  chili: 'chilli',
  chile: 'chilli',
  donut: 'doughnut',
  omelet: 'omelette',
  soy: 'soya',
  wholewheat: 'wholemeal',
  wholegrain: 'wholemeal',
  hommus: 'hummus',
  houmous: 'hummus',
  humus: 'hummus',
  pita: 'pitta',
  lasagna: 'lasagne',
  lasagnas: 'lasagne',
  flavored: 'flavoured',
  fiber: 'fibre',
  skim: 'skimmed',
  nonfat: 'fat-free',
  tinned: 'canned',
  crisp: 'crisps',
  veggies: 'vegetable',
  veggie: 'vegetable',
  veg: 'vegetable',
  minced: 'mince',
  ground: 'mince',
  barbeque: 'barbecue',
  bbq: 'barbecue',
  ketsup: 'ketchup',
  toast: 'bread',
})

/** Words that are the same in singular and plural, or whose s is no plural. */
const unchanged = new Set(
  'hummus couscous asparagus swiss crisps oats molasses watercress brussels cos less fries'.split(' '),
)

const irregular = wordTable<string>({
  leaves: 'leaf',
  loaves: 'loaf',
  halves: 'half',
  knives: 'knife',
  tomatoes: 'tomato',
  potatoes: 'potato',
  mangoes: 'mango',
  cookies: 'cookie',
  brownies: 'brownie',
  smoothies: 'smoothie',
  pies: 'pie',
})

/** A word in the singular, by English rules that hold for foods. */
function singular(word: string): string {
  const known = irregular[word]
  if (known) return known
  if (word.length < 4 || unchanged.has(word) || word.endsWith('ss') || !word.endsWith('s')) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** One word as all of these files compare it. */
function stem(word: string): string {
  const one = singular(spellings[word] ?? word)
  return spellings[one] ?? one
}

const two: readonly (readonly [RegExp, string])[] = [
  [/\bwhole[ -](wheat|grain|meal)\b/g, 'wholemeal'],
  [/\b(fat|sugar|gluten)[ -]free\b/g, '$1-free'],
  [/\bnon[ -]?fat\b|\b0 ?% fat\b|\b0 ?%(?=\s)/g, 'fat-free'],
  [/\bpea nut/g, 'peanut'],
  [/\bsweet ?corn\b/g, 'sweetcorn'],
  [/\bcornflakes?\b/g, 'corn flakes'],
  [/\b(soy|soya)(milk)\b/g, 'soya milk'],
]

/** Small letters without accents and marks; what stands in brackets is no part of a name. */
export function plainText(text: string): string {
  const small = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/&/g, ' and ')
    .replace(/['’`]s\b/g, '')
    .replace(/['’`]/g, '')
  const whole = two.reduce((words, [from, to]) => words.replace(from, to), small)
  return whole
    .replace(/[^\p{L}\p{N}%.,/½¼¾⅓⅔ -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of a text, singular and in one spelling. */
export const tokens = (text: string): string[] =>
  plainText(text)
    .replace(/[.,/]/g, ' ')
    .replace(/-(?!free\b)/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(stem)
