import type { Gym } from '../../kit/gym.ts'
import { t } from '../../kit/language.ts'
import { leastShown } from '../../kit/people.ts'
import { minuteWords } from '../../kit/words.ts'
import { weekdayName } from '../labels.ts'
import { partNamed } from '../rooms.ts'
import { shareWords } from '../words.ts'
import type { Unmet } from './standing-out.ts'
import type { Wished } from './store.ts'

/** So many of all slots together. */
export const total = (slots: readonly Wished[], what: 'wishes' | 'refused' | 'empty'): number =>
  slots.reduce((sum, slot) => sum + slot[what], 0)

/** How many first choices were refused, where that is more than chance, and what would serve them. */
export function sentencesOf(
  gym: Gym,
  slots: readonly Wished[],
  { unmet, weeks }: { unmet: readonly Unmet[]; weeks: number },
): string[] {
  const refused = total(slots, 'refused')
  if (total(slots, 'wishes') < leastShown)
    return [t`Hardly anybody wished for a place in these days: nothing to tell.`]
  const first = refusedWords(slots)
  const [worst, ...others] = unmet
  if (!worst) return [first, ...(refused > 0 ? [t`No slot of the week stands out beyond chance.`] : [])]
  const weekly = worst.refused / Math.max(1, weeks)
  const base = worstWords(gym, worst, Math.max(1, Math.round(weekly)))
  return [
    first,
    othersWords(base, others.length),
    t`Room for about ${Math.max(1, Math.ceil(weekly))} more there would serve them: a class moved, equipment added, or a higher quota if the floor can take it.`,
  ]
}

function refusedWords(slots: readonly Wished[]): string {
  const [wishes, refused, empty] = [total(slots, 'wishes'), total(slots, 'refused'), total(slots, 'empty')]
  if (refused === 0) return t`None of ${wishes} wishes went unserved.`
  const share = shareWords(refused, wishes)
  // So few that their number would tell of them.
  const told = refused < leastShown ? share : `${share} (${refused})`
  return empty >= leastShown
    ? t`Of ${wishes} wishes ${told} were refused their first choice, and ${shareWords(empty, refused)} of those had no other offer either.`
    : t`Of ${wishes} wishes ${told} were refused their first choice.`
}

function worstWords(gym: Gym, { split, weekday, minute, refused, wishes }: Unmet, weekly: number): string {
  const [day, clock, share] = [weekdayName(weekday), minuteWords(minute), shareWords(refused, wishes)]
  const part = partNamed(gym, split)
  return part === undefined
    ? t`${day} ${clock} for the whole gym stands out: ${share} of its ${wishes} wishes were refused, about ${weekly} a week`
    : t`${day} ${clock} for ${part} stands out: ${share} of its ${wishes} wishes were refused, about ${weekly} a week`
}

function othersWords(base: string, others: number): string {
  if (others === 0) return `${base}.`
  return others === 1 ? t`${base}; one slot more does too.` : t`${base}; ${others} more do too.`
}
