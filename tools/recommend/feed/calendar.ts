import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { calendarFeed } from '../places/calendar/entries.ts'
import { feedOwner } from './store.ts'

/** The calendar of whoever's secret it is, as an iCalendar file; undefined for one that is nobody's in this gym. */
export async function memberCalendar(
  db: Database,
  gym: Gym,
  token: string,
  now: Date,
): Promise<string | undefined> {
  const owner = await feedOwner(db, token)
  return owner && owner.gym === gym.id ? calendarFeed(db, gym, owner.member, now) : undefined
}
