import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../db/embedded.ts'
import { turns, weights } from '../db/schema/index.ts'
import { parseKeys } from '../db/sealing/ring.ts'
import { openRow } from '../db/sealing/rows.ts'
import { testContext, testGym } from '../tools/testing.ts'

/** The command that seals what is plain yet, as an operator runs it. */

const at = '2026-11-24T17:42:00Z'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-rekey-'))
  const { db, close } = await openEmbedded(folder)
  const gym = await testGym(db)
  const { member } = await testContext(db, gym, at)
  const whose = { gym: gym.id, member: member.id, at: new Date(at) }
  // As rows stand that were written before there were keys.
  await db.insert(weights).values({ ...whose, id: crypto.randomUUID(), kg: 87.3 })
  await db
    .insert(turns)
    .values({ ...whose, channel: 'web', id: '1', conversation: 'c', text: 'I have asthma' })
  await close()
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

type Said = { code: number | null; out: string; err: string }

function rekey(args: readonly string[], keys?: string): Promise<Said> {
  const script = new URL('./cli/rekey.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, SPOTTER_DATA: folder, ...(keys && { SPOTTER_HEALTH_KEY: keys }) },
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

async function kept(keys?: string) {
  const { db, close } = await openEmbedded(folder, keys ? parseKeys(keys) : [])
  const kg = (await db.select().from(weights)).map((row) => openRow(db, weights, row).kg)
  const said = (await db.select().from(turns)).map((row) => openRow(db, turns, row).text)
  await close()
  return { kg, said }
}

const same = { kg: [expect.closeTo(87.3, 4)], said: ['I have asthma'] }

test('what is plain is named, then sealed, and nothing of it stays in the tables’ files', {
  timeout: 240_000,
}, async () => {
  expect(await rekey(['--check'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Not sealed with the key "k\w+" yet: weights 1, turns 1\.\n$/),
  })
  expect(await rekey([])).toMatchObject({ code: 0, out: 'Sealed: weights 1, turns 1.\n' })
  expect(await rekey(['--check'])).toMatchObject({
    out: expect.stringMatching(/^All health data is sealed with the key "k\w+"\.\n$/),
  })
  expect(await kept()).toEqual(same)
  for (const file of await readdir(join(folder, 'db', 'base'), { recursive: true, withFileTypes: true }))
    if (file.isFile()) {
      const bytes = await readFile(join(file.parentPath, file.name), 'latin1')
      expect(bytes.includes('I have asthma'), file.name).toBe(false)
    }
})

test('a new key takes over, and the old one may go', { timeout: 240_000 }, async () => {
  const fresh = await rekey(['--new'])
  const key = `2027:${fresh.out.trim()}`
  expect(await rekey([], key)).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      /^Sealed: weights 1, turns 1\. Nothing needs "k\w+" any more; keep it for older backups only\.\n$/,
    ),
  })
  await rm(join(folder, 'health.key'))
  expect(await kept(key)).toEqual(same)
  const wrong = await rekey([])
  expect(wrong).toMatchObject({
    code: 1,
    err: expect.stringMatching(
      /^The health data of this database is sealed with the key "2027", and .* is gone\./,
    ),
  })
})

test('a key that is none is told without its value', { timeout: 60_000 }, async () => {
  const said = await rekey([], 'swordfish')
  expect(said.code).toBe(1)
  expect(said.err).toMatch(/SPOTTER_HEALTH_KEY must hold keys of 32 bytes in base64/)
  expect(said.err).not.toContain('swordfish')
})
