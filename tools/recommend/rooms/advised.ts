import type { Database } from '../../../db/client.ts'
import { movedByAdvice } from '../../forecast/index.ts'
import type { Gym } from '../../kit/gym.ts'

/** People whom our own advice brings to a slot, or takes from it. */
export type Advised = (slot: Date) => number

/**
 * Whom granted and offered places bring to the slots of a series from an instant on.
 *
 * @param split a split's id, or 'all' for the whole gym
 */
export async function advisedAhead(
  db: Database,
  gym: Pick<Gym, 'id'>,
  split: string,
  from: Date,
): Promise<Advised> {
  return (await advisedEverywhere(db, gym, from))(split)
}

/** The same of every series, read once. */
export async function advisedEverywhere(
  db: Database,
  { id }: Pick<Gym, 'id'>,
  from: Date,
): Promise<(split: string) => Advised> {
  const moved = await movedByAdvice(db, id, from, { offers: true })
  return (split) => {
    const more = new Map<number, number>()
    for (const { split: own, slot, until, more: people } of moved) {
      // Of whom only the day is known nothing is known of any slot.
      if (until !== null || (split !== 'all' && own !== split)) continue
      more.set(slot.getTime(), (more.get(slot.getTime()) ?? 0) + people)
    }
    return (slot) => more.get(slot.getTime()) ?? 0
  }
}
