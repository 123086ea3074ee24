import { expect, test } from 'vitest'
import { embedOnce } from './embed-once.ts'

test('a text is embedded once, whoever asks for it, and the order is the one that was asked in', async () => {
  const asked: string[][] = []
  const embed = embedOnce(async (texts) => {
    asked.push([...texts])
    return texts.map((text) => [text.length])
  })
  expect(await embed(['one', 'three', 'one'])).toEqual([[3], [5], [3]])
  expect(await embed(['three', 'seven!'])).toEqual([[5], [6]])
  expect(await embed(['one'])).toEqual([[3]])
  expect(asked).toEqual([['one', 'three'], ['seven!']])
})

test('where there is no model there are no embeddings, and the next text is tried again', async () => {
  let works = false
  const embed = embedOnce(async (texts) => (works ? texts.map(() => [1]) : undefined))
  expect(await embed(['one'])).toBeUndefined()
  works = true
  expect(await embed(['one'])).toEqual([[1]])
})
