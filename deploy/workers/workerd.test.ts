import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slashInDirect } from '../../bot/channels/fixtures/discord.ts'
import {
  type DiscordApi,
  playDiscord,
  type SentInteraction,
} from '../../bot/channels/loopback/discord-api.ts'
import { playTelegram, type TelegramApi } from '../../bot/channels/loopback/telegram-api.ts'
import type { OpenDatabase } from '../../db/client.ts'
import { connectPostgres, openPostgres } from '../../db/postgres.ts'
import { jobsRun } from '../../db/schema/index.ts'
import { seedDemo } from '../../db/seed.ts'
import { demoTruth } from '../../db/simulator/truth.ts'
import { startPostgres } from '../../db/suite/postgres.ts'
import { theGym } from '../../server/gym.ts'
import { catchUp } from '../../server/jobs.ts'
import { playQuickChart } from '../../server/pictures/loopback/quickchart.ts'
import { houseOnWorkers } from '../../server/workers.ts'
import { type Wire, wireTo } from './severed.ts'
import { runWrangler, startWorkerd, type Workerd } from './workerd.ts'

/** The Worker in Cloudflare's own runtime, with a real Postgres behind it and the channels played beside it. */

const patient = { timeout: 120_000 }

let folder: string
/** What wrangler says of what it would deploy. */
let printed: string
let server: Awaited<ReturnType<typeof startPostgres>>
let opened: OpenDatabase
let wire: Wire
let telegram: TelegramApi
let discord: DiscordApi
let charts: Awaited<ReturnType<typeof playQuickChart>>
let worker: Workerd

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spotter-workerd-'))
  printed = await runWrangler(['deploy', '--dry-run', '--outdir', join(folder, 'upload')], folder)
  server = await startPostgres()
  opened = await openPostgres(`${server.url}/spotter_template`)
  const { db } = opened
  await seedDemo(db, {
    truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }),
    now: new Date(),
    weeks: 2,
  })
  await catchUp(db, await theGym(db, undefined), new Date())
  wire = await wireTo(`${server.url}/spotter_template`)
  telegram = await playTelegram()
  discord = await playDiscord()
  charts = await playQuickChart()
  const port = await freePort()
  worker = await startWorkerd({
    ...{ database: wire.url, port, folder },
    variables: {
      SPOTTER_PUBLIC_URL: `http://127.0.0.1:${port}`,
      ...{ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root },
      ...{ DISCORD_BOT_TOKEN: discord.token, DISCORD_API_ROOT: discord.root },
      ...{ DISCORD_PUBLIC_KEY: discord.publicKey, QUICKCHART_URL: charts.url },
    },
  })
}, 240_000)
afterAll(async () => {
  await worker?.stop()
  await opened?.close()
  charts?.close()
  await Promise.all([telegram?.close(), discord?.close(), wire?.cut()])
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
}, 60_000)

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

const at = (path: string, init?: RequestInit) => fetch(`${worker.address}${path}`, init)
const tick = (cron: string) => at(`/__scheduled?cron=${encodeURIComponent(cron)}`)
const message = (text: string, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ text }),
})
const say = (text: string, headers: Record<string, string> = {}) => at('/api/chat', message(text, headers))

/** Looks again until it is so. */
async function until<T>(look: () => T | undefined | false, longestMs = 60_000): Promise<T> {
  for (let waited = 0; waited < longestMs; waited += 50) {
    const seen = look()
    if (seen) return seen
    await pause(50)
  }
  throw new Error(`waited in vain\n${worker.log()}`)
}

const replyTo = async (text: string, ask = say) =>
  ((await (await ask(text)).json()) as { reply: string }).reply

const heardOnTelegram = () => telegram.accepted('sendMessage').map(({ text }) => String(text))

/** A slash command, sent and signed as Discord does. */
let nth = 0
function command(name: string): SentInteraction {
  const own = { id: `14414947555566${String(++nth).padStart(5, '0')}`, token: `own${nth}` }
  const data = { id: '1', name, type: 1, options: [] }
  return { ...slashInDirect, ...own, type: 2, data } as unknown as SentInteraction
}
const toWorker = async (request: Request) =>
  at('/webhooks/discord', { method: 'POST', headers: request.headers, body: await request.text() })

test('what is uploaded is less than a megabyte, packed, and next to nothing of it runs at the start', async () => {
  const files = await readdir(join(folder, 'upload'))
  const sizes = await Promise.all(
    files
      .filter((file) => file.endsWith('.js'))
      .map(async (file) => ({ file, packed: await packedSize(join(folder, 'upload', file)) })),
  )
  const all = sizes.reduce((sum, { packed }) => sum + packed, 0)
  expect(all).toBeLessThan(1_000_000)
  expect(printed).toMatch(/Total Upload: .* gzip: \d{3}\.\d+ KiB/)
  // A Worker must have started within 400 ms; all but a few lines waits for the first request.
  expect(sizes.find(({ file }) => file === 'worker.js')?.packed).toBeLessThan(2000)
})

const packedSize = async (file: string) => gzipSync(await readFile(file)).length

test('it is alive, and nobody can fetch its tables', patient, async () => {
  expect(await (await at('/healthz')).json()).toEqual({ ok: true })
  const [, tables] = /in (tables-\w+\.json)/.exec(worker.log()) ?? []
  expect(tables).toBeDefined()
  expect((await at(`/${tables}`)).status).toBe(404)
})

test('the clock does the light jobs and tells the channels what to offer', patient, async () => {
  expect((await tick('* * * * *')).status).toBe(200)
  expect(telegram.accepted('setWebhook')).toMatchObject([{ url: `${worker.address}/webhooks/telegram` }])
  for (const cron of ['5 * * * *', '25 * * * *', '20 3 * * *', '10 * * * *', '15 * * * *'])
    expect((await tick(cron)).status, cron).toBe(200)
  const ran = await opened.db.select().from(jobsRun)
  const names = ran.map(({ job }) => job)
  expect(names).toEqual(expect.arrayContaining(['offers', 'deliver', 'closeHour', 'members', 'tidy']))
  expect(names).not.toContain('retrain')
  expect(names).not.toContain('forecast')
  expect(ran.every(({ outcome }) => outcome === 'done')).toBe(true)
})

test('a message on Telegram is answered', patient, async () => {
  await telegram.say('is it busy now?')
  expect(await until(() => heardOnTelegram().at(-1))).toMatch(/people|closed|busy|quiet/)
})

test('a forecast comes as a picture, drawn elsewhere', patient, async () => {
  await telegram.say('when is legs day quiet?')
  await until(() => telegram.accepted('sendPhoto').length > 0)
  expect(charts.charts).toHaveLength(1)
})

test('a signed command of Discord is taken in at once and answered after', patient, async () => {
  await discord.request(toWorker, command('busy'))
  const answer = await until(() => discord.state.messages.at(-1)?.content)
  expect(answer).toMatch(/people|closed|busy|quiet/)
  const forged = new Headers({ 'x-signature-ed25519': '00'.repeat(64), 'x-signature-timestamp': '1' })
  expect((await at('/webhooks/discord', { method: 'POST', headers: forged, body: '{}' })).status).toBe(401)
})

test('the page of the chat comes, and an answer that streams is whole', patient, async () => {
  const page = await at('/')
  expect(page.headers.get('content-type')).toMatch(/text\/html/)
  expect(await page.text()).toContain('</html>')
  const answer = await say('when is legs day quiet?', { accept: 'text/event-stream' })
  expect(answer.headers.get('content-type')).toMatch(/event-stream/)
  const events = (await answer.text()).split('\n\n').filter((event) => event.startsWith('event: '))
  expect(events.at(-1)).toMatch(/^event: reply\ndata: \{"reply":".{20,}/)
})

type History = { reply: { text: string } }[]

test('whoever leaves while an answer streams finds it afterwards', patient, async () => {
  const cookie = (await at('/')).headers.get('set-cookie')?.split(';')[0] ?? ''
  const left = new AbortController()
  const headers = { cookie, accept: 'text/event-stream' }
  const asked = message('check me in for legs', headers)
  const answer = await at('/api/chat', { ...asked, signal: left.signal })
  left.abort()
  await answer.text().catch(() => '')
  let said: string[] = []
  for (let i = 0; i < 50 && said.length === 0; i++) {
    await pause(200)
    const past = (await (await at('/api/history', { headers: { cookie } })).json()) as History
    said = past.map(({ reply }) => reply.text)
  }
  expect(said).toEqual([expect.stringMatching(/^Checked in at/)])
})

/** What members say of which nothing is kept, so that two houses may be asked it. */
const questions = [
  'hello',
  'when is chest day quiet?',
  'how full is legs tomorrow at 6?',
  'ist gerade viel los?',
  'cuándo está tranquilo mañana por la tarde',
  'what is RIR?',
  'I fainted on the treadmill and my chest hurts',
  'ich habe heute nichts gegessen und will auch nicht mehr',
  'plan my meals for tomorrow',
  'blargle the frobnicator',
]

test('it says what the house says where it is not packed', patient, async () => {
  const house = houseOnWorkers({
    connect: (url) => connectPostgres(url, 5),
    now: () => new Date(),
    print() {},
  })
  const going: Promise<unknown>[] = []
  const env = { HYPERDRIVE: { connectionString: wire.url } }
  const context = { waitUntil: (work: Promise<unknown>) => void going.push(work) }
  const unpacked = (text: string) =>
    house.fetch(new Request('http://127.0.0.1/api/chat', message(text)), env, context)
  for (const question of questions) {
    // What a minute changes is no difference.
    const [here, there] = await Promise.all([replyTo(question, unpacked), replyTo(question)])
    expect(there.replace(/\d+/g, '0'), question).toBe(here.replace(/\d+/g, '0'))
  }
  await Promise.all(going)
})

test('the interfaces for programs are there', patient, async () => {
  const description = (await (await at('/api/v1/openapi.json')).json()) as { openapi?: string }
  expect(description.openapi).toMatch(/^3/)
  expect((await at('/api/v1/gyms/northlight/visits')).status).toBeGreaterThanOrEqual(400)
  const key = /spotter_me_\w+/.exec(await replyTo('/keys new'))?.[0]
  const client = new Client({ name: 'an assistant', version: '1' })
  const headers = { authorization: `Bearer ${key}` }
  const transport = new StreamableHTTPClientTransport(new URL(`${worker.address}/mcp`), {
    requestInit: { headers },
  })
  await client.connect(transport as Parameters<Client['connect']>[0])
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toContain('crowdForecast')
  await client.close()
})

test('without its database it says so calmly everywhere, and goes on when it is back', patient, async () => {
  await wire.cut()
  const calm = /went wrong|try again|can’t answer/i
  const web = await say('is it busy now?')
  expect(((await web.json()) as { reply: string }).reply).toMatch(calm)
  const page = await at('/', { headers: { accept: 'text/html' } })
  expect(page.status).toBeGreaterThanOrEqual(500)
  expect(await page.text()).not.toMatch(/1101|at [A-Za-z]+ \(|Error:/)
  const before = discord.state.messages.length
  await discord.request(toWorker, command('busy'))
  expect(await until(() => discord.state.messages[before]?.content)).toMatch(calm)
  await telegram.say('is it busy now?')
  expect(await until(() => heardOnTelegram().find((text) => calm.test(text)))).toBeDefined()
  await wire.mend()
  expect(await replyTo('is it busy now?')).not.toMatch(calm)
})

test('the whole runtime, with this one Worker in it, keeps to half a gigabyte', async ({ skip }) => {
  const taken = await worker.taken()
  if (!taken) return skip('the memory of a process can be read on Linux alone')
  // The process has much beside the heap of the isolate, which alone is limited (to 128 MB) and can't be seen from here.
  expect(taken.memoryMb).toBeLessThan(512)
})
