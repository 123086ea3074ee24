import { edits } from '../../kit/edits.ts'
import type { Food } from './food.ts'
import { foods } from './foods/index.ts'
import { tokens } from './words/tokens.ts'

/** A food that was understood, and what was left out of what was said. */
export type Named = {
  food: Food
  /** Said as it is called; near enough; or a guess that is better asked about. */
  certainty: 'exact' | 'close' | 'guess'
  /** Words that no part of the food's name answers to. */
  left: readonly string[]
  /** What else it may have been, best first. */
  others: readonly Food[]
}

/** Words that say nothing of what a food is. */
const filler = new Set(
  (
    'a an the of some my in or for fresh organic homemade home made plain good nice tasty leftover big little ' +
    'one bit piece portion serving cup bowl plate glass slice natural regular normal free range piece tesco aldi lidl ' +
    'asda sainsbury sainsburys waitrose walmart kirkland costco edeka rewe alpro oatly quaker danone fage chobani ' +
    'myprotein optimum nutrition barilla heinz kellogg nestle warburton hovis kingsmill birdseye brand own style n fillet ' +
    'can tin mcdonald mcdonalds burger-king pret starbucks greggs'
  ).split(' '),
)

/** How it is prepared: they choose between foods, but are no food themselves. */
const preparation = new Set(
  (
    'raw cooked boiled grilled roasted roast fried baked steamed dry dried uncooked canned smoked scrambled poached hot ' +
    'cold large small medium mince low light reduced full fat fat-free lean skinless boneless whole hard soft frozen ' +
    'unsweetened unsalted salted sliced chopped grated toasted pan oven with and on'
  ).split(' '),
)

type Phrase = { food: Food; words: readonly string[]; weight: number }

const weightOf = (word: string) => (preparation.has(word) ? 0.35 : 1)
const sum = (words: readonly string[]) => words.reduce((total, word) => total + weightOf(word), 0)

function phrasesOf(food: Food): Phrase[] {
  const names = [
    food.name,
    food.name.split(',')[0] ?? '',
    food.id.replaceAll('-', ' '),
    ...(food.aliases ?? []),
  ]
  const said = names.map((name) => tokens(name).filter((word) => word.length > 1 || word === '%'))
  return said.map((words) => ({ food, words, weight: sum(words) }))
}

const phrases: readonly Phrase[] = foods.flatMap(phrasesOf)
/** Names and other words for a food as they stand; then the same words in any order and number. */
const literal = new Map(
  foods.flatMap((food) =>
    [food.name.toLowerCase(), ...(food.aliases ?? [])].map((name) => [name, food] as const),
  ),
)
const exact = new Map<string, Food>()
for (const food of foods) {
  // An alias is what people say, so it wins over the beginning of another food's name.
  for (const alias of food.aliases ?? []) {
    if (!exact.has(key(tokens(alias)))) exact.set(key(tokens(alias)), food)
  }
}
for (const food of foods) {
  for (const name of [food.name, food.id.replaceAll('-', ' ')]) {
    if (!exact.has(key(tokens(name)))) exact.set(key(tokens(name)), food)
  }
}
for (const food of foods) {
  const short = key(tokens(food.name.split(',')[0] ?? ''))
  if (!exact.has(short)) exact.set(short, food)
}

/** The same words in any order. */
function key(words: readonly string[]): string {
  return [...words].sort().join(' ')
}

/** From here on it is the food that was meant, and from there on it is worth asking. Ours, by the tests. */
const sure = 0.8
const worthAsking = 0.5

/**
 * The food that some words mean, forgiving: plural, order, small slips of the pen, British and American words, brands.
 *
 * @param text the food alone, without its amount
 * @returns nothing where no food is near
 * @example
 * foodNamed('grilled chiken breasts')?.food.id // 'chicken-breast'
 */
export function foodNamed(text: string): Named | undefined {
  const said = tokens(text)
  const words = said.filter((word) => !filler.has(word) && !/^[\d.,/½¼¾⅓⅔%]+$/.test(word))
  if (words.length === 0) return undefined
  const known = literal.get(text.trim().toLowerCase()) ?? exact.get(key(said)) ?? exact.get(key(words))
  if (known) return { food: known, certainty: 'exact', left: [], others: [] }
  const ranked = rank(words)
  const best = ranked[0]
  if (!best || best.score < worthAsking) return undefined
  // A word that fits several sorts of food alike ("soup", "sandwich") is a guess, whichever stands first.
  const torn = ranked.some(
    (one) =>
      one.food !== best.food &&
      one.score > best.score - 0.01 &&
      (one.food.group !== best.food.group || one.food.group === 'dish'),
  )
  const others = [...new Set(ranked.filter((one) => one.score >= best.score - 0.2).map(({ food }) => food))]
  return {
    food: best.food,
    certainty: best.score >= sure && !torn ? 'close' : 'guess',
    left: words.filter((word) =>
      preparation.has(word) ? false : !best.words.some((other) => likeness(word, other) > 0),
    ),
    others: others.filter((food) => food !== best.food).slice(0, 3),
  }
}

function rank(words: readonly string[]) {
  return phrases
    .map(({ food, words: called, weight }) => ({ food, words: called, score: score(words, called, weight) }))
    .filter(({ score: value }) => value > 0)
    .sort((a, b) => b.score - a.score || a.words.length - b.words.length)
}

/** How well what was said is covered by a name, and the name by what was said; both count. */
function score(words: readonly string[], called: readonly string[], weight: number): number {
  let met = 0
  let metThere = 0
  for (const word of words) {
    let best = 0
    let at = 0
    for (const other of called) {
      const like = likeness(word, other)
      if (like > best) {
        best = like
        at = weightOf(other)
      }
    }
    met += best * weightOf(word)
    metThere += best * at
  }
  const heart = words.some(
    (word) => !preparation.has(word) && called.some((other) => likeness(word, other) > 0),
  )
  if (!heart) return 0
  const said = sum(words)
  return 0.7 * (met / said) + 0.3 * Math.min(1, metThere / weight)
}

/** 1 for the same word, a little less for a slip of the pen, 0 for another word. */
function likeness(a: string, b: string): number {
  if (a === b) return 1
  const length = Math.min(a.length, b.length)
  if (length < 4 || a[0] !== b[0]) return length > 4 && edits(a, b) <= 1 ? 0.85 : 0
  const allowed = length >= 8 ? 2 : 1
  const off = edits(a, b)
  return off <= allowed ? 1 - 0.08 * off : 0
}
