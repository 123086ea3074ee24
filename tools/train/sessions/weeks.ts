import type { Database } from '../../../db/client.ts'
import { localTime } from '../../kit/time.ts'
import type { Whose } from '../../profile/index.ts'
import { inForce, type PlannedSession } from './in-force.ts'
import { pausesOf, plannedIn, trainingEvents } from './store.ts'
import { type Streak, streakOf } from './streak.ts'
import { trainedDays } from './trained.ts'

/** A member's weeks, and what they rest on. */
export type Weeks = { streak: Streak; trained: readonly string[]; planned: readonly PlannedSession[] }

/** Weeks on plan as the events tell them now: visits, logs, planned sessions and pauses. */
export async function weeksOf(
  db: Database,
  whose: Whose,
  { zone, now }: { zone: string; now: Date },
): Promise<Weeks> {
  const today = localTime(now, zone).date
  const all = await plannedIn(db, whose)
  const events = await trainingEvents(db, whose)
  const elsewhere = all.flatMap(({ doneAt, date }) => (doneAt ? [date] : []))
  const trained = [
    ...new Set([
      ...trainedDays(
        events.filter(({ at }) => at <= now),
        zone,
      ),
      ...elsewhere,
    ]),
  ].sort()
  const planned = inForce(all, new Set(trained), zone)
  const streak = streakOf({ trained, planned, pauses: await pausesOf(db, whose), today })
  return { streak, trained, planned }
}
