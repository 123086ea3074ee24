import { named, t } from '../../kit/language.ts'
import { wordTable } from '../../kit/word-table.ts'
import { allergens, type Food, type Pattern } from './food.ts'
import { foodsMeant } from './food-kinds.ts'
import { foodById } from './foods/index.ts'
import { recipeById } from './recipes/index.ts'
import { tokens } from './words/tokens.ts'

/** What another dish should have and not have. */
export type Wish = {
  /** As it was said. */
  words: string
  with: readonly string[]
  without: readonly string[]
  quick: boolean
  pattern?: Pattern
}

/** Words around what is wanted. */
const filler = new Set(
  (
    'a an the some any something anything else other another different dish meal food one more less please pls instead like ' +
    'maybe of me i want would can have give swap change to for with lunch dinner breakfast snack tasty nice'
  ).split(' '),
)

const quickWords = new Set(['quick', 'fast', 'quicker', 'faster', 'easy'])

/** Minutes that are quick. Ours. */
const quickMinutes = 15

const eaten = wordTable<Pattern>({
  vegetarian: 'vegetarian',
  veggie: 'vegetarian',
  meatless: 'vegetarian',
  vegan: 'vegan',
  pescatarian: 'pescatarian',
})

/**
 * What "something with fish", "quick, no mushrooms" or "without eggs" ask for.
 *
 * @example
 * wishOf('something with fish but no tuna', undefined) // with ['fish'], without ['tuna']
 */
export function wishOf(wanted: string | undefined, without: string | undefined): Wish {
  const words = (wanted ?? '').toLowerCase()
  const [yes = '', ...no] = words.split(/\b(?:without|no|not|except|but no|but not)\b/)
  const things = parts(yes)
  const pattern = things.flatMap((thing) => eaten[thing] ?? []).at(-1)
  return {
    words: [
      wanted === undefined ? undefined : named(wanted),
      without === undefined ? undefined : t`without ${named(without)}`,
    ]
      .filter(Boolean)
      .join(', '),
    with: things.filter((thing) => !quickWords.has(thing) && eaten[thing] === undefined),
    without: [...no, without ?? ''].flatMap(parts),
    quick: things.some((thing) => quickWords.has(thing)),
    ...(pattern === undefined ? {} : { pattern }),
  }
}

/** The things named, each without the words around it. */
function parts(text: string): string[] {
  return text
    .toLowerCase()
    .split(/,|\band\b|\bor\b|\bbut\b|&|\+|\bwith\b/)
    .flatMap((part) => {
      const words = part
        .trim()
        .split(/\s+/)
        .filter((word) => word !== '' && !filler.has(word))
      const marks = words.filter((word) => quickWords.has(word) || eaten[word] !== undefined)
      const rest = words.filter((word) => !marks.includes(word)).join(' ')
      return rest === '' ? marks : [...marks, rest]
    })
}

/** Whether a recipe has all that is wanted, and nothing that is not; an allergen's name leaves out all that holds it. */
export function fitsWords(id: string, wish: Wish): boolean {
  const recipe = recipeById(id)
  if (!recipe) return false
  const foods = recipe.items.flatMap((item) => foodById(item.food) ?? [])
  const name = tokens(`${recipe.name} ${recipe.cuisine ?? ''}`)
  const has = (thing: string) => {
    const meant = foodsMeant(thing)
    return foods.some((food) => meant.includes(food.id)) || tokens(thing).every((word) => name.includes(word))
  }
  const { pattern } = wish
  return (
    wish.with.every(has) &&
    !wish.without.some((thing) => has(thing) || foods.some((food) => holdsAllergen(food, thing))) &&
    (!wish.quick || recipe.minutes <= quickMinutes) &&
    (pattern === undefined || !foods.some((food) => food.avoidedBy.includes(pattern)))
  )
}

function holdsAllergen(food: Food, thing: string): boolean {
  const words = tokens(thing).join(' ')
  return allergens.some(
    (allergen) => tokens(allergen).join(' ') === words && food.allergens.includes(allergen),
  )
}

/** Words of a dish's name that say nothing of it. */
const small = new Set(['with', 'and', 'on', 'in', 'of', 'a', 'the', 'my', 'that'])

/** So much of a dish's name has to be said to mean the dish, and not a food in it. */
const covered = 0.6

/** Whether words are the name of a meal: "the lentil soup" is the lentil and tomato soup, "salmon" is no dish. */
export function isCalled({ recipe, name }: { recipe: string; name: string }, words: string): boolean {
  const said = tokens(words).filter((word) => !small.has(word))
  const called = tokens(recipeById(recipe)?.name ?? name).filter((word) => !small.has(word))
  return (
    said.length > 1 && said.every((word) => called.includes(word)) && said.length / called.length >= covered
  )
}
