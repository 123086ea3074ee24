import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Constraint, type Model, solve } from 'yalps'
import { type Cell, hidden, type Table } from '../report.ts'
import { type Suppression, suppressed } from './index.ts'

/** A sum that everybody knows of: the counts at some places make up the one at another. */
type Sum = { total: string; parts: readonly string[] }

type Case = {
  table: Table
  suppression: Suppression
  sums: readonly Sum[]
  /** What nobody shows, and is left of a whole after its part. */
  rests?: ReadonlyMap<string, number>
}

const at = (row: number, id: string) => `${row} ${id}`

/** Asked, of them granted, of them came; with what is left over, which nobody shows; by row, with or without totals. */
const funnels: fc.Arbitrary<Case> = fc
  .record({
    rows: fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(30)), { minLength: 1, maxLength: 5 }),
    totalRow: fc.boolean(),
  })
  .map(({ rows, totalRow }) => {
    const body = rows.map(([left, missed, came]) => [left + missed + came, missed + came, came])
    const all = totalRow ? [...body, columnSums(body)] : body
    const ids = ['asked', 'granted', 'came']
    return {
      table: tableOf(ids, all),
      suppression: { people: ids, within: { asked: ['granted'], granted: ['came'] }, totalRow },
      sums: [
        ...all.flatMap((_, row) => [
          { total: at(row, 'asked'), parts: [at(row, 'granted'), at(row, 'refused')] },
          { total: at(row, 'granted'), parts: [at(row, 'came'), at(row, 'missed')] },
        ]),
        ...(totalRow ? ids.map((id) => columnSum(id, body.length)) : []),
      ],
      rests: new Map(
        all.flatMap(([asked = 0, granted = 0, came = 0], row) => [
          [at(row, 'refused'), asked - granted],
          [at(row, 'missed'), granted - came],
        ]),
      ),
    }
  })

/** Counts by row and column, with or without totals at the side and below. */
const crosses: fc.Arbitrary<Case> = fc
  .record({
    width: fc.integer({ min: 1, max: 5 }),
    height: fc.integer({ min: 1, max: 5 }),
    most: fc.constantFrom(3, 8, 15, 60),
    side: fc.boolean(),
    totalRow: fc.boolean(),
    health: fc.boolean(),
    zeroes: fc.boolean(),
  })
  .chain(({ width, height, most, ...rest }) =>
    fc
      .array(fc.array(fc.nat(most), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      })
      .map((inner) => crossOf(inner, rest)),
  )

type Shape = { side: boolean; totalRow: boolean; health: boolean; zeroes: boolean }

function crossOf(inner: readonly number[][], { side, totalRow, health, zeroes }: Shape): Case {
  const parts = inner[0]?.map((_, column) => `c${column}`) ?? []
  const ids = side ? [...parts, 'all'] : parts
  const body = inner.map((row) => (side ? [...row, sumOf(row)] : row))
  const rows = totalRow ? [...body, columnSums(body)] : body
  return {
    table: tableOf(ids, rows),
    suppression: {
      people: ids,
      totalRow,
      ...(side ? { sums: { all: parts } } : {}),
      ...(health ? { least: 10 } : {}),
      ...(zeroes ? { zeroes: 'shown' } : {}),
    },
    sums: [
      ...(side
        ? rows.map((_, row) => ({ total: at(row, 'all'), parts: parts.map((id) => at(row, id)) }))
        : []),
      ...(totalRow ? ids.map((id) => columnSum(id, body.length)) : []),
    ],
  }
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
const columnSums = (rows: readonly number[][]) =>
  (rows[0] ?? []).map((_, i) => sumOf(rows.map((row) => row[i] ?? 0)))
const columnSum = (id: string, rows: number): Sum => ({
  total: at(rows, id),
  parts: Array.from({ length: rows }, (_, row) => at(row, id)),
})

const tableOf = (ids: readonly string[], rows: Table['rows']): Table => ({
  id: 'test',
  title: 'Test',
  columns: ids.map((id) => ({ id, label: id })),
  rows,
})

function cellsOf({ columns, rows }: Table): Map<string, Cell> {
  return new Map(
    rows.flatMap((cells, row) => cells.map((cell, i) => [at(row, columns[i]?.id ?? ''), cell] as const)),
  )
}

/**
 * What somebody with every shown figure, every sum and a solver can say of a hidden count: its least and its most.
 * What is in no shown cell and no sum's total is a rest that they work out, too.
 */
function attacked(shown: Table, sums: readonly Sum[], floor: number): (place: string) => [number, number] {
  const cells = cellsOf(shown)
  const equations = sums.map(({ total, parts }, i) => {
    const terms: [string, number][] = [[total, -1], ...parts.map((part): [string, number] => [part, 1])]
    const known = terms.reduce((sum, [place, sign]) => sum + sign * numberOf(cells.get(place)), 0)
    return { name: `e${i}`, known, unknown: terms.filter(([place]) => typeof cells.get(place) !== 'number') }
  })
  const places = new Set([
    ...[...cells].flatMap(([place, cell]) => (cell === hidden ? [place] : [])),
    ...equations.flatMap(({ unknown }) => unknown.map(([place]) => place)),
  ])
  const constraints = new Map<string, Constraint>(
    equations.map(({ name, known }) => [name, { equal: -known }]),
  )
  const variables = new Map([...places].map((place) => [place, new Map<string, number>()]))
  for (const { name, unknown } of equations)
    for (const [place, sign] of unknown) variables.get(place)?.set(name, sign)
  for (const place of places) {
    if (floor === 0 || !cells.has(place)) continue
    constraints.set(`floor ${place}`, { min: floor })
    variables.get(place)?.set(`floor ${place}`, 1)
  }
  return (place) => {
    const ask = (direction: 'minimize' | 'maximize') => {
      const wanted = new Map(
        [...variables].map(([each, of]) => [each, each === place ? new Map([...of, ['ask', 1]]) : of]),
      )
      const model: Model = { direction, objective: 'ask', constraints, variables: wanted }
      const { status, result } = solve(model)
      return status === 'unbounded' ? Number.POSITIVE_INFINITY : status === 'optimal' ? result : Number.NaN
    }
    return [Math.ceil(ask('minimize') - 1e-6), Math.floor(ask('maximize') + 1e-6)]
  }
}

const numberOf = (cell: Cell | undefined) => (typeof cell === 'number' ? cell : 0)

/** @returns what was wrong with the first hidden count that was found out */
function foundOut({ table, suppression, sums, rests = new Map() }: Case): string | undefined {
  const shown = suppressed(table, suppression)
  const least = suppression.least ?? 5
  const floor = suppression.zeroes ? 1 : 0
  const attack = attacked(shown, sums, floor)
  // Where zeroes are shown a sum of two that are not is two at least, whatever is hidden.
  const lowest = floor > 0 ? attacked(allHidden(table), sums, floor) : undefined
  const truth = new Map([...cellsOf(table), ...rests])
  const unsaid = [...rests.keys()].map((place): [string, Cell] => [place, hidden])
  for (const [place, cell] of [...cellsOf(shown), ...unsaid]) {
    const value = numberOf(truth.get(place))
    const isSmall = value < least && value >= floor
    if (cell !== hidden) {
      if (isSmall) return `${place} is shown`
      continue
    }
    const [low, high] = attack(place)
    if (!(low <= value && value <= high)) return `${place}: the attack itself is wrong, ${low} to ${high}`
    if (low === high && !rests.has(place)) return `${place} must be ${low}`
    if (isSmall && (low > (lowest?.(place)[0] ?? floor) || high < least - 1))
      return `${place} is ${low} to ${high}`
  }
  return undefined
}

const allHidden = (table: Table): Table => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => (cell === 0 ? cell : hidden))),
})

test('of 1,000 tables with totals no hidden count can be told, nor anything but that it is small', () => {
  fc.assert(
    fc.property(crosses, (each) => {
      expect(foundOut(each)).toBeUndefined()
    }),
    { numRuns: 1000, seed: 7 },
  )
})

test('of 300 tables of wholes and their parts neither those hidden nor the rests can be told', () => {
  fc.assert(
    fc.property(funnels, (each) => {
      expect(foundOut(each)).toBeUndefined()
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('the attack is one: where small counts alone are hidden it finds them', () => {
  const table = tableOf(['people'], [[12], [3], [20], [35]])
  const naive = { ...table, rows: [[12], [hidden], [20], [35]] }
  expect(attacked(naive, [columnSum('people', 3)], 0)(at(1, 'people'))).toEqual([3, 3])
})
