import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ourCatalogue } from './catalogue.ts'
import { secondsOf, sessionMinutes, warmUpMinutes } from './minutes.ts'

const press = { setupSeconds: 60, secondsPerRep: 4, unilateral: false }

test('minutes as worked by hand', () => {
  expect(secondsOf({ sets: 3, reps: 10, restSeconds: 90 }, press)).toBe(60 + 3 * (40 + 90))
  expect(secondsOf({ sets: 3, reps: 10, restSeconds: 90 }, { ...press, unilateral: true })).toBe(
    60 + 3 * (80 + 90),
  )
  const session = {
    warmUpMinutes: 5,
    exercises: [{ exercise: 'barbell-bench-press', sets: 3, reps: 10, restSeconds: 120 }],
  }
  const bench = ourCatalogue.find('barbell-bench-press')
  const seconds = (bench?.setupSeconds ?? Number.NaN) + 3 * (10 * (bench?.secondsPerRep ?? Number.NaN) + 120)
  expect(sessionMinutes(session, ourCatalogue.find)).toBe(Math.ceil(5 + seconds / 60))
})

test('one more set, repetition or second of rest never makes it shorter', () => {
  const some = fc.record({
    sets: fc.integer({ min: 1, max: 8 }),
    reps: fc.integer({ min: 1, max: 60 }),
    restSeconds: fc.integer({ min: 0, max: 300 }),
  })
  fc.assert(
    fc.property(some, (each) => {
      const seconds = secondsOf(each, press)
      expect(secondsOf({ ...each, sets: each.sets + 1 }, press)).toBeGreaterThan(seconds)
      expect(secondsOf({ ...each, reps: each.reps + 1 }, press)).toBeGreaterThan(seconds)
      expect(secondsOf({ ...each, restSeconds: each.restSeconds + 1 }, press)).toBeGreaterThan(seconds)
    }),
  )
})

test('heavy lifts get a longer warm-up where there is time', () => {
  expect(warmUpMinutes(20, false)).toBe(3)
  expect(warmUpMinutes(60, true)).toBeGreaterThan(warmUpMinutes(60, false))
})
