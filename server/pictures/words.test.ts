import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from '../pages/browser/labels.ts'
import { daysWords, titleLines } from './words.ts'

const room = { width: 300, em: 20, most: 2 }

test('a title that fits is one line', () => {
  expect(titleLines('Expected people, Legs', room)).toEqual(['Expected people, Legs'])
})

test('a longer one has two lines, and ends in dots where even they are too short', () => {
  expect(titleLines('Expected people, chest and back', room)).toEqual(['Expected people, chest', 'and back'])
  expect(titleLines('Expected people on the floor of the cable machines upstairs', room)).toEqual([
    'Expected people on the',
    'floor of the cable…',
  ])
})

test('no title has more lines than allowed, nor a line wider than the picture', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const lines = titleLines(title, room)
      expect(lines.length).toBeLessThanOrEqual(room.most)
      for (const line of lines) expect(textWidth(line, room.em)).toBeLessThanOrEqual(room.width)
    }),
  )
})

const berlin = (from: string, to: string) => daysWords(Date.parse(from), Date.parse(to), 'Europe/Berlin')

test('a day is named by the clock on the wall', () => {
  expect(berlin('2026-11-24T23:30:00Z', '2026-11-25T21:30:00Z')).toBe('Wednesday 25 November')
})

test('an evening that ends after midnight is still that evening', () => {
  expect(berlin('2026-11-24T17:00:00Z', '2026-11-25T01:30:00Z')).toBe('Tuesday 24 November')
})

test('a week has a first and a last day', () => {
  expect(berlin('2026-11-28T05:00:00Z', '2026-12-04T21:30:00Z')).toBe('Sat 28 November to Fri 4 December')
})
