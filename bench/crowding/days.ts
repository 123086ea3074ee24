import { usualDay, usualDays } from '../../tools/recommend/choice/usual-day.ts'
import { readSeries, type Series } from '../backtest/series.ts'

/** The part of a day that advice is tried on, minutes after local midnight. */
const from = 7 * 60
const to = 23 * 60

export const slotMinutes = 30

/** One day of a gym as it was: people per slot, and what the weeks before would have made of it. */
export type CrowdDay = { date: string; people: number[]; usual: Float64Array }

export type Crowds = {
  days: CrowdDay[]
  /** The largest crowd seen: what the rooms hold at least. */
  capacity: number
}

/**
 * Reads the days of a file on which every slot from 07:00 to 23:00 was counted.
 *
 * @param most so many days, spread evenly over the file
 */
export async function readDays(
  files: { counts: string; calendar: string },
  most: number,
  now: Date,
): Promise<Crowds> {
  const series = await readSeries(files, slotMinutes, now)
  const whole: CrowdDay[] = []
  series.grid.days.forEach(({ date }, day) => {
    const people = peopleOn(series, day).map(Math.round)
    if (people.every((count) => count >= 0) && people.some((count) => count > 0)) {
      whole.push({ date, people, usual: usualOn(series, day) })
    }
  })
  const picked = Math.min(most, whole.length)
  const days = Array.from({ length: picked }, (_, i) => whole[Math.floor((i * whole.length) / picked)])
  const capacity = Math.ceil(series.people.reduce((top, count) => (count > top ? count : top), 1))
  return { days: days.filter((day) => day !== undefined), capacity }
}

function peopleOn({ grid, people }: Series, day: number): number[] {
  const first = day * grid.perDay + from / slotMinutes
  return Array.from({ length: (to - from) / slotMinutes }, (_, slot) => people[first + slot] ?? Number.NaN)
}

function usualOn(series: Series, day: number): Float64Array {
  const weekend = (at: number) => (series.grid.days[at]?.weekday ?? 0) >= 5
  const past = Array.from({ length: Math.min(usualDays, day) }, (_, i) => ({
    before: i + 1,
    alike: weekend(day) === weekend(day - i - 1),
    people: peopleOn(series, day - i - 1),
  }))
  return usualDay((to - from) / slotMinutes, past)
}
