import type { Grid } from '../calendar/grid.ts'

/** One split's past on the gym's grid, beside what is known of it from the start. */
export type SplitPast = {
  id: string
  /** Its area's part of the gym's capacity. */
  share: number
  muscles: readonly string[]
  /** People in each slot before the origin, NaN where not known. */
  people: Float64Array
}

/** What is on record of each split before an origin, by slot of the week; newer weeks weigh more. */
export type ShareRecord = {
  /** People-slots of the split. */
  came: readonly Float64Array[]
  /** People-slots of the whole gym while the split was on record. */
  among: readonly Float64Array[]
  /** Each split's part of the whole, over all slots; they sum to 1. */
  week: readonly number[]
}

/** Weeks of the past that tell the parts, and after how many a week weighs a third. */
const memory = 20
const fade = 20

/** People-slots that an area's size is worth against the record. */
export const areaWorth = 60

/** A split on record for hours only is taken for at most so much of the whole when its gaps are filled. */
const mostMissing = 0.95

/**
 * What was known of the splits' parts before an origin.
 *
 * A split that did not exist, or was not recorded, for a while is measured against the slots it was recorded in, and
 * the other splits' parts in the rest are taken as if it had been there.
 *
 * @param origin index of the grid; nothing from it on is looked at
 */
export function recordBefore(grid: Grid, splits: readonly SplitPast[], origin: number): ShareRecord {
  const size = splits.reduce((sum, { share }) => sum + share, 0)
  const areas = splits.map(({ share }) => (size > 0 ? share / size : 1 / splits.length))
  const begins = splits.map((split) => firstWeek(grid, split, origin))
  let week: readonly number[] = areas
  for (let pass = 0; ; pass++) {
    const { came, among, gaps } = gather(grid, splits, { origin, begins, week })
    week = normalised(
      came.map((cells, k) => (sumOf(cells) + areaWorth * (areas[k] ?? 0)) / (sumOf(among[k]) + areaWorth)),
    )
    if (!gaps || pass === passes) return { came, among, week }
  }
}

/** Filling gaps takes the parts, and the parts take the gaps: three rounds settle it. */
const passes = 3

/** Start of the week before whose first visit a split cannot be told from one that did not exist. */
function firstWeek({ perWeek }: Grid, { people }: SplitPast, origin: number): number {
  const first = people.findIndex((value) => value > 0)
  if (first === -1 || first >= origin) return 0
  return origin - Math.ceil((origin - first) / perWeek) * perWeek
}

type Known = { origin: number; begins: readonly number[]; week: readonly number[] }

function gather({ perWeek }: Grid, splits: readonly SplitPast[], { origin, begins, week }: Known) {
  const came = splits.map(() => new Float64Array(perWeek))
  const among = splits.map(() => new Float64Array(perWeek))
  const here = new Float64Array(splits.length)
  let gaps = false
  for (let i = Math.max(0, origin - memory * perWeek); i < origin; i++) {
    let total = 0
    let missing = 0
    for (let k = 0; k < splits.length; k++) {
      const value = i < (begins[k] ?? 0) ? Number.NaN : (splits[k]?.people[i] ?? Number.NaN)
      here[k] = value
      if (Number.isNaN(value)) missing += week[k] ?? 0
      else total += value
    }
    if (total === 0) continue
    gaps ||= missing > 0
    const weight = Math.exp((i - origin) / perWeek / fade)
    const whole = total / (1 - Math.min(mostMissing, missing))
    for (let k = 0; k < splits.length; k++) {
      if (Number.isNaN(here[k])) continue
      add(came[k], i % perWeek, weight * (here[k] ?? 0))
      add(among[k], i % perWeek, weight * whole)
    }
  }
  return { came, among, gaps }
}

/** Adds to one entry, where there is one. */
export function add(values: Float64Array | undefined, at: number, value: number) {
  if (values) values[at] = (values[at] ?? 0) + value
}

/** The sum of all entries; 0 of none. */
export const sumOf = (values: Float64Array | undefined): number => {
  let sum = 0
  if (values) for (const value of values) sum += value
  return sum
}

/** Parts in proportion; equal ones when there is nothing to go by. */
export function normalised(parts: readonly number[]): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => (total > 0 ? part / total : 1 / parts.length))
}
