import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSlots } from '../../tools/kit/gym.ts'
import { addDays, addMinutes, instantOf, localTime } from '../../tools/kit/time.ts'
import { weather } from './calendar.ts'
import { demoDay, type TrueVisit } from './day.ts'
import { expectedArrivals, expectedOccupancy } from './occupancy.ts'
import { demoTruth } from './truth.ts'

const zone = 'America/New_York'
const truth = demoTruth({ seed: 'occupancy', zone })
const first = '2025-01-01'
const dates = Array.from({ length: 52 * 7 }, (_, i) => addDays(first, i))

type Sums = { seen: number; expected: number }
const seenAndExpected = new Map<string, Sums>()

/** Mean people present in a slot, by what truly happened. */
function present(visits: readonly TrueVisit[], slot: Date, split: string): number {
  const begin = slot.getTime()
  const end = addMinutes(slot, 30).getTime()
  let people = 0
  for (const { checkIn, checkOut, workout } of visits) {
    const overlap = Math.min(end, checkOut.getTime()) - Math.max(begin, checkIn.getTime())
    const part = split === 'all' ? 1 : workout.splits.includes(split) ? 1 / workout.splits.length : 0
    if (overlap > 0) people += (part * overlap) / (end - begin)
  }
  return people
}

for (const date of dates) {
  const day = demoDay(truth, date)
  const factor = weather(truth.seed, date)
  for (const slot of openSlots(truth.gym, instantOf(date, 0, zone), instantOf(date, 1440, zone))) {
    const { weekday, minute } = localTime(slot, zone)
    const visits = day.filter(({ checkIn, checkOut }) => checkOut > slot && checkIn < addMinutes(slot, 30))
    for (const split of ['all', 'chest', 'core']) {
      const sums = seenAndExpected.get(`${weekday} ${minute} ${split}`) ?? { seen: 0, expected: 0 }
      sums.seen += present(visits, slot, split)
      sums.expected += expectedOccupancy(truth, slot, split) * factor
      seenAndExpected.set(`${weekday} ${minute} ${split}`, sums)
    }
  }
}

test('over a year every weekday and slot has the people it was expected to, within five standard errors', () => {
  expect(seenAndExpected.size).toBe(3 * (5 * 34 + 2 * 26))
  for (const [key, { seen, expected }] of seenAndExpected) {
    // People present are at most as uneven as independent events; a slot's mean less so.
    expect(Math.abs(seen - expected), key).toBeLessThan(5 * Math.sqrt(expected))
  }
})

test('over a year the whole gym has the people it was expected to, within one per cent', () => {
  for (const split of ['all', 'chest', 'core']) {
    const sums = [...seenAndExpected].filter(([key]) => key.endsWith(` ${split}`)).map(([, value]) => value)
    const seen = sums.reduce((total, value) => total + value.seen, 0)
    const expected = sums.reduce((total, value) => total + value.expected, 0)
    // 70,000 visits and their minutes: 0.4 % for all; less than a tenth of them for core: 1.3 %.
    expect(Math.abs(seen / expected - 1), split).toBeLessThan(split === 'all' ? 0.01 : 0.03)
  }
})

const instant = fc
  .integer({ min: 0, max: 2 * 365 * 1440 })
  .map((m) => addMinutes(new Date('2025-01-01T00:00:00Z'), m))

test('the splits sum to the whole, at any instant', () => {
  fc.assert(
    fc.property(instant, fc.boolean(), (at, byWeather) => {
      const given = { weather: byWeather }
      const parts = truth.gym.splits.map(({ id }) => expectedOccupancy(truth, at, id, given))
      const whole = expectedOccupancy(truth, at, 'all', given)
      expect(parts.reduce((sum, people) => sum + people, 0)).toBeCloseTo(whole, 9)
    }),
  )
})

test('the weather of a day moves all its slots alike', () => {
  fc.assert(
    fc.property(instant, (at) => {
      const factor = weather(truth.seed, localTime(at, zone).date)
      const average = expectedOccupancy(truth, at, 'legs')
      expect(expectedOccupancy(truth, at, 'legs', { weather: true })).toBeCloseTo(average * factor, 9)
      const arrivals = expectedArrivals(truth, at)
      expect(expectedArrivals(truth, at, { weather: true })).toBeCloseTo(arrivals * factor, 9)
    }),
  )
})

test('every instant of a slot gives the slot', () => {
  const six = instantOf('2026-10-05', 18 * 60, zone)
  expect(expectedOccupancy(truth, addMinutes(six, 29), 'all')).toBe(expectedOccupancy(truth, six, 'all'))
})

test('nobody is there while the doors are closed', () => {
  for (const minute of [0, 5 * 60 + 30, 23 * 60, 23 * 60 + 30]) {
    expect(expectedOccupancy(truth, instantOf('2026-10-05', minute, zone), 'all')).toBe(0)
    expect(expectedArrivals(truth, instantOf('2026-10-05', minute, zone))).toBe(0)
  }
})

test('asking for a split the gym does not have is a mistake, not an empty room', () => {
  expect(() => expectedOccupancy(truth, instantOf('2026-10-05', 600, zone), 'swimming')).toThrow(RangeError)
})
