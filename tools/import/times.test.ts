import fc from 'fast-check'
import { expect, test } from 'vitest'
import { zoneOffset } from '../kit/time.ts'
import { instantsOf, isClockOnly, isDateOnly, minuteOfDay, orderOf, readMoment, timeline } from './times.ts'

const at = (iso: string) => ({ at: Date.parse(iso) })
const wall = (iso: string) => ({ wall: Date.parse(`${iso}Z`) })

test.each([
  ['2015-08-14 17:00:11-07:00', at('2015-08-15T00:00:11Z')],
  ['2015-08-14T17:00:11.250Z', at('2015-08-14T17:00:11.250Z')],
  ['2015-08-14 17:00:11.123456+00', at('2015-08-14T17:00:11.123Z')],
  ['2015-08-14 17:00 UTC', at('2015-08-14T17:00:00Z')],
  ['2015-08-14T17:00:11 -0730', at('2015-08-15T00:30:11Z')],
  ['1439596811', at('2015-08-15T00:00:11Z')],
  ['1439596811.5', at('2015-08-15T00:00:11.500Z')],
  ['1439596811250', at('2015-08-15T00:00:11.250Z')],
  ['2026-11-24 8:05', wall('2026-11-24T08:05:00')],
  ['2026/11/24, 18:30:15', wall('2026-11-24T18:30:15')],
  ['2026-11-24 24:00', wall('2026-11-25T00:00:00')],
  ['2026-11-24 12:15 AM', wall('2026-11-24T00:15:00')],
  ['24 Nov 2026 6:30 pm', wall('2026-11-24T18:30:00')],
  ['Tue, November 24, 2026 18:30', wall('2026-11-24T18:30:00')],
  ['05/05/2026 10:00', wall('2026-05-05T10:00:00')],
])('%s is understood', (text, moment) => {
  expect(readMoment(text)).toEqual(moment)
})

test.each([
  ['', 'is not a time'],
  ['61211', 'is not a time'],
  ['yesterday at noon', 'is not a time'],
  ['24/11/26 10:00', 'is not a time'],
  ['20150814170011', 'is not a time'],
  ['2026-11-24', 'has no time of day'],
  ['18:30', 'has no date'],
  ['2026-02-30 10:00', 'does not exist'],
  ['2026-11-24 25:00', 'does not exist'],
  ['2026-11-24 10:61', 'does not exist'],
  ['2026-11-24 18:30 pm', 'does not exist'],
  ['24 Foo 2026 10:00', 'does not exist'],
  ['0015-08-14 10:00', 'outside the years'],
  ['05/11/2026 10:00', 'say --dates dmy or --dates mdy'],
])('%s is refused: %s', (text, reason) => {
  expect(readMoment(text)).toMatchObject({ fault: expect.stringContaining(reason) })
})

test('a date of either order is read in the order of its file', () => {
  expect(readMoment('05/11/2026 10:00', 'dmy')).toEqual(wall('2026-11-05T10:00:00'))
  expect(readMoment('05/11/2026 10:00', 'mdy')).toEqual(wall('2026-05-11T10:00:00'))
  expect(readMoment('24/11/2026 10:00', 'mdy')).toMatchObject({
    fault: expect.stringContaining('does not exist'),
  })
  expect(readMoment('05.11.2026 10:00', 'mixed')).toMatchObject({
    fault: expect.stringContaining('both orders'),
  })
})

test('a day after the twelfth tells the order, an early one does not', () => {
  expect(orderOf('24/11/2026 10:00')).toBe('dmy')
  expect(orderOf('11-24-2026 10:00')).toBe('mdy')
  expect(orderOf('05/11/2026 10:00')).toBeUndefined()
  expect(orderOf('2026-11-24 10:00')).toBeUndefined()
})

test('dates and times of day are told apart', () => {
  expect([isDateOnly('2026-11-24'), isDateOnly('24.11.2026'), isDateOnly('2026-11-24 10:00')]).toEqual([
    true,
    true,
    false,
  ])
  expect([isClockOnly('9:54:00'), isClockOnly('7:31 p.m.'), isClockOnly('2026-11-24 10:00')]).toEqual([
    true,
    true,
    false,
  ])
})

test('a time of day is in whole minutes', () => {
  expect(minuteOfDay('9:54:59')).toBe(594)
  expect(minuteOfDay('7:31 pm')).toBe(1171)
  expect(minuteOfDay('12:00 am')).toBe(0)
  expect(minuteOfDay('24:00')).toBe(1440)
  expect(minuteOfDay('24:01')).toBeUndefined()
  expect(minuteOfDay('noon')).toBeUndefined()
})

test('the clock skips an hour in spring and shows one twice in autumn', () => {
  expect(instantsOf(Date.parse('2026-03-29T02:30Z'), 'Europe/Berlin')).toEqual([])
  expect(instantsOf(Date.parse('2026-10-25T02:30Z'), 'Europe/Berlin')).toEqual([
    Date.parse('2026-10-25T00:30Z'),
    Date.parse('2026-10-25T01:30Z'),
  ])
})

test('every instant is among those of the wall time it shows', () => {
  const zone = fc.constantFrom(
    'Europe/Berlin',
    'America/Los_Angeles',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'UTC',
  )
  const instant = fc.integer({ min: Date.UTC(2015, 0), max: Date.UTC(2030, 0) })
  fc.assert(
    fc.property(zone, instant, (zone, at) => {
      expect(instantsOf(at + zoneOffset(at, zone), zone)).toContain(at)
    }),
  )
})

const berlin = (clocks: string[], once = true) => {
  const place = timeline('Europe/Berlin', once)
  return clocks.map((clock) =>
    new Date(place(wall(`2026-10-25T${clock}:00`)) ?? 0).toISOString().slice(11, 16),
  )
}

test('in the hour shown twice a rising file stays in order', () => {
  expect(berlin(['01:30', '02:00', '02:30', '02:00', '02:30', '03:00'])).toEqual([
    '23:30',
    '00:00',
    '00:30',
    '01:00',
    '01:30',
    '02:00',
  ])
})

test('in the hour shown twice a falling file stays in order', () => {
  expect(berlin(['03:30', '03:00', '02:30', '02:00', '02:30', '02:00', '01:30'])).toEqual([
    '02:30',
    '02:00',
    '01:30',
    '01:00',
    '00:30',
    '00:00',
    '23:30',
  ])
})

test('an hourly reading of the same wall time is the second hour, two check-ins of the same minute are not', () => {
  expect(berlin(['01:00', '02:00', '02:00', '03:00'])).toEqual(['23:00', '00:00', '01:00', '02:00'])
  expect(berlin(['01:00', '02:00', '02:00', '03:00'], false)).toEqual(['23:00', '00:00', '00:00', '02:00'])
})

test('a whole day of readings in ten minutes comes back as it was, in either direction', () => {
  const first = Date.parse('2026-10-24T22:00:00Z')
  const instants = Array.from({ length: 25 * 6 }, (_, i) => first + i * 600_000)
  for (const order of [instants, instants.toReversed()]) {
    const place = timeline('Europe/Berlin', true)
    expect(order.map((at) => place({ wall: at + zoneOffset(at, 'Europe/Berlin') }))).toEqual(order)
  }
})
