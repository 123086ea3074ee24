import { join } from 'node:path'
import { every } from 'hono/combine'
import { compress } from 'hono/compress'
import { sleep } from '../bot/channels/door.ts'
import type { Fleet } from '../bot/channels/leases.ts'
import type { Log } from '../bot/log.ts'
import { isBehind } from '../db/applied.ts'
import { keepMonths } from '../db/months.ts'
import { DatabaseProblem } from '../db/problems.ts'
import type { Embed } from '../tools/safety/index.ts'
import { importParts } from './api/house/imports.ts'
import { createApp } from './app.ts'
import { nightly } from './backups/nightly.ts'
import { type Config, ConfigProblem, parseConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { prepareDemo } from './demo.ts'
import { demoKeys } from './demo-owner.ts'
import { createDeps, type Deps, pricesIn } from './deps.ts'
import { embedding } from './embedding.ts'
import { readEnvironment } from './environment.ts'
import { fleetOf, oneAfterAnother } from './fleet.ts'
import { NoGym, theGym } from './gym.ts'
import { chatImports } from './imports.ts'
import { catchUp, jobs } from './jobs.ts'
import { jobsApp } from './jobs-app.ts'
import { leaving } from './leaving.ts'
import { listen, PortProblem } from './listening.ts'
import { crashTo } from './log.ts'
import { type NodeDoors, openDoors, openTellers } from './node-doors.ts'
import { watchOpenTurns } from './open-turns.ts'
import { watchOutbox } from './outbox.ts'
import { drawing } from './pictures/draw.ts'
import type { Drawing } from './pictures/drawing.ts'
import { progressBar } from './progress.ts'
import { printing } from './reports/pdf.ts'
import { startSchedule } from './schedule.ts'
import { underWay } from './under-way.ts'
import { warmUp } from './warm-up.ts'
import { linesOf } from './watching/logs.ts'
import { MetricsProblem } from './watching/problem.ts'
import { type Ready, readiness } from './watching/ready.ts'
import { openWatching, type Watching } from './watching/watching.ts'
import { openWorkshop } from './workshop.ts'
import { writer } from './writer.ts'

const now = () => new Date()
const print = (line: string) => process.stdout.write(`${line}\n`)
const write = (text: string) => void process.stderr.write(text)
const world = { write, now, terminal: process.stderr.isTTY === true }
/** Until the configuration has been read, lines. */
let log: Log = linesOf(world)
let ready: Ready | undefined

/** What leaving may take: a minute where others go on meanwhile, and not long where somebody waits at the terminal. */
const longestDrainMs = 60_000
const longestGoodbyeMs = 10_000

const leave = leaving({ sleep, failed: () => log('close_failed') })
const { parts } = leave
let config: Config | undefined

async function start(): Promise<void> {
  config = parseConfig(readEnvironment())
  // The port is taken first: filling a gym for a minute and then failing would be rude.
  const house = await listen(config.port, leave)
  const watching = await watch(config)
  const opened = await openDatabase(config, watching.around)
  parts.close.push(opened.close)
  if (opened.kind === 'postgres' && config.healthKeys.length === 0)
    print('Health data is kept unsealed: SPOTTER_HEALTH_KEY is not set (docs/security.md).')
  const fleet = fleetOf(opened, log, `${process.pid}-${crypto.randomUUID()}`)
  const deps = houseOf(config, opened.db, watching)
  const gym = await prepared(config, deps, fleet)
  const doors = config.role === 'jobs' ? undefined : await openDoors(config, { deps, fleet, parts, print })
  if (config.role === 'jobs') await openTellers(config, deps)
  // After the doors: what is due shall go through the right one of them.
  if (config.role !== 'web') startWork(deps, fleet)
  // What processes left behind that died is taken up by whoever is there.
  parts.handOver.push(watchOpenTurns(deps).stop)
  ready = readiness(async () => ((await isBehind(opened.db)) ? 'migrations' : undefined))
  await watching.lookInto({ ...deps, jobs, ready, connections: opened.connections })
  house.serve(doors ? appOf(config, deps, { ...doors, ready, watching }) : jobsApp(ready))
  const open = ['web', doors?.telegram && 'Telegram', doors?.discord && 'Discord']
  const address = `http://localhost:${house.port}`
  if (doors)
    welcome(
      `${gym.name}, at ${address}`,
      open.filter((door) => door !== undefined),
      config,
    )
  else print(`\nSpotter works by the clock: ${gym.name}. It is watched at ${address}/readyz.`)
  await tellKeys(opened.kind, deps, address)
  print('Ctrl-C closes.')
}

/** Opens the eyes of those who run the house: from here on events are written as they are wanted. */
async function watch(config: Config): Promise<Watching> {
  const watching = await openWatching(config.watching, { ...world, prices: pricesIn(config.model) })
  log = watching.log
  parts.close.push(watching.close)
  const figures = await watching.open()
  if (figures) print(`Figures for Prometheus: ${figures}`)
  return watching
}

/** The parts of the house, with whatever a machine that stays can do besides. */
function houseOf(config: Config, db: Deps['db'], { watch }: Watching): Deps & { embed: Embed } {
  const draw = drawing({ paint, quickchart: config.quickchart }, log)
  const workshop = openWorkshop()
  // Before the jobs are waited for: a fit under way is given up, and made again where the job is tried again.
  parts.handOver.push(workshop.close)
  const embed = embedding(log)
  const deps = createDeps(config, {
    ...{ db, log, now, draw, workshop, embed, watch },
    print: printing(draw),
    imports: chatImports(join(config.data, 'rejected')),
    backUp: nightly(config, { log, now }),
  })
  const turns = underWay(deps.answer)
  parts.close.push(deps.open.leave, turns.landed)
  return { ...deps, answer: turns.answer, embed }
}

/** Fills the demo gym where there is none, and brings every gym up to now; of processes that start together one by one. */
async function prepared(config: Config, deps: Deps & { embed: Embed }, fleet: Fleet | undefined) {
  const { db, embed } = deps
  const gym = await oneAfterAnother(fleet, 'start', async () => {
    await prepare(config, db)
    const gym = await theGym(db, config.gym)
    if (config.role !== 'web') for (const each of await deps.gyms()) await catchUp(db, each, now())
    return gym
  })
  if (config.role !== 'jobs') await warmUp({ db, now, log, embed, gym: config.gym })
  return gym
}

/** What happens by the clock, and what is said unasked. */
function startWork(deps: Deps, fleet: Fleet | undefined): void {
  const writing = fleet && writer(fleet.leases)
  const house = { ...deps, ours: writing?.ours }
  const schedule = startSchedule(house)
  const outbox = watchOutbox(house)
  parts.handOver.push(schedule.stop, () => outbox.stop().finally(writing?.leave))
  // A gym's first forecast is a quick one; the whole ensemble follows without anybody waiting for it.
  schedule.runNow('retrain', now())
}

type Open = NodeDoors & { ready: Ready; watching: Watching }

function appOf(config: Config, deps: Deps, { telegram, discord, ready, watching }: Open) {
  const api = { imports: importParts(join(config.data, 'rejected')) }
  const called = { telegram: telegram?.webhook, discord: discord?.interactions }
  const around = every(watching.requests, compress())
  return createApp({ ...deps, api }, { ...called, ready, around }, now)
}

async function tellKeys(kind: 'embedded' | 'postgres', { db, gym }: Deps, address: string): Promise<void> {
  const keys = kind === 'embedded' ? await demoKeys(db, await gym(), now()) : undefined
  if (!keys) return
  print(`The demo's owner, once: ${address}${keys.page}`)
  print(`In a chat you are an owner with: ${keys.words}`)
}

/** Makes the months that are to come, and the demo gym where there is no other. */
async function prepare(config: Config, db: Deps['db']): Promise<void> {
  await keepMonths(db, now())
  const bar = progressBar('Filling the demo gym with 26 weeks of visits')
  const zone = config.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  await prepareDemo(db, { now: now(), zone, onProgress: bar.update })
  bar.stop()
}

/** The canvas is loaded for the first picture: a machine that has none for it is short of pictures alone. */
async function paint(picture: Drawing): Promise<Uint8Array> {
  const canvas = await import('./pictures/canvas.ts')
  return canvas.paint(picture)
}

function welcome(where: string, doors: readonly string[], { model }: Config): void {
  print(`\nSpotter is ready: ${where}`)
  print('Say there, for example:')
  for (const line of ['when is legs day quiet?', 'check me in for legs', 'is it busy now?'])
    print(`  ${line}`)
  print(
    `Doors: ${doors.join(', ')}. Language model: ${model.kind === 'offline' ? 'offline rules' : model.arms.map(({ name }) => name).join(', ')}.`,
  )
}

// Node would print the words of what nobody caught, and they may be a member's.
process.on('uncaughtException', (error) => {
  crashTo(log)(error)
  process.exit(1)
})

let leavingNow = false
for (const [signal, longestMs] of [
  ['SIGINT', longestGoodbyeMs],
  ['SIGTERM', longestDrainMs],
] as const) {
  process.on(signal, () => {
    if (leavingNow) process.exit(1)
    leavingNow = true
    ready?.drain()
    print('\nClosing ...')
    // Whoever presses Ctrl-C balances nothing.
    const graceMs = signal === 'SIGTERM' ? (config?.graceSeconds ?? 0) * 1000 : 0
    // A door may be waiting out a rate limit; nobody waits with it for ever.
    setTimeout(() => process.exit(0), graceMs + longestMs).unref()
    void leave.leave(graceMs).then(() => process.exit(0))
  })
}

try {
  await start()
} catch (error) {
  const expected = [ConfigProblem, DatabaseProblem, PortProblem, MetricsProblem, NoGym].some(
    (kind) => error instanceof kind,
  )
  if (!expected) throw error
  process.stderr.write(`${(error as Error).message}\n`)
  await leave.leave(0)
  process.exit(1)
}
