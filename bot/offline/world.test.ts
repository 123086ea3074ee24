import { expect, test } from 'vitest'
import { ironworks, tuesday } from './testing.ts'
import { hereIn } from './world.ts'

test.each([
  ['America/Chicago', null, true],
  ['Pacific/Honolulu', null, true],
  ['America/Toronto', null, false],
  ['Europe/London', null, false],
  ['America/New_York', 'CA', false],
])('in %s, country %s, the month stands first: %s', (zone, country, monthFirst) => {
  expect(hereIn({ gym: { ...ironworks, zone, country }, now: tuesday })).toMatchObject({ monthFirst })
})
