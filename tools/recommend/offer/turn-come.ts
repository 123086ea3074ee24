import { minutesBetween } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import type { Candidate } from '../choice/choose.ts'
import { creditOf, mayHave, owedMoreThan } from '../fairness/ledger.ts'
import { creditsLately, wishesOf, wishesToCome } from '../fairness/store.ts'
import type { Policy } from '../trial/policies.ts'

/** With more places left than this, or than this part of them, nobody has to wait for anybody. */
const plenty = { places: 8, part: 0.5 }

/** What was kept for those who had less luck goes to whoever asks so many minutes before. */
export const openedMinutes = 120

/**
 * Whether a member's turn has come at the slot they would like best: always while places are plenty, else when those
 * who had less luck lately leave enough of them.
 */
export async function turnHasCome(
  { db, gym, member, now }: ToolContext,
  split: string,
  { start, left, places }: Candidate,
  { keeps }: Pick<Policy, 'keeps'> = { keeps: true },
): Promise<boolean> {
  if (left <= 0) return false
  if (!keeps) return true
  if (left > Math.min(plenty.places, plenty.part * places)) return true
  if (minutesBetween(now, start) <= openedMinutes) return true
  const [own, others, expected] = await Promise.all([
    wishesOf(db, member.id, now),
    creditsLately(db, gym.id, now),
    wishesToCome(db, gym, { split, slot: start, now }),
  ])
  return mayHave({ left, expected, owedMore: owedMoreThan(creditOf(own, now), others) })
}
