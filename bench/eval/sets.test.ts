import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { BadLine, readAttacks, readDialogues, readMessages } from './sets.ts'

const fixtures = new URL('./fixtures/', import.meta.url)

async function folderWith(lines: readonly string[]): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'sets-'))
  await writeFile(join(folder, 'messages.jsonl'), lines.join('\n'))
  return pathToFileURL(`${folder}/`)
}

const line = (id: string, expected: string) => `{"id":"${id}","split":"dev","text":"hi","expect":${expected}}`

test('the three sets are read', async () => {
  expect(await readMessages(fixtures)).toHaveLength(5)
  expect(await readDialogues(fixtures)).toHaveLength(2)
  expect(await readAttacks(fixtures)).toHaveLength(3)
})

test.each([
  ['wants nothing', [line('a', '{}')], /messages\.jsonl:1/],
  ['wants talk of no kind', [line('a', '{"talk":["chatter"]}')], /talk/],
  ['has an id that was there', [line('a', '{"any":true}'), line('a', '{"any":true}')], /id a twice/],
  ['is no JSON', ['{'], /not JSON/],
])('a line that %s is refused with its place', async (_, lines, why) => {
  const reading = readMessages(await folderWith(lines))
  await expect(reading).rejects.toThrow(BadLine)
  await expect(reading).rejects.toThrow(why)
})
