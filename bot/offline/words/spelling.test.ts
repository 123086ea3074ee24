import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { edits } from '../../../tools/kit/edits.ts'
import { defaultEquipment, defaultSplits } from '../../../tools/kit/splits.ts'
import { equipmentBook } from '../splits/equipment.ts'
import { splitBook } from '../splits/mentions.ts'
import { commonWords } from './common-words.ts'
import { spell } from './spelling.ts'
import { wordsOf } from './text.ts'
import { vocabularyFor } from './vocabulary.ts'

const vocabulary = vocabularyFor(splitBook(defaultSplits), equipmentBook(defaultEquipment))

const spelled = (text: string) =>
  wordsOf(text)
    .map((word) => spell(word, vocabulary).text)
    .join(' ')

test.each([
  ['chekc in', 'check in'],
  ['legss', 'legs'],
  ['shouldrs', 'shoulders'],
  ['leggs', 'legs'],
  ['tommorow', 'tomorrow'],
  ['wensday', 'wednesday'],
  ['qiet', 'quiet'],
  ['bsuy', 'busy'],
  ['packd', 'packed'],
  ['leaveing', 'leaving'],
  ['arived', 'arrived'],
  ['finshed', 'finished'],
  ['saterday', 'saturday'],
  ['treadmil', 'treadmill'],
  ['bicpes', 'biceps'],
  ['heyyyy', 'hey'],
  ['busyyyy', 'busy'],
])('%j is meant as %j', (typed, meant) => {
  expect(spelled(typed)).toBe(meant)
})

test.each([
  ['wen is it qiet for legz tmrw', 'when is it quiet for legs tomorrow'],
  ['r u gonna b bsy 2nite', 'are you going to b busy tonight'],
  ["I'm here 4 legs", 'i am here for legs'],
  ['want 2 train @ 6', 'want to train at 6'],
  ['check-in: chest/back', 'check in . chest and back'],
  ['legday', 'leg day'],
  ['see you at 6 p.m.', 'see you at 6pm'],
  ["don't, can't & won't", 'do not , can not and will not'],
  ['is it quite tomorrow', 'is it quiet tomorrow'],
  ['it is quite busy', 'it is quite busy'],
  ['I sat down in the sun on sat', 'i sat down in the sun on saturday'],
  ["new year's eve", "new year 's eve"],
])('%j is written out as %j', (typed, words) => {
  expect(spelled(typed)).toBe(words)
})

test.each([
  'pack',
  'juggling',
  'jungle',
  'army',
  'more',
  'care',
  'cheat',
  'chess',
  'quit',
  'lift',
  'learning',
  'heaving',
  'food',
  'fool',
  'beach',
  'lunge',
  'guest',
  'crown',
  'party',
  'house',
  'quest',
  'dish',
  'hello',
  'mike',
  'darren',
  'chuck',
  'sandy',
  'becky',
])('%j is no slip for anything', (word) => {
  expect(spelled(word)).toBe(word)
})

test('short words are left alone', () => {
  for (const word of ['lgx', 'abx', 'cor', 'bak2']) expect(spelled(word)).toBe(word)
})

test('a name with a capital is nobody’s typing error', () => {
  const [, name] = wordsOf('is Chesta there').map((word) => spell(word, vocabulary))
  expect(name).toMatchObject({ text: 'chesta', known: 'no' })
})

test('no common word is changed', () => {
  for (const word of commonWords) expect(spell({ text: word, capital: false }, vocabulary).text).toBe(word)
})

test('edits are a distance: none to itself, the same both ways, one for a swap', () => {
  const word = fc.stringMatching(/^[a-z]{0,8}$/)
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(edits(a, a)).toBe(0)
      expect(edits(a, b)).toBe(edits(b, a))
      expect(edits(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
  expect(edits('chekc', 'check')).toBe(1)
})
