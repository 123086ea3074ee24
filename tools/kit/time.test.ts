import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMinutes, instantOf, isoLocal, isZone, localTime, parseInstant, slotStart } from './time.ts'

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
]
const zone = fc.constantFrom(...zones)
const instant = fc.date({ min: new Date('2010-01-01Z'), max: new Date('2035-01-01Z'), noInvalidDate: true })

test('the wall clock of a zone, by hand', () => {
  expect(localTime(new Date('2026-11-24T18:30:00Z'), 'Europe/Berlin')).toEqual({
    date: '2026-11-24',
    weekday: 2,
    minute: 19 * 60 + 30,
  })
  expect(localTime(new Date('2026-11-22T23:59:00Z'), 'Asia/Kathmandu').date).toBe('2026-11-23')
})

test('an hour the clock skips is read as the hour after it', () => {
  expect(instantOf('2026-03-29', 150, 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z')
})

test('an hour the clock shows twice is read as the first', () => {
  expect(instantOf('2026-10-25', 150, 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z')
})

test('a day has 23 or 25 hours when the clocks change', () => {
  const length = (date: string, next: string) =>
    (instantOf(next, 0, 'Europe/Berlin').getTime() - instantOf(date, 0, 'Europe/Berlin').getTime()) /
    3_600_000
  expect(length('2026-03-29', '2026-03-30')).toBe(23)
  expect(length('2026-10-25', '2026-10-26')).toBe(25)
})

test('a wall clock read back gives the instant, but in the hour shown twice', () => {
  fc.assert(
    fc.property(instant, zone, (at, where) => {
      const { date, minute } = localTime(at, where)
      const whole = new Date(Math.floor(at.getTime() / 60_000) * 60_000)
      const back = instantOf(date, minute, where)
      expect(localTime(back, where)).toEqual(localTime(whole, where))
    }),
  )
})

test('a slot holds its instant and begins on the wall clock', () => {
  fc.assert(
    fc.property(instant, zone, fc.constantFrom(10, 15, 20, 30, 60), (at, where, minutes) => {
      const start = slotStart(at, minutes, where)
      expect(start <= at && at < addMinutes(start, minutes + 30)).toBe(true)
      expect(localTime(start, where).minute % minutes).toBe(0)
    }),
  )
})

test('moments are read with their offset, or in the gym zone without one', () => {
  const read = (text: string) => parseInstant(text, 'Europe/Berlin')?.toISOString()
  expect(read('2026-11-24T18:00')).toBe('2026-11-24T17:00:00.000Z')
  expect(read('2026-11-24 18:00:30')).toBe('2026-11-24T17:00:30.000Z')
  expect(read('2026-11-24T18:00Z')).toBe('2026-11-24T18:00:00.000Z')
  expect(read('2026-11-24T18:00:00-08:00')).toBe('2026-11-25T02:00:00.000Z')
  expect(read('2026-11-24')).toBe('2026-11-23T23:00:00.000Z')
})

test.each([
  '',
  'soon',
  '2026-02-30',
  '2026-13-01',
  '2026-11-24T25:00',
  '18:00',
  '1764000000',
  '2026-11-24T18:61',
])('"%s" is no moment', (text) => {
  expect(parseInstant(text, 'UTC')).toBeUndefined()
})

test('an instant written in a zone reads back as itself', () => {
  fc.assert(
    fc.property(instant, zone, (at, where) => {
      const whole = new Date(Math.floor(at.getTime() / 1000) * 1000)
      expect(parseInstant(isoLocal(whole, where), 'UTC')).toEqual(whole)
    }),
  )
})

test('an unknown zone is told from a known one', () => {
  expect(isZone('Europe/Berlin')).toBe(true)
  expect(isZone('Europe/Atlantis')).toBe(false)
})
