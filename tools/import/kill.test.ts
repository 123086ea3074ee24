import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../../db/embedded.ts'
import { counts, imports, occupancy } from '../../db/schema/index.ts'

const rows = 150_000
const entry = new URL('../../server/cli/import.ts', import.meta.url).pathname
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-kill-'))
  const lines = Array.from(
    { length: rows },
    (_, i) => `${new Date(Date.UTC(2024, 0) + i * 300_000).toISOString()},${i % 90}`,
  )
  await writeFile(join(folder, 'counts.csv'), ['timestamp,count', ...lines].join('\n'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Starts the import as its own process, as a person would. */
function start(): ChildProcess {
  return spawn(
    process.execPath,
    [entry, 'counts', join(folder, 'counts.csv'), '--json', '--at', '2026-11-24T12:00:00Z'],
    {
      env: { PATH: process.env.PATH ?? '', SPOTTER_DATA: join(folder, 'data') },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
}

test('an import killed in the middle is done again without a row twice or missing', {
  timeout: 120_000,
}, async () => {
  const killed = start()
  // The first line of progress comes after 100,000 rows.
  if (killed.stderr) await once(killed.stderr, 'data')
  killed.kill('SIGKILL')
  await once(killed, 'exit')

  const again = start()
  const [line] = await Promise.all([again.stdout ? text(again.stdout) : '', once(again, 'exit')])
  const { read, accepted, rejected, duplicates } = JSON.parse(line)
  expect({ read, rejected, kept: accepted + duplicates }).toEqual({ read: rows, rejected: 0, kept: rows })
  expect(duplicates).toBeGreaterThanOrEqual(100_000)
  expect(accepted).toBeGreaterThan(0)

  const { db, close } = await openEmbedded(join(folder, 'data'))
  expect(await db.$count(counts)).toBe(rows)
  // What the killed one took is in the books as its own, so that it can be taken out again.
  const books = await db.select().from(imports).orderBy(asc(imports.id))
  expect(books.map(({ read }) => read)).toEqual([0, rows])
  expect(await db.$count(counts, eq(counts.import, books[0]?.id ?? 0))).toBe(duplicates)
  expect(await db.$count(occupancy)).toBeGreaterThan(500)
  await close()
})
