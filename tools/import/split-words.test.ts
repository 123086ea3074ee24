import { expect, test } from 'vitest'
import { defaultSplits } from '../kit/splits.ts'
import { splitReader } from './split-words.ts'

const read = splitReader(defaultSplits)

test.each([
  ['chest, back, Core', ['chest', 'back', 'core']],
  ['chest, Leg, chest', ['chest', 'legs']],
  ['Arms', ['arms']],
  ['Running', ['cardio']],
  ['legs and abs', ['legs', 'core']],
  ['back/biceps; Cardio', ['back', 'arms', 'cardio']],
  ["['Leg', 'Core']", ['legs', 'core']],
  ['push day', ['chest', 'shoulders', 'arms']],
  ['', ['general']],
  ['N/A', ['general']],
])('"%s" is %s', (text, splits) => {
  expect(read(text)).toEqual({ splits, foreign: [] })
})

test('classes stand for the split they come nearest to', () => {
  expect(read('Kickboxen, BodyPump, Zumba').splits).toEqual(['cardio', 'general'])
  expect(read('Kickboxen').foreign).toEqual([{ word: 'Kickboxen', split: 'cardio', known: true }])
})

test('a word nobody knows is general training and is told', () => {
  expect(read('LesMiles, legs')).toEqual({
    splits: ['general', 'legs'],
    foreign: [{ word: 'LesMiles', split: 'general', known: false }],
  })
})

test('a gym with other splits gets its own', () => {
  const [legs] = defaultSplits.filter(({ id }) => id === 'legs')
  const own = splitReader(
    legs ? [legs, { ...legs, id: 'upper', name: 'Arms and shoulders', aliases: [] }] : [],
  )
  expect(own('arms and shoulders').splits).toEqual(['upper'])
  expect(own('Zumba').splits).toEqual([])
  expect(own('').splits).toEqual([])
})
