import type { Food } from './food.ts'
import { foods } from './foods/index.ts'
import { tokens } from './words/tokens.ts'

const named = (pattern: RegExp) => (food: Food) => pattern.test(food.name) || pattern.test(food.id)
const inGroup =
  (...groups: readonly Food['group'][]) =>
  (food: Food) =>
    groups.includes(food.group)
const holds = (allergen: Food['allergens'][number]) => (food: Food) => food.allergens.includes(allergen)
const flesh = (food: Food) => food.avoidedBy.includes('pescatarian')

/** Words for more than one food, and which they mean. */
const kinds: readonly (readonly [words: string, (food: Food) => boolean])[] = [
  ['meat, flesh', flesh],
  ['red meat', (food) => flesh(food) && !named(/chicken|turkey/i)(food)],
  ['poultry, bird, white meat', named(/chicken|turkey/i)],
  ['chicken', (food) => flesh(food) && named(/chicken/i)(food)],
  ['beef, steak', (food) => flesh(food) && named(/beef|burger|bolognese|taco-beef|chilli-con/i)(food)],
  ['mince', named(/\bmince|bolognese|lasagne|chilli con/i)],
  ['pork, pig', (food) => flesh(food) && food.avoidedBy.includes('halal') && !food.per100.alcohol],
  ['sausage', named(/sausage|bratwurst|frankfurter|salami|pepperoni/i)],
  [
    'cold meat, deli meat, lunch meat, processed meat',
    named(/deli|\bham\b|salami|pepperoni|bacon|sausage|frankfurter/i),
  ],
  ['fish', (food) => food.group === 'fish' && holds('fish')(food)],
  ['oily fish', named(/salmon|mackerel|sardine|herring|trout/i)],
  ['white fish', named(/\bcod\b|haddock|pollock|tilapia/i)],
  ['seafood', inGroup('fish')],
  ['shellfish', (food) => holds('crustaceans')(food) || holds('molluscs')(food)],
  ['egg', (food) => food.group === 'egg' || /french-toast|breakfast-muffin/.test(food.id)],
  ['dairy, milk product', holds('milk')],
  ['milk', (food) => food.group === 'dairy' && /^Milk,/.test(food.name)],
  ['cheese', named(/cheese|cheddar|mozzarella|feta|parmesan|edam|gouda|brie|ricotta|pizza|lasagne|nachos/i)],
  ['butter', named(/^(butter|ghee)/i)],
  ['cream', named(/^(cream,|sour cream|coffee cream)/i)],
  ['yoghurt', named(/yoghurt/i)],
  ['nut, tree nut', holds('nuts')],
  ['seed', inGroup('seed')],
  ['bean', named(/\bbeans?\b/i)],
  ['legume, pulse, lentil and bean', inGroup('legume')],
  ['soya, soya product', inGroup('soy')],
  ['gluten', holds('gluten')],
  ['wheat', holds('gluten')],
  ['bread', inGroup('bread')],
  ['grain, cereal', inGroup('grain')],
  ['rice', (food) => named(/\brice\b/i)(food) && food.group === 'grain'],
  ['pasta, noodle', named(/pasta|noodle|spaghetti|tortellini|macaroni|lasagne/i)],
  ['potato', (food) => named(/potato|fries|hash brown|rosti/i)(food) && !/sweet/i.test(food.name)],
  ['vegetable, green', inGroup('vegetable')],
  ['leafy green', named(/spinach|kale|lettuce|rocket|cabbage/i)],
  ['fruit', (food) => food.group === 'fruit' && !/olive|avocado/.test(food.id)],
  ['berry', named(/berries|berry/i)],
  ['citrus', named(/orange|clementine|grapefruit|lemon/i)],
  ['oil', inGroup('oil')],
  ['sweet, dessert, candy', inGroup('sweet')],
  ['sugar', named(/^(sugar|honey|jam|maple)/i)],
  ['chocolate', named(/chocolate|brownie/i)],
  ['alcohol, booze', (food) => food.per100.alcohol !== undefined],
  ['protein powder, protein shake, shake, powder, supplement', inGroup('supplement')],
  ['whey', named(/whey/i)],
  ['fast food, junk food, junk', inGroup('dish')],
  ['spicy food, hot sauce', named(/sriracha|salsa/i)],
]

const byWord = new Map<string, (food: Food) => boolean>(
  kinds.flatMap(([words, which]) =>
    words.split(', ').map((word) => [tokens(word).join(' '), which] as const),
  ),
)

/** Compounds whose last word is not what they are made of. */
const noPart = new Map<string, RegExp>([
  ['corn', /corn flakes/i],
  ['tomato', /baked beans|pizza|lasagne/i],
  ['apple', /pineapple/i],
])

/**
 * The foods that a word means: an id, a group or a kind ("fish", "dairy", "nuts"), or every food that is called so
 * ("tuna" is tuna in water, in oil, and tuna salad). For likes and dislikes; allergies go by the allergens of each food.
 *
 * @returns ids; none where nobody here knows the word
 * @example
 * foodsMeant('mushrooms') // ['mushrooms']
 */
export function foodsMeant(word: string): readonly string[] {
  // "salmon" is an id too, but whoever says so means smoked salmon as well.
  if (word.includes('-') && foods.some((food) => food.id === word)) return [word]
  const wanted = tokens(word)
  if (wanted.length === 0) return []
  const kind = byWord.get(wanted.join(' '))
  if (kind) return foods.filter(kind).map((food) => food.id)
  const group = foods.filter((food) => food.group === wanted.join(' '))
  if (group.length > 0) return group.map((food) => food.id)
  const not = noPart.get(wanted.join(' '))
  return foods.filter((food) => isCalled(food, wanted) && !not?.test(food.name)).map((food) => food.id)
}

/** Whether all words are in the food's name before the comma, in its whole name, or in one other word for it. */
function isCalled(food: Food, wanted: readonly string[]): boolean {
  const called = [food.name, ...(food.aliases ?? [])].map(tokens)
  return called.some((words) => wanted.every((word) => words.includes(word)))
}

/** The words that mean no food here: to be said, not to be dropped silently. */
export const unknownFoods = (words: readonly string[]): readonly string[] =>
  words.filter((word) => foodsMeant(word).length === 0)
