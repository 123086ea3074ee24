import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../db/embedded.ts'
import { openingKey } from '../tools/feed/index.ts'
import { testGym } from '../tools/testing.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-key-'))
  const { db, close } = await openEmbedded(folder)
  await testGym(db, 'north')
  await close()
})
afterAll(() => rm(folder, { recursive: true }))

type Said = { code: number | null; out: string; err: string }

/** Runs the command on the gym's own folder. */
function key(...args: string[]): Promise<Said> {
  const script = new URL('./cli/key.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, SPOTTER_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: Said = { code: null, out: '', err: '' }
  child.stdout.on('data', (piece) => (said.out += piece))
  child.stderr.on('data', (piece) => (said.err += piece))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ ...said, code }))
  })
}

async function opens(given: string): Promise<boolean> {
  const { db, close } = await openEmbedded(folder)
  const found = await openingKey(db, 'north', given)
  await close()
  return found !== undefined
}

test('a key is made and shown once, listed without its secret, and revoked', {
  timeout: 120_000,
}, async () => {
  const made = await key('--gym', 'north', '--name', 'front door')
  expect(made).toMatchObject({ code: 0, err: expect.stringMatching(/not shown again\.\n$/) })
  expect(made.out).toMatch(/^spotter_[\w-]{43}\n$/)
  expect(await opens(made.out.trim())).toBe(true)
  const listed = await key('--list')
  expect(listed.out).toMatch(/^1 {2}north {2}front door {2}made \d{4}-\d\d-\d\d, never used\n$/)
  expect(await key('--revoke', '1')).toMatchObject({ code: 0, out: 'Key 1 is revoked.\n' })
  expect(await opens(made.out.trim())).toBe(false)
})

test('what was typed wrong is said in one sentence', { timeout: 120_000 }, async () => {
  const wrong = async (...args: string[]) => {
    const { code, out, err } = await key(...args)
    expect([code, out]).toEqual([1, ''])
    return err
  }
  expect(await wrong('--gym', 'south', '--name', 'x')).toBe(
    'There is no gym "south". Choose with --gym ID: north.\n',
  )
  expect(await wrong('--gym', 'north')).toMatch(/^Say what the key is for with --name/)
  expect(await wrong('--revoke', 'x')).toMatch(/^There is no key "x"/)
  expect(await wrong('--what')).toMatch(/^Unknown option '--what'/)
  expect((await key('--help')).out).toContain('npm run -s key')
})
