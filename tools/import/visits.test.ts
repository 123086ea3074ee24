import { expect, test } from 'vitest'
import { defaultSplits } from '../kit/splits.ts'
import { splitReader } from './split-words.ts'
import { visitReader } from './visits.ts'

const world = {
  zone: 'Europe/Berlin',
  order: undefined,
  now: new Date('2026-11-24T12:00:00Z'),
  splits: defaultSplits,
  readSplits: splitReader(defaultSplits),
}
const columns = { member: 0, name: 1, checkIn: { column: 2 }, checkOut: { column: 3 }, split: 4 }
const read = (...fields: string[]) => visitReader(columns, world)(fields)
const utc = (clock: string) => Date.parse(`2026-11-20T${clock}:00Z`)

test('a visit is read in the gym zone with its splits in order', () => {
  expect(read('m1', ' Mia  Low', '2026-11-20 18:00', '2026-11-20 19:10', 'Leg, abs')).toEqual({
    member: 'm1',
    name: 'Mia Low',
    checkIn: utc('17:00'),
    checkOut: utc('18:10'),
    estimated: false,
    splits: ['legs', 'core'],
    foreign: [],
  })
})

test('a forgotten check-out closes after the usual stay and is called estimated', () => {
  expect(read('m1', '', '2026-11-20 18:00', '', 'legs')).toMatchObject({
    checkOut: utc('18:10'),
    estimated: true,
    name: null,
  })
  expect(read('m1', '', '2026-11-20 18:00', 'null', '')).toMatchObject({
    checkOut: utc('18:00'),
    estimated: true,
    splits: ['general'],
  })
})

test('a check-out without a date is on the day of the check-in or in the night after', () => {
  expect(read('m1', '', '2026-11-20 18:00', '19:30', '')).toMatchObject({ checkOut: utc('18:30') })
  expect(read('m1', '', '2026-11-20 23:30', '0:15', '')).toMatchObject({ checkOut: utc('23:15') })
})

test.each([
  ['', '2026-11-20 18:00', '2026-11-20 19:00', 'the member is empty'],
  ['m1', '', '2026-11-20 19:00', 'the check-in is empty'],
  ['m1', 'soon', '2026-11-20 19:00', 'check-in: "soon" is not a time that can be read'],
  ['m1', '2026-11-20 18:00', 'later', 'check-out: "later" is not a time that can be read'],
  ['m1', '2026-11-20 18:00', '2026-11-20 17:00', 'check-out "2026-11-20 17:00" is not after the check-in'],
  ['m1', '2026-11-20 18:00', '2026-11-20 18:00', 'check-out "2026-11-20 18:00" is not after the check-in'],
  ['m1', '2026-11-20 08:00', '2026-11-20 16:01', 'the stay is longer than 8 hours'],
  ['m1', '2026-11-25 08:00', '', 'check-in: "2026-11-25 08:00" lies in the future'],
  ['m1', '2026-11-24 12:00', '2026-11-24 14:00', 'check-out: "2026-11-24 14:00" lies in the future'],
  [
    'm1',
    '2026-03-29 02:30',
    '2026-03-29 04:00',
    'check-in: the clock in Europe/Berlin skipped "2026-03-29 02:30"',
  ],
])('member "%s" from "%s" to "%s" is refused: %s', (member, checkIn, checkOut, fault) => {
  expect(read(member, '', checkIn, checkOut, '')).toEqual({ fault })
})

test('a stay over the hour the clock shows twice has its true length', () => {
  const visit = read('m1', '', '2026-10-25 01:45', '2026-10-25 02:15', '')
  expect(visit).toMatchObject({
    checkIn: Date.parse('2026-10-24T23:45Z'),
    checkOut: Date.parse('2026-10-25T00:15Z'),
  })
})
