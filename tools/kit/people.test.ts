import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectedWords, peopleWords, shownExpected, shownPeople } from './people.ts'

test('a count under five is never told', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 300, noNaN: true }), (people) => {
      const words = peopleWords(shownPeople(people))
      const told = /about (\d+)/.exec(words)?.[1]
      if (told === undefined) expect(words).toBe('fewer than 5 people')
      else expect(Number(told)).toBeGreaterThanOrEqual(5)
    }),
  )
})

test.each([
  [{ mean: 21.6, low: 17.8, high: 27.2 }, 'about 22 people (17 to 28)'],
  [{ mean: 6.2, low: 2.5, high: 8.9 }, 'about 6 people (up to 9)'],
  [{ mean: 3, low: 0, high: 4 }, 'fewer than 5 people'],
  [{ mean: 4, low: 1, high: 11 }, 'fewer than 5 people (at most about 11)'],
])('%o reads "%s"', (expected, words) => {
  expect(expectedWords(shownExpected(expected))).toBe(words)
})
