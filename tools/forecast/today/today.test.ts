import { describe, expect, test } from 'vitest'
import { normal, seededRandom } from '../../kit/random.ts'
import { mean } from '../../kit/statistics.ts'
import { type GridGym, gridOf } from '../calendar/grid.ts'
import { type DayRecord, dayRecords, emptyDay } from './day-record.ts'
import { correctionsOf, learnToday, noToday, todayForm } from './today.ts'

const usual = (slot: number) => 10 + 30 * Math.sin((Math.PI * slot) / 32)

/** Days whose crowd departs from the forecast, and where a departure wears off by a tenth each slot. */
function days(count: number, slots: number): DayRecord[] {
  const random = seededRandom('days')
  return Array.from({ length: count }, () => {
    let away = normal(random, 0, 0.8)
    const record = emptyDay(slots)
    for (let slot = 0; slot < slots; slot++) {
      away = 0.9 * away + normal(random, 0, 0.35)
      record.mean[slot] = usual(slot)
      record.people[slot] = Math.max(0, Math.sqrt(usual(slot)) + away) ** 2
    }
    return record
  })
}

/** A day so far: the crowd times a factor up to and with a slot. */
function dayUntil(last: number, factor: number, slots = 32): DayRecord {
  const record = emptyDay(slots)
  for (let slot = 0; slot < slots; slot++) {
    record.mean[slot] = usual(slot)
    if (slot <= last) record.people[slot] = factor * usual(slot)
  }
  return record
}

const model = learnToday(days(60, 32))
const correct = correctionsOf(model)
const moved = (day: DayRecord, last: number, slot: number) =>
  correct(day, last, slot).mean / (day.mean[slot] ?? 1)

test('no news changes next to nothing', () => {
  // What is left is the time of day at which such days were forecast too low or too high.
  for (const slot of [13, 20, 31]) expect(Math.abs(moved(dayUntil(12, 1), 12, slot) - 1)).toBeLessThan(0.03)
})

test('half the usual crowd this morning lowers the afternoon, twice the crowd raises it', () => {
  expect(moved(dayUntil(12, 0.5), 12, 13)).toBeLessThan(0.7)
  expect(moved(dayUntil(12, 0.5), 12, 13)).toBeGreaterThan(0.4)
  expect(moved(dayUntil(12, 2), 12, 13)).toBeGreaterThan(1.4)
})

test('what the morning says fades with the lead, and so does its certainty', () => {
  const day = dayUntil(12, 0.5)
  const near = [13, 16, 20, 27].map((slot) => moved(day, 12, slot))
  expect(near).toEqual([...near].sort((a, b) => a - b))
  expect(near.at(-1)).toBeLessThan(1.01)
  const widths = [13, 16, 20, 27].map((slot) => correct(day, 12, slot).width)
  expect(widths).toEqual([...widths].sort((a, b) => a - b))
  expect(widths[0]).toBeLessThan(0.7)
  expect(widths.at(-1)).toBeLessThanOrEqual(1)
})

test('corrected days are nearer to what came than the forecast made before them', () => {
  const fresh = days(90, 32).slice(60)
  const misses = (said: (day: DayRecord) => number) =>
    mean(fresh.map((day) => Math.abs((day.people[14] ?? 0) - said(day))))
  expect(misses((day) => correct(day, 12, 14).mean)).toBeLessThan(0.8 * misses((day) => day.mean[14] ?? 0))
})

test('a few missing slots before the last one are no harm', () => {
  const day = dayUntil(12, 0.5)
  const whole = correct(day, 12, 14).mean
  day.people[10] = Number.NaN
  day.people[11] = Number.NaN
  expect(Math.abs(correct(day, 12, 14).mean - whole)).toBeLessThan(0.1 * whole)
})

test('without the last slot, and without lessons, the forecast stays as it is', () => {
  const day = dayUntil(12, 0.5)
  day.people[12] = Number.NaN
  expect(correct(day, 12, 14)).toEqual({ mean: day.mean[14], width: 1 })
  expect(correctionsOf(noToday)(dayUntil(12, 0.5), 12, 14)).toEqual({ mean: usual(14), width: 1 })
  expect(learnToday([])).toEqual(noToday)
  expect(learnToday(days(1, 32))).toEqual(noToday)
})

test('what comes later today is not looked at', () => {
  const day = dayUntil(20, 0.5)
  const later = { ...day, people: day.people.map((value, slot) => (slot > 12 ? 1000 : value)) }
  expect(correct(later, 12, 14)).toEqual(correct(day, 12, 14))
})

test('a gym with short days learns the leads its days have', () => {
  const short = learnToday(days(60, 8))
  expect(short.leads.length).toBeGreaterThan(3)
  expect(short.leads.length).toBeLessThan(8)
  const day = dayUntil(3, 0.5, 8)
  expect(correctionsOf(short)(day, 3, 4).mean).toBeLessThan(0.8 * usual(4))
})

test('an empty gym learns numbers, and an empty forecast stays empty', () => {
  const empty = learnToday(
    days(40, 32).map((day) => ({ mean: day.mean.map(() => 0), people: day.people.map(() => 0) })),
  )
  const day = dayUntil(12, 1)
  expect(
    correctionsOf(empty)({ mean: day.mean.map(() => 0), people: day.people.map(() => 0) }, 12, 14),
  ).toEqual({
    mean: 0,
    width: 1,
  })
})

describe('records of days', () => {
  const gym: GridGym = { zone: 'UTC', slotMinutes: 60, country: null, region: null, hours: [], periods: [] }
  const grid = gridOf(gym, new Date('2026-06-01T00:00:00Z'), new Date('2026-06-08T00:00:00Z'))

  test('weeks are parted into days, each slot in its place and the rest not known', () => {
    const steps = [10, 12, 24 + 10]
    const records = dayRecords(grid, [
      { steps, mean: Float64Array.of(1, 2, 3), people: Float64Array.of(4, 5, 6) },
    ])
    expect(records).toHaveLength(2)
    expect([records[0]?.mean[12], records[0]?.people[10], records[1]?.people[10]]).toEqual([2, 4, 6])
    expect(records[0]?.people[11]).toBeNaN()
  })
})

test('the model survives being kept as JSON', () => {
  const kept = correctionsOf(todayForm.parse(JSON.parse(JSON.stringify(model))))
  const day = dayUntil(12, 0.7)
  for (const slot of [13, 16, 24])
    expect(kept(day, 12, slot).mean).toBeCloseTo(correct(day, 12, slot).mean, 3)
  expect(JSON.stringify(model).length).toBeLessThan(80_000)
})
