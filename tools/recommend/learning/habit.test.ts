import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Came, habitsIn, usualMinute } from './habit.ts'

const on = (weekday: number, ...minutes: number[]): Came[] => minutes.map((minute) => ({ weekday, minute }))

test('three times at about six is a habit, around the middle of them', () => {
  expect(habitsIn(on(2, 1070, 1080, 1100))).toEqual([{ weekday: 2, from: 1065, minutes: 30 }])
  const [wide] = habitsIn(on(2, 1020, 1080, 1140, 1200))
  expect(wide).toEqual({ weekday: 2, from: 1065, minutes: 90 })
  expect(wide && usualMinute(wide)).toBe(1110)
})

test('twice is none, and neither is any time of the day', () => {
  expect(habitsIn(on(2, 1080, 1080))).toEqual([])
  expect(habitsIn(on(2, 420, 1080, 1260))).toEqual([])
  expect(habitsIn([])).toEqual([])
})

test('one odd visit does not undo a habit', () => {
  const [habit] = habitsIn(on(2, 1080, 1080, 1085, 1075, 1080, 420))
  expect(habit).toMatchObject({ weekday: 2 })
  expect(habit && Math.abs(usualMinute(habit) - 1080)).toBeLessThan(10)
})

test('each weekday is a habit of its own', () => {
  const visits = [...on(2, 1080, 1080, 1080), ...on(4, 420, 420, 430), ...on(6, 600)]
  expect(habitsIn(visits).map(({ weekday }) => weekday)).toEqual([2, 4])
})

test('whenever they come, a habit lies within a day, and its middle among their visits', () => {
  const visits = fc.array(
    fc.record({ weekday: fc.integer({ min: 1, max: 7 }), minute: fc.integer({ min: 0, max: 1439 }) }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(visits, (came) => {
      for (const { weekday, from, minutes } of habitsIn(came)) {
        expect(Number.isInteger(from) && from >= 0 && from <= 1439).toBe(true)
        expect(Number.isInteger(minutes) && minutes >= 30 && minutes <= 180).toBe(true)
        const own = came.filter((each) => each.weekday === weekday).map(({ minute }) => minute)
        expect(own.length).toBeGreaterThanOrEqual(3)
        const middle = usualMinute({ from, minutes })
        expect(middle).toBeGreaterThan(Math.min(...own) - 16)
        expect(middle).toBeLessThan(Math.max(...own) + 16)
      }
    }),
  )
})
