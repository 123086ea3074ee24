import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { dayMs } from '../../kit/time.ts'
import { habitsIn, habitWeeks } from './habit.ts'
import { forgetHabits, keepFlex, keepHabits, movesByMember, visitsByMember } from './store.ts'
import { flexOf } from './taste.ts'

/** Days of choices from which it is learned how far a member lets themselves be moved. */
const tasteDays = 180

/**
 * Learns from the last weeks when each member usually comes, and from the places they took how far they come earlier
 * or later for a quieter gym. Visits made on advice don't make a habit: it would be ours and not theirs.
 *
 * @returns how many habits were found
 */
export async function learnMembers(db: Database, gym: Gym, now: Date): Promise<number> {
  const since = new Date(now.getTime() - habitWeeks * 7 * dayMs)
  const visits = await visitsByMember(db, gym, since)
  const habits = [...visits].flatMap(([member, came]) =>
    habitsIn(came).map((habit) => ({ ...habit, member })),
  )
  await keepHabits(db, gym.id, habits)
  await forgetHabits(db, gym, since)
  const moves = await movesByMember(db, gym.id, new Date(now.getTime() - tasteDays * dayMs))
  await keepFlex(
    db,
    [...moves].map(([member, own]) => ({ member, minutes: flexOf(own) })),
  )
  return habits.length
}
