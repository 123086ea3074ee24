import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { editedMessage } from '../bot/channels/fixtures/telegram.ts'
import { playTelegram } from '../bot/channels/loopback/telegram-api.ts'
import type { Database } from '../db/client.ts'
import { workersForms } from '../deploy/workers/forms.ts'
import type { HouseOnWorkers, World } from './workers.ts'

/** The house as it is packed for Workers: every package in the form that it has for them. */

let folder: string
let inputs: string[]
let pack: { houseOnWorkers(world: World): HouseOnWorkers }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-worker-'))
  const { outputFiles, metafile } = await build({
    entryPoints: [new URL('./workers.ts', import.meta.url).pathname],
    ...{ bundle: true, write: false, metafile: true, format: 'esm', platform: 'browser', target: 'es2022' },
    ...{ conditions: ['workerd', 'worker', 'browser'], external: ['node:*'], plugins: [workersForms] },
  })
  const [written] = Object.values(metafile.outputs)
  inputs = Object.entries(written?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [path] : [],
  )
  const file = join(folder, 'worker.mjs')
  await writeFile(file, outputFiles[0]?.contents ?? '')
  pack = await import(file)
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

/** A process that stays, a disk, a canvas or a long computation. */
const alone =
  /node-fetch|@grammyjs\/runner|discord\.js|pglite|napi-rs|node-cron|@hono\/node-server|ml-matrix|\/ajv\/|pino\/|prom-client|@opentelemetry/

test('what only a machine of one’s own can run is not packed', () => {
  const packed = (name: RegExp) => inputs.filter((file) => name.test(file))
  expect(packed(alone)).toEqual([])
  expect(packed(/grammy\/out\//).map((file) => file.split('/').at(-1))).toEqual(['web.mjs'])
})

test('the pack answers, and speaks to Telegram', async () => {
  const api = await playTelegram()
  const house = pack.houseOnWorkers({
    now: () => new Date('2026-11-24T17:42:00+01:00'),
    print: () => {},
    connect: () => ({ db: {} as Database, close: async () => {} }),
  })
  const env = {
    HYPERDRIVE: { connectionString: 'postgres://spotter@hyperdrive.local/spotter' },
    ...{ TELEGRAM_BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root },
    ...{ TELEGRAM_WEBHOOK_SECRET: 'ours', SPOTTER_PUBLIC_URL: 'https://gym.example' },
  }
  const context = { waitUntil: () => {} }
  const asked = (path: string, init?: RequestInit) =>
    house.fetch(new Request(`https://gym.example${path}`, init), env, context)
  const posted = (secret: string) =>
    asked('/webhooks/telegram', {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify(editedMessage),
    })
  expect((await asked('/healthz')).status).toBe(200)
  expect((await posted('theirs')).status).toBe(401)
  expect((await posted('ours')).status).toBe(200)
  expect(api.accepted('getMe')).toHaveLength(1)
  await api.close()
})
