import { expect, test } from 'vitest'
import { recordSentence } from './record.ts'

const record = { slots: 238, held: 0.71, mae: 4.2, against: undefined }

test('a record is told in times of ten and in people', () => {
  expect(recordSentence(record, 'last week')).toBe('Right 7 of 10 times last week, off by about 4 people.')
  expect(recordSentence({ ...record, mae: 0.4 }, 'yesterday')).toMatch(/off by less than one person\.$/)
  expect(recordSentence({ ...record, mae: 1.2 }, 'yesterday')).toMatch(/off by about 1 person\.$/)
})

test('a bad week is owned up to', () => {
  const against = { slots: 200, mae: 6, naiveMae: 5 }
  expect(recordSentence({ ...record, held: 0.31, mae: 6, against }, 'last week')).toBe(
    'Right 3 of 10 times last week, off by about 6 people, 20 % worse than repeating the week before.',
  )
  const better = { slots: 200, mae: 4, naiveMae: 8 }
  expect(recordSentence({ ...record, against: better }, 'last week')).toMatch(/50 % better than repeating/)
  const even = { slots: 200, mae: 4, naiveMae: 4.05 }
  expect(recordSentence({ ...record, against: even }, 'last week')).toMatch(/no better than repeating/)
})

test('a handful of slots is no record', () => {
  expect(recordSentence({ ...record, slots: 5 }, 'last week')).toBeUndefined()
  expect(recordSentence(undefined, 'last week')).toBeUndefined()
})
