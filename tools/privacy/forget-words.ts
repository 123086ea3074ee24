import { t } from '../kit/language.ts'
import type { ToolContext } from '../kit/tool.ts'
import { momentWords, receiptWords } from './departure/words.ts'
import { type Count, countedWords } from './kept/counts.ts'
import type { Ahead } from './leaving/store.ts'

/** What came of wishing to be forgotten; instants with the gym's own clock. */
export type Forgetting =
  | { answer: 'asked'; code: string; at: string; counts: readonly Count[]; ahead: Ahead }
  /** The receipt is told when the wish is noted, and never again. */
  | { answer: 'waits'; at: string; receipt?: string }
  | { answer: 'kept' }
  | { answer: 'takenBack' }

type Asked = Extract<Forgetting, { answer: 'asked' }>
type Waits = Extract<Forgetting, { answer: 'waits' }>

/** The question. */
export function askedWords({ at, counts, ahead: { places, groups } }: Asked, context: ToolContext): string {
  const { gym } = context
  const counted = countedWords(counts)
  const visited = counts.some(({ name }) => name === 'visits')
  return [
    counted
      ? t`I would delete for good all that ${gym.name} keeps of you here: your profile and settings, ${counted}.`
      : t`I would delete for good all that ${gym.name} keeps of you here: your profile and settings.`,
    ...(places > 0 ? [placesWords(places)] : []),
    ...(groups > 0 ? [groupsWords(groups)] : []),
    ...(visited
      ? [
          t`Of your visits only when they were and what they were about stays, in the count of how full it was, with nothing that leads to you.`,
        ]
      : []),
    t`It happens in 24 hours, on ${momentWords(new Date(at), context)}; until then you can take it back at any time. After that it can't be undone. Shall I?`,
  ].join('\n')
}

const placesWords = (places: number): string =>
  places === 1
    ? t`The place you hold would go back, so that others can have it.`
    : t`The ${places} places you hold would go back, so that others can have them.`

const groupsWords = (groups: number): string =>
  groups === 1
    ? t`You would leave the group you are in.`
    : t`You would leave the ${groups} groups you are in.`

/** What happens between the yes and the day. */
export function waitingWords({ at, receipt }: Waits, context: ToolContext): string {
  const { gym } = context
  return [
    t`On ${momentWords(new Date(at), context)} I delete all that ${gym.name} keeps of you here. Until then you can take it back with "keep everything".`,
    t`In between I learn nothing of you and write nothing unasked, but for one last word an hour before.`,
    ...(receipt === undefined ? [] : [receiptWords(receipt, context)]),
  ].join('\n')
}

export const keptWords = (answer: 'kept' | 'takenBack'): string =>
  answer === 'takenBack'
    ? t`Good, I keep everything: nothing is deleted, and I learn and write as before.`
    : t`Good, everything stays as it is.`
