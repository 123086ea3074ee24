import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normal, seededRandom } from '../../kit/random.ts'
import { levelShift, onsetOf, shiftSd } from './level-shift.ts'
import type { DayError } from './noise.ts'

const white = { scale: 1, persistent: 0 }
const errors = (values: readonly number[], sd = 0.2): DayError[] =>
  values.map((value, day) => ({ day, value, sd }))
const quiet = (days: number, seed: string) => {
  const random = seededRandom(seed)
  return Array.from({ length: days }, () => normal(random, 0, 0.2))
}

test('five days at another level are found, with their first day', () => {
  const calm = Array.from({ length: 23 }, (_, i) => (i % 2 ? 0.1 : -0.1))
  const found = levelShift(errors([...calm, -0.6, -0.5, -0.6, -0.5, -0.6]), white)
  expect(found?.since).toBe(23)
  expect(found?.score).toBeLessThan(-4)
  expect(found?.value).toBeCloseTo(-0.56, 1)
})

test('where a level began is told to the day, however far it moved', () => {
  const calm = Array.from({ length: 24 }, (_, i) => (i % 2 ? 0.1 : -0.1))
  expect(onsetOf(errors([...calm, 2, 2.1, 1.9]))).toBe(24)
  expect(onsetOf([])).toBe(0)
})

test('one or two odd days are no new level', () => {
  expect(levelShift(errors([...quiet(25, 'a').map((v) => v / 4), -1.5]), white)).toBeUndefined()
  const two = levelShift(errors([...Array.from({ length: 24 }, () => 0.01), -1.5, -1.5, 0.01, 0.01]), white)
  expect(Math.abs(two?.score ?? 0)).toBeLessThan(3)
})

test('too short a record is not judged', () => {
  expect(levelShift(errors([0, 0, 0, 0, 0, 2, 2, 2, 2]), white)).toBeUndefined()
  expect(levelShift([], white)).toBeUndefined()
})

test('a stretch that the calendar names may be off as a whole', () => {
  const calm = quiet(20, 'b').map((value) => value / 2)
  const rush = Array.from({ length: 6 }, () => 0.6)
  const plain = errors([...calm, ...rush])
  const doubted = plain.map((error, i) => (i < 20 ? error : { ...error, doubt: { name: 'rush', sd: 0.6 } }))
  expect(levelShift(plain, white)?.score).toBeGreaterThan(4)
  expect(Math.abs(levelShift(doubted, white)?.score ?? 0)).toBeLessThan(2)
})

test('what hangs together from day to day counts for less', () => {
  const series = errors([...quiet(24, 'c').map((value) => value / 2), 0.4, 0.4, 0.4, 0.4])
  const loose = levelShift(series, white)?.score ?? 0
  expect(levelShift(series, { scale: 1, persistent: 0.8 })?.score ?? 0).toBeLessThan(loose)
})

test('upside down the score changes its sign alone, and the unit of the errors does not matter', () => {
  fc.assert(
    fc.property(fc.string(), fc.double({ min: 0.1, max: 10, noNaN: true }), (seed, unit) => {
      const values = quiet(28, seed)
      const score = levelShift(errors(values), white)?.score ?? 0
      expect(levelShift(errors(values.map((value) => -value)), white)?.score ?? 0).toBeCloseTo(-score)
      const scaled = errors(
        values.map((value) => value * unit),
        0.2 * unit,
      )
      expect(levelShift(scaled, white)?.score ?? 0).toBeCloseTo(score)
    }),
  )
})

test('the longer a level lasts, the surer it is known', () => {
  const series = errors(quiet(28, 'd'))
  expect(shiftSd(series, white, 7)).toBeLessThan(shiftSd(series, white, 3))
})
