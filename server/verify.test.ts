import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../db/embedded.ts'
import { testGym } from '../tools/testing.ts'

/** The command with which an operator looks whether the database keeps its promises. */

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-verify-'))
  await change(async (db) => {
    await testGym(db, 'north')
  })
})
afterAll(() => rm(folder, { recursive: true }))

async function change(work: (db: Awaited<ReturnType<typeof openEmbedded>>['db']) => Promise<void>) {
  const { db, close } = await openEmbedded(folder)
  await work(db).finally(close)
}

function verify(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const script = new URL('./cli/verify.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, SPOTTER_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (piece) => (out += piece))
  child.stderr.on('data', (piece) => (err += piece))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })
}

test('says that all is well, and what is not', { timeout: 120_000 }, async () => {
  expect(await verify()).toEqual({
    code: 0,
    out: expect.stringMatching(/^All \d{3} promises are kept\.\n$/),
    err: '',
  })
  await change(async (db) => {
    await db.execute(sql`insert into jobs_run values ('tidy', 'north', '2026-01-01', '2026-01-01')`)
  })
  const { code, out } = await verify()
  expect(code).toBe(1)
  expect(out).toMatch(
    /^1 of \d{3} promises are broken:\n {2}- a job ends: 1 row, first tidy north 2026-01-01/,
  )
  expect(await verify('--what')).toMatchObject({ code: 1, err: expect.stringMatching(/^Unknown option/) })
})
