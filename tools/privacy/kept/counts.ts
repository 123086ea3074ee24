import { t } from '../../kit/language.ts'
import { listWords } from '../../kit/words.ts'

/** How many of a kind are kept. */
export type Count = { name: string; count: number }

/** Kinds as a member counts them; those that are not here are not counted aloud. */
const words: Readonly<Record<string, (count: number) => string>> = {
  visits: (count) => (count === 1 ? t`1 visit` : t`${count} visits`),
  places: (count) => (count === 1 ? t`1 place` : t`${count} places`),
  wishes: (count) => (count === 1 ? t`1 wish for a time` : t`${count} wishes for a time`),
  alerts: (count) => (count === 1 ? t`1 alert` : t`${count} alerts`),
  weighings: (count) => (count === 1 ? t`1 weighing` : t`${count} weighings`),
  meals: (count) => (count === 1 ? t`1 meal` : t`${count} meals`),
  mealPlans: (count) => (count === 1 ? t`1 meal plan` : t`${count} meal plans`),
  trainingPlans: (count) => (count === 1 ? t`1 training plan` : t`${count} training plans`),
  sets: (count) => (count === 1 ? t`1 set` : t`${count} sets`),
  conversation: (count) => (count === 1 ? t`1 message` : t`${count} messages`),
  accessKeys: (count) => (count === 1 ? t`1 access key` : t`${count} access keys`),
}

/** The kinds that are counted aloud, in no particular order. */
export const countedKinds: ReadonlySet<string> = new Set(Object.keys(words))

/** "3 visits", for one of the kinds that are counted aloud; empty for another. */
const countWords = ({ name, count }: Count): string => words[name]?.(count) ?? ''

/**
 * What is kept, counted: "42 visits, 3 places and 12 meals". Empty where nothing is.
 *
 * @example
 * countedWords([{ name: 'meals', count: 1 }]) // '1 meal'
 */
export const countedWords = (counts: readonly Count[]): string => listWords(counts.map(countWords))
