import type { Split } from './splits.ts'
import { addMinutes } from './time.ts'

/** Minutes that each further split adds to a visit: shorter than a visit of its own. */
const furtherSplit = 15

/** A visit open for this many usual stays counts as a forgotten check-out. */
const patience = 1.5

/**
 * Usual minutes of a visit with these splits: the longest of them, and a quarter hour for each other.
 *
 * @example
 * usualStay([{ typicalMinutes: 65 }, { typicalMinutes: 50 }]) // 80
 */
export function usualStay(splits: readonly Pick<Split, 'typicalMinutes'>[]): number {
  const longest = Math.max(...splits.map((split) => split.typicalMinutes))
  return splits.length === 0 ? 60 : longest + furtherSplit * (splits.length - 1)
}

/** When an open visit stops counting as present: its check-out was forgotten. */
export function forgottenAfter(checkIn: Date, usualMinutes: number): Date {
  return addMinutes(checkIn, patience * usualMinutes)
}
