import { writeFile } from 'node:fs/promises'
import { Hono } from 'hono'
import type { Around, Database } from '../db/client.ts'
import { openInMemory } from '../db/embedded.ts'
import { createApp } from '../server/app.ts'
import { prepareDemo } from '../server/demo.ts'
import { createDeps } from '../server/deps.ts'
import { catchUp } from '../server/jobs.ts'
import { playCollector } from '../server/watching/testing.ts'
import { openWatching, type Watching } from '../server/watching/watching.ts'
import { loadGym, usualGym } from '../tools/gym/index.ts'
import type { Gym } from '../tools/kit/gym.ts'

/**
 * What it costs a turn that somebody looks on: everyday turns on the web and PGlite, in blocks that alternate between a house
 * that nobody watches, one with figures and JSON events, and one with every trace kept as well. Alternating, a machine's
 * noise is in all three. Goal: figures and events at most 2 % of a turn.
 *
 * The processor's time is told beside the clock's: on a machine that does other work it is the truer of the two.
 */
const begin = new Date('2026-11-24T17:42:00Z')
const texts = ['is it busy now?', 'when is legs quiet tomorrow?', '/now', 'what have I booked?']
const minutes = Number(process.argv[2] ?? 2)
const perBlock = 20

type Kind = 'nobody' | 'figures' | 'traces'
const kinds: readonly Kind[] = ['nobody', 'figures', 'traces']

const address = { kind: 'open', port: 0, host: '127.0.0.1', token: undefined } as const
const collector = await playCollector()
const watchers: Record<Kind, Watching> = {
  nobody: await eyes(false, false),
  figures: await eyes(true, false),
  traces: await eyes(true, true),
}

function eyes(figures: boolean, traces: boolean): Promise<Watching> {
  return openWatching(
    {
      metrics: figures ? address : { kind: 'none' },
      traces: traces
        ? { kind: 'otlp', url: `${collector.url}/v1/traces`, headers: {}, service: 'spotter', share: 1 }
        : { kind: 'none' },
      logs: 'json',
    },
    { write: () => {}, now: () => begin, terminal: false },
  )
}

let kind: Kind = 'nobody'
/** One database for all three: who looks on at its statements changes with the block. */
const around: Around = (work, statement) => watchers[kind].around?.(work, statement) ?? work()
const { db, close } = await openInMemory(undefined, { around })
const gym = await house(db)
const apps = Object.fromEntries(kinds.map((each) => [each, appOf(watchers[each])])) as Record<Kind, Hono>
const cookies = new Map(kinds.map((each) => [each, `spotter=${crypto.randomUUID()}`]))

async function house(db: Database): Promise<Gym> {
  await prepareDemo(db, { now: begin, zone: 'Europe/Berlin' })
  const gym = await loadGym(db, (await usualGym(db)) ?? '')
  if (!gym) throw new Error('the demo has no gym')
  await catchUp(db, gym, begin)
  return gym
}

function appOf({ watch, log, requests }: Watching): Hono {
  const limits = { member: 0, gym: 0, address: 0, requests: 0 }
  const deps = createDeps(
    { model: { kind: 'offline' }, gym: gym.id, limits },
    { db, log, now: () => begin, watch },
  )
  // What nobody watches has nothing around its requests either.
  const app = createApp(deps, { telegram: undefined }, () => begin)
  return watch === watchers.nobody.watch ? app : new Hono().use(requests).route('/', app)
}

async function turn(nth: number): Promise<void> {
  const response = await apps[kind].request('/api/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: cookies.get(kind) ?? '' },
    body: JSON.stringify({ text: texts[nth % texts.length], id: crypto.randomUUID() }),
  })
  if (!response.ok) throw new Error(`answered ${response.status}`)
  await response.text()
}

type Took = { clock: number; processor: number }

async function block(each: Kind): Promise<Took> {
  kind = each
  const [begun, used] = [performance.now(), process.cpuUsage()]
  for (let i = 0; i < perBlock; i++) await turn(i)
  const { user, system } = process.cpuUsage(used)
  return { clock: (performance.now() - begun) / perBlock, processor: (user + system) / 1000 / perBlock }
}

const took: Record<Kind, Took[]> = { nobody: [], figures: [], traces: [] }
for (let i = 0; i < 3; i++) for (const each of kinds) await block(each)
const until = performance.now() + minutes * 60_000
for (let round = 0; performance.now() < until; round++)
  // Whoever comes first has the fuller cache: the order goes round.
  for (let i = 0; i < kinds.length; i++) {
    const each = kinds[(i + round) % kinds.length] ?? 'nobody'
    took[each].push(await block(each))
  }

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const round = (value: number) => Math.round(value * 1000) / 1000
const of = (each: Kind, what: keyof Took) => median(took[each].map((one) => one[what]))
/** Each block against that of nobody in its own round, so that what slows the machine for a while slows both. */
const ratio = (each: Kind, what: keyof Took) =>
  round(median(took[each].map((one, nth) => one[what] / (took.nobody[nth]?.[what] ?? Number.NaN))))
const results = Object.fromEntries(
  kinds.map((each) => [
    each,
    {
      turnMs: round(of(each, 'clock')),
      ratio: ratio(each, 'clock'),
      processorMs: round(of(each, 'processor')),
      processorRatio: ratio(each, 'processor'),
    },
  ]),
)
const turns = kinds.length * took.nobody.length * perBlock
console.table(results)
await writeFile(
  new URL('./results/watching.json', import.meta.url),
  `${JSON.stringify({ command: `npm run bench:watching -- ${minutes}`, goal: 'figures and events: ratio at most 1.02', turns, results }, null, 2)}\n`,
)
await close()
for (const each of kinds) await watchers[each].close()
collector.close()
