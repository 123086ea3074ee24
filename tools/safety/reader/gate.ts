import { gramsOf, wordPlace, wordsOf } from './grams.ts'

/** What tells messages that nobody in danger writes: how much a word or a pair of words speaks for danger, and which words are known. */
export type Gate = { bias: number; grams: Float32Array; isKnown(place: number): boolean }

/** Log odds of danger by the words alone. */
export function wordOdds({ bias, grams }: Pick<Gate, 'bias' | 'grams'>, text: string): number {
  const places = gramsOf(text)
  const sum = places.reduce((total, place) => total + (grams[place] ?? 0), 0)
  return bias + sum / Math.sqrt(Math.max(1, places.length))
}

/**
 * Whether a message is so plainly of the gym's day that reading it closely finds nothing: every word is known from ordinary
 * messages, and together they are far from danger.
 */
export function isRoutine(gate: Gate, text: string, below: number): boolean {
  return wordsOf(text).every((word) => gate.isKnown(wordPlace(word))) && wordOdds(gate, text) < below
}
