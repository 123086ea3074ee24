import { expect, test } from 'vitest'
import { readOptions } from './options.ts'

test('an import of counts may name its columns and its gym', () => {
  const argv =
    'counts a.csv b.csv.gz --time date --count number_people --gym evo --zone America/New_York --json'
  expect(readOptions(argv.split(' '))).toMatchObject({
    kind: 'counts',
    files: ['a.csv', 'b.csv.gz'],
    json: true,
    gym: { id: 'evo', zone: 'America/New_York' },
    columns: { time: 'date', count: 'number_people' },
  })
})

test('an import of members has its defaults', () => {
  expect(
    readOptions(['members', 'mon.csv', '--weekday', 'Mon', '--at', '2026-11-24T18:00:00+01:00']),
  ).toMatchObject({
    kind: 'members',
    json: false,
    at: new Date('2026-11-24T17:00:00Z'),
    columns: { weekday: 1 },
    seed: 'spotter',
    weeks: 8,
  })
})

test.each([
  ['', 'Nothing was named to import'],
  ['people a.csv', '"people" can\'t be imported'],
  ['counts', 'No file was named'],
  ['counts a.csv --weeks 3', "Unknown option '--weeks'. Options for counts: --json"],
  ['counts a.csv --zone', "Option '--zone <value>' argument missing"],
  ['counts a.csv --zone Mars/Base', '--zone must be a time zone'],
  ['counts a.csv --capacity 0', '--capacity must be a whole number from 1 to 100000.'],
  ['counts a.csv --dates ymd', '--dates must be dmy'],
  ['counts a.csv --at noon', '--at must be a moment'],
  ['counts a.csv --gym a/b', '--gym may have only'],
  ['members a.csv --weeks some', '--weeks must be a whole number from 0 to 520.'],
  ['members a.csv --weekday Funday', '--weekday must be a weekday'],
  ['members a.csv --until 2026-02-30', '--until must be a date'],
  ['members a.csv --seed= ', '--seed needs a value'],
])('"%s" is refused with one sentence', (line, sentence) => {
  expect(() => readOptions(line === '' ? [] : line.split(' ').filter((word) => word !== ''))).toThrow(
    sentence,
  )
})
