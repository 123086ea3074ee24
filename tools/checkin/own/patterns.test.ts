import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMinutes } from '../../kit/time.ts'
import { type OwnVisit, patternsOf } from './patterns.ts'

const zone = 'Europe/Berlin'
const visit = (at: string, minutes: number | null, estimated = false): OwnVisit => ({
  checkIn: new Date(at),
  checkOut: minutes === null ? null : addMinutes(new Date(at), minutes),
  estimated,
  splits: [],
})

test('three Tuesdays at about six are a habit, two Fridays are none', () => {
  const found = patternsOf(
    [
      visit('2026-11-03T18:02:00+01:00', 55),
      visit('2026-11-10T17:55:00+01:00', 65),
      visit('2026-11-17T18:10:00+01:00', 60),
      visit('2026-11-06T07:00:00+01:00', 30),
      visit('2026-11-13T07:05:00+01:00', null),
    ],
    zone,
  )
  expect(found.visits).toBe(5)
  expect(found.usually).toEqual([{ weekday: 2, minute: 18 * 60, times: 3 }])
  expect(found.hours).toContainEqual({ weekday: 2, hour: 18, times: 2 })
  expect(found.hours).toContainEqual({ weekday: 5, hour: 7, times: 2 })
})

test('a stay whose end nobody saw says nothing of how long they stay', () => {
  const seen = [50, 60, 70].map((minutes, i) => visit(`2026-11-0${i + 2}T10:00:00+01:00`, minutes))
  expect(patternsOf(seen, zone).usualMinutes).toBe(60)
  const guessed = [...seen.slice(1), visit('2026-11-09T10:00:00+01:00', 90, true)]
  expect(patternsOf(guessed, zone).usualMinutes).toBeUndefined()
})

test('an hour is that of the clock on the wall, also on the days it is put back', () => {
  const [hour] = patternsOf([visit('2026-10-25T02:30:00+01:00', 20)], zone).hours
  expect(hour).toEqual({ weekday: 7, hour: 2, times: 1 })
})

test('every visit is counted once', () => {
  const visits = fc.array(
    fc
      .date({
        min: new Date('2026-01-01T00:00:00Z'),
        max: new Date('2026-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((at) => visit(at.toISOString(), 45)),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(visits, (all) => {
      const sum = patternsOf(all, zone).hours.reduce((total, { times }) => total + times, 0)
      expect(sum).toBe(all.length)
    }),
  )
})
