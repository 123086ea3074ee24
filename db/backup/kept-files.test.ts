import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepFiles, keptFilesOf } from './kept-files.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-kept-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const key = (text: string) => [{ name: 'health.key', content: Buffer.from(text).toString('base64') }]

test('a key comes along for its owner alone, and one that is there already is never lost', async () => {
  const to = join(folder, 'data')
  await keepFiles(to, key('first'), false)
  expect(await keptFilesOf(to)).toEqual(key('first'))
  expect((await stat(join(to, 'health.key'))).mode & 0o777).toBe(0o600)
  await keepFiles(to, key('first'), false)
  await expect(keepFiles(to, key('second'), false)).rejects.toThrow(/another one than in the backup/)
  await keepFiles(to, key('second'), true)
  expect(await keptFilesOf(to)).toEqual(key('second'))
  const [before = ''] = (await readdir(to)).filter((name) => name.startsWith('health.key.before-'))
  expect(await readFile(join(to, before), 'utf8')).toBe('first')
})

test('a backup can not put any other file anywhere', async () => {
  const to = join(folder, 'other')
  await keepFiles(
    to,
    [
      { name: '../health.key', content: 'eA==' },
      { name: '.env', content: 'eA==' },
    ],
    true,
  )
  expect(await readdir(to)).toEqual([])
  await writeFile(join(folder, 'untouched'), '')
  expect(await keptFilesOf(folder)).toEqual([])
})
