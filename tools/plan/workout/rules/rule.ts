import { countWords } from '../../../kit/counted.ts'
import { numberWords } from '../../../kit/language.ts'
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

/** A number as people say it: at most one decimal. */
export const told = (value: number): string => numberWords(Math.round(value * 10) / 10)

/** '1 day', '2 days'. */
export const so = (count: number, noun: Parameters<typeof countWords>[1]): string =>
  countWords(count, noun, told(count))
