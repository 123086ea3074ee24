import { expect, test } from 'vitest'
import { mostPlaces } from './most.ts'

const tuesday = new Date('2026-11-24T18:30:00+01:00')
const rule = { split: 'legs', weekday: 2, from: 1080, to: 1200, most: 4 }

test('a rule caps the slots it speaks of, by the clock on the wall, and no others', () => {
  const most = mostPlaces([rule], 'Europe/Berlin')
  expect(most('legs', tuesday)).toBe(4)
  expect(most('chest', tuesday)).toBe(Number.POSITIVE_INFINITY)
  expect(most('all', tuesday)).toBe(Number.POSITIVE_INFINITY)
  expect(most('legs', new Date('2026-11-24T20:00:00+01:00'))).toBe(Number.POSITIVE_INFINITY)
  expect(most('legs', new Date('2026-11-25T18:30:00+01:00'))).toBe(Number.POSITIVE_INFINITY)
  expect(most('legs', new Date('2026-07-21T18:00:00+02:00'))).toBe(4)
  expect(mostPlaces([rule], 'America/New_York')('legs', tuesday)).toBe(Number.POSITIVE_INFINITY)
})

test('of several rules the strictest counts, and none at all is a rule too', () => {
  const daily = { ...rule, weekday: null, from: 0, to: 1440, most: 2 }
  expect(mostPlaces([rule, daily], 'Europe/Berlin')('legs', tuesday)).toBe(2)
  expect(mostPlaces([rule, { ...daily, most: 0 }], 'Europe/Berlin')('legs', tuesday)).toBe(0)
})

test('the half hour after midnight belongs to the new day', () => {
  const night = { split: 'all', weekday: 6, from: 0, to: 120, most: 1 }
  const most = mostPlaces([night], 'Europe/Berlin')
  expect(most('all', new Date('2026-11-28T00:30:00+01:00'))).toBe(1)
  expect(most('all', new Date('2026-11-27T23:30:00+01:00'))).toBe(Number.POSITIVE_INFINITY)
})
