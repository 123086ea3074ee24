import { expect, test } from 'vitest'
import { reading } from '../../words/reading.ts'
import { tellsSoundBody } from './weights.ts'

const told = (...messages: string[]): boolean =>
  tellsSoundBody(
    messages.map((message) => {
      const sentences = reading(message).map(({ text }) => text.trim())
      return ` ${sentences.join(' , ')} `
    }),
  )

test.each([
  [['macros for a cut pls, male 27, 185cm 90kg']],
  [['macros for a cut, im 82 kg 178 cm 31 male']],
  [["i'm 5'10", 'and 176 lbs']],
])('%j is a sound body', (messages) => {
  expect(told(...messages)).toBe(true)
})

test.each([
  [['macros for a cut, 45 kg 170 cm 22 f']],
  [['185cm 90kg, i want to be 55 kg']],
  [['90 kg', 'macros for a cut']],
  [['macros for a cut']],
  [['185cm 90kg and i want to lose 35 kg']],
])('%j is none, or no more than a part of one', (messages) => {
  expect(told(...messages)).toBe(false)
})
