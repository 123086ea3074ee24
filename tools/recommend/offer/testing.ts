import type { Database } from '../../../db/client.ts'
import { forecasts, occupancy, slots } from '../../../db/schema/index.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { dayMs, localTime } from '../../kit/time.ts'

/** What a test says of a slot, by its day and hour on the wall: 18.5 is half past six. */
export type Said = (at: { date: string; hour: number }) => number

/** Leaves a forecast behind, and the slots opened from it: so many people for legs, three times as many in all. */
export async function foresee(
  db: Database,
  gym: Gym,
  {
    now,
    days = 1,
    people,
    places = () => 10,
    whole = () => 99,
  }: { now: Date; days?: number; people: Said; places?: Said; whole?: Said },
): Promise<void> {
  const { id, zone } = gym
  // A slot of six weeks ago and one of just now: a past that is long enough to go by.
  const known = [42 * dayMs, 3_600_000].map((before) => ({
    gym: id,
    slot: new Date(now.getTime() - before),
    split: 'all',
    people: 20,
    source: 'visits' as const,
  }))
  await db.insert(occupancy).values(known)
  const at = (slot: Date) => {
    const { date, minute } = localTime(slot, zone)
    return { date, hour: minute / 60 }
  }
  const series = [
    { split: 'legs', times: 1, quota: places },
    { split: 'all', times: 3, quota: whole },
  ]
  for (const { split, times, quota } of series) {
    const rows = openSlots(gym, now, new Date(now.getTime() + days * dayMs)).map((slot) => {
      const mean = times * people(at(slot))
      return { slot, mean, low: 0.8 * mean, high: 1.2 * mean, quota: quota(at(slot)) }
    })
    const common = { gym: id, origin: now, split }
    await db.insert(forecasts).values(rows.map(({ quota: _, ...row }) => ({ ...common, ...row, model: 'm' })))
    await db
      .insert(slots)
      .values(rows.map(({ slot, mean, ...row }) => ({ ...common, ...row, start: slot, expected: mean })))
  }
}
