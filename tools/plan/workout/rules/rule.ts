import type { PlanFacts } from './facts.ts'

/** What a check found: with figures, in words that a member understands. */
export type Finding = { kept: boolean; note: string }

/** One rule of good training, or one promise of a plan. */
export type Rule = {
  id: string
  /** Whether a plan that does not keep it is wrong, and not merely a compromise. */
  hard: boolean
  /** Where it comes from; a convention is called one. */
  source: string
  check: (facts: PlanFacts) => Finding
}

/** Words in a row: 'a', 'a and b', 'a, b and c'. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1)
  if (last === undefined) return ''
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** A number as people say it: at most one decimal. */
export const told = (value: number): string => String(Math.round(value * 10) / 10)

/** '1 day', '2 days'. */
export const so = (count: number, word: string): string => `${told(count)} ${word}${count === 1 ? '' : 's'}`
