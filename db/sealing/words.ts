import { SealProblem } from './problem.ts'
import type { KeyRing, Place } from './ring.ts'

/** Begins what is sealed; what somebody wrote and begins like it is told from it by the form 0. */
const mark = 'sealed:'
const asItIs = 'sealed:0:'

const isSealedForm = /^sealed:[12]:[\w-]{1,32}:[\w-]{38,}$/

/** Whether words that stand in the database are sealed. */
const isSealed = (words: string): boolean => words.startsWith(mark) && isSealedForm.test(words)

/** Words as they go into the database: sealed, or where there are no keys as they are. */
export function sealWords(ring: KeyRing | undefined, words: string, place: Place): string {
  if (ring) return ring.seal(words, place)
  return words.startsWith(mark) ? asItIs + words : words
}

/**
 * Words as they were before they were sealed; what never was stays.
 *
 * @throws {SealProblem} when they are sealed and can't be opened
 */
export function openWords(ring: KeyRing | undefined, words: string, place: Place): string {
  if (!words.startsWith(mark)) return words
  if (words.startsWith(asItIs)) return words.slice(asItIs.length)
  if (!isSealed(words)) return words
  if (!ring) throw new SealProblem('The health data is sealed, and there is no key to open it with.')
  return ring.open(words, place)
}
