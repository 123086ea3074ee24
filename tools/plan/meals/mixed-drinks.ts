import { named, t } from '../../kit/language.ts'
import type { Helping } from './nutrition.ts'

/** A drink of coffee or tea with milk: grams of a usual one, 240 ml to 350 ml, as cafés pour it. */
type Mixed = { pattern: RegExp; name: string; parts: readonly Helping[]; milk: number }

const mixed: readonly Mixed[] = [
  {
    pattern: /\bchai (?:tea )?lattes?\b|\bchai\b.*\bmilk\b/,
    name: 'Chai latte',
    parts: [
      { food: 'tea', grams: 60 },
      { food: 'sugar', grams: 20 },
    ],
    milk: 200,
  },
  {
    pattern: /\bmatcha(?: (?:green tea|tea))? lattes?\b/,
    name: 'Matcha latte',
    parts: [{ food: 'sugar', grams: 8 }],
    milk: 240,
  },
  {
    pattern: /\b(?:mochas?|mochaccinos?|caff?e mochas?)\b/,
    name: 'Mocha',
    parts: [
      { food: 'espresso', grams: 60 },
      { food: 'sugar', grams: 20 },
    ],
    milk: 220,
  },
  {
    pattern: /\b(?:lattes?|lattees?|cafe au lait|galao)\b/,
    name: 'Latte',
    parts: [{ food: 'espresso', grams: 60 }],
    milk: 240,
  },
  {
    pattern: /\bcapp?uc+ino?s?\b|\bcapp?uchin+os?\b/,
    name: 'Cappuccino',
    parts: [{ food: 'espresso', grams: 60 }],
    milk: 150,
  },
  {
    pattern: /\bflat whites?\b/,
    name: 'Flat white',
    parts: [{ food: 'espresso', grams: 60 }],
    milk: 130,
  },
  { pattern: /\bcortados?\b/, name: 'Cortado', parts: [{ food: 'espresso', grams: 60 }], milk: 60 },
  { pattern: /\bmacchiatos?\b/, name: 'Macchiato', parts: [{ food: 'espresso', grams: 60 }], milk: 20 },
  {
    pattern: /\bwhite (?:coffees?|americanos?)\b|\b(?:coffees?|americanos?) white\b/,
    name: 'White coffee',
    parts: [{ food: 'coffee', grams: 240 }],
    milk: 30,
  },
]

const milks: readonly (readonly [RegExp, string, string])[] = [
  [/\b(?:oat|oatly)\b/, 'oat-milk', 'oat drink'],
  [/\balmond\b/, 'almond-drink', 'almond drink'],
  [/\bsoy[a]?\b/, 'soy-milk', 'soya drink'],
  [/\b(?:skinny|skimm?ed|skim|non-?fat|fat[- ]free)\b/, 'milk-skimmed', 'skimmed milk'],
  [/\b(?:semi|semi[- ]skimmed|low[- ]fat|2%|half[- ]fat)\b/, 'milk-2', 'semi-skimmed milk'],
]

/** A pump or two of syrup. */
const flavoured = /\b(?:vanilla|caramel|hazelnut|pumpkin|gingerbread|toffee|syrup|sweetened|peppermint)\b/
const syrupGrams = 20

/** Small, large and larger than that, against the usual one. */
const sizes: readonly (readonly [RegExp, number])[] = [
  [/\b(?:small|tall|mini|kids?)\b/, 0.75],
  [/\b(?:extra large|xl|venti|huge)\b/, 1.7],
  [/\b(?:large|big|grande)\b/, 1.35],
]

/** Words that may stand beside a drink's name; with any other it is something else. */
const beside =
  /\b(?:an?|the|my|iced?|hot|decaf|double|single|shot|cup|cups|mug|of|with|and|milk|drink|dairy|whole|full[- ]?fat|regular|medium|caff?e|from|starbucks|costa|nero)\b/g

/**
 * A drink of coffee or tea with milk, as a café makes it; undefined where the words name none.
 *
 * @param words what was told, without its amount
 * @returns grams of one, of whole milk unless another is named
 */
export function mixedDrink(words: string): { name: string; helpings: Helping[]; sized: boolean } | undefined {
  const said = words.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
  const found = mixed.find(({ pattern }) => pattern.test(said))
  if (!found || !isOnly(said, found.pattern)) return undefined
  const [, milk, called] = milks.find(([pattern]) => pattern.test(said)) ?? [
    undefined,
    'milk-whole',
    'whole milk',
  ]
  const times = sizes.find(([pattern]) => pattern.test(said))?.[1] ?? 1
  const syrup = flavoured.test(said) ? [{ food: 'sugar', grams: syrupGrams }] : []
  const parts = [...found.parts, { food: milk, grams: found.milk }, ...syrup]
  return {
    name: t`${named(found.name)} with ${named(called)}`,
    helpings: parts.map(({ food, grams }) => ({ food, grams: grams * times })),
    sized: times !== 1,
  }
}

function isOnly(said: string, pattern: RegExp): boolean {
  const known = [pattern, ...milks.map(([each]) => each), ...sizes.map(([each]) => each), flavoured]
  const rest = known.reduce((text, each) => text.replace(each, ' '), said).replace(beside, ' ')
  return !/\p{L}/u.test(rest)
}

/** g of milk in a cup of tea or coffee, where nobody says how much. */
export const splash = 30

const plain: readonly string[] = ['tea', 'coffee', 'espresso']
const whiteners: readonly string[] = [
  'milk-whole',
  'milk-2',
  'milk-1',
  'milk-skimmed',
  'soy-milk',
  'oat-milk',
  'almond-drink',
]

/** Whether the milk beside a drink is what goes into it and no glass of its own. */
export const isSplash = (drink: string | undefined, milk: string | undefined): boolean =>
  drink !== undefined && milk !== undefined && plain.includes(drink) && whiteners.includes(milk)
