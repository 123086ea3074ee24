import { Hono } from 'hono'
import type { OpenDatabase } from '../../db/client.ts'
import { openInMemory } from '../../db/embedded.ts'
import { openPostgres } from '../../db/postgres.ts'
import { startPostgres } from '../../db/suite/postgres.ts'
import { createApp } from '../../server/app.ts'
import { prepareDemo } from '../../server/demo.ts'
import { createDeps } from '../../server/deps.ts'
import { embedding } from '../../server/embedding.ts'
import { catchUp } from '../../server/jobs.ts'
import { loadGym, usualGym } from '../../tools/gym/index.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import { bareHandler, recorder } from './bare.ts'

/**
 * What a turn costs against a bare Hono handler that runs the very same statements, in one run.
 *
 * The statements of a turn are recorded, then replayed by the handler on the same driver. Turns and
 * replays alternate in blocks, so that a noisy machine disturbs both alike.
 */
const begin = new Date('2026-11-24T17:42:00Z')

/** What is asked, and when: fixed instants, of which the last two are after the counter's last reading. */
const asked = [
  { when: 'open', at: begin, text: 'is it busy now?' },
  { when: 'open', at: begin, text: 'when is legs quiet tomorrow?' },
  { when: 'open', at: begin, text: '/now' },
  { when: 'counter silent', at: addMinutes(begin, 45), text: 'is it busy now?' },
  { when: 'shut', at: addMinutes(begin, 9 * 60), text: 'is it busy now?' },
] as const
type Asked = (typeof asked)[number]

const blocks = 12
const perBlock = 25

type Result = {
  database: string
  when: string
  text: string
  turnMs: number
  bareMs: number
  ratio: number
  statements: number
  turnsPerSecond: number
}

async function measure(opened: OpenDatabase, record: ReturnType<typeof recorder>): Promise<Result[]> {
  const { db } = opened
  await prepareDemo(db, { now: begin, zone: 'Europe/Berlin' })
  const gym = await loadGym(db, (await usualGym(db)) ?? '')
  if (gym) await catchUp(db, gym, begin)
  const deps = createDeps(
    { model: { kind: 'offline' }, gym: undefined },
    { db, log: () => {}, now: clock, embed: embedding(() => {}) },
  )
  const results: Result[] = []
  for (const one of asked) {
    count = 0
    asking = one
    cookie = `spotter=${crypto.randomUUID()}`
    results.push(await compare(opened, record, createApp(deps, { telegram: undefined }, clock), one))
  }
  return results
}

let count = 0
let asking: Asked = asked[0]

/** The clock goes on 300 ms a message, just under the rate limit: four minutes for everything that is asked at once. */
const clock = () => new Date(asking.at.getTime() + 300 * count)

async function compare(
  opened: OpenDatabase,
  record: ReturnType<typeof recorder>,
  app: Hono,
  { when, text }: Asked,
): Promise<Result> {
  const turn = () => send(app, '/api/chat', { text, id: crypto.randomUUID() })
  for (let i = 0; i < perBlock; i++) await turn()
  const statements = await record.from(turn)
  const bare = new Hono().post(
    '/',
    bareHandler(opened, statements, () => `bench-${count++}`),
  )
  const replay = () => send(bare, '/', { text })
  const spent = { turn: [] as number[], bare: [] as number[] }
  for (let block = 0; block < blocks; block++) {
    spent.turn.push(await timed(turn))
    spent.bare.push(await timed(replay))
  }
  const turnMs = median(spent.turn) / perBlock
  const bareMs = median(spent.bare) / perBlock
  return {
    database: opened.kind,
    when,
    text,
    turnMs: round(turnMs),
    bareMs: round(bareMs),
    ratio: round(turnMs / bareMs),
    statements: statements.length,
    turnsPerSecond: await throughput(turn),
  }
}

/** One member, known to the gym from the warm-up on; for each question another, with nothing said before. */
let cookie = ''

async function send(app: Hono, path: string, body: unknown): Promise<void> {
  const headers = {
    'content-type': 'application/json',
    cookie,
    'x-forwarded-for': `10.0.${(count >> 8) & 255}.${count & 255}`,
  }
  count++
  const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  await response.text()
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  for (let i = 0; i < perBlock; i++) await work()
  return performance.now() - begun
}

/** Turns a second with eight members talking at once. */
async function throughput(turn: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let i = 0; i < perBlock; i++) await turn()
    }),
  )
  return Math.round((8 * perBlock * 1000) / (performance.now() - begun))
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const round = (value: number) => Math.round(value * 100) / 100

async function onPGlite(): Promise<Result[]> {
  const record = recorder()
  const opened = await openInMemory(undefined, { onQuery: record.onQuery })
  const results = await measure(opened, record)
  await opened.close()
  return results
}

async function onPostgres(): Promise<Result[]> {
  const server = await startPostgres()
  const record = recorder()
  const opened = await openPostgres(`${server.url}/spotter_template`, 10, record.onQuery)
  const results = await measure(opened, record)
  await opened.close()
  await server.stop()
  return results
}

/** Turns against bare handlers, on PGlite and on a Postgres server. */
export async function compared(): Promise<Result[]> {
  return [...(await onPGlite()), ...(await onPostgres())]
}
