import type { Expected } from '../../kit/people.ts'
import type { Habit } from './habit.ts'

/** A slot as the group is told of it. */
export type ShownOption = { nth: number; start: string; expected: Expected }

/** Places held for several. */
export type ShownOffer = { code: string; start: string; expected: Expected }

/** What came of asking for a time together. */
export type Coordinated =
  /** Nobody knows yet for how many. */
  | { kind: 'howMany'; split: string | null; from: string | null; to: string | null }
  /** A group is asked what suits. */
  | {
      kind: 'poll'
      code: string
      split: string | null
      size: number
      options: ShownOption[]
      /** The first slot is when the group has met so many times before. */
      habit: Pick<Habit, 'times' | 'unbroken'> | null
      closesAt: string
    }
  /** One member arranges for all. */
  | { kind: 'held'; split: string | null; size: number; offers: ShownOffer[]; heldUntil: string }
