import { expect, test } from 'vitest'
import { strangeFigures } from './figures.ts'

const say = 'Tomorrow, Sunday 22 November, 18:00: legs, about 12 people (8 to 16).'
const result = '{"from":"2026-11-22T18:00:00+00:00","expected":{"people":{"about":12}}}'

test.each([
  'About 12 people tomorrow at 6 pm.',
  'Sunday 22 November at 18:00 looks like 12 people, 8 to 16.',
  'You asked for 7:30 pm.',
  'On 2026-11-22 at 6pm about 12.',
  'No numbers at all.',
])('"%s" says only what it was given', (reply) => {
  expect(strangeFigures(reply, [say, result, 'how is 19:30'])).toEqual([])
})

test.each([
  ['About 13 people.', ['13']],
  ['About 12 people at 7 pm.', ['7 pm']],
  ['It is 40 % full, 12 people.', ['40']],
  ['About 1,200 people.', ['1,200']],
  ['12.5 people on average', ['12.5']],
  ['See you at 20:15', ['20:15']],
])('"%s" is caught', (reply, strange) => {
  expect(strangeFigures(reply, [say, result])).toEqual(strange)
})

test('an hour is not a number of people', () => {
  expect(strangeFigures('About 6 people.', ['at 18:00'])).toEqual(['6'])
})
