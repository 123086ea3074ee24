import { RandomForestRegression } from 'ml-random-forest'
import type { Random } from '../../kit/random.ts'
import type { Feature } from '../lessons/features.ts'
import { feature, features, type LessonBook, lessonsOf, usual } from '../lessons/lessons.ts'
import type { Model } from './model.ts'
import { profile } from './profile.ts'
import type { Table } from './table.ts'

/** What a tree may ask: a choice of the features, because the library's cost grows with each. */
const asked: readonly Feature[] = [
  'slot',
  'weekday',
  'lag1',
  'mean2',
  'mean4',
  'smooth4',
  'linear',
  'week',
  'trend',
  'holiday',
  'besideHoliday',
  'lagHoliday',
  'samePeriods',
  'lag1SamePeriods',
  'sinceChange',
  'untilChange',
]

/** The library's cost grows with the square of the rows: many trees on few rows beat few trees on many. */
const trees = 60
const rowsPerTree = 150

/** Part of the features that each tree may ask. */
const featureShare = 0.7

/** Rows under which a node is not parted. */
const leastRows = 5

/** Weeks after which a row is chosen with a third of the chance. */
const memory = 16

/** Parts of the day that the rows of a tree are spread over, on each weekday. */
const dayParts = 6

const unknown = -10

/** Under this many rows there is nothing to learn from. */
const enough = 100

/**
 * Random forest on the crowd over its own level: what past weekly origins could know, against what came of it.
 *
 * Every tree has its own few rows, newer weeks more likely, spread over weekdays and parts of the day, and corrects
 * what is usual: that leaves them little to learn, and few rows are enough. Without three weeks of history the profile answers.
 *
 * @see Breiman L. Random forests. Mach Learn 2001;45:5-32.
 */
export const forest: Model = {
  name: 'random forest',
  fit(past, random) {
    const rows = lessonsOf(past)
    if (rows.table.rows < enough) return profile.fit(past, random)
    const strata = strataOf(rows, past.grid.perDay)
    const share = Math.min(1, rowsPerTree / rows.table.rows)
    const grown = Array.from({ length: trees }, () => grow(rows, choose(strata, share, random), random))
    return {
      predict(now, steps) {
        const { table, due } = features(now, steps)
        const questions = steps.map((_, i) => question(table, i))
        const answers = questions.length > 0 ? grown.map((tree) => tree.predict(questions)) : []
        return Float64Array.from(steps, (_, i) => {
          const correction = answers.reduce((sum, answer) => sum + (answer[i] ?? 0), 0) / trees
          return Math.max(0, (due[i] ?? 0) * (usual(table, i) + correction))
        })
      },
    }
  },
}

/** Grows one tree; the seed of its choice of features comes from our chance. */
function grow(
  { table, target }: LessonBook,
  chosen: readonly number[],
  random: Random,
): RandomForestRegression {
  const tree = new RandomForestRegression({
    nEstimators: 1,
    seed: Math.floor(random() * 2 ** 31),
    maxFeatures: featureShare,
    replacement: false,
    useSampleBagging: false,
    noOOB: true,
    treeOptions: { minNumSamples: leastRows },
  })
  tree.train(
    chosen.map((i) => question(table, i)),
    chosen.map((i) => (target[i] ?? 0) - usual(table, i)),
  )
  return tree
}

/** Rows of one weekday and part of the day; `upTo` sums their chances of being chosen. */
type Stratum = { rows: number[]; upTo: number[] }

function strataOf({ table, age }: LessonBook, perDay: number): readonly Stratum[] {
  const strata = Array.from({ length: 7 * dayParts }, (): Stratum => ({ rows: [], upTo: [] }))
  for (let i = 0; i < table.rows; i++) {
    const part = Math.floor((feature(table, 'slot', i, 0) * dayParts) / perDay)
    const stratum = strata[feature(table, 'weekday', i, 0) * dayParts + part]
    stratum?.rows.push(i)
    stratum?.upTo.push((stratum.upTo.at(-1) ?? 0) + Math.exp(-(age[i] ?? 0) / memory))
  }
  return strata
}

/** Draws a tree's rows, putting each back; every stratum has its share of them. */
function choose(strata: readonly Stratum[], share: number, random: Random): number[] {
  return strata.flatMap(({ rows, upTo }) =>
    Array.from({ length: Math.ceil(share * rows.length) }, () => {
      const at = random() * (upTo.at(-1) ?? 0)
      return rows[firstAbove(upTo, at)] ?? 0
    }),
  )
}

/** Index of the first of some rising values that lies above a value. */
function firstAbove(rising: readonly number[], value: number): number {
  let low = 0
  let high = rising.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}

/** One row of what the trees may ask; what is not known gets a value no feature has. */
function question(table: Table, row: number): number[] {
  return asked.map((name) => feature(table, name, row, unknown))
}
