import type { Database } from '../../db/client.ts'
import { type Gym, openSlots } from '../kit/gym.ts'
import { addMinutes, dayMs, slotStart } from '../kit/time.ts'
import { modelName, predict } from './predict.ts'
import { knownSpan, newestOrigin, occupancyBetween, thinForecasts, writeForecast } from './store.ts'

/** Days ahead that are forecast: "next Friday" may be thirteen away. */
export const horizonDays = 14

/** Days of the past a forecast looks at: older weeks weigh under 2 % of the newest. */
const memoryDays = 16 * 7

/** A crowd that was last seen longer ago says nothing about the weeks to come. */
export const staleDays = 35

/**
 * Forecasts the coming two weeks from everything known at `now`, and leaves the rows behind.
 *
 * @param again makes the forecast of this slot anew, for when its past has changed by an import
 * @returns false when there is nothing to forecast from
 */
export async function forecastGym(db: Database, gym: Gym, now: Date, again = false): Promise<boolean> {
  const origin = slotStart(now, gym.slotMinutes, gym.zone)
  const span = await knownSpan(db, gym.id)
  if (!span || span.first >= origin || origin.getTime() - span.last.getTime() > staleDays * dayMs)
    return false
  if (!again && (await newestOrigin(db, gym.id, now))?.getTime() === origin.getTime()) return true
  const rows = await occupancyBetween(db, gym.id, addMinutes(origin, -memoryDays * 24 * 60), origin)
  const series = (id: string) => rows.filter(({ split }) => split === id)
  const past = {
    gym,
    origin,
    observations: series('all'),
    splits: gym.splits.map(({ id, capacityShare }) => ({
      id,
      share: capacityShare,
      observations: series(id),
    })),
  }
  const steps = openSlots(gym, origin, addMinutes(origin, horizonDays * 24 * 60))
  await writeForecast(db, { gym: gym.id, origin, model: modelName, rows: predict(past, steps) })
  await thinForecasts(db, gym.id, now)
  return true
}
