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

/** Slots of a day that advice is tried on: the first, counted from midnight, and how many. */
type Hours = { first: number; count: number }

const wholeDay: Hours = { first: from / slotMinutes, count: (to - from) / slotMinutes }

/** Fewer open slots are no day that anybody could be moved on. */
const leastSlots = 16

/**
 * Reads the days of a file on which every slot from 07:00 to 23:00 was counted; where there is none, the days that
 * were counted for as long as the doors were open.
 *
 * @param most so many days, spread evenly over the file
 */
export async function readDays(
  files: { counts: string; calendar: string },
  most: number,
  now: Date,
): Promise<Crowds> {
  const series = await readSeries(files, slotMinutes, now)
  const full = countedDays(series, () => wholeDay)
  const whole = full.length > 0 ? full : countedDays(series, (day) => openHours(series, day))
  const picked = Math.min(most, whole.length)
  const days = Array.from({ length: picked }, (_, i) => whole[Math.floor((i * whole.length) / picked)])
  const capacity = Math.ceil(series.people.reduce((top, count) => (count > top ? count : top), 1))
  return { days: days.filter((day) => day !== undefined), capacity }
}

function countedDays(series: Series, hoursOn: (day: number) => Hours): CrowdDay[] {
  return series.grid.days.flatMap(({ date }, day) => {
    const hours = hoursOn(day)
    const people = peopleOn(series, day, hours).map(Math.round)
    const counted = people.length >= leastSlots && people.every((count) => count >= 0)
    if (!counted || !people.some((count) => count > 0)) return []
    return [{ date, people, usual: usualOn(series, day, hours) }]
  })
}

/** The open slots of a day between 07:00 and 23:00. */
function openHours({ grid }: Series, day: number): Hours {
  const open = Array.from({ length: wholeDay.count }, (_, i) => wholeDay.first + i).filter(
    (slot) => grid.open[day * grid.perDay + slot] === 1,
  )
  const [first = 0] = open
  return { first, count: open.length === 0 ? 0 : (open.at(-1) ?? first) - first + 1 }
}

function peopleOn({ grid, people }: Series, day: number, { first, count }: Hours): number[] {
  const begin = day * grid.perDay + first
  return Array.from({ length: count }, (_, slot) => people[begin + slot] ?? Number.NaN)
}

function usualOn(series: Series, day: number, hours: Hours): Float64Array {
  const weekend = (at: number) => (series.grid.days[at]?.weekday ?? 0) >= 5
  const past = Array.from({ length: Math.min(usualDays, day) }, (_, i) => ({
    before: i + 1,
    alike: weekend(day) === weekend(day - i - 1),
    people: peopleOn(series, day - i - 1, hours),
  }))
  return usualDay(hours.count, past)
}
