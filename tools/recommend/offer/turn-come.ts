import { addMinutes, minutesBetween } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'
import type { Candidate } from '../choice/choose.ts'
import { averageOf, type Credit, creditOf, mayHave, owedBefore } from '../fairness/ledger.ts'
import { creditsLately, type WishedBefore, wishedBefore, wishesOf, wishWeeks } from '../fairness/store.ts'
import { slotsBetween } from '../places/store.ts'
import type { OpenSlot } from '../places/visit.ts'
import type { Wish } from './wish.ts'

/** With more places left than this, or than this part of them, nobody has to wait for anybody. */
const plenty = { places: 8, part: 0.5 }

/** What was kept for those who had less luck goes to whoever asks so many minutes before. */
export const openedMinutes = 120

/**
 * Whether a member's turn has come at the slot they would like best: always while places are plenty, else when those
 * who had less luck lately leave enough of them, in each slot of the visit for itself: whoever begins later may want
 * the one that is tight.
 */
export async function turnHasCome(
  context: ToolContext,
  { split, minutes }: Pick<Wish, 'split' | 'minutes'>,
  { start, left, places }: Candidate,
): Promise<boolean> {
  const { db, gym, member, now } = context
  if (left <= 0) return false
  if (isPlenty(left, places)) return true
  if (minutesBetween(now, start) <= openedMinutes) return true
  const [own, credits, before, slots] = await Promise.all([
    wishesOf(db, member.id, now),
    creditsLately(db, gym.id, now),
    wishedBefore(context, { split, start, minutes }),
    slotsBetween(db, { gym: gym.id, splits: [split], from: start, to: addMinutes(start, minutes) }),
  ])
  const owed = (slot: OpenSlot) =>
    owedBefore(
      creditOf(own, now),
      rivalsAt(minutesBetween(start, slot.start), before, credits),
      averageOf(credits),
    )
  return slots.every((slot) => {
    const room = slot.quota - slot.taken
    return isPlenty(room, slot.quota) || mayHave(room, owed(slot))
  })
}

const isPlenty = (left: number, places: number) => left > Math.min(plenty.places, plenty.part * places)

/** Who may still wish for a visit that takes a slot so many minutes after the begin of this one, and how likely. */
function rivalsAt(
  minute: number,
  before: readonly WishedBefore[],
  credits: readonly (Credit & { member: string })[],
) {
  const inTheWay = before.filter(({ offset, minutes }) => offset <= minute && minute < offset + minutes)
  const times = Map.groupBy(inTheWay, ({ member }) => member)
  return credits.map((credit) => ({
    ...credit,
    chance: Math.min(1, (times.get(credit.member)?.length ?? 0) / wishWeeks),
  }))
}
