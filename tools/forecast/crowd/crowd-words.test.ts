import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shownExpected, shownPeople } from '../../kit/people.ts'
import { surePeople, thanOn, thanUsual } from './crowd-words.ts'

test.each([
  [{ mean: 21.6, low: 17.8, high: 26.6 }, 'about 22 people, usually within 5'],
  [{ mean: 6.2, low: 2.5, high: 8.9 }, 'about 6 people, usually up to 9'],
  [{ mean: 22, low: 22, high: 22 }, 'about 22 people'],
  [{ mean: 3, low: 0, high: 4 }, 'fewer than 5 people'],
  [{ mean: 4, low: 1, high: 11 }, 'fewer than 5 people, at most about 11'],
])('%o reads "%s"', (expected, words) => {
  expect(surePeople(shownExpected(expected))).toBe(words)
})

test.each([
  [8, 16, '8 fewer than usual'],
  [19, 16, '3 more than usual'],
  [16, 16.4, 'as usual'],
  [3, 16, 'fewer than usual'],
  [12, 2, 'more than usual'],
  [6, 4, 'as usual'],
  [1, 3, 'as usual'],
])('%i people against a usual %i are "%s"', (people, usual, words) => {
  expect(thanUsual(shownPeople(people), shownPeople(usual))).toBe(words)
})

test('where nothing is usual yet nothing is compared', () => {
  expect(thanUsual(shownPeople(20), null)).toBeUndefined()
  expect(thanOn(shownPeople(20), null, 'Tuesday')).toBeUndefined()
})

test('no comparison gives a number under five away', () => {
  const people = fc.integer({ min: 0, max: 60 })
  fc.assert(
    fc.property(people, people, (here, usual) => {
      const words = thanUsual(shownPeople(here), shownPeople(usual)) ?? ''
      if (here < 5 || usual < 5) expect(words).not.toMatch(/\d/)
    }),
  )
})

test('the interval that is said is never narrower than the one that is meant', () => {
  const range = fc.tuple(
    fc.double({ min: 0, max: 90, noNaN: true }),
    fc.double({ min: 0, max: 20, noNaN: true }),
    fc.double({ min: 0, max: 20, noNaN: true }),
  )
  fc.assert(
    fc.property(range, ([mean, down, up]) => {
      const [low, high] = [Math.max(0, mean - down), mean + up]
      const words = surePeople(shownExpected({ mean, low, high }))
      const about = Number(/^about (\d+)/.exec(words)?.[1])
      const within = Number(/within (\d+)/.exec(words)?.[1])
      if (within) expect([about - within <= low, about + within >= high]).toEqual([true, true])
      const most = Number(/(?:up to|at most about) (\d+)/.exec(words)?.[1])
      if (most) expect(most).toBeGreaterThanOrEqual(high)
    }),
  )
})
