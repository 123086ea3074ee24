import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parts } from './parts.ts'

const bare = (text: string) => text.replace(/\s/g, '')

test('a short text is one message, a blank one is none', () => {
  expect(parts(' about 22 people \n', 4096)).toEqual(['about 22 people'])
  expect(parts(' \n ', 4096)).toEqual([])
})

test('a text of exactly the limit stays whole', () => {
  expect(parts('a'.repeat(10), 10)).toEqual(['a'.repeat(10)])
})

test('a long text is cut between paragraphs before lines, and between lines before words', () => {
  expect(parts('legs are\nquiet now\n\nchest is full', 24)).toEqual(['legs are\nquiet now', 'chest is full'])
  expect(parts('legs are quiet\nchest is full', 20)).toEqual(['legs are quiet', 'chest is full'])
  expect(parts('legs are quiet now', 12)).toEqual(['legs are', 'quiet now'])
})

test('a paragraph that ends near the beginning is not sent as a crumb', () => {
  expect(parts('Hi\n\nlegs are quiet now and later', 20)).toEqual(['Hi\n\nlegs are quiet', 'now and later'])
})

test('an endless word is cut, but never inside a letter of several units', () => {
  expect(parts('🏋️‍♀️🏋️‍♀️🏋️‍♀️', 8)).toEqual(['🏋️‍♀️', '🏋️‍♀️', '🏋️‍♀️'])
  expect(parts('e\u0301'.repeat(3), 3)).toEqual(['e\u0301', 'e\u0301', 'e\u0301'])
})

test('one letter longer than a message is cut between its characters', () => {
  const piled = `a${'\u0301'.repeat(40)}`
  expect(parts(piled, 16).join('')).toBe(piled)
})

test('no message is blank or too long, and nothing but white space is lost', () => {
  const words = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n\n', '\n', ' ', '👩‍👩‍👧‍👦')),
  )
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 60 }), (pieces, most) => {
      const text = pieces.join('')
      const found = parts(text, most)
      expect(bare(found.join(''))).toBe(bare(text))
      for (const part of found) {
        expect(part.trim()).not.toBe('')
        expect(part.length).toBeLessThanOrEqual(most)
        expect(part.isWellFormed() || !text.isWellFormed()).toBe(true)
      }
    }),
  )
})
