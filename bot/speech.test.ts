import { expect, test } from 'vitest'
import { speechOf } from './speech.ts'

async function* pieces(...words: string[]) {
  yield* words
}

test('sentences are heard one by one, whole', async () => {
  const heard: string[] = []
  const speech = await speechOf(pieces('About 12', '.5 people. The', ' peak is at 18:00.\nBye'), {
    amiss: () => false,
    heard: (piece) => heard.push(piece),
  })
  expect(heard).toEqual(['About 12.5 people. ', 'The peak is at 18:00.\n', 'Bye'])
  expect(speech).toEqual({ text: 'About 12.5 people. The peak is at 18:00.\nBye', end: 'whole' })
})

test('a strange sentence and all after it go unheard', async () => {
  const heard: string[] = []
  const speech = await speechOf(pieces('All fine. ', 'About 99 people. ', 'Come!'), {
    amiss: (sentence) => sentence.includes('99'),
    heard: (piece) => heard.push(piece),
  })
  expect(heard).toEqual(['All fine. '])
  expect(speech).toEqual({ text: 'All fine.', end: 'stopped' })
})
