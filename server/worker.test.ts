import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { privateMessage } from '../bot/channels/fixtures/telegram.ts'
import { playTelegram, type TelegramApi } from '../bot/channels/loopback/telegram-api.ts'
import { jobsRun } from '../db/schema/index.ts'
import { seedDemo } from '../db/seed.ts'
import { demoTruth } from '../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { enqueue } from '../tools/outbox/index.ts'
import { theGym } from './gym.ts'
import { catchUp, jobs, lightJobs } from './jobs.ts'
import { type Env, type HouseOnWorkers, houseOnWorkers } from './workers.ts'

/** The house as Cloudflare runs it, called as Cloudflare calls it: one database connection a request. */

const start = new Date('2026-11-24T17:42:00+01:00').getTime()
let seconds = 0
let nth = 0
const now = () => new Date(start + 1000 * seconds++)

let database: TestDatabase
let api: TelegramApi
let house: HouseOnWorkers
let env: Env
let closeServer: () => void
let log: string[]
/** Database connections that are open, and work that goes on after a reply. */
let open = 0
const going: Promise<unknown>[] = []

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now: now(), weeks: 4 })
  await catchUp(db, await theGym(db, undefined), now())
}, 120_000)
afterAll(() => database.close())

beforeEach(async () => {
  api = await playTelegram()
  // No two updates have the same number, as with Telegram.
  api.state.newest = 1000 * ++nth
  log = []
  house = houseOnWorkers({
    now,
    print: (line) => log.push(line),
    connect: () => {
      open++
      return { db: database.db, close: async () => void open-- }
    },
  })
  const { promise, resolve } = Promise.withResolvers<string>()
  const server = serve({ fetch: called, port: 0 }, ({ port }: AddressInfo) =>
    resolve(`http://localhost:${port}`),
  )
  closeServer = () => server.close()
  env = {
    HYPERDRIVE: { connectionString: 'postgres://spotter@hyperdrive.local/spotter' },
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    SPOTTER_PUBLIC_URL: await promise,
  }
})
afterEach(async () => {
  await Promise.all(going)
  closeServer()
  await api.close()
  expect(open).toBe(0)
  expect(api.mistakes).toEqual([])
})

const context = { waitUntil: (work: Promise<unknown>) => void going.push(work) }
const called = (request: Request) => house.fetch(request, env, context)
const tick = (cron = '* * * * *') => house.scheduled({ cron, scheduledTime: now().getTime() }, env, context)
const sent = () => api.accepted('sendMessage').map(({ text }) => String(text))
const update = () => JSON.stringify({ ...privateMessage, update_id: ++api.state.newest })

/** A call of the webhook with a secret. */
async function call(body: string, secret = api.state.webhook?.secret ?? ''): Promise<number> {
  const headers = { 'x-telegram-bot-api-secret-token': secret }
  const url = `${env['SPOTTER_PUBLIC_URL']}/webhooks/telegram`
  return (await called(new Request(url, { method: 'POST', headers, body }))).status
}

test('the clock tells Telegram once where to call, and what to offer', async () => {
  await tick()
  await tick()
  expect(api.accepted('setWebhook')).toMatchObject([
    { url: `${env['SPOTTER_PUBLIC_URL']}/webhooks/telegram`, max_connections: 100 },
  ])
  expect(api.accepted('setMyCommands').length).toBeGreaterThan(0)
})

test('what failed is told again after ten minutes, and not before', async () => {
  api.fail('setWebhook', { status: 401, description: 'Unauthorized' })
  await tick()
  await tick()
  expect(log).toContain('telegram.commands_failed')
  expect(api.accepted('setWebhook')).toHaveLength(0)
  seconds += 600
  await tick()
  expect(api.accepted('setWebhook')).toHaveLength(1)
})

test('a talk by text and by button, where every message is a request of its own', async () => {
  await tick()
  await api.say('check me in for legs')
  expect(sent().at(-1)).toMatch(/^Checked in at \d\d:\d\d for legs\./)
  await api.say('is it busy now?')
  expect(sent().at(-1)).toMatch(/people are here right now/)
  await api.say("I'm off")
  expect(sent().at(-1)).toMatch(/^Checked out/)
  await api.press('Undo')
  expect(sent().at(-1)).toMatch(/^Undone: the check-out/)
  // Who we are is asked once.
  expect(api.accepted('getMe')).toHaveLength(1)
})

test('an update that comes twice is answered once, and a forged one never', async () => {
  await tick()
  const body = update()
  expect(await call(body)).toBe(200)
  expect(await call(body)).toBe(200)
  expect(await call(update(), 'a guess')).toBe(401)
  expect(sent()).toHaveLength(1)
})

test('while Telegram is out of reach it is asked to come again, and then answered', async () => {
  await tick()
  api.fail('getMe', 'dropped')
  const body = update()
  expect(await call(body)).toBe(503)
  expect(log).toContainEqual(expect.stringMatching(/^telegram\.unreachable/))
  expect(await call(body)).toBe(200)
  expect(sent()).toHaveLength(1)
})

test('what is due is said in the talk by the clock', async () => {
  await tick()
  await api.say('is it busy now?')
  const madeAt = now()
  await enqueue(database.db, {
    gym: await theGym(database.db, undefined),
    key: 'note:1',
    kind: 'announcement',
    to: { channel: 'telegram', conversation: `${privateMessage.message.chat.id}` },
    message: { text: 'Legs are quiet.' },
    madeAt,
    dueAt: madeAt,
    expiresAt: addMinutes(madeAt, 60),
    quietHours: 'anyway',
  })
  seconds += 60
  await tick()
  expect(sent()).toContain('Legs are quiet.')
})

test('what is heavy is left to a Node process on the same database', async () => {
  await database.db.delete(jobsRun)
  for (const cron of new Set(jobs.map((job) => job.cron))) await tick(cron)
  const done = new Set((await database.db.select().from(jobsRun)).map(({ job }) => job))
  expect(done).toEqual(new Set(lightJobs.map(({ name }) => name)))
  expect(done).not.toContain('retrain')
  expect(done).not.toContain('forecast')
})

/** A message on the web, from an address. */
const write = (text: string, more: Record<string, string> = {}) =>
  called(
    new Request('http://localhost/api/chat', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more },
      body: JSON.stringify({ text }),
    }),
  )

test('the database stays while an answer streams, also when nobody listens any more', async () => {
  const answer = await write('check me in for legs', { accept: 'text/event-stream' })
  await answer.body?.cancel()
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  await Promise.all(going)
  const history = await called(new Request('http://localhost/api/history', { headers: { cookie } }))
  expect(await history.json()).toMatchObject([{ reply: { text: expect.stringMatching(/^Checked in/) } }])
})

test('an address that writes too much waits, though every request is a house of its own', async () => {
  env = { ...env, SPOTTER_ADDRESS_LIMIT: '2' }
  const from = (address: string) => write('hello', { 'cf-connecting-ip': address })
  expect((await from('198.51.100.7')).status).toBe(200)
  expect((await from('198.51.100.7')).status).toBe(200)
  expect((await from('198.51.100.7')).status).toBe(429)
  expect((await from('198.51.100.8')).status).toBe(200)
})

test('a wrong setting is named in the log, and said calmly to everybody else', async () => {
  env = { ...env, TELEGRAM_BOT_TOKEN: 'no token' }
  const page = await called(new Request('http://localhost/', { headers: { accept: 'text/html' } }))
  expect(page.status).toBe(503)
  expect(page.headers.get('retry-after')).toBe('30')
  expect(await page.text()).toMatch(/^Spotter can’t answer just now\./)
  const { HYPERDRIVE: _, ...without } = env
  env = without as Env
  expect(await (await write('hello')).json()).toEqual({ error: expect.stringMatching(/try again/) })
  expect(log).toContainEqual(expect.stringMatching(/TELEGRAM_BOT_TOKEN does not look like/))
  expect(log).toContainEqual(expect.stringMatching(/the binding HYPERDRIVE is missing/))
})

test('without an address that Telegram could call, nothing is there to be called', async () => {
  const { SPOTTER_PUBLIC_URL: _, ...others } = env
  env = others
  const request = new Request('http://localhost/webhooks/telegram', { method: 'POST', body: '{}' })
  expect((await called(request)).status).toBe(404)
  await tick()
  expect(api.calls).toEqual([])
})
