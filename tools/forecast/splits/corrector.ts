import type { Grid } from '../calendar/grid.ts'
import { designOf, ridge } from '../models/least-squares.ts'
import type { SplitPast } from './share-record.ts'
import { balanced, type ShareTable } from './share-table.ts'

/**
 * How much of a split's departure from its longer-run part persists, learned across all splits, and across gyms
 * where others hand theirs in. Plain JSON.
 */
export type Corrector = {
  /** Of the last week's departure, the last four weeks', that weekday's, and the last week's as the gym grew. */
  coefficients: readonly number[]
  /** Lessons behind them. */
  rows: number
}

/** What an origin saw of each split and weekday, and what the week after it brought. */
export type Lesson = {
  /** Inputs by split, then weekday. */
  inputs: readonly (readonly (readonly number[])[])[]
  /** People-slots that came and that were due, by split, then weekday. */
  outcome: readonly (readonly Tally[])[]
}

type Tally = { came: number; due: number }

/** Without lessons nothing is corrected. */
export const noCorrector: Corrector = { coefficients: [0, 0, 0, 0], rows: 0 }

/** People-slots that one visit brings: counts are so many times as noisy as their size says. */
export const grain = 2.5

/** People-slots added to both sides of a ratio, so that little record moves little. */
const steadying = 8 * grain

/** How firmly each coefficient is held to what other gyms found: it rarely lies further from that than 0.3. */
const penalty = 1 / 0.3 ** 2

/** No part is corrected by more than this factor. */
const farthest = 3

const weekdays = [0, 1, 2, 3, 4, 5, 6]

/** What is known before an origin of each split's departure from a table of parts. */
export function inputsBefore(
  grid: Grid,
  splits: readonly SplitPast[],
  table: ShareTable,
  origin: number,
): number[][][] {
  const weeks = [1, 2, 3, 4].map((back) =>
    talliesOf(grid, splits, table, origin - back * grid.perWeek, origin - (back - 1) * grid.perWeek),
  )
  const [last = []] = weeks
  const four = splits.map((_, k) => weekdays.map((day) => sumTallies(weeks.map((week) => week[k]?.[day]))))
  const growth = growthOf(weeks.map(wholeOf))
  return splits.map((_, k) => {
    const lately = logRatio(sumTallies(last[k]))
    const longer = logRatio(sumTallies(four[k]))
    return weekdays.map((day) => {
      const that = four[k]?.[day]
      return [lately, longer, that ? logRatio(that) : 0, lately * growth]
    })
  })
}

/** What came in the slots of [from, to), and what a table of parts would have given each split of it. */
export function talliesOf(
  { perDay, perWeek }: Grid,
  splits: readonly SplitPast[],
  table: ShareTable,
  from: number,
  to: number,
): Tally[][] {
  const tallies = splits.map(() => weekdays.map((): Tally => ({ came: 0, due: 0 })))
  for (let i = Math.max(0, from); i < to; i++) {
    const { total, part } = knownAt(splits, table, i, i % perWeek)
    if (total === 0 || part === 0) continue
    splits.forEach(({ people }, k) => {
      const came = people[i] ?? Number.NaN
      const tally = tallies[k]?.[Math.floor((i % perWeek) / perDay)]
      if (Number.isNaN(came) || !tally) return
      tally.came += came
      tally.due += (total * (table[k]?.[i % perWeek] ?? 0)) / part
    })
  }
  return tallies
}

/** People in the splits that are on record in a slot, and the part of the whole these should have. */
export function knownAt(splits: readonly SplitPast[], table: ShareTable, at: number, cell: number) {
  let total = 0
  let part = 0
  for (let k = 0; k < splits.length; k++) {
    const people = splits[k]?.people[at] ?? Number.NaN
    if (Number.isNaN(people)) continue
    total += people
    part += table[k]?.[cell] ?? 0
  }
  return { total, part }
}

function sumTallies(tallies: readonly (Tally | undefined)[] = []): Tally {
  const sum: Tally = { came: 0, due: 0 }
  for (const tally of tallies) {
    sum.came += tally?.came ?? 0
    sum.due += tally?.due ?? 0
  }
  return sum
}

const wholeOf = (tallies: readonly (readonly Tally[])[]) =>
  tallies.reduce((sum, days) => sum + sumTallies(days).due, 0)

/** The logarithm of the last week's crowd over that of the known weeks before it. */
function growthOf([last = 0, ...before]: readonly number[]): number {
  const known = before.filter((people) => people > 0)
  const mean = known.reduce((sum, people) => sum + people, 0) / known.length
  return known.length > 0 ? Math.log((last + steadying) / (mean + steadying)) : 0
}

const logRatio = ({ came, due }: Tally) => Math.log((came + steadying) / (due + steadying))

/**
 * Fits the coefficients by pooled ridge over all splits and weekdays of past weeks, held to those of other gyms.
 *
 * @param prior what other gyms of the house found, or `noCorrector`
 */
export function learnCorrector(lessons: readonly Lesson[], prior: Corrector): Corrector {
  const width = noCorrector.coefficients.length
  const rows: number[][] = []
  const target: number[] = []
  const weight: number[] = []
  for (const { inputs, outcome } of lessons) {
    outcome.forEach((days, k) => {
      days.forEach((tally, day) => {
        const known = inputs[k]?.[day]
        if (!known || tally.due === 0) return
        rows.push(known.flatMap((value, column) => [column, value]))
        target.push(logRatio(tally))
        weight.push(tally.due / grain)
      })
    })
  }
  const coefficients = ridge(
    designOf(width, rows),
    Float64Array.from(target),
    Float64Array.from(weight),
    new Float64Array(width).fill(penalty),
    Float64Array.from({ length: width }, (_, i) => prior.coefficients[i] ?? 0),
  )
  return { coefficients: [...coefficients], rows: rows.length }
}

/** A table of parts with each split's corrected by weekday; the parts of a slot still sum to 1. */
export function correctedTable(
  { perDay }: Grid,
  table: ShareTable,
  { coefficients }: Corrector,
  inputs: readonly (readonly (readonly number[])[])[],
): ShareTable {
  const factors = inputs.map((days) =>
    days.map((known) => {
      const moved = known.reduce((sum, value, i) => sum + value * (coefficients[i] ?? 0), 0)
      return Math.min(farthest, Math.max(1 / farthest, Math.exp(moved)))
    }),
  )
  return balanced(
    table.map((cells, k) => cells.map((part, cell) => part * (factors[k]?.[Math.floor(cell / perDay)] ?? 1))),
  )
}

/** What several gyms found, for a new one to start from: each counts by its lessons. */
export function pooledCorrector(found: readonly Corrector[]): Corrector {
  const rows = found.reduce((sum, corrector) => sum + corrector.rows, 0)
  if (rows === 0) return noCorrector
  const coefficients = noCorrector.coefficients.map((_, i) =>
    found.reduce((sum, corrector) => sum + ((corrector.coefficients[i] ?? 0) * corrector.rows) / rows, 0),
  )
  return { coefficients, rows }
}
