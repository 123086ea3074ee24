import { expect, test } from 'vitest'
import { normal, poisson, type Random, seededRandom } from '../../kit/random.ts'
import { addDays, weekdayOf } from '../../kit/time.ts'
import type { WeekCell } from '../peaks/store.ts'
import { apart, roomsUsed } from './rooms-used.ts'
import type { Fill } from './store.ts'
import { unusedHours } from './unused.ts'
import { wholeSum } from './whole-sum.ts'

const runs = 400
const rooms = Array.from({ length: 9 }, (_, i) => ({
  id: `room ${i}`,
  name: `room ${i}`,
  capacity: 10 + 4 * i,
  comfort: 8 + 3 * i,
}))

/** Rooms whose days go up and down with weather of their own and with the weekday. */
function fills(random: Random, days: number, part: (room: number) => number): Fill[] {
  return rooms.map(({ id, capacity }, room) => {
    let state = normal(random)
    const means = Array.from({ length: days }, (_, day) => {
      state = 0.6 * state + 0.8 * normal(random)
      const weekday = weekdayOf(addDays('2026-09-07', day)) > 5 ? 0.8 : 1.08
      return capacity * part(room) * weekday * Math.exp(0.1 * state) + normal(random, 0, 0.4)
    })
    const people = means.reduce((sum, mean) => sum + mean, 0) / days
    const squares = means.reduce((sum, mean) => sum + (mean - people) ** 2, 0)
    return {
      id,
      people,
      often: 0,
      most: 0,
      slots: days * 32,
      full: 0,
      days,
      unrest: Math.sqrt(squares / (days - 7)),
    }
  })
}

test.each([14, 28, 182])(
  'of rooms that are used alike over %d days, under one gym in twenty is told of one',
  (days) => {
    let told = 0
    for (let i = 0; i < runs; i++) {
      const { harder, less } = apart(
        roomsUsed(
          rooms,
          fills(seededRandom(`alike ${days} ${i}`), days, () => 0.5),
        ),
      )
      if (harder.length + less.length > 0) told++
    }
    expect(told / runs).toBeLessThan(0.05)
  },
)

test('a room that is used half as hard again over eight weeks is found', () => {
  let found = 0
  for (let i = 0; i < runs; i++) {
    const used = roomsUsed(
      rooms,
      fills(seededRandom(`harder ${i}`), 56, (room) => (room === 4 ? 0.75 : 0.5)),
    )
    if (apart(used).harder[0]?.room.id === 'room 4') found++
  }
  expect(found / runs).toBeGreaterThan(0.9)
})

/** A week of evenings with so many people in the last two hours. */
function evenings(random: Random, weeks: number, people: number): WeekCell[] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
    Array.from({ length: 8 }, (_, slot) => {
      const values = Array.from({ length: weeks }, () => poisson(random, slot < 4 ? 40 : people))
      const mean = values.reduce((sum, value) => sum + value, 0) / weeks
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
      const ends = { least: Math.min(...values), most: Math.max(...values) }
      return { weekday, minute: 1080 + 30 * slot, people: mean, days: weeks, squares, ...ends }
    }),
  )
}

test('evenings with half of a tenth in are found as empty, those with more than a tenth are not', () => {
  const random = seededRandom('evenings')
  const empty = unusedHours(evenings(random, 8, 5), 100, 30)
  expect(empty.reduce((sum, { from, to }) => sum + to - from, 0) / 30).toBeGreaterThan(25)
  expect(empty.every(({ from }) => from >= 1200)).toBe(true)
  const used = unusedHours(evenings(random, 8, 12), 100, 30)
  expect(used.length).toBeLessThanOrEqual(1)
  expect(unusedHours(evenings(random, 2, 1), 100, 30)).toEqual([])
})

test('whole numbers sum to the whole', () => {
  expect(wholeSum([1.4, 2.4, 3.2], 7)).toEqual([2, 2, 3])
  expect(wholeSum([1.5, 2.5], 9)).toEqual([2, 3])
  expect(wholeSum([], 0)).toEqual([])
})
