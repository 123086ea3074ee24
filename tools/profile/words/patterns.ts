import { type Entry, lexicon, lookUp } from './lookup.ts'

/** What a member eats and leaves. */
export type Pattern = 'omnivore' | 'pescatarian' | 'vegetarian' | 'vegan' | 'halal' | 'kosher'

const entries: readonly Entry<Pattern>[] = [
  {
    means: ['omnivore'],
    says: `
      omnivore, omnivorous, everything, anything, all, meat eater, meat, no restriction, normal,
      no preference, no diet, flexitarian, regular, mixed, alles, standard, none, nothing special
    `,
  },
  {
    means: ['pescatarian'],
    says: `
      pescatarian, pescetarian, pesco, pesci, pescy, pesco vegetarian, pescovegetarian,
      fish but no meat, no meat but fish, vegetarian but fish, vegetarian plus fish,
      vegetarian with fish, vegetarian and fish, fish and vegetable, fish only
    `,
  },
  {
    means: ['vegetarian'],
    says: `
      vegetarian, veggie, veg, vego, veggy, lacto vegetarian, ovo vegetarian, lacto ovo, ovo lacto,
      lacto ovo vegetarian, ovo lacto vegetarian, no meat, meatless, meat free, vegetarisch,
      vegetarier, no meat or fish, no meat no fish
    `,
  },
  {
    means: ['vegan'],
    says: `
      vegan, plant based, plantbased, plant only, strict vegetarian, no animal product, wfpb,
      whole food plant based, whole foods plant based, vegan diet, plant diet, no animal,
      nothing animal
    `,
  },
  { means: ['halal'], says: 'halal, muslim, islamic, halal only' },
  { means: ['kosher'], says: 'kosher, kasher, kashrut, jewish, koscher, kosher style' },
]

const lexiconOfPatterns = lexicon(
  entries,
  'diet eat eater eating food foods only strictly strict mostly fully pure person go follow keep guy girl im been now full',
)

/** Of two that were said together the stricter holds, where one of them keeps the other. */
const keeps: Readonly<Record<Pattern, readonly Pattern[]>> = {
  omnivore: [],
  pescatarian: ['omnivore'],
  vegetarian: ['omnivore', 'pescatarian'],
  vegan: ['omnivore', 'pescatarian', 'vegetarian'],
  halal: ['omnivore'],
  kosher: ['omnivore'],
}

/**
 * The pattern that words mean, or undefined: keto and the like are no pattern we plan by, and are asked back.
 *
 * @example
 * patternIn('plant-based') // 'vegan'
 */
export function patternIn(said: string): Pattern | undefined {
  const { found, unknown, none } = lookUp(lexiconOfPatterns, [said])
  if (none) return 'omnivore'
  if (unknown.length > 0) return undefined
  return found.find((each) => found.every((other) => other === each || keeps[each].includes(other)))
}
