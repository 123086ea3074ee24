import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell, Table } from '../kit/table.ts'
import { csvOf } from './csv.ts'

const table = (rows: Cell[][], labels = ['Day', 'People']): Table => ({
  id: 'week',
  title: 'Week',
  columns: labels.map((label) => ({ id: label, label })),
  rows,
})

const read = (text: string) => parse(text, { bom: true })

test('a table is lines of fields, with a mark for spreadsheets at its head', () => {
  expect(csvOf(table([['Monday', 45.5]]))).toBe('\uFEFFDay,People\r\nMonday,45.5\r\n')
})

test('hidden, unknown and nought are three different things', () => {
  expect(
    read(
      csvOf(
        table([
          ['a', 'hidden'],
          ['b', null],
          ['c', 0],
        ]),
      ),
    ).slice(1),
  ).toEqual([
    ['a', 'hidden'],
    ['b', ''],
    ['c', '0'],
  ])
})

test('units stand in the heads, and figures have the point of programs', () => {
  const csv = csvOf({
    ...table([[0.1 + 0.2, -3]]),
    columns: [
      { id: 'a', label: 'Time', unit: 'min' },
      { id: 'b', label: 'Change' },
    ],
  })
  expect(read(csv)).toEqual([
    ['Time (min)', 'Change'],
    ['0.3', '-3'],
  ])
})

test.each(['=1+1', '+49 30', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'])(
  'a name that is a formula is not run: %j',
  (name) => {
    const [, row] = read(csvOf(table([[name, 1]])))
    expect(row).toEqual([`'${name}`, '1'])
  },
)

test('commas, quotes, breaks and outer blanks survive', () => {
  const rows: Cell[][] = [
    ['Push, "pull"\nand legs', 12],
    [' spaced ', 1e-7],
  ]

  expect(read(csvOf(table(rows))).slice(1)).toEqual([
    ['Push, "pull"\nand legs', '12'],
    [' spaced ', '1e-7'],
  ])
})

test('whatever stands in a cell comes back as it was, in as many fields', () => {
  const words = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !/^[=+\-@\t\r']/.test(text) && text !== 'hidden')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(words, fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 }),
      (rows) => {
        const back = read(csvOf(table(rows.map(([text, value]) => [text, value])))).slice(1)
        expect(back.map(([text]: string[]) => text)).toEqual(rows.map(([text]) => text))
        back.forEach(([, value]: string[], i: number) => {
          const was = rows[i]?.[1] ?? Number.NaN
          expect(Math.abs(Number(value) - was)).toBeLessThanOrEqual(1e-11 * Math.abs(was))
        })
      },
    ),
  )
})
