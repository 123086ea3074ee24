import { expect, test } from 'vitest'
import { hidden, type Table } from '../report.ts'
import { suppressed } from './index.ts'

const tableOf = (ids: readonly string[], rows: Table['rows']): Table => ({
  id: 'test',
  title: 'Test',
  columns: ids.map((id) => ({ id, label: id })),
  rows,
})

test('a small count takes the cheapest other one with it where a total would tell it', () => {
  const table = tableOf(
    ['split', 'people'],
    [
      ['legs', 12],
      ['push', 3],
      ['pull', 20],
      ['all', 35],
    ],
  )
  expect(suppressed(table, { people: ['people'], totalRow: true }).rows).toEqual([
    ['legs', hidden],
    ['push', hidden],
    ['pull', 20],
    ['all', 35],
  ])
})

test('without a total it is hidden alone', () => {
  const table = tableOf(
    ['split', 'people'],
    [
      ['legs', 12],
      ['push', 3],
      ['pull', 20],
    ],
  )
  expect(suppressed(table, { people: ['people'] }).rows).toEqual([
    ['legs', 12],
    ['push', hidden],
    ['pull', 20],
  ])
})

test('a table without small counts stays as it is', () => {
  const table = tableOf(
    ['split', 'people'],
    [
      ['legs', 12],
      ['push', 13],
      ['all', 25],
    ],
  )
  expect(suppressed(table, { people: ['people'], totalRow: true })).toEqual(table)
})

test('what is left of a whole after its shown part is protected as well', () => {
  const table = tableOf(
    ['asked', 'granted'],
    [
      [40, 37],
      [50, 30],
    ],
  )
  const [first, second] = suppressed(table, {
    people: ['asked', 'granted'],
    within: { asked: ['granted'] },
  }).rows
  expect(first).toContain(hidden)
  expect(second).toEqual([50, 30])
})

test('zeroes are hidden unless they may be shown', () => {
  const table = tableOf(['people'], [[0], [9]])
  expect(suppressed(table, { people: ['people'] }).rows).toEqual([[hidden], [9]])
  expect(suppressed(table, { people: ['people'], zeroes: 'shown' }).rows).toEqual([[0], [9]])
})

test('a share goes with its count', () => {
  const table = tableOf(
    ['people', 'share'],
    [
      [3, 0.1],
      [27, 0.9],
    ],
  )
  expect(suppressed(table, { people: ['people'], along: { share: 'people' } }).rows).toEqual([
    [hidden, hidden],
    [27, 0.9],
  ])
})

test('a total that is none is a fault of the report and not shown', () => {
  const table = tableOf(['people'], [[3], [9], [13]])
  expect(() => suppressed(table, { people: ['people'], totalRow: true })).toThrow(RangeError)
  expect(() => suppressed(table, { people: ['visits'] })).toThrow(RangeError)
})

test('what is told elsewhere hides nothing: a rest that it would tell is hidden with the whole', () => {
  const table = tableOf(
    ['all', 'named', 'others'],
    [
      [9, 7, 2],
      [20, 2, 18],
      [3, 3, 0],
    ],
  )
  const shown = suppressed(table, {
    people: ['all', 'named', 'others'],
    sums: { all: ['named', 'others'] },
    told: ['named'],
  })
  expect(shown.rows).toEqual([
    [hidden, 7, hidden],
    [20, 2, 18],
    [hidden, 3, hidden],
  ])
})

test('where a sum is not known its parts are told of alone', () => {
  const table = tableOf(
    ['all', 'named', 'others'],
    [
      [null, 7, 2],
      [20, 8, 12],
    ],
  )
  expect(
    suppressed(table, { people: ['all', 'named', 'others'], sums: { all: ['named', 'others'] } }).rows,
  ).toEqual([
    [null, 7, hidden],
    [20, 8, 12],
  ])
})
