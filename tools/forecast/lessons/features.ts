import { calendarEffects, outlookOn } from '../calendar/calendar-effects.ts'
import type { Day, Grid } from '../calendar/grid.ts'
import type { Past } from '../models/model.ts'
import { meanOver, type View } from './view.ts'

/** Named periods that have features of their own; a gym with more keeps the first. */
const named = 4

/** Weeks before the origin whose calendar is held against the step's. */
const laggedWeeks = 4

/** Days over which a period counts as new, and over which it counts as ending. */
const freshDays = 14
const endingDays = 10

const forEachPeriod = <P extends string>(prefix: P) =>
  [`${prefix}1`, `${prefix}2`, `${prefix}3`, `${prefix}4`] as const

/** Features of a day, the same for all its slots. */
const dayNames = [
  'weekday',
  'week',
  'trend',
  'holiday',
  'besideHoliday',
  'sinceChange',
  'untilChange',
  'yearDay',
  'lagHoliday',
  'lag1Holiday',
  'lagBeside',
  'samePeriods',
  'lag1SamePeriods',
  'lastYear',
  'outlook',
  'ahead',
  ...forEachPeriod('period'),
  ...forEachPeriod('lagPeriod'),
  ...forEachPeriod('begin'),
  ...forEachPeriod('end'),
  ...forEachPeriod('fresh'),
  ...forEachPeriod('ending'),
] as const

/** Features of a slot; those in people are divided by the view's level, the linear member's by what is due. */
const slotNames = ['slot', 'lag1', 'mean2', 'mean4', 'mean8', 'smooth4', 'daySlot4', 'linear'] as const

/** How many features of a slot come before those of its day. */
export const slotCount = slotNames.length

export const featureNames = [...slotNames, ...dayNames] as const

export type Feature = (typeof featureNames)[number]

/** A feature's column. */
export const column: Readonly<Record<Feature, number>> = Object.fromEntries(
  featureNames.map((name, i) => [name, i]),
) as Record<Feature, number>

/**
 * Features of a day as seen from an origin, in the order of `dayNames`: the calendar of the day, the calendar of
 * the same day in the last weeks, and how the crowd has been going. All known before the origin.
 */
export function dayFeatures(view: View, day: number): number[] {
  const { grid } = view.past
  const at = grid.days[day]
  if (!at) throw new RangeError(`The grid does not reach day ${day}`)
  const lagged = laggedDays(grid, view.origin, day)
  const key = at.periods.join()
  const periods = Array.from({ length: named }, (_, p) => p)
  return [
    at.weekday,
    view.week,
    view.trend,
    Number(at.holiday),
    at.besideHoliday,
    at.sinceChange,
    at.untilChange,
    at.yearDay,
    average(lagged, (d) => Number(d.holiday)),
    Number(lagged[0]?.holiday ?? false),
    average(lagged, (d) => Number(Math.abs(d.besideHoliday) <= 1)),
    average(lagged, (d) => Number(d.periods.join() === key)),
    Number(lagged[0]?.periods.join() === key),
    lastYear(view, day),
    outlookFor(view, day),
    // The second week is forecast as the end of the first: lessons reach no further.
    Math.min(6, day - Math.floor(view.origin / grid.perDay)),
    ...periods.map((p) => Number(at.periods.includes(p))),
    ...periods.map((p) => average(lagged, (d) => Number(d.periods.includes(p)))),
    ...periods.map((p) => at.begins[p] ?? 0),
    ...periods.map((p) => at.ends[p] ?? 0),
    ...periods.map((p) => moved(at, lagged, (d) => nearness(d.begins[p], freshDays))),
    ...periods.map((p) => moved(at, lagged, (d) => nearness(d.ends[p], endingDays))),
  ]
}

/** Features of a slot as seen from an origin, in the order of `slotNames`. */
export function slotFeatures(view: View, step: number, linear: number): number[] {
  const { grid } = view.past
  const { perDay, perWeek } = grid
  const cell = step % perWeek
  const [one, two, four, eight] = view.means
  const scaled = (people: number | undefined) =>
    view.level > 0 ? (people ?? Number.NaN) / view.level : Number.NaN
  return [
    step % perDay,
    scaled(one[cell]),
    scaled(two[cell]),
    scaled(four[cell]),
    scaled(eight[cell]),
    scaled(smooth(four, cell, perDay)),
    scaled(acrossDays(four, cell, perDay)),
    linear,
  ]
}

/** The same day of the last weeks before the origin, newest first. */
function laggedDays({ perDay, perWeek, days }: Grid, origin: number, day: number): Day[] {
  const step = day * perDay
  // A day that has begun before the origin is compared with the weeks before it, too.
  const nearest = Math.max(1, Math.ceil((step - origin + 1) / perWeek))
  return Array.from({ length: laggedWeeks }, (_, k) => days[day - 7 * (nearest + k)]).filter(
    (known): known is Day => known !== undefined,
  )
}

function average(days: readonly Day[], value: (day: Day) => number): number {
  return days.length > 0 ? days.reduce((sum, day) => sum + value(day), 0) / days.length : Number.NaN
}

/** What a day has of something beyond what the lagged days had. */
function moved(day: Day, lagged: readonly Day[], value: (day: Day) => number): number {
  return value(day) - (lagged.length > 0 ? average(lagged, value) : 0)
}

/** 1 at the edge of a period, falling to 0 within it; 0 outside. */
const nearness = (place: number | undefined, reach: number) =>
  place !== undefined && place > 0 ? Math.max(0, 1 - (place - 1) / reach) : 0

/** A same-slot mean, smoothed over the two slots before and after within the day. */
function smooth(means: Float64Array, cell: number, perDay: number): number {
  const slot = cell % perDay
  let sum = 0
  let weight = 0
  for (let away = -2; away <= 2; away++) {
    const value = slot + away >= 0 && slot + away < perDay ? (means[cell + away] ?? Number.NaN) : Number.NaN
    if (Number.isNaN(value)) continue
    sum += (3 - Math.abs(away)) * value
    weight += 3 - Math.abs(away)
  }
  return weight > 0 ? sum / weight : Number.NaN
}

/** The mean of the same time over all days of the week. */
function acrossDays(means: Float64Array, cell: number, perDay: number): number {
  let sum = 0
  let known = 0
  for (let at = cell % perDay; at < means.length; at += perDay) {
    const value = means[at] ?? Number.NaN
    if (Number.isNaN(value)) continue
    sum += value
    known++
  }
  return known > 0 ? sum / known : Number.NaN
}

/** By what factor the calendar of a day moves the crowd elsewhere, against that of the same day in the last weeks. */
function outlookFor(
  { past: { grid }, origin, effects }: Pick<View, 'past' | 'origin' | 'effects'>,
  day: number,
): number {
  const lagged = laggedDays(grid, origin, day)
  const before = lagged.length > 0 ? average(lagged, (known) => outlookOn(known, effects)) : 1
  return outlookOn(grid.days[day], effects) / before
}

/** By how much the calendar of each step is expected to move the crowd, as a logarithm of a factor, never negative. */
export function calendarChanges(past: Past, steps: readonly number[]): Float64Array {
  const seen = { past, origin: past.people.length, effects: calendarEffects(past) }
  return Float64Array.from(steps, (step) =>
    Math.abs(Math.log(outlookFor(seen, Math.floor(step / past.grid.perDay)))),
  )
}

/** How the season went a year ago: the week around the day over the four weeks before the origin. */
function lastYear({ past, origin }: View, day: number): number {
  const { people, grid } = past
  const year = 52 * grid.perWeek
  const from = (day - 3) * grid.perDay - year
  if (from < 0) return Number.NaN
  const before = meanOver(people, origin - year - 4 * grid.perWeek, origin - year)
  return before > 0 ? meanOver(people, from, from + grid.perWeek) / before : Number.NaN
}
