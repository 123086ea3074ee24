import { expect, test } from 'vitest'
import { exercises, foods } from '../../plan/index.ts'
import { recipes } from '../../plan/meals/recipes/index.ts'
import { signsOf } from '../signs.ts'

const ofFood = [
  '* for breakfast',
  'lunch was *',
  'had * for dinner',
  'I ate *',
  'log 150 g * and a coffee',
  'swap the * at dinner',
  'get rid of the *',
  'no * please, I am sick of it',
  'how many calories in *',
  'can I have * instead',
]
const ofExercise = [
  '* 3x8 60kg',
  'no * please',
  'swap * for something else',
  'how do I do *',
  '* felt good today',
  'what did I do last time on *?',
]

const stops = (template: string, name: string) =>
  signsOf([{ text: template.replace('*', name.toLowerCase()) }]).filter(
    ({ severity }) => severity !== 'caution',
  )

test.each(ofFood)('no food is a danger: %s', (template) => {
  const wrong = [...foods, ...recipes].filter(({ name }) => stops(template, name).length > 0)
  expect(wrong.map(({ name }) => name)).toEqual([])
})

test.each(ofExercise)('no exercise is a danger: %s', (template) => {
  const wrong = exercises.filter(({ name }) => stops(template, name).length > 0)
  expect(wrong.map(({ name }) => name)).toEqual([])
})
