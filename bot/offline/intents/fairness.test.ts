import { expect, test } from 'vitest'
import { heard } from '../testing.ts'

test.each([
  'is it fair',
  "this isn't fair",
  'am i getting a fair share',
  'do others get better slots than me',
  'how many times did i get my first choice',
  'how often do i get what i want',
  'why do i always get late slots',
  "why don't i ever get good times",
  'i never get a good slot',
  'do you favour others',
])('%j asks how fair it is', (said) => {
  expect(heard(said)).toEqual({ kind: 'calls', calls: [{ tool: 'fairShare', input: {} }] })
})

test.each(['fair enough', 'how often do i train'])('%j does not', (said) => {
  expect(heard(said)).toMatchObject({ kind: 'talk' })
})
