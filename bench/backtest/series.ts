import { type Grid, type GridGym, gridOf, slotIndex } from '../../tools/forecast/calendar/grid.ts'
import type { Lessons } from '../../tools/forecast/lessons/lessons.ts'
import { readCalendar, readCounts } from '../../tools/import/index.ts'
import { addMinutes } from '../../tools/kit/time.ts'

/** One gym's counts on its grid; NaN where the doors are closed or nobody counted. */
export type Series = {
  grid: Grid
  people: Float64Array
  /** Shared by all origins: a lesson knows nothing from after its own. */
  lessons: Map<number, Lessons>
  read: number
  rejected: number
}

/** Days of calendar after the last count. */
const ahead = 21

/** Reads a counts file and its calendar into slot means. */
export async function readSeries(
  files: { counts: string; calendar: string },
  slotMinutes: number,
  now: Date,
): Promise<Series> {
  const calendar = await readCalendar(files.calendar)
  const gym: GridGym = {
    zone: calendar.zone ?? 'UTC',
    slotMinutes,
    country: calendar.country ?? null,
    region: calendar.region ?? null,
    hours: calendar.hours ?? [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 360, closes: 1440 })),
    periods: calendar.periods ?? [],
  }
  const { readings, read, rejected } = await readCounts(files.counts, gym.zone, now)
  const first = new Date(readings[0]?.at ?? now.getTime())
  const last = new Date(readings.at(-1)?.at ?? now.getTime())
  const grid = gridOf(gym, first, addMinutes(last, ahead * 24 * 60))
  const sums = new Float64Array(grid.open.length)
  const n = new Uint32Array(grid.open.length)
  for (const { at, count } of readings) {
    const i = slotIndex(grid, new Date(at))
    sums[i] = (sums[i] ?? 0) + count
    n[i] = (n[i] ?? 0) + 1
  }
  const people = sums.map((sum, i) =>
    grid.open[i] === 1 && (n[i] ?? 0) > 0 ? sum / (n[i] ?? 1) : Number.NaN,
  )
  return { grid, people, lessons: new Map(), read, rejected }
}
