import fc from 'fast-check'
import { expect, test } from 'vitest'
import { absoluteRidge, designOf, ridge, times } from './least-squares.ts'

/** A design with every entry given. */
const full = (rows: readonly (readonly number[])[]) =>
  designOf(
    rows[0]?.length ?? 0,
    rows.map((row) => row.flatMap((value, column) => [column, value])),
  )

const column = (values: readonly number[]) => full(values.map((value) => [value]))
const floats = (...values: number[]) => Float64Array.from(values)

test('one column: the sum of products over the sum of squares and the penalty', () => {
  // (2*1*3 + 1*2*5 + 0.5*4*7 + 4*1.5) / (2*1 + 1*4 + 0.5*16 + 4)
  const [b] = ridge(column([1, 2, 4]), floats(3, 5, 7), floats(2, 1, 0.5), floats(4), floats(1.5))
  expect(b).toBeCloseTo((6 + 10 + 14 + 6) / 18, 12)
})

test('a straight line through three points, as in the textbook', () => {
  const [intercept, slope] = ridge(
    full([
      [1, 1],
      [1, 2],
      [1, 3],
    ]),
    floats(1, 2, 2),
    floats(1, 1, 1),
    floats(1e-10, 1e-10),
  )
  expect(intercept).toBeCloseTo(2 / 3, 6)
  expect(slope).toBeCloseTo(1 / 2, 6)
})

test('without rows, and under a heavy penalty, the prior stands', () => {
  expect(ridge(designOf(1, []), floats(), floats(), floats(3), floats(7))[0]).toBeCloseTo(7)
  const [held = 0] = ridge(column([1, 1]), floats(10, 10), floats(1, 1), floats(1e9), floats(2))
  expect(held).toBeCloseTo(2, 5)
})

test('a column twice in a row counts as the sum of its entries', () => {
  const twice = designOf(1, [
    [0, 1, 0, 2],
    [0, 3],
  ])
  expect(ridge(twice, floats(6, 6), floats(1, 1), floats(1e-9))[0]).toBeCloseTo(2, 6)
  expect([...times(twice, floats(2))]).toEqual([6, 6])
})

const problem = fc
  .record({ rows: fc.integer({ min: 1, max: 12 }), width: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, width }) => {
    const number = fc.integer({ min: -50, max: 50 }).map((value) => value / 10)
    const some = (of: fc.Arbitrary<number>, length: number) =>
      fc.array(of, { minLength: length, maxLength: length })
    return fc.record({
      x: fc.array(some(number, width), { minLength: rows, maxLength: rows }),
      y: some(number, rows),
      w: some(
        fc.integer({ min: 0, max: 30 }).map((value) => value / 10),
        rows,
      ),
      penalty: some(
        fc.integer({ min: 1, max: 40 }).map((value) => value / 10),
        width,
      ),
      prior: some(number, width),
    })
  })

test('the pull of the rows and the pull of the prior are in balance', () => {
  fc.assert(
    fc.property(problem, ({ x, y, w, penalty, prior }) => {
      const b = ridge(full(x), floats(...y), floats(...w), floats(...penalty), floats(...prior))
      const left = y.map((value, i) => value - (x[i] ?? []).reduce((sum, xi, c) => sum + xi * (b[c] ?? 0), 0))
      penalty.forEach((held, c) => {
        const rows = left.reduce((sum, error, i) => sum + (w[i] ?? 0) * (x[i]?.[c] ?? 0) * error, 0)
        expect(rows).toBeCloseTo(held * ((b[c] ?? 0) - (prior[c] ?? 0)), 6)
      })
    }),
  )
})

test.each([
  ['the middle one', [1, 2, 3, 4, 100], [1, 1, 1, 1, 1], 3],
  ['the heaviest one', [1, 2, 3, 4, 100], [9, 1, 1, 1, 1], 1],
  ['the half of the weight', [10, 20, 30], [1, 1, 3], 30],
])('the absolute loss finds the weighted median: %s', (_, values, weights, median) => {
  const ones = column(values.map(() => 1))
  const settings = { scale: 0.1, rounds: 60 }
  const [b = 0] = absoluteRidge(ones, floats(...values), floats(...weights), floats(1e-9), settings)
  expect(Math.abs(b - median)).toBeLessThan(0.05)
})

test('the absolute loss shrugs off a single strange reading', () => {
  const x = Array.from({ length: 21 }, (_, i) => [1, i])
  const y = floats(...x.map(([, i = 0]) => (i === 20 ? 500 : 2 + 3 * i)))
  const ones = y.map(() => 1)
  const [a = 0, b = 0] = absoluteRidge(full(x), y, ones, floats(1e-6, 1e-6), { scale: 0.1, rounds: 60 })
  expect(a).toBeCloseTo(2, 1)
  expect(b).toBeCloseTo(3, 1)
})
