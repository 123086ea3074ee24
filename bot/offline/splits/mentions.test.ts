import { expect, test } from 'vitest'
import { defaultSplits } from '../../../tools/kit/splits.ts'
import { wordsOf } from '../words/text.ts'
import { mentions, splitBook } from './mentions.ts'

const book = splitBook(defaultSplits)

const found = (text: string) =>
  mentions(
    wordsOf(text).map((word) => word.text),
    book,
  ).map(({ splits }) => splits.map(({ id }) => id).join('+'))

test.each([
  ['in for leg day', ['legs']],
  ['legs and back', ['legs', 'back']],
  ['back and biceps', ['back', 'arms']],
  ['push day', ['chest+shoulders+arms']],
  ['upper body', ['chest+back']],
  ['full body', ['general']],
  ['is the squat rack free', ['legs']],
  ['any benches free', ['chest']],
  ['hit legs', ['legs']],
  ['in for a class', ['general']],
  ['a hit class', ['general']],
  ['glutes & abs', ['legs', 'core']],
  ['pull-ups', ['back']],
])('%j names %j', (text, ids) => {
  expect(found(text)).toEqual(ids)
})

test.each([
  'is back busy',
  'how busy is back at 6',
  'when is back quiet',
  'best time for back on Thursday',
  'no, I meant back',
  'what about back',
  'in, back',
  'back?',
  '*back',
  'switch to back',
  'check in for back',
  'starting back',
  'back day',
  'doing back again',
  'hows back looking',
  'starting my back',
  'make that back',
  'monday 8pm back',
  'and back too',
])('in %j, back is the split', (text) => {
  expect(found(text)).toEqual(['back'])
})

test.each([
  "I'm back",
  'come back later',
  'back at 6',
  'get back to me',
  'take that back',
  'is Anna back',
  'back now',
  'back home',
  'I want my money back',
  'be right back',
  "I'm not back yet",
  'back in 5',
  'my back hurts',
  'call me back',
  'I hurt my back',
  "I'll be tomorrow back",
  'will I make it back',
])('in %j, back is no split', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  'push it to 7',
  'pull my leg',
  'leg it',
  'break a leg',
  'on my last legs',
  'running late',
  'is everything ok',
  'in general',
  'the air conditioning',
  'my heart rate',
  'chest pain',
  'bike rack',
  'lower than usual',
  'the upper floor',
  'gonna hit the gym',
  'front row',
  'going to run home',
  'I ran an army',
  'pack it up',
  'more please',
  'check in',
])('%j names no split', (text) => {
  expect(found(text)).toEqual([])
})

test('a split may be named to rule it out', () => {
  const words = ['not', 'legs', ',', 'back']
  expect(mentions(words, book).map(({ splits, ruledOut }) => [splits[0]?.id, ruledOut])).toEqual([
    ['legs', true],
    ['back', false],
  ])
})

test("a gym's own names count", () => {
  const own = splitBook([
    { id: 'z2', name: 'Zone 2', aliases: ['the cave'], muscles: [], typicalMinutes: 60, capacityShare: 0.2 },
  ])
  expect(mentions(['is', 'zone', '2', 'free'], own)).toMatchObject([{ from: 1, to: 3 }])
  expect(mentions(['in', 'the', 'cave'], own)).toMatchObject([{ from: 1, to: 3 }])
  expect(mentions(['legs'], own)).toEqual([])
})
