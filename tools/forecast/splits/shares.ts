import type { Grid } from '../calendar/grid.ts'
import {
  type Corrector,
  correctedTable,
  grain,
  inputsBefore,
  knownAt,
  type Lesson,
  learnCorrector,
  noCorrector,
  talliesOf,
} from './corrector.ts'
import { recordBefore, type SplitPast } from './share-record.ts'
import { balanced, type ShareTable, shareTable, type Temper } from './share-table.ts'

/** Ways of reading the same record, and how far each is trusted before it has been tried. */
const tempers: readonly (Temper & { trust: number })[] = [
  { weekday: 20, time: 40, slot: 600, smooth: 2, trust: 0.7 },
  { weekday: 4, time: 20, slot: 30, smooth: 2.5, trust: 0.3 },
]

/** Past weeks by which the ways are judged, and from which the corrector learns. */
const judged = 6
const taught = 10

/** A gym's splits over time: their parts of the whole as they would have been told at any weekly origin. */
export type ShareBook = {
  /** Each split's part of the whole in each step, from what was known before the origin; they sum to 1. */
  parts(origin: number, steps: readonly number[]): Map<string, Float64Array>
  /** What the origin knew of how departures persist. */
  corrector(origin: number): Corrector
}

/**
 * Each split's part of the whole gym, by weekday and slot.
 *
 * The record is read in several ways, from "the same all week" to "every slot for itself", and those are mixed by how
 * well each told the weeks before the origin. The mixture is then corrected by what recent departures say, as far
 * as that has told those weeks better.
 *
 * @param prior what other gyms found of how departures persist
 * @see Dawid AP. Present position and potential developments: the prequential approach. J R Stat Soc A 1984;147:278-292.
 */
export function shareBook(
  grid: Grid,
  splits: readonly SplitPast[],
  prior: Corrector = noCorrector,
): ShareBook {
  const { perWeek } = grid
  const read = memo((origin) => {
    const record = recordBefore(grid, splits, origin)
    return tempers.map((temper) => shareTable(grid, splits, record, temper))
  })
  const trust = tempers.map((temper) => temper.trust)
  const plain = mixed(grid, splits, read, trust)
  const inputs = memo((origin) => inputsBefore(grid, splits, plain(origin), origin))
  const lesson = memo(
    (origin): Lesson => ({
      inputs: inputs(origin),
      outcome: talliesOf(grid, splits, plain(origin), origin, origin + perWeek),
    }),
  )
  const weeksBefore = pastOrigins(grid, splits, taught)
  const corrector = memo((origin) => learnCorrector(weeksBefore(origin).map(lesson), prior))
  const both = memo((origin) => [
    plain(origin),
    correctedTable(grid, plain(origin), corrector(origin), inputs(origin)),
  ])
  const final = mixed(grid, splits, both, [0.5, 0.5])
  const parts = (origin: number, steps: readonly number[]) => {
    const table = final(origin)
    const row = (k: number) => Float64Array.from(steps, (at) => table[k]?.[at % perWeek] ?? 0)
    return new Map(splits.map(({ id }, k) => [id, row(k)]))
  }
  return { corrector, parts }
}

type ByOrigin<T> = (origin: number) => T

/** Tables of parts mixed by how well each told the weeks before the origin. */
function mixed(
  grid: Grid,
  splits: readonly SplitPast[],
  tables: ByOrigin<readonly ShareTable[]>,
  trust: readonly number[],
): ByOrigin<ShareTable> {
  const scores = memo((origin) => tables(origin).map((table) => scoreOf(grid, splits, table, origin)))
  const weeksBefore = pastOrigins(grid, splits, judged)
  return memo((origin) => mixture(tables(origin), weights(weeksBefore(origin).map(scores), trust)))
}

/** Weekly origins before another that had a week of record behind them, newest first. */
function pastOrigins(
  { perWeek }: Grid,
  splits: readonly SplitPast[],
  most: number,
): ByOrigin<readonly number[]> {
  const first = firstKnown(splits)
  return (origin) =>
    Array.from({ length: most }, (_, i) => origin - (i + 1) * perWeek).filter((at) => at - first >= perWeek)
}

/** Worked out once for each origin. */
function memo<T>(work: ByOrigin<T>): ByOrigin<T> {
  const done = new Map<number, T>()
  return (origin) => {
    const known = done.get(origin)
    if (known !== undefined) return known
    const found = work(origin)
    done.set(origin, found)
    return found
  }
}

function firstKnown(splits: readonly SplitPast[]): number {
  const firsts = splits.map(({ people }) => people.findIndex((value) => !Number.isNaN(value)))
  return Math.min(...firsts.map((at) => (at === -1 ? Number.POSITIVE_INFINITY : at)))
}

/** No split is ruled out by one visit that was not expected. */
const least = 1e-4

/** How well a table told the week from an origin: the logarithm of the chance it gave to what came, by visits. */
function scoreOf({ perWeek }: Grid, splits: readonly SplitPast[], table: ShareTable, origin: number): number {
  let score = 0
  for (let i = origin; i < origin + perWeek; i++) {
    const { total, part } = knownAt(splits, table, i, i % perWeek)
    if (total === 0 || part === 0) continue
    for (let k = 0; k < splits.length; k++) {
      const people = splits[k]?.people[i] ?? Number.NaN
      if (people > 0) score += people * Math.log(Math.max(least, (table[k]?.[i % perWeek] ?? 0) / part))
    }
  }
  return score / grain
}

/** Trust, shifted by how well each way told the past weeks. */
function weights(past: readonly (readonly number[])[], trust: readonly number[]): number[] {
  const scores = trust.map((start, i) => past.reduce((sum, week) => sum + (week[i] ?? 0), Math.log(start)))
  const best = Math.max(...scores)
  const worth = scores.map((score) => Math.exp(score - best))
  const total = worth.reduce((sum, value) => sum + value, 0)
  return worth.map((value) => value / total)
}

function mixture(tables: readonly ShareTable[], by: readonly number[]): ShareTable {
  const [model = []] = tables
  return balanced(
    model.map((cells, k) =>
      cells.map((_, cell) =>
        tables.reduce((sum, table, i) => sum + (by[i] ?? 0) * (table[k]?.[cell] ?? 0), 0),
      ),
    ),
  )
}
