import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

test('the one not asked for the longest is forgotten first', async () => {
  const worked: string[] = []
  const ask = remembered(async (question: string) => {
    worked.push(question)
    return question.length
  }, 2)
  for (const question of ['legs', 'chest', 'legs', 'back', 'legs', 'chest']) await ask(question)
  expect(worked).toEqual(['legs', 'chest', 'back', 'chest'])
})

test('what came to nothing is worked on again', async () => {
  const answers = [undefined, 'a picture']
  const ask = remembered(async (_: string) => answers.shift(), 2)
  expect(await ask('legs')).toBeUndefined()
  expect(await ask('legs')).toBe('a picture')
})
