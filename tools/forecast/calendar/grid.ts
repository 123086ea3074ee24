import { type Gym, openingsOn } from '../../kit/gym.ts'
import { holidaysIn } from '../../kit/holidays.ts'
import {
  addDays,
  addMinutes,
  dayMs,
  instantOf,
  localTime,
  slotStart,
  weekdayOf,
  zoneOffset,
} from '../../kit/time.ts'
import { kindsOn } from './outlook.ts'

/** What is known of a local date before it comes. */
export type Day = {
  date: string
  /** 0 = Monday. */
  weekday: number
  /** Day of the year, 1 to 366. */
  yearDay: number
  holiday: boolean
  /** Days to the nearest holiday, negative before it, 0 on it, clipped to 3; 4 = none near. */
  besideHoliday: number
  /** Numbers of the named periods in force, see `Grid.periods`. */
  periods: readonly number[]
  /** What kinds of day it is, see `kindsOn`; none on a plain day. */
  kinds: readonly number[]
  /** Days since the set of periods in force last changed, and until it changes next, clipped to 60. */
  sinceChange: number
  untilChange: number
  /** For each named period: days since it began, from 1, or minus the days until it begins next; clipped to 60. */
  begins: readonly number[]
  /** For each named period: days until it ends, from 1, or minus the days since it last ended; clipped to 60. */
  ends: readonly number[]
}

/**
 * A gym's slots in a row by the clock on its wall: slot i is the (i mod perDay)th of day floor(i / perDay).
 * A week back is always `perWeek` slots, whatever the clocks did in between.
 */
export type Grid = {
  zone: string
  slotMinutes: number
  perDay: number
  perWeek: number
  /** Local date of the first day. */
  first: string
  days: readonly Day[]
  /** 1 where the doors are open; one entry a slot. */
  open: Uint8Array
  /** Names of the periods the gym's calendar knows. */
  periods: readonly string[]
}

export type GridGym = Pick<
  Gym,
  'zone' | 'slotMinutes' | 'country' | 'region' | 'hours' | 'periods' | 'closures'
>

/** The grid over all local days that [from, to) touches. */
export function gridOf(gym: GridGym, from: Date, to: Date): Grid {
  const first = localTime(from, gym.zone).date
  const last = localTime(new Date(Math.max(from.getTime(), to.getTime() - 1)), gym.zone).date
  const count = Math.round((Date.parse(last) - Date.parse(first)) / dayMs) + 1
  const perDay = 1440 / gym.slotMinutes
  const days = daysOf(gym, first, count)
  const grid = {
    zone: gym.zone,
    slotMinutes: gym.slotMinutes,
    perDay,
    perWeek: 7 * perDay,
    first,
    days,
    open: new Uint8Array(count * perDay),
    periods: periodNames(gym),
  }
  markOpen(gym, grid)
  return grid
}

/** Index of the slot that holds an instant; may lie outside the grid. */
export function slotIndex(grid: Grid, at: Date): number {
  const { date, minute } = localTime(at, grid.zone)
  const day = Math.round((Date.parse(date) - Date.parse(grid.first)) / dayMs)
  return day * grid.perDay + Math.floor(minute / grid.slotMinutes)
}

/** The instant at which a slot of the grid begins; where the clock skips that, the first that is in it. */
export function instantAt(grid: Grid, index: number): Date {
  const date = addDays(grid.first, Math.floor(index / grid.perDay))
  const at = instantOf(date, (index % grid.perDay) * grid.slotMinutes, grid.zone)
  const offset = (days: number) => zoneOffset(at.getTime() + days * dayMs, grid.zone)
  if (offset(-1) === offset(1) || slotIndex(grid, at) === index) return at
  const quarters = Array.from({ length: mostSkipped / 15 }, (_, i) => addMinutes(at, -15 * (i + 1)))
  return quarters.findLast((each) => slotIndex(grid, each) === index) ?? at
}

/** Minutes that clocks skip at most. */
const mostSkipped = 120

const periodNames = (gym: GridGym) => [...new Set(gym.periods.map(({ name }) => name))].sort()

function markOpen(gym: GridGym, grid: Grid) {
  const mark = (at: Date) => {
    const index = slotIndex(grid, at)
    if (index >= 0 && index < grid.open.length) grid.open[index] = 1
  }
  // A gym may be open past midnight: the day before the first may reach into it.
  for (let day = -1; day < grid.days.length; day++) {
    for (const { from, to } of openingsOn(gym, addDays(grid.first, day))) {
      // Where clocks move by less than a slot, steps of a slot would pass one by.
      const even = zoneOffset(from.getTime(), gym.zone) === zoneOffset(to.getTime(), gym.zone)
      const step = even ? gym.slotMinutes : Math.min(gym.slotMinutes, 15)
      for (let at = slotStart(from, gym.slotMinutes, gym.zone); at < to; at = addMinutes(at, step)) mark(at)
    }
  }
}

/** Holidays and changes further away than this don't matter. */
const nearDays = 3
const farDays = 60

function daysOf(gym: GridGym, first: string, count: number): Day[] {
  const names = periodNames(gym)
  const holiday = (date: string) => holidaysIn(gym, Number(date.slice(0, 4))).has(date)
  const periodsOn = (date: string) =>
    names.flatMap((name, i) =>
      gym.periods.some((p) => p.name === name && p.from <= date && date <= p.to) ? [i] : [],
    )
  // Looked at beyond both ends, so that the first and the last day know their distances, too.
  const keys = Array.from({ length: count + 2 * farDays }, (_, i) =>
    periodsOn(addDays(first, i - farDays)).join(),
  )
  return Array.from({ length: count }, (_, i) => {
    const date = addDays(first, i)
    const at = i + farDays
    const periods = periodsOn(date)
    const beside = besideHoliday(date, holiday)
    return {
      date,
      weekday: weekdayOf(date) - 1,
      yearDay: Math.round((Date.parse(date) - Date.parse(`${date.slice(0, 4)}-01-01`)) / dayMs) + 1,
      holiday: holiday(date),
      besideHoliday: beside,
      periods,
      kinds: kindsOn({ date, holiday: holiday(date), besideHoliday: beside, periods }),
      sinceChange: run(keys, at, -1),
      untilChange: run(keys, at, 1),
      begins: names.map((name) => placeIn(gym, name, date, 1)),
      ends: names.map((name) => placeIn(gym, name, date, -1)),
    }
  })
}

/** Steps in a direction over which the key stays the same, at most `farDays`. */
function run(keys: readonly string[], at: number, direction: 1 | -1): number {
  let steps = 0
  while (steps < farDays && keys[at + direction * (steps + 1)] === keys[at]) steps++
  return Math.min(steps, farDays)
}

/** Where a date stands in the named period, counted from its begin (1), or back from its end (-1). */
function placeIn(gym: GridGym, name: string, date: string, direction: 1 | -1): number {
  const distance = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / dayMs
  let nearest = -farDays
  for (const period of gym.periods) {
    if (period.name !== name) continue
    const edge = direction === 1 ? period.from : period.to
    if (period.from <= date && date <= period.to) return Math.min(farDays, Math.abs(distance(edge, date)) + 1)
    const ahead = direction * distance(date, edge)
    if (ahead > 0) nearest = Math.max(nearest, -ahead)
  }
  return nearest
}

function besideHoliday(date: string, holiday: (date: string) => boolean): number {
  for (let away = 0; away <= nearDays; away++) {
    if (holiday(addDays(date, away))) return -away
    if (holiday(addDays(date, -away))) return away
  }
  return nearDays + 1
}
