import type { Database } from '../../db/client.ts'
import type { Gym } from '../kit/gym.ts'
import { addMinutes, dayMs } from '../kit/time.ts'
import type { Moved } from './advice/moved.ts'
import { broughtByAdvice } from './advice/store.ts'
import { type Grid, gridOf, slotIndex } from './calendar/grid.ts'
import type { FitInput } from './ensemble/fit.ts'
import { packedOccupancy } from './store.ts'

/** Days of the past that are learned from: two years, so that every season has been seen twice. */
const wholeDays = 2 * 366
/** Splits' parts change faster. */
const splitDays = 17 * 7

/** Days read at a time: a short statement each, so that turns come in between. */
const wholeStretch = 28
const splitStretch = 7

/** Reads all that a gym's forecast is made of, as it was known at an origin: who came without our advice. */
export async function fitInput(
  db: Database,
  gym: Gym,
  { origin, known, slots, recipe, widths }: Asked,
): Promise<FitInput> {
  const from = later(known, new Date(origin.getTime() - wholeDays * dayMs))
  const grid = gridOf(gym, from, addMinutes(slots.at(-1) ?? origin, gym.slotMinutes))
  const length = slotIndex(grid, origin)
  const series = new Map(
    ['all', ...gym.splits.map(({ id }) => id)].map((id) => [id, new Float64Array(length).fill(Number.NaN)]),
  )
  const read = { db, gym: gym.id, grid, series }
  await fill(read, ['all'], { from, to: origin, days: wholeStretch })
  const recent = later(from, new Date(origin.getTime() - splitDays * dayMs))
  const splits = gym.splits.map(({ id }) => id)
  await fill(read, splits, { from: recent, to: origin, days: splitStretch })
  for (const moved of await broughtByAdvice(db, gym.id, { from, to: origin })) takeOut(series, grid, moved)
  const empty = new Float64Array(length)
  return {
    grid,
    people: series.get('all') ?? empty,
    splits: gym.splits.map(({ id, capacityShare, muscles }) => ({
      id,
      share: capacityShare,
      muscles,
      people: series.get(id) ?? empty,
    })),
    steps: slots.map((slot) => slotIndex(grid, slot)),
    recipe,
    widths,
  }
}

type Asked = Pick<FitInput, 'recipe' | 'widths'> & {
  origin: Date
  /** The first slot of which anything is known. */
  known: Date
  /** Slots to forecast. */
  slots: readonly Date[]
}

/** What our own advice moved is not learned as a habit of the gym: it is taken out of the past, and added to what comes. */
function takeOut(
  series: ReadonlyMap<string, Float64Array>,
  grid: Grid,
  { split, slot, until, more }: Moved,
): void {
  const from = slotIndex(grid, slot)
  const to = until === null ? from + 1 : slotIndex(grid, until)
  for (const own of new Set([split, 'all'])) {
    const there = series.get(own)?.subarray(Math.max(0, from), Math.max(0, to))
    if (!there) continue
    const size = there.reduce((sum, people) => sum + (people || 0), 0)
    there.forEach((people, i) => {
      const share = until === null ? 1 : size > 0 ? (people || 0) / size : 0
      there[i] = Math.max(0, people - more * share)
    })
  }
}

const later = (a: Date, b: Date) => (a > b ? a : b)

type Reading = { db: Database; gym: string; grid: Grid; series: ReadonlyMap<string, Float64Array> }

async function fill(
  { db, gym, grid, series }: Reading,
  splits: readonly string[],
  { from, to, days }: { from: Date; to: Date; days: number },
): Promise<void> {
  for (let start = from; start < to; start = addMinutes(start, days * 24 * 60)) {
    const end = new Date(Math.min(to.getTime(), addMinutes(start, days * 24 * 60).getTime()))
    for (const { split, minutes, people } of await packedOccupancy(db, {
      gym,
      splits,
      from: start,
      to: end,
    })) {
      const values = series.get(split)
      minutes.forEach((minute, i) => {
        const at = slotIndex(grid, new Date(minute * 60_000))
        if (values && at >= 0 && at < values.length) values[at] = people[i] ?? Number.NaN
      })
    }
  }
}
