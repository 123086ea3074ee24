import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mean } from '../../kit/statistics.ts'
import { type GridGym, gridOf } from '../calendar/grid.ts'
import { meanOver, meanWeeks, viewAt } from './view.ts'

const gym: GridGym = { zone: 'UTC', slotMinutes: 60, country: null, region: null, hours: [], periods: [] }
const grid = gridOf(gym, new Date('2026-01-05T00:00:00Z'), new Date('2026-07-06T00:00:00Z'))
const week = grid.perWeek
const unknown = Number.NaN

/** A past in which one slot of the week was seen so, oldest first. */
function seen(values: readonly number[], cell = 18): { grid: typeof grid; people: Float64Array } {
  const people = new Float64Array(values.length * week).fill(Number.NaN)
  values.forEach((value, i) => {
    people[i * week + cell] = value
  })
  return { grid, people }
}

const meansOf = (values: readonly number[]) =>
  viewAt(seen(values), values.length * week).means.map((means) => means[18])

test('same-slot means count known weeks, not weeks', () => {
  expect(meansOf([10, unknown, 20, 30, unknown])).toEqual([30, 25, 20, 20])
  expect(meansOf([8, 7, 6, 5, 4, 3, 2, 1, 0])).toEqual([0, 0.5, 1.5, 3.5])
  expect(meansOf([unknown, unknown])).toEqual([unknown, unknown, unknown, unknown])
})

test('what was last seen more than sixteen weeks ago is not known any more', () => {
  const silent = (weeks: number) => [9, ...Array.from({ length: weeks }, () => unknown)]
  expect(meansOf(silent(15))[0]).toBe(9)
  expect(meansOf(silent(16))[0]).toBeNaN()
})

test('the level is a mean slot of the last four known weeks, and the trends are sums over sums', () => {
  const past = seen([40, 40, 20, 20, 20, 10])
  for (let i = 0; i < 6; i++) past.people[i * week + 50] = 100
  const view = viewAt(past, 6 * week)
  // Cell 18: last four 20, 20, 20, 10; all six 25. Cell 50 is always 100.
  expect(view.level).toBeCloseTo((17.5 + 100) / 2)
  expect(view.week).toBeCloseTo((10 + 100) / (17.5 + 100))
  expect(view.trend).toBeCloseTo((15 + 100) / (25 + 100))
})

test('with nothing known the level is 0 and the trends are 1', () => {
  for (const values of [[], [unknown, unknown]]) {
    expect(viewAt(seen(values), values.length * week)).toMatchObject({ level: 0, week: 1, trend: 1 })
  }
})

test('an origin in the middle of a week knows its mornings newer than its evenings', () => {
  const past = seen([10, 20], 8)
  past.people[18] = 1
  past.people[week + 18] = 2
  const [newest] = viewAt(past, week + 12).means
  expect([newest[8], newest[18]]).toEqual([20, 1])
})

test('the mean of a stretch leaves holes out, and of nothing there is none', () => {
  const people = Float64Array.of(1, unknown, 3, unknown)
  expect(meanOver(people, 0, 4)).toBe(2)
  expect(meanOver(people, -5, 1)).toBe(1)
  expect(meanOver(people, 3, 4)).toBeNaN()
})

const holey = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 80 }) }, fc.constant(unknown))

test('each mean is that of the newest known weeks before the origin, whatever comes after', () => {
  const values = fc.array(holey, { minLength: 12, maxLength: 12 })
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 12 * week }), (weeks, origin) => {
      const past = seen(weeks)
      const known = weeks.filter((value, i) => !Number.isNaN(value) && i * week + 18 < origin).reverse()
      const { means } = viewAt(past, origin)
      meanWeeks.forEach((count, m) => {
        const expected = mean(known.slice(0, count))
        if (Number.isNaN(expected)) expect(means[m]?.[18]).toBeNaN()
        else expect(means[m]?.[18]).toBeCloseTo(expected)
      })
    }),
    { numRuns: 60 },
  )
})
