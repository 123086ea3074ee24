import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normal, type Random, seededRandom } from '../../kit/random.ts'
import { bins, binTable, edgesOf } from './bins.ts'
import { bestSplit, sumUp } from './cuts.ts'
import type { Table } from './table.ts'
import { boosted } from './tree.ts'
import { type BoostingSettings, boost } from './trees.ts'

const settings: BoostingSettings = {
  trees: 60,
  leaves: 4,
  rate: 0.2,
  leastRows: 5,
  rowShare: 1,
  featureShare: 1,
  ridge: 1,
  quantile: 0.5,
}

/** A table from its columns. */
function tableOf(...columns: (readonly number[])[]): Table {
  const rows = columns[0]?.length ?? 0
  return { rows, features: columns.length, values: Float32Array.from(columns.flat()) }
}

const numbers = (length: number, value: (i: number) => number) => Array.from({ length }, (_, i) => value(i))

function learn(
  table: Table,
  target: readonly number[],
  more: Partial<BoostingSettings> = {},
  random: Random = seededRandom('trees'),
) {
  const weight = new Float64Array(table.rows).fill(1)
  return boost({ table, target: Float64Array.from(target), weight }, { ...settings, ...more }, random)
}

describe('bins', () => {
  const column = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: -40, max: 40 }) },
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.constant(Number.NaN),
    ),
    { maxLength: 300 },
  )

  test('edges rise, are fewer than the bins, and lie below the largest value', () => {
    fc.assert(
      fc.property(column, (values) => {
        const table = tableOf(values)
        const edges = [...edgesOf(table, 0)].map((edge) => edge + 0)
        const known = [...table.values].filter((value) => !Number.isNaN(value))
        expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b))
        expect(edges.length).toBeLessThanOrEqual(bins - 2)
        for (const edge of edges) expect(edge).toBeLessThan(Math.max(...known))
      }),
    )
  })

  test('a larger value is never in a smaller bin, and bin 0 is for the unknown alone', () => {
    fc.assert(
      fc.property(column, (values) => {
        const table = tableOf(values)
        const binned = binTable(table, [edgesOf(table, 0)]).bins
        const isKnown = (i: number) => !Number.isNaN(table.values[i] ?? Number.NaN)
        const rising = [...table.values.keys()]
          .filter(isKnown)
          .sort((a, b) => (table.values[a] ?? 0) - (table.values[b] ?? 0))
        rising.forEach((i, place) => {
          expect(binned[i]).toBeGreaterThanOrEqual(Math.max(1, binned[rising[place - 1] ?? -1] ?? 1))
        })
        binned.forEach((bin, i) => {
          if (!isKnown(i)) expect(bin).toBe(0)
        })
      }),
    )
  })

  test('few values get a bin each, and what never varies has no edge', () => {
    const table = tableOf(
      numbers(400, (i) => i % 5),
      numbers(400, () => 3),
    )
    expect([...edgesOf(table, 0)]).toEqual([0, 1, 2, 3])
    expect(edgesOf(table, 1)).toHaveLength(0)
    expect(edgesOf(tableOf([Number.NaN, Number.NaN]), 0)).toHaveLength(0)
    expect(edgesOf(tableOf([]), 0)).toHaveLength(0)
  })
})

describe('cuts', () => {
  const row = fc.record({ x: fc.integer({ min: 0, max: 6 }), gradient: fc.integer({ min: -5, max: 5 }) })

  test('the best cut is the best of all that can be tried', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 4, maxLength: 60 }), (rows) => {
        const table = tableOf(rows.map(({ x }) => x))
        const binned = binTable(table, [Float32Array.of(0, 1, 2, 3, 4, 5)])
        const gradient = Float64Array.from(rows, (r) => r.gradient)
        const weight = new Float64Array(rows.length).fill(1)
        const all = Int32Array.from(rows.keys())
        const features = Int32Array.of(0)
        const limits = { ridge: 1, leastRows: 2 }
        const worth = (part: typeof rows) =>
          part.reduce((sum, r) => sum + r.gradient, 0) ** 2 / (part.length + limits.ridge)
        const gains = [0, 1, 2, 3, 4, 5].map((cut) => {
          const [left, right] = [rows.filter(({ x }) => x <= cut), rows.filter(({ x }) => x > cut)]
          const enough = Math.min(left.length, right.length) >= limits.leastRows
          return enough ? worth(left) + worth(right) - worth(rows) : 0
        })
        const sums = sumUp({ binned, gradient, weight, features }, all, 1)
        const found = bestSplit(rows.length, sums, features, limits)
        expect(found?.gain ?? 0).toBeCloseTo(Math.max(0, ...gains), 9)
      }),
    )
  })
})

describe('boosting', () => {
  const ramp = numbers(200, (i) => i / 200)

  test('finds a step, and knows which feature it was', () => {
    const random = seededRandom('nothing')
    const noise = numbers(200, () => random())
    const table = tableOf(
      ramp,
      noise,
      numbers(200, () => 1),
    )
    const grown = learn(
      table,
      ramp.map((x) => (x < 0.5 ? 1 : 3)),
    )
    const answers = boosted(grown, tableOf([0.1, 0.9], [0.5, 0.5], [1, 1]))
    expect(answers[0]).toBeCloseTo(1, 2)
    expect(answers[1]).toBeCloseTo(3, 2)
    expect(grown.importance[0]).toBeGreaterThan(0.95)
    expect(grown.importance[2]).toBe(0)
    expect(grown.importance.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1)
  })

  test('what is not known is a value of its own', () => {
    const x = ramp.map((value, i) => (i % 4 === 0 ? Number.NaN : value))
    const grown = learn(
      tableOf(x),
      x.map((value) => (Number.isNaN(value) ? 10 : 2)),
    )
    const [unknown = 0, known = 0] = boosted(grown, tableOf([Number.NaN, 0.5]))
    expect(unknown).toBeCloseTo(10, 2)
    expect(known).toBeCloseTo(2, 2)
  })

  test('values beyond all that was seen are answered like the outermost', () => {
    const grown = learn(
      tableOf(ramp),
      ramp.map((x) => 10 * x),
    )
    const [below, least, most, above] = boosted(grown, tableOf([-99, 0, 1, 99]))
    expect(below).toBe(least)
    expect(above).toBe(most)
  })

  test('features that never vary, and no rows at all, leave the median', () => {
    const constant = learn(tableOf(numbers(9, () => 1)), [1, 2, 3, 4, 5, 6, 7, 8, 100])
    expect([...boosted(constant, tableOf([1, 50]))]).toEqual([5, 5])
    expect([...constant.importance]).toEqual([0])
    expect([...boosted(learn(tableOf([]), []), tableOf([1]))]).toEqual([0])
  })

  test.each([0.1, 0.5, 0.9])('of new rows a share of %d comes out below its quantile', (quantile) => {
    const draw = (seed: string) => {
      const random = seededRandom(seed)
      const x = numbers(3000, () => random())
      return { x, y: x.map((value) => normal(random, 20 * value, 2 + 4 * value)) }
    }
    const known = draw('known')
    const grown = learn(tableOf(known.x), known.y, { quantile, trees: 120, leastRows: 40 })
    const fresh = draw('fresh')
    const answers = boosted(grown, tableOf(fresh.x))
    const below = fresh.y.filter((y, i) => y < (answers[i] ?? 0)).length / fresh.y.length
    expect(below).toBeGreaterThan(quantile - 0.04)
    expect(below).toBeLessThan(quantile + 0.04)
  })

  test('the same chance grows the same trees, another one others', () => {
    const table = tableOf(
      ramp,
      ramp.map((x) => Math.sin(9 * x)),
    )
    const target = ramp.map((x) => Math.sin(9 * x) + x)
    const grow = (seed: string) =>
      learn(table, target, { rowShare: 0.6, featureShare: 0.5 }, seededRandom(seed))
    expect(grow('one')).toEqual(grow('one'))
    expect(boosted(grow('one'), table)).not.toEqual(boosted(grow('two'), table))
  })

  test('heavier rows are listened to', () => {
    const table = tableOf(numbers(40, (i) => i % 2))
    const target = Float64Array.from({ length: 40 }, (_, i) => (i < 20 ? 1 : 5))
    const weight = Float64Array.from({ length: 40 }, (_, i) => (i < 20 ? 1 : 9))
    const grown = boost({ table, target, weight }, settings, seededRandom('trees'))
    expect([...boosted(grown, tableOf([0, 1]))]).toEqual([5, 5])
  })
})
