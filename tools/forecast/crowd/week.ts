import type { Database } from '../../../db/client.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { quantile } from '../../kit/statistics.ts'
import { addDays, instantOf, localTime } from '../../kit/time.ts'
import { forecastRows, newestOrigin, occupancyBetween } from '../store.ts'
import { type Level, levelOf, peakQuantile } from './day.ts'

/** A slot of the coming week: people who were there, or who are expected, as a mean; not rounded, nothing hidden. */
export type WeekSlot = { at: Date; people: number; low: number; high: number; level: Level; past: boolean }

/** The week from today on, of the whole gym ('all') or of one split. */
export type WeekSeries = { series: string; slots: WeekSlot[] }

const days = 7

/**
 * The seven days from today on, slot by slot while the doors are open: what is past of the whole gym as it was, all
 * that comes as it is forecast, our own advice included. A split's past is left out, for it would be counts of few.
 *
 * Levels are beside the series' own peak of the week: a quiet hour for legs is one with few people for legs.
 *
 * @returns the whole gym first, then its splits in their order; nothing without a forecast
 */
export async function weekOf(db: Database, gym: Gym, now: Date): Promise<WeekSeries[]> {
  const origin = await newestOrigin(db, gym.id, now)
  if (!origin) return []
  const { date } = localTime(now, gym.zone)
  const from = instantOf(date, 0, gym.zone)
  const to = instantOf(addDays(date, days), 0, gym.zone)
  const names = ['all', ...gym.splits.map(({ id }) => id)]
  const [past, ahead] = await Promise.all([
    occupancyBetween(db, gym.id, from, now),
    forecastRows(db, { gym: gym.id, origin, splits: names, from, to }),
  ])
  const open = openSlots(gym, from, to)
  const forecast = Map.groupBy(ahead, ({ split }) => split)
  const was = new Map(
    past.filter(({ split }) => split === 'all').map((row) => [row.slot.getTime(), row.people]),
  )
  return names.map((series) => {
    const expected = new Map((forecast.get(series) ?? []).map((row) => [row.slot.getTime(), row]))
    const peak = quantile(
      [...expected.values()].map(({ mean }) => mean),
      peakQuantile,
    )
    const slots = open.flatMap((at): WeekSlot[] => {
      const counted = series === 'all' ? was.get(at.getTime()) : undefined
      if (counted !== undefined)
        return [
          { at, people: counted, low: counted, high: counted, level: levelOf(counted / peak), past: true },
        ]
      const row = expected.get(at.getTime())
      if (!row) return []
      return [
        { at, people: row.mean, low: row.low, high: row.high, level: levelOf(row.mean / peak), past: false },
      ]
    })
    return { series, slots }
  })
}
