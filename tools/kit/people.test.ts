import fc from 'fast-check'
import { expect, test } from 'vitest'
import { peopleWords, shownPeople } from './people.ts'

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
