import { calendarEffects } from '../calendar/calendar-effects.ts'
import { type Past, pastAt } from '../models/model.ts'

/** A slot last seen longer ago, in weeks, is not known. */
const longest = 16

/** Known weeks behind each of a view's same-slot means. */
export const meanWeeks = [1, 2, 4, 8] as const

/** What an origin knows of itself, all of it from before the origin. */
export type View = {
  past: Past
  origin: number
  /** People in a mean open slot of the last four known weeks; 0 when nothing is known. */
  level: number
  /** Same-slot means over the last 1, 2, 4 and 8 known weeks, by slot of the week; NaN where not known. */
  means: readonly [Float64Array, Float64Array, Float64Array, Float64Array]
  /** The last week's crowd over the last four weeks', slot for slot. */
  week: number
  /** What kinds of days do to the crowd, as far as was known; logarithms, see `calendarEffects`. */
  effects: Float64Array
  /** The last two weeks' crowd over the last eight weeks', slot for slot. */
  trend: number
}

/** What was known at an origin. */
export function viewAt(full: Past, origin: number): View {
  const past = pastAt(full, origin)
  const { perWeek } = past.grid
  const unknown = () => new Float64Array(perWeek).fill(Number.NaN)
  const means: View['means'] = [unknown(), unknown(), unknown(), unknown()]
  for (let cell = 0; cell < perWeek; cell++)
    fillMeans(past.people, lastOf(cell, origin, perWeek), perWeek, means)
  const [one, two, four, eight] = means
  return {
    past,
    origin,
    level: meanKnown(four),
    means,
    week: ratio(one, four),
    trend: ratio(two, eight),
    effects: calendarEffects(past),
  }
}

/** The last slot of a place in the week before the origin. */
const lastOf = (cell: number, origin: number, perWeek: number) =>
  origin - perWeek + ((((cell - origin) % perWeek) + perWeek) % perWeek)

function fillMeans(people: Float64Array, last: number, perWeek: number, means: View['means']) {
  const cell = ((last % perWeek) + perWeek) % perWeek
  let sum = 0
  let known = 0
  for (let back = 0; back < longest && known < 8; back++) {
    const value = people[last - back * perWeek] ?? Number.NaN
    if (Number.isNaN(value)) continue
    sum += value
    known++
    // With fewer known weeks than asked, the mean of those there are.
    for (let m = 0; m < meanWeeks.length; m++) {
      const mean = means[m]
      if (mean && known <= (meanWeeks[m] ?? 0)) mean[cell] = sum / known
    }
  }
}

/** The mean of what is known; 0 of nothing. */
function meanKnown(values: Float64Array): number {
  let sum = 0
  let known = 0
  for (const value of values) {
    if (Number.isNaN(value)) continue
    sum += value
    known++
  }
  return known > 0 ? sum / known : 0
}

/** Sum over sum, of the places known in both; 1 when there are none. */
function ratio(top: Float64Array, bottom: Float64Array): number {
  let above = 0
  let below = 0
  for (let i = 0; i < top.length; i++) {
    const a = top[i] ?? Number.NaN
    const b = bottom[i] ?? Number.NaN
    if (Number.isNaN(a) || Number.isNaN(b)) continue
    above += a
    below += b
  }
  return below > 0 ? above / below : 1
}

/** Mean people over the known slots of [from, to); NaN when there are none. */
export function meanOver(people: Float64Array, from: number, to: number): number {
  let sum = 0
  let known = 0
  for (let i = Math.max(0, from); i < to; i++) {
    const value = people[i] ?? Number.NaN
    if (Number.isNaN(value)) continue
    sum += value
    known++
  }
  return known > 0 ? sum / known : Number.NaN
}
