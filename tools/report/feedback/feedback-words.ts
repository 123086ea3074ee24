import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { sentence } from '../../kit/words.ts'
import { shareWords } from '../words.ts'
import { differ, type Share, wilson } from './shares.ts'
import type { Promised } from './store.ts'

/** What is asked of members, and what is said of their answers. */
type Question = {
  /** Where there are too few answers. */
  few(): string
  /** Where the share is told in words, as "nearly all", for few stand on one side. */
  roughly(share: string): string
  /** Where the share is a figure. */
  told(share: string, answers: number, members: number): string
}

/** "72 % of 50 answers by 20 members called advice useful" */
export const usefulWords = (): Question => ({
  few: () => t`Too few answers tell how many called advice useful.`,
  roughly: (share) => t`${share} of the answers called advice useful`,
  told: (share, answers, members) =>
    t`${share} of ${answers} answers by ${members} members called advice useful`,
})

export const crowdedWords = (): Question => ({
  few: () => t`Too few answers tell how many found it crowded all the same.`,
  roughly: (share) => t`${share} of the answers found it crowded all the same`,
  told: (share, answers, members) =>
    t`${share} of ${answers} answers by ${members} members found it crowded all the same`,
})

/** "72 % of 50 answers by 20 members called advice useful (63 to 80 %), more than in as many days before." */
export function judged(
  question: Question,
  { now, before }: { now: Share; before: Share },
  members: number,
): string {
  if (now.of < leastShown) return question.few()
  const { low, high } = wilson(now)
  const share = shareWords(now.part, now.of)
  const isFigure = share.endsWith('%')
  const words = isFigure ? question.told(share, now.of, members) : question.roughly(share)
  const bounds = isFigure ? ` (${t`${Math.round(100 * low)} to ${Math.round(100 * high)} %`})` : ''
  return `${sentence(words)}${bounds}${changeWords(now, before)}.`
}

function changeWords(now: Share, before: Share): string {
  if (before.of < 2 * leastShown) return ''
  if (!differ(now, before)) return t`, no other than before beyond chance`
  return now.part / now.of > before.part / before.of
    ? t`, more than in as many days before`
    : t`, fewer than in as many days before`
}

/** Whether crowded visits were so against what was promised. */
export function promiseWords(promised: readonly Promised[]): string[] {
  const full = promised.find(({ crowded }) => crowded)
  if (!full || full.members < leastShown || full.told < leastShown || full.came < leastShown) return []
  const [told, came] = [Math.round(full.told), Math.round(full.came)]
  return [
    came > 1.15 * told
      ? t`Where it was called crowded ${came} people were counted in that part of the gym and ${told} promised, more than was promised: look at the forecast report.`
      : t`Where it was called crowded ${came} people were counted in that part of the gym and ${told} promised, about what was promised: those members want it emptier.`,
  ]
}
