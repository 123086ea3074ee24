import { addDays, dayMs, localTime } from '../../kit/time.ts'
import { type Day, type GridGym, gridOf } from '../calendar/grid.ts'

/** People present and people expected, both summed over the same slots. */
export type Sums = { people: number; expected: number }

/** A closed day: what each series ('all' and each split) had, and the whole gym by the clock ("18" = 18:00 to 20:00). */
export type DaySums = {
  date: string
  series: ReadonlyMap<string, Sums>
  clock: ReadonlyMap<string, Sums>
}

/** Hours of one part of the clock. */
export const clockHours = 2

/**
 * What is known in advance to make a day's forecast doubtful: days to leave out, and stretches of days that may
 * be off as a whole, by so much on the root scale (0.3: about a third more or fewer people).
 */
export type Doubt = 'skip' | { name: string; sd: number }

/** Days after a change of the gym's calendar over which its new level is still being learned, and how far off. */
const regimeDays = 14
const regimeSd = 0.4

/** Seasons that every gym has and that a few weeks of history don't tell; the part after the year's number. */
const seasons: readonly { from: string; name: string; sd: number }[] = [
  { from: '01-01', name: 'new year rush', sd: 0.3 },
  { from: '02-01', name: 'rush fading', sd: 0.15 },
  { from: '03-01', name: 'after the rush', sd: 0.12 },
  { from: '03-22', name: '', sd: 0 },
  { from: '12-22', name: 'year end', sd: 0.2 },
]

/** How far off the days beside a holiday may be. */
const besideSd = 0.25

/**
 * The doubtful local dates of [from, to): holidays and the days beside them, days on which the doors
 * were shut for a while, changes of the calendar, New Year.
 */
export function doubtfulDays(gym: GridGym, from: Date, to: Date): Map<string, Doubt> {
  const shut = shutDates(gym)
  return new Map(
    gridOf(gym, from, to).days.flatMap((day) => {
      const doubt = shut.has(day.date) ? 'skip' : doubtOf(day)
      return doubt ? [[day.date, doubt]] : []
    }),
  )
}

/** Local dates on which the doors were shut for a while: who would have come then came at other hours, or not at all. */
function shutDates({ zone, closures = [] }: GridGym): Set<string> {
  const dates = new Set<string>()
  for (const { from, to } of closures) {
    const last = dateOf(new Date(to.getTime() - 1), zone)
    for (let date = dateOf(from, zone); date <= last; date = addDays(date, 1)) dates.add(date)
  }
  return dates
}

/** Where several reasons meet, the greatest doubt counts. */
function doubtOf(day: Day): Doubt | undefined {
  if (day.besideHoliday === 0) return 'skip'
  const reasons = [changeDoubt(day), seasonDoubt(day), besideDoubt(day)].filter(({ sd }) => sd > 0)
  return reasons.sort((a, b) => b.sd - a.sd)[0]
}

function changeDoubt({ date, sinceChange }: Day) {
  return { name: `calendar of ${addDays(date, -sinceChange)}`, sd: sinceChange < regimeDays ? regimeSd : 0 }
}

function seasonDoubt({ date }: Day) {
  return seasons.findLast(({ from }) => date.slice(5) >= from) ?? { name: '', sd: 0 }
}

/** The eve of a holiday says nothing of the day after it. */
function besideDoubt({ date, besideHoliday }: Day) {
  return { name: `beside a holiday, ${date}`, sd: Math.abs(besideHoliday) === 1 ? besideSd : 0 }
}

/** Number of a date, for distances between dates. */
export const dayNumber = (date: string): number => Math.round(Date.parse(date) / dayMs)

/** The local date an instant lies in. */
export const dateOf = (at: Date, zone: string): string => localTime(at, zone).date
