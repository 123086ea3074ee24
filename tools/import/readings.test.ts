import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readCounts } from './readings.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readings-'))
})
afterAll(() => rm(folder, { recursive: true }))

const now = new Date('2026-11-24T12:00:00Z')

async function read(text: string | Buffer, name = 'counts.csv', zone = 'Europe/Berlin') {
  const path = join(folder, name)
  await writeFile(path, text)
  const { readings, ...sums } = await readCounts(path, zone, now)
  return { ...sums, readings: readings.map(({ at, count }) => `${new Date(at).toISOString()} ${count}`) }
}

test('a file out of order comes back in the order of time, in the gym zone', async () => {
  expect(await read('time,count\n2026-07-02 10:00,7\n2026-07-01 10:00,5\n')).toEqual({
    readings: ['2026-07-01T08:00:00.000Z 5', '2026-07-02T08:00:00.000Z 7'],
    read: 2,
    rejected: 0,
  })
})

test('rows that are no readings are counted and cost nobody else', async () => {
  const text =
    'time,people\n2026-07-01T10:00:00Z,5\nsoon,5\n2026-07-01T11:00:00Z,many\n2027-01-01T00:00:00Z,5\n'
  expect(await read(text)).toEqual({ readings: ['2026-07-01T10:00:00.000Z 5'], read: 4, rejected: 3 })
})

test('the order of day and month shows over the whole file', async () => {
  const { readings } = await read('date;count\n03/04/2026 10:00;1\n25/04/2026 10:00;2\n', 'a.csv', 'UTC')
  expect(readings).toEqual(['2026-04-03T10:00:00.000Z 1', '2026-04-25T10:00:00.000Z 2'])
})

test('a gzip cut short gives what came before the cut', async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => {
    const at = new Date(Date.parse('2026-01-01T00:00:00Z') + i * 600_000).toISOString()
    return `${at},${(i * 7919) % 90}`
  })
  const zipped = gzipSync(`time,count\n${rows.join('\n')}\n`)
  const { readings } = await read(zipped.subarray(0, zipped.length / 2), 'torn.csv.gz', 'UTC')
  expect(readings.length).toBeGreaterThan(500)
  expect(readings.length).toBeLessThan(5000)
  expect(readings[0]).toBe('2026-01-01T00:00:00.000Z 0')
})

test.each([
  ['an empty file', '', /is empty/],
  ['a table of something else', 'name,colour\nMia,red\n', /time/],
])('%s is refused in a sentence', async (_, text, words) => {
  await expect(read(text)).rejects.toThrow(words)
})

test('a file that is not there is named', async () => {
  await expect(readCounts(join(folder, 'nowhere.csv'), 'UTC', now)).rejects.toThrow(/nowhere\.csv/)
})
