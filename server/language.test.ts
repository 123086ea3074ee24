import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepCall } from '../bot/models/store.ts'
import { openEmbedded } from '../db/embedded.ts'
import { loadGym } from '../tools/gym/index.ts'
import { testGym } from '../tools/testing.ts'

let folder: string

const call = { gym: 'north', member: null, model: 'mini', purpose: 'chat', outcome: 'answered' } as const

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-language-'))
  const { db, close } = await openEmbedded(folder)
  await testGym(db, 'north')
  const at = new Date()
  const tokens = { inputTokens: 1_000_000, cachedTokens: 600_000, outputTokens: 100_000 }
  await keepCall(db, { ...call, at, ...tokens, milliseconds: 900 })
  await keepCall(db, {
    ...call,
    at,
    outcome: 'failed',
    inputTokens: 0,
    cachedTokens: 0,
    outputTokens: 0,
    milliseconds: 15_000,
  })
  await close()
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs the command on the gym's own folder, with two models and rules. */
function language(...args: string[]): Promise<{ code: number | null; said: string }> {
  const script = new URL('./cli/language.ts', import.meta.url).pathname
  const models = 'mini=gpt-5-mini share=3 price=1/0.5/2, rules=offline share=1'
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, SPOTTER_DATA: folder, SPOTTER_MODELS: models, OPENAI_API_KEY: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (piece) => (said += piece))
  child.stderr.on('data', (piece) => (said += piece))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said }))
  })
}

async function gymModel() {
  const { db, close } = await openEmbedded(folder)
  const gym = await loadGym(db, 'north')
  await close()
  return gym?.model
}

test('what the models took and cost is told, and a gym is given one of its own and shared out again', {
  timeout: 120_000,
}, async () => {
  expect((await language()).said).toBe(
    'Ironworks: mini 75 %, rules 25 %; instructions 1. The last 30 days:\nmini  2 calls, 1 failed; 1000000 tokens read (600000 of them cached), 100000 written; 900 ms a call in the median; cost 0.90\n',
  )
  expect((await language('--model', 'rules')).said).toBe('All members of Ironworks are answered by rules.\n')
  expect(await gymModel()).toBe('rules')
  expect((await language('--shared')).code).toBe(0)
  expect(await gymModel()).toBeNull()
  expect(await language('--model', 'huge')).toEqual({
    code: 1,
    said: 'There is no model "huge" in SPOTTER_MODELS; choose mini or rules.\n',
  })
})
