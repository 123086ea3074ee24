import { z } from 'zod'
import type { Database } from '../../../db/client.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes, dayMs, localTime } from '../../kit/time.ts'
import { movedByAdvice } from '../advice/store.ts'
import { peopleAnyway } from '../anyway.ts'
import { withAdvice, withoutAdvice } from '../influence.ts'
import { servingModel } from '../learning/serving.ts'
import { forecastRows, type Prediction, writeForecast } from '../store.ts'
import { type DayRecord, emptyDay } from '../today/day-record.ts'
import { correctionsOf, noToday, type TodayModel, todayForm } from '../today/today.ts'

const report = z.object({ today: todayForm })

/** Days that a forecast reaches beyond its origin, with one to spare. */
const reach = 16

/**
 * Carries the day's own forecast on to a later origin: what came today corrects the rest of today, what was granted
 * since is added, and everything else stays as it was fitted.
 *
 * @param fitted the forecast to carry on: its origin, and the model that made it
 */
export async function touchForecast(
  db: Database,
  gym: Gym,
  { now, origin, fitted }: { now: Date; origin: Date; fitted: { origin: Date; model: string } },
): Promise<void> {
  const series = ['all', ...gym.splits.map(({ id }) => id)]
  const rows: Prediction[] = []
  for (const split of series) {
    const to = new Date(fitted.origin.getTime() + reach * dayMs)
    rows.push(
      ...(await forecastRows(db, {
        gym: gym.id,
        origin: fitted.origin,
        splits: [split],
        from: fitted.origin,
        to,
      })),
    )
  }
  // What was granted before the fit is in its mean; its demand is what it would have been without.
  const plain = rows.map((row) => ({ ...row, ...withoutAdvice(row) }))
  const [serving, moved] = await Promise.all([servingModel(db, gym, now), movedByAdvice(db, gym.id, origin)])
  const people = await cameAnyway(db, gym, fitted.origin, origin)
  const model = readToday(serving?.metrics)
  const corrected = correctToday(gym, { origin, model, people }, plain).filter(({ slot }) => slot >= origin)
  await writeForecast(db, {
    gym: gym.id,
    origin,
    model: fitted.model,
    rows: withAdvice(corrected, moved),
  })
}

/** People of the whole gym by slot, without those whom our advice brought: like what the fit expected. */
async function cameAnyway(
  db: Database,
  gym: Gym,
  from: Date,
  to: Date,
): Promise<ReadonlyMap<number, number>> {
  const people = await peopleAnyway(db, { id: gym.id, splits: [] }, { from, to })
  return people.get('all') ?? new Map()
}

function readToday(metrics: unknown): TodayModel {
  const read = report.safeParse(metrics)
  return read.success ? read.data.today : noToday
}

type Today = { origin: Date; model: TodayModel; people: ReadonlyMap<number, number> }

/** Moves the rest of today by what came; splits move with the whole, so that they still sum to it. */
function correctToday(gym: Gym, today: Today, rows: readonly Prediction[]): Prediction[] {
  const { date } = localTime(today.origin, gym.zone)
  const whole = rows.filter(({ split, slot }) => split === 'all' && localTime(slot, gym.zone).date === date)
  const record = recordOf(gym, today, whole)
  const last = record.people.findLastIndex((value) => !Number.isNaN(value))
  if (last === -1) return [...rows]
  const correct = correctionsOf(today.model)
  const moves = new Map(
    whole
      .filter(({ slot }) => slot >= today.origin)
      .map(({ slot, mean }) => {
        const { mean: moved, width } = correct(record, last, placeOf(gym, slot))
        return [slot.getTime(), { factor: mean > 0 ? moved / mean : 1, width }]
      }),
  )
  return rows.map((row) => {
    const move = moves.get(row.slot.getTime())
    return move ? movedBy(row, move) : row
  })
}

function movedBy(row: Prediction, { factor, width }: { factor: number; width: number }): Prediction {
  const mean = row.mean * factor
  const scale = width * Math.sqrt((mean + 1) / (row.mean + 1))
  return {
    ...row,
    mean,
    low: Math.max(0, mean - (row.mean - row.low) * scale),
    high: mean + (row.high - row.mean) * scale,
  }
}

const placeOf = (gym: Gym, slot: Date) => Math.floor(localTime(slot, gym.zone).minute / gym.slotMinutes)

function recordOf(gym: Gym, { origin, people }: Today, whole: readonly Prediction[]): DayRecord {
  const record = emptyDay(1440 / gym.slotMinutes)
  for (const { slot, mean } of whole) {
    const at = placeOf(gym, slot)
    record.mean[at] = mean
    const over = addMinutes(slot, gym.slotMinutes) <= origin
    if (over) record.people[at] = people.get(slot.getTime()) ?? Number.NaN
  }
  return record
}
