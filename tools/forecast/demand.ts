import type { Database } from '../../db/client.ts'
import type { Gym } from '../kit/gym.ts'
import { dayMs, slotStart } from '../kit/time.ts'
import { averageOf } from './crowd/crowd-steps.ts'
import { withoutAdvice } from './influence.ts'
import { horizonDays } from './job.ts'
import { forecastRows, newestOrigin } from './store.ts'

/** Expected people in one slot, had Spotter advised nobody, with the 80 % interval. */
export type Demand = { slot: Date; mean: number; low: number; high: number }

/**
 * What the newest forecast expects of the coming two weeks without our own advice, from the slot of `now` on.
 *
 * @param series 'all' or a split's id
 * @returns undefined where nothing is forecast
 */
export async function demandAhead(
  db: Database,
  gym: Gym,
  series: string,
  now: Date,
): Promise<{ origin: Date; slots: Demand[] } | undefined> {
  const origin = await newestOrigin(db, gym.id, now)
  if (!origin) return undefined
  const from = slotStart(now, gym.slotMinutes, gym.zone)
  const to = new Date(now.getTime() + horizonDays * dayMs)
  const rows = await forecastRows(db, { gym: gym.id, origin, splits: [series], from, to })
  return { origin, slots: rows.map((row) => ({ slot: row.slot, ...withoutAdvice(row) })) }
}

/**
 * What the newest forecast expects of the slots in [from, to), our own advice included, in order.
 *
 * @param series 'all' or a split's id
 * @returns nothing where nothing is forecast
 */
export async function expectedAhead(
  db: Database,
  gym: Gym,
  series: string,
  { from, to, now }: { from: Date; to: Date; now: Date },
): Promise<Demand[]> {
  const origin = await newestOrigin(db, gym.id, now)
  if (!origin) return []
  const rows = await forecastRows(db, { gym: gym.id, origin, splits: [series], from, to })
  return rows.map(({ slot, mean, low, high }) => ({ slot, mean, low, high }))
}

/**
 * People whom the newest forecast expects from one instant to another, our own advice included, as a mean over the
 * slots.
 *
 * @param series 'all' or a split's id
 * @returns undefined where nothing is forecast
 */
export async function crowdAhead(
  db: Database,
  gym: Gym,
  series: string,
  { from, to, now }: { from: Date; to: Date; now: Date },
): Promise<Omit<Demand, 'slot'> | undefined> {
  const origin = await newestOrigin(db, gym.id, now)
  if (!origin) return undefined
  const rows = await forecastRows(db, { gym: gym.id, origin, splits: [series], from, to })
  return rows.length > 0 ? averageOf(rows) : undefined
}
