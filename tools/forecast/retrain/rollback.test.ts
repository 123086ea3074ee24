import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../../../db/embedded.ts'
import { dayMs } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { usualRecipe } from '../ensemble/members.ts'
import { championOf, ensureChampion, promote, proposeChallenger } from '../learning/registry/registry.ts'

const monday = new Date('2026-11-23T03:15:00+01:00')
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-rollback-'))
  const { db, close } = await openEmbedded(folder)
  const { id: gym } = await testGym(db)
  await ensureChampion(db, gym, usualRecipe, monday)
  const recipe = { ...usualRecipe, seed: 'another' }
  const challenger = await proposeChallenger(db, gym, { recipe, metrics: {}, now: monday })
  const losses = Array.from({ length: 8 }, (_, i) => ({
    origin: new Date(monday.getTime() - 7 * (i + 1) * dayMs),
    champion: 5,
    challenger: 4 + (i % 2) / 10,
  }))
  expect(await promote(db, gym, { challenger: challenger ?? 0, losses, now: monday })).toMatchObject({
    promoted: true,
  })
  await close()
})
afterAll(() => rm(folder, { recursive: true }))

type Said = { code: number | null; out: string; err: string }

function model(...args: string[]): Promise<Said> {
  const script = new URL('../../../server/cli/model.ts', import.meta.url).pathname
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

test('one command takes a promotion back, and says when there is nothing to take back', async () => {
  expect(await model('--rollback')).toEqual({
    code: 0,
    out: 'Model 1 is the champion again. Model 2 may not return for a week.\n',
    err: '',
  })
  const { db, close } = await openEmbedded(folder)
  expect(await championOf(db, 'gym')).toMatchObject({ id: 1, recipe: usualRecipe })
  await close()
  expect(await model('--rollback')).toEqual({
    code: 1,
    out: '',
    err: 'There is no former champion to go back to; nothing was changed.\n',
  })
}, 120_000)
