import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from '../../kit/packing.ts'
import { type Gate, isRoutine, wordOdds } from './gate.ts'
import { gramPlaces, gramsOf, wordPlace, wordsOf } from './grams.ts'
import { viewsOf } from './views.ts'

test('words are lower case, and a number is its number of digits', () => {
  expect(wordsOf('I’m at 1200 kcal, not 2.5')).toEqual(["i'm", 'at', '#4', 'kcal', 'not', '#1'])
})

test('grams are places in the table, none twice, and the same for the same words', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const places = gramsOf(text)
      expect(new Set(places).size).toBe(places.length)
      for (const place of places) expect(place).toBeLessThan(gramPlaces)
      expect(gramsOf(text.toUpperCase().toLowerCase())).toEqual(gramsOf(text.toLowerCase()))
    }),
  )
})

test('one message is read once, several as the newest, the last three and all', () => {
  expect(viewsOf([])).toEqual([])
  expect(viewsOf(['a'])).toEqual(['a'])
  expect(viewsOf(['a', 'b'])).toEqual(['b', 'a. b'])
  expect(viewsOf(['a', 'b', 'c', 'd'])).toEqual(['d', 'b. c. d', 'a. b. c. d'])
  expect(viewsOf(['x'.repeat(900), 'y', 'z', 'w']).at(-1)).toHaveLength(600)
})

test('numbers in bytes come back within half a step', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: -100, max: 100, noNaN: true })), (values) => {
      const exact = Float32Array.from(values)
      const packed = pack(exact)
      const back = unpack(packed)
      expect(back).toHaveLength(exact.length)
      exact.forEach((value, at) => {
        expect(Math.abs((back[at] ?? Number.NaN) - value)).toBeLessThanOrEqual(packed.scale * 0.5001)
      })
    }),
  )
})

test('a message is routine when all its words are known and far from danger together', () => {
  const known = new Set(['is', 'it', 'busy', 'help'].map(wordPlace))
  const grams = new Float32Array(gramPlaces).fill(-1)
  for (const place of gramsOf('help')) grams[place] = 9
  const gate: Gate = { bias: 0, grams, isKnown: (place) => known.has(place) }
  expect(isRoutine(gate, 'Is it busy?', -1)).toBe(true)
  expect(isRoutine(gate, 'Is it busy, Zanzibar?', -1)).toBe(false)
  expect(isRoutine(gate, 'help', -1)).toBe(false)
  expect(wordOdds(gate, 'help')).toBe(9)
})
