import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import { pauseMinutes, settle } from './settle.ts'
import { dueMeetups } from './store.ts'

/**
 * Settles every group whose time to answer is over, with those who have answered, and those in which everybody has
 * answered and nobody taps any more.
 *
 * @returns how many were settled
 */
export async function settleMeetups(db: Database, gym: Gym, now: Date): Promise<number> {
  const due = await dueMeetups(db, gym.id, now, addMinutes(now, -pauseMinutes))
  let settled = 0
  for (const meetup of due) {
    if (await settle(db, gym, { meetup, now, why: 'clock' })) settled++
  }
  return settled
}
