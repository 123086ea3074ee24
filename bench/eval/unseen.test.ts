import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDialogues, readMessages } from './sets.ts'

const root = new URL('../../', import.meta.url)

/** Shorter ones are said by many: "how full is it right now". */
const fewestWords = 8

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

function filesIn(folder: string, kind: RegExp): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => `${folder}${name}`)
}

const sentences = async (): Promise<string[]> => {
  const messages = (await readMessages()).filter(({ split }) => split === 'test').map(({ text }) => text)
  const dialogues = (await readDialogues()).filter(({ split }) => split === 'test')
  const said = dialogues.flatMap(({ turns }) => turns.map(({ say }) => say))
  return [...messages, ...said].map(plain).filter((text) => text.trim().split(' ').length >= fewestWords)
}

test('no sentence of the half that counts stands in a rule, a test, a prompt or a training file', async () => {
  const files = [
    ...filesIn('bot/', /\.ts$/),
    ...filesIn('prompts/', /\.ts$/),
    ...filesIn('tools/', /\.ts$/),
    ...filesIn('bench/guess/', /\.jsonl$/),
  ].filter((file) => !/weights\.ts$/.test(file))
  expect(files.length).toBeGreaterThan(500)
  const written = files.map((file) => ({ file, text: plain(readFileSync(new URL(file, root), 'utf8')) }))
  const found = (await sentences()).flatMap((sentence) =>
    written.filter(({ text }) => text.includes(sentence)).map(({ file }) => `${file}:${sentence}`),
  )
  expect(found.map((each) => each.split(':')[0])).toEqual([])
})
