import fc from 'fast-check'
import { expect, test } from 'vitest'
import { poisson, seededRandom } from '../../kit/random.ts'
import { type GridGym, gridOf } from '../calendar/grid.ts'
import { type Past, pastAt } from '../models/model.ts'
import type { Table } from '../models/table.ts'
import { column, type Feature } from './features.ts'
import { feature, features, lessonsOf } from './lessons.ts'
import { viewAt } from './view.ts'

const gym: GridGym = {
  zone: 'Europe/Berlin',
  slotMinutes: 60,
  country: 'DE',
  region: null,
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: 8 * 60, closes: 20 * 60 })),
  periods: [{ name: 'break', from: '2026-10-12', to: '2026-10-18', closed: false }],
}
const grid = gridOf(gym, new Date('2026-08-31T00:00:00+02:00'), new Date('2026-11-30T00:00:00+01:00'))
const week = grid.perWeek
const day = grid.perDay

function pastOf(weeks: number): Past {
  const random = seededRandom('lessons')
  const people = Float64Array.from({ length: weeks * week }, (_, i) =>
    grid.open[i] === 1 && random() < 0.95 ? poisson(random, 10 + (i % day)) : Number.NaN,
  )
  return { grid, people }
}

const weekFrom = (origin: number) => Array.from({ length: week }, (_, i) => origin + i)

/** A past that agrees with another up to an origin and is anything after it, holes included. */
function otherwise(past: Past, origin: number, seed: number): Past {
  const random = seededRandom(`otherwise ${seed}`)
  const people = past.people.map((value, i) => {
    if (i < origin) return value
    return random() < 0.2 ? Number.NaN : 1000 * random()
  })
  return { ...past, people }
}

test('no feature of an origin moves with anything that comes at or after it', () => {
  const past = pastOf(9)
  const origins = fc.integer({ min: week, max: 8 * week })
  fc.assert(
    fc.property(origins, fc.nat(), (origin, seed) => {
      const steps = weekFrom(origin)
      const known = features(pastAt(past, origin), steps)
      const { table, view } = features(pastAt(otherwise(past, origin, seed), origin), steps)
      expect(table).toEqual(known.table)
      expect(view.level).toBe(known.view.level)
    }),
    { numRuns: 15 },
  )
})

test('nor does any lesson, and of the weeks before it only what was asked moves with the answer', () => {
  const past = pastOf(9)
  const now = 7 * week + 30
  const before = lessonsOf(pastAt(past, now))
  expect(lessonsOf(pastAt(otherwise(past, now, 1), now))).toEqual(before)
  // The newest lesson is about the week before now: its features stay, whatever that week brought.
  const doubled = {
    ...past,
    people: past.people.map((value, i) => (i >= now - week ? 2 * value : value)),
  }
  const after = lessonsOf(pastAt(doubled, now))
  expect(after.table).toEqual(before.table)
  expect(before.age.filter((age) => age === 1).length).toBeGreaterThan(60)
  before.target.forEach((target, row) => {
    const age = before.age[row] ?? 0
    const moved = (after.target[row] ?? 0) - target
    if (age === 1) expect(moved).toBeCloseTo(target)
    else if (age >= 2) expect(moved).toBe(0)
    else expect(Math.min(Math.abs(moved), Math.abs(moved - target))).toBeLessThan(1e-9)
  })
})

test('there is a lesson of every whole week but the first, none is younger, and each knows the crowd that came', () => {
  const past = pastOf(6)
  const { age, target, table } = lessonsOf(past)
  expect([...new Set(age)].filter(Number.isInteger).sort()).toEqual([1, 2, 3, 4])
  expect(Math.min(...age)).toBe(1)
  expect(table.rows).toBe(target.length)
  const newest = [...age.keys()].filter((row) => age[row] === 1)
  const came = past.people.subarray(5 * week).filter((value) => !Number.isNaN(value))
  const { level } = viewAt(past, 5 * week)
  const due = (row: number) => level * feature(table, 'outlook', row, 1)
  expect(newest.map((row) => Math.round((target[row] ?? 0) * due(row)))).toEqual([...came])
})

test('lessons worked out together with other origins are those worked out alone', () => {
  const past = pastOf(8)
  const shared = { ...past, lessons: new Map() }
  for (const origin of [5 * week, 6 * week, 4 * week + 7]) lessonsOf(pastAt(shared, origin))
  expect(lessonsOf(shared)).toEqual(lessonsOf(past))
})

test('less than two weeks teach nothing', () => {
  for (const length of [0, 5, week, week + 5]) {
    expect(lessonsOf(pastAt(pastOf(2), length)).table.rows).toBe(0)
  }
})

/** A feature of the slot at an hour of a date, seen from midnight of another. */
function seenFrom(origin: string, date: string, name: Feature, hour = 12): number {
  const at = (day_: string) => grid.days.findIndex((known) => known.date === day_) * day
  const past = pastAt(pastOf(13), at(origin))
  return feature(features(past, [at(date) + hour]).table, name, 0, Number.NaN)
}

test('the calendar of a day stands beside that of the same day in the last weeks', () => {
  // German Unity is Saturday 3 October; the four Saturdays before 31 October hold it once, those before the 10th once too.
  expect(seenFrom('2026-10-05', '2026-10-10', 'lag1Holiday')).toBe(1)
  expect(seenFrom('2026-10-05', '2026-10-10', 'lagHoliday')).toBe(0.25)
  expect(seenFrom('2026-09-28', '2026-10-03', 'holiday')).toBe(1)
  expect(seenFrom('2026-09-28', '2026-10-03', 'lagHoliday')).toBe(0)
  expect(seenFrom('2026-10-26', '2026-10-31', 'lagHoliday')).toBe(0.25)
  expect(seenFrom('2026-10-26', '2026-10-31', 'lag1Holiday')).toBe(0)
})

test('a period is held against the weeks before it, and has an edge', () => {
  expect(seenFrom('2026-10-12', '2026-10-14', 'period1')).toBe(1)
  expect(seenFrom('2026-10-12', '2026-10-14', 'samePeriods')).toBe(0)
  expect(seenFrom('2026-10-19', '2026-10-21', 'lagPeriod1')).toBe(0.25)
  expect(seenFrom('2026-10-19', '2026-10-21', 'lag1SamePeriods')).toBe(0)
  expect(seenFrom('2026-10-12', '2026-10-12', 'fresh1')).toBe(1)
  expect(seenFrom('2026-10-12', '2026-10-18', 'ending1')).toBe(1)
  expect(seenFrom('2026-10-12', '2026-10-14', 'period2')).toBe(0)
})

test('a second week is compared with the weeks before the origin, too', () => {
  // Seen from 28 September, Saturday 10 October: the newest Saturday known is 26 September.
  expect(seenFrom('2026-09-28', '2026-10-10', 'lag1Holiday')).toBe(0)
  expect(
    [0, 6, 9].map((ahead) => seenFrom('2026-09-28', grid.days[28 + ahead]?.date ?? '', 'ahead')),
  ).toEqual([0, 6, 6])
})

test('people come in units of the level, so that ten times the crowd has the same features', () => {
  const past = pastOf(8)
  const tenfold = { grid, people: past.people.map((value) => 10 * value) }
  const [one, ten] = [past, tenfold].map((known) => features(known, weekFrom(8 * week)).table)
  expect([...(ten?.values ?? [])].map((value) => Number(value.toFixed(4)))).toEqual(
    [...(one?.values ?? [])].map((value) => Number(value.toFixed(4))),
  )
})

test('a feature that is not known is answered with what it is to be then', () => {
  const table: Table = { rows: 1, features: 1, values: new Float32Array(1 + column.lag1).fill(Number.NaN) }
  expect(feature(table, 'lag1', 0, 7)).toBe(7)
})

test('a step the calendar does not reach is refused', () => {
  expect(() => features(pastOf(8), [grid.open.length])).toThrow(RangeError)
})
