import type { Database } from '../../../db/client.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { leastShown } from '../../kit/people.ts'
import { quantile } from '../../kit/statistics.ts'
import { addDays, instantOf, isoLocal, localTime } from '../../kit/time.ts'
import { forecastRows, newestOrigin, occupancyBetween } from '../store.ts'

/** How a half hour feels beside the gym's other hours. */
export type Level = 'quiet' | 'normal' | 'busy'

/** A gym's day in slots, from what was and what is expected. */
export type Day = { date: string; slots: { at: string; level: Level; people: number }[] }

/** Parts of the week's usual peak: under the first is quiet, from the second on busy. */
const quietBelow = 1 / 3
const busyFrom = 2 / 3

/** The peak without the odd outlier. */
export const peakQuantile = 0.97

/** Today's slots with their levels: past ones as they were, coming ones as forecast; undefined without a forecast. */
export async function dayOf(db: Database, gym: Gym, now: Date): Promise<Day | undefined> {
  const origin = await newestOrigin(db, gym.id, now)
  if (!origin) return undefined
  const { date } = localTime(now, gym.zone)
  const midnight = instantOf(date, 0, gym.zone)
  const next = instantOf(addDays(date, 1), 0, gym.zone)
  const week = instantOf(addDays(date, 8), 0, gym.zone)
  const [past, ahead] = await Promise.all([
    occupancyBetween(db, gym.id, midnight, next),
    forecastRows(db, { gym: gym.id, origin, splits: ['all'], from: midnight, to: week }),
  ])
  const peak = quantile(
    ahead.map(({ mean }) => mean),
    peakQuantile,
  )
  const people = new Map(ahead.map(({ slot, mean }) => [slot.getTime(), mean]))
  for (const row of past) if (row.split === 'all') people.set(row.slot.getTime(), row.people)
  const slots = openSlots(gym, midnight, next).flatMap((slot) => {
    const here = people.get(slot.getTime())
    if (here === undefined) return []
    return [
      {
        at: isoLocal(slot, gym.zone),
        level: levelOf(here / peak),
        people: Math.max(leastShown, Math.round(here)),
      },
    ]
  })
  return slots.length > 0 ? { date, slots } : undefined
}

/** How full a slot feels, by its part of the week's usual peak. */
export function levelOf(partOfPeak: number): Level {
  if (partOfPeak >= busyFrom) return 'busy'
  return partOfPeak < quietBelow ? 'quiet' : 'normal'
}
