import { dishes as germanDishes } from '../../tools/kit/languages/de/dishes.ts'
import { foods as germanFoods } from '../../tools/kit/languages/de/foods.ts'
import type { Catalogue } from '../../tools/kit/languages/entry.ts'
import { dishes as spanishDishes } from '../../tools/kit/languages/es/dishes.ts'
import { foods as spanishFoods } from '../../tools/kit/languages/es/foods.ts'
import { allergensAbroad, linesOf } from '../../tools/profile/index.ts'
import { folded, type Tongue } from './tongue.ts'

const catalogues = {
  de: [germanDishes, germanFoods],
  es: [spanishDishes, spanishFoods],
} as const

/** Names of foods that mean something else oftener than that: "te" is you, "vino" came, a "barra" is lifted. */
const ambiguous = new Set(
  'te vino barra base pie col lima como para mate sal copa lomo muslo pierna pecho ala alas bar bank eis schale rolle leber riegel'.split(
    ' ',
  ),
)

/** A name as members write it: without what is added in brackets or behind a comma. */
const plain = (name: string): string => folded(name.replace(/\([^)]*\)/g, '').replace(/,.*$/, '')).trim()

/** A name in the numbers and cases that a sentence may have it in. */
function formsOf(name: string, language: 'de' | 'es'): string[] {
  if (name.length < 4) return [name]
  const endings = language === 'de' ? ['e', 'n', 'en', 's', 'er', 'es'] : ['s', 'es']
  const longer = endings.map((ending) => `${name}${ending}`)
  const shorter = endings.flatMap((ending) =>
    name.endsWith(ending) && name.length - ending.length > 4 ? [name.slice(0, -ending.length)] : [],
  )
  return [name, ...longer, ...shorter]
}

/** The foods and dishes of the catalogue by what they are called in another language, and their English. */
function foodsIn(language: 'de' | 'es'): Map<string, string> {
  const named = catalogues[language].flatMap((catalogue: Catalogue) =>
    Object.entries(catalogue).flatMap(([english, name]) => {
      const called = typeof name === 'string' ? plain(name) : ''
      return called.length < 3 || ambiguous.has(called)
        ? []
        : [{ called, english: plain(english).replace(/ \d+% fat$/, '') }]
    }),
  )
  // The name itself goes before a form of another one.
  return new Map([
    ...named.flatMap(({ called, english }) =>
      formsOf(called, language)
        .filter((form) => !ambiguous.has(form))
        .map((form) => [form, english] as const),
    ),
    ...named.toReversed().map(({ called, english }) => [called, english] as const),
  ])
}

/** Words of food by which a language is known for sure. */
const marks = {
  de: 'allergie allergien allergisch vertrage vertrag zoliakie esse nusse nuss kein keine keinen vegetarisch einkaufszettel'.split(
    ' ',
  ),
  es: 'tolero intolerante intolerancia alergia alergias alergico alergica alergicos celiaco celiaca frutos secos sin nada desayuno cena comida'.split(
    ' ',
  ),
} as const

/**
 * A tongue that knows what our foods and dishes are called beside its own words. A slip of the thumb is never taken for
 * one of them: too many names of people are near.
 */
export const withFoods = (tongue: Tongue, language: 'de' | 'es'): Tongue => ({
  ...tongue,
  marks: new Set([...tongue.marks, ...marks[language]]),
  words: new Map([...foodsIn(language), ...tongue.words]),
})

/** Lines of a table of words: what our allergens are called. */
export const allergenWords = (language: 'de' | 'es'): string =>
  linesOf(allergensAbroad[language])
    .map(({ english, words }) => `${words.join('|')} = ${english}`)
    .join('\n')

const german = [
  ['allergie|allergien|alergie|allergi', 'allergy'],
  ['allergiker|allergikerin', 'allergy'],
  ['allergisch|alergisch', 'allergic'],
  ['intoleranz|intoleranzen|unvertraglichkeit|unvertraglichkeiten|uberempfindlichkeit', 'intolerance'],
  ['intolerant|intollerant', 'intolerant'],
  ['frei|freie|freies|freien|freier', 'free'],
] as const

/** "Haselnussallergie", "laktoseintolerant", "glutenfrei": each allergen with each ending, as lines of a table of words. */
export const germanCompounds = (): string =>
  linesOf(allergensAbroad.de)
    .flatMap(({ english, words }) =>
      german.flatMap(([endings, said]) => {
        const all = endings.split('|')
        const whole = words
          .filter((word) => !word.includes(' '))
          // Half of those who write it in a hurry leave an s out.
          .flatMap((word) => (/[sß]$/.test(word) ? [word, word.replace(/(?:ss|ß)$/, 's')] : [word]))
          .flatMap((word) => all.flatMap((ending) => [`${word}${ending}`, `${word}-${ending}`]))
        return [`${whole.join('|')} = ${english} ${said}`]
      }),
    )
    .join('\n')
