import { type Gym, openingAt } from '../kit/gym.ts'
import { localTime } from '../kit/time.ts'

/** One hour in which a counter spoke: mean people it saw, and mean people who had checked in. */
export type Overlap = { at: Date; people: number; visitors: number }

/** The part of the people present who have checked in. */
export type Share = {
  /** Over all hours, 0.05 to 1. */
  whole: number
  /** Standard error of the whole. */
  error: number
  /** By hour of the week, 0.05 to 1; see `hourOfWeek`. */
  hours: readonly number[]
}

/** Hours of a week. */
const weekHours = 168

/** Nothing says otherwise: everybody checks in. */
export const everybody: Share = { whole: 1, error: 0, hours: Array(weekHours).fill(1) }

/**
 * Which hour of the gym's week it is, from 0 for the first of Monday to 167.
 *
 * @example
 * hourOfWeek(new Date('2026-11-24T18:10:00+01:00'), 'Europe/Berlin') // 42
 */
export function hourOfWeek(at: Date, zone: string): number {
  const { weekday, minute } = localTime(at, zone)
  return 24 * (weekday - 1) + Math.floor(minute / 60)
}

/** Weeks of counter and check-ins side by side that the share is told from. */
export const shareWeeks = 12

/** Weeks after which a week counts a third as much: habits of checking in change. */
const memoryWeeks = 4

/** Below this a check-in says nothing about the crowd. */
const leastShare = 0.05

/** People-hours that the whole leans on everybody by, and an hour or a weekday on the whole. */
const priorHours = { whole: 5, margin: 40 }

/**
 * The share of visitors who check in: people-hours of check-ins over those of the counter.
 *
 * Newer weeks count more. Hours of the day and weekdays have shares of their own, which lean on the whole as a gamma
 * prior of 40 people-hours makes them. Hours outside the doors' times and days on which nobody checked in are
 * left out: there was nothing to compare.
 *
 * @param overlaps hours in which a counter spoke, in order
 * @see Cochran WG. Sampling Techniques, 1977, 6.3: the ratio estimate and its standard error, here over days.
 */
export function shareOf(gym: Gym, overlaps: readonly Overlap[]): Share {
  const cells = cellsOf(gym, overlaps)
  const total = sum(cells)
  if (total.visitors === 0) return everybody
  const whole = (total.visitors + priorHours.whole) / (total.people + priorHours.whole)
  const byHour = margin(
    cells,
    ({ hour }) => hour,
    () => whole,
  )
  const hourly = (hour: number) => whole * (byHour.get(hour) ?? 1)
  const byWeekday = margin(
    cells,
    ({ weekday }) => weekday,
    ({ hour }) => hourly(hour),
  )
  return {
    whole: bounded(whole),
    error: errorOf(cells, whole),
    hours: Array.from({ length: weekHours }, (_, i) =>
      bounded(hourly(i % 24) * (byWeekday.get(Math.floor(i / 24) + 1) ?? 1)),
    ),
  }
}

type Cell = { date: string; weekday: number; hour: number; people: number; visitors: number }

const bounded = (share: number) => Math.min(1, Math.max(leastShare, share))

function cellsOf(gym: Gym, overlaps: readonly Overlap[]): Cell[] {
  const newest = overlaps.at(-1)?.at.getTime() ?? 0
  const placed = overlaps.map((overlap) => ({ ...overlap, ...localTime(overlap.at, gym.zone) }))
  const recorded = new Set(placed.filter(({ visitors }) => visitors > 0).map(({ date }) => date))
  return placed
    .filter(({ at, date }) => recorded.has(date) && openingAt(gym, at))
    .map(({ at, date, weekday, minute, people, visitors }) => {
      const weight = Math.exp(-(newest - at.getTime()) / (memoryWeeks * 7 * 86_400_000))
      return {
        date,
        weekday,
        hour: Math.floor(minute / 60),
        people: weight * people,
        visitors: weight * visitors,
      }
    })
}

function sum(cells: readonly Cell[]) {
  return cells.reduce(
    (all, { people, visitors }) => ({ people: all.people + people, visitors: all.visitors + visitors }),
    { people: 0, visitors: 0 },
  )
}

/** How many times the expected check-ins each group has, leaning on once. */
function margin(
  cells: readonly Cell[],
  key: (cell: Cell) => number,
  expected: (cell: Cell) => number,
): Map<number, number> {
  const groups = Map.groupBy(cells, key)
  return new Map(
    [...groups].map(([group, own]) => {
      const due = own.reduce((all, cell) => all + expected(cell) * cell.people, 0)
      return [group, (sum(own).visitors + priorHours.margin) / (due + priorHours.margin)]
    }),
  )
}

/** Days are the sample: the hours of a day share its people. */
function errorOf(cells: readonly Cell[], whole: number): number {
  const days = [...Map.groupBy(cells, ({ date }) => date).values()].map(sum)
  const people = sum(cells).people
  if (days.length < 2 || people === 0) return 1
  const squares = days.reduce((all, day) => all + (day.visitors - whole * day.people) ** 2, 0)
  return Math.sqrt((squares * days.length) / (days.length - 1)) / people
}
