import { expect, test } from 'vitest'
import { seededRandom } from '../../kit/random.ts'
import { type GridGym, gridOf } from '../calendar/grid.ts'
import { profile } from './profile.ts'

const gym: GridGym = { zone: 'UTC', slotMinutes: 60, country: null, region: null, hours: [], periods: [] }
const grid = gridOf(gym, new Date('2026-01-05T00:00:00Z'), new Date('2026-06-01T00:00:00Z'))
const week = grid.perWeek

function forecast(people: Float64Array, steps: number[]): Float64Array {
  return profile.fit({ grid, people }, seededRandom('profile')).predict({ grid, people }, steps)
}

test('weighs each week 0.7 of the next, and half a week of the other days', () => {
  const people = new Float64Array(2 * week).fill(Number.NaN)
  people[10] = 20
  people[10 + week] = 30
  // By hand: (30 + 0.7 * 20 + 0.5 * anyDay) / 2.2, anyDay = (44 + 0.5 * 44 / 1.7) / 2.2 = 44 / 1.7.
  expect(forecast(people, [10 + 2 * week])[0]).toBeCloseTo(44 / 1.7, 9)
})

test('answers a weekday never seen with the same hour on other days', () => {
  const people = new Float64Array(2 * grid.perDay).fill(5)
  people[18] = 50
  people[18 + grid.perDay] = 50
  const [six = 0, seven = 0] = forecast(people, [18 + 3 * grid.perDay, 19 + 3 * grid.perDay])
  expect(six).toBeGreaterThan(40)
  expect(seven).toBeLessThan(8)
})

test('follows a change of level within a few weeks', () => {
  const people = Float64Array.from({ length: 8 * week }, (_, i) => (i < 5 * week ? 40 : 20))
  for (const value of forecast(people, [8 * week, 8 * week + 30])) expect(value).toBeLessThan(28)
})

test('a silence of two months washes nothing out', () => {
  const people = new Float64Array(12 * week).fill(Number.NaN)
  for (let i = 0; i < 4 * week; i++) people[i] = i % week === 18 ? 50 : 5
  const [before = 0] = forecast(people.subarray(0, 4 * week), [4 * week + 18])
  expect(forecast(people, [12 * week + 18])[0]).toBeCloseTo(before, 9)
})
