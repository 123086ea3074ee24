import { listWords } from '../../kit/words.ts'

/** How many of a kind are kept. */
export type Count = { name: string; word: string; count: number }

/**
 * What is kept, counted: "42 visits, 3 places and 12 meals". Empty where nothing is.
 *
 * @example
 * countedWords([{ name: 'meals', word: 'meal', count: 1 }]) // '1 meal'
 */
export const countedWords = (counts: readonly Count[]): string => listWords(counts.map(counted))

function counted({ word, count }: Count): string {
  if (count === 1) return `1 ${word}`
  return `${count} ${word === 'wish for a time' ? 'wishes for a time' : `${word}s`}`
}
