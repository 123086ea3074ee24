import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { movePlaces } from '../places/moving/store.ts'
import { forgetReminder } from '../places/reminding.ts'
import type { Claim } from '../places/visit.ts'
import { claimsIn, closedOf, shutSlots } from './store.ts'

/** Somebody's place, in a time in which the doors will be shut. */
export type PlaceLost = Pick<Claim, 'id' | 'member' | 'slot' | 'split' | 'places'>

/** Places that would go back if the doors were shut in [from, to); offers that nobody has taken don't count. */
export async function placesIn(
  db: Database,
  gym: Pick<Gym, 'id'>,
  { from, to }: { from: Date; to: Date },
): Promise<PlaceLost[]> {
  return (await claimsIn(db, { gym: gym.id, from, to })).filter(({ claimedAt }) => claimedAt !== null)
}

/**
 * Gives all places of [from, to) back, with their offers and reminders, and grants nothing more there. In the caller's
 * transaction.
 *
 * @returns the claimed places that went back, by start: who had them should hear of it
 */
export async function closePlaces(
  db: Database,
  gym: Gym,
  { from, to }: { from: Date; to: Date },
  now: Date,
): Promise<PlaceLost[]> {
  const stretch = { gym: gym.id, from, to }
  // Nothing is granted there from here on, so that nobody slips in behind those who are found.
  await shutSlots(db, stretch, gym.slotMinutes)
  const found = await claimsIn(db, stretch)
  const back = found.map(({ id }) => ({ id, reason: 'closed' as const }))
  await movePlaces(db, { gym: gym.id, now, back })
  await shutSlots(db, stretch, gym.slotMinutes)
  const closed = await closedOf(
    db,
    found.map(({ id }) => id),
  )
  const lost = found.filter(({ id, claimedAt }) => closed.has(id) && claimedAt !== null)
  for (const claim of lost) await forgetReminder(db, gym, claim, now)
  return lost
}
