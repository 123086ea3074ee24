import type { Server } from 'node:http'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Door } from '../bot/turn.ts'
import { DatabaseProblem } from '../db/problems.ts'
import { importParts } from './api/house/imports.ts'
import { createApp } from './app.ts'
import { type Config, ConfigProblem, parseConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { prepareDemo } from './demo.ts'
import { demoKeys } from './demo-owner.ts'
import { createDeps, type Deps } from './deps.ts'
import { discordDeps } from './discord.ts'
import { embedding } from './embedding.ts'
import { readEnvironment } from './environment.ts'
import { NoGym, theGym } from './gym.ts'
import { chatImports } from './imports.ts'
import { catchUp } from './jobs.ts'
import { logTo } from './log.ts'
import { watchOutbox } from './outbox.ts'
import { drawing } from './pictures/draw.ts'
import type { Drawing } from './pictures/drawing.ts'
import { progressBar } from './progress.ts'
import { printing } from './reports/pdf.ts'
import { startSchedule } from './schedule.ts'
import { startingApp } from './starting.ts'
import { telegramDeps } from './telegram.ts'
import { warmUp } from './warm-up.ts'
import { openWorkshop } from './workshop.ts'

const now = () => new Date()
const print = (line: string) => process.stdout.write(`${line}\n`)
const log = logTo((line) => process.stderr.write(`${now().toISOString().slice(11, 19)} ${line}\n`))

/** What closing may take. */
const longestGoodbyeMs = 10_000

/** The port can't be had; worded for the person at the terminal. */
class PortProblem extends Error {}

/** What has to be closed when the house closes, last opened first. */
const closing: (() => Promise<unknown>)[] = []

async function start(): Promise<void> {
  const config = parseConfig(readEnvironment())
  // The port is taken first: filling a gym for a minute and then failing would be rude.
  const house = await listen(config.port)
  const opened = await openDatabase(config)
  closing.unshift(opened.close)
  await fillDemo(config, opened.db)
  const gym = await theGym(opened.db, config.gym)
  const draw = drawing({ paint, quickchart: config.quickchart }, log)
  const workshop = openWorkshop()
  const embed = embedding(log)
  const deps = createDeps(config, {
    db: opened.db,
    log,
    now,
    draw,
    print: printing(draw),
    imports: chatImports(join(config.data, 'rejected')),
    workshop,
    embed,
  })
  for (const each of await deps.gyms()) await catchUp(opened.db, each, now())
  await warmUp({ db: opened.db, now, log, embed, gym: config.gym })
  const telegram = await openTelegramDoor(config, deps)
  const discord = await openDiscordDoor(config, deps)
  // After the doors: what is due shall go through the right one of them.
  const schedule = startSchedule(deps)
  closing.unshift(schedule.stop)
  closing.unshift(watchOutbox(deps).stop)
  // Before the jobs are waited for: a fit under way is given up, and made again at the next start.
  closing.unshift(workshop.close)
  // A gym's first forecast is a quick one; the whole ensemble follows without anybody waiting for it.
  schedule.runNow('retrain', now())
  house.serve(
    createApp(
      { ...deps, api: { imports: importParts(join(config.data, 'rejected')) } },
      { telegram: telegram?.webhook, discord: discord?.interactions, around: compress() },
      now,
    ),
  )
  const doors = ['web', telegram && 'Telegram', discord && 'Discord'].filter((door) => door !== undefined)
  const address = `http://localhost:${house.port}`
  welcome(`${gym.name}, at ${address}`, doors, config)
  const keys = config.database.kind === 'embedded' ? await demoKeys(opened.db, gym, now()) : undefined
  if (keys) {
    print(`The demo's owner, once: ${address}${keys.page}`)
    print(`In a chat you are an owner with: ${keys.words}`)
  }
  print('Ctrl-C closes.')
}

/** Listens at once and says "starting" until the house is ready. */
async function listen(port: number): Promise<{ port: number; serve(app: Hono): void }> {
  let app = startingApp()
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = serve({ fetch: (request, env) => app.fetch(request, env), port }, (info) =>
    resolve(info.port),
  )
  server.once('error', (error: NodeJS.ErrnoException) =>
    reject(new PortProblem(portSentence(port, error.code))),
  )
  const bound = await promise
  closing.unshift(() => closeServer(server as Server))
  return {
    port: bound,
    serve(ready) {
      app = ready
    },
  }
}

function portSentence(port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop what runs there, or choose another: PORT=3001 npm start`
  return `Port ${port} can't be opened (${code ?? 'unknown reason'}). Choose another with PORT.`
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}

async function fillDemo(config: Config, db: Deps['db']): Promise<void> {
  const bar = progressBar('Filling the demo gym with 26 weeks of visits')
  const zone = config.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  await prepareDemo(db, { now: now(), zone, onProgress: bar.update })
  bar.stop()
}

/** A door that can't open says why, and the others stay open. */
async function openDoor<D extends Door>(
  name: string,
  { doors }: Deps,
  open: () => Promise<D>,
): Promise<D | undefined> {
  try {
    const door = await open()
    closing.unshift(() => door.close())
    doors.set(door.name, door)
    return door
  } catch (error) {
    const { DoorProblem } = await import('../bot/channels/door-problem.ts')
    if (!(error instanceof DoorProblem)) throw error
    print(`${name} stays closed: ${error.message}`)
    return undefined
  }
}

async function openTelegramDoor({ telegram }: Config, deps: Deps) {
  if (telegram.kind === 'closed') return undefined
  const { openTelegram } = await import('../bot/channels/telegram.ts')
  return openDoor('Telegram', deps, () => openTelegram(telegram, telegramDeps(deps)))
}

async function openDiscordDoor({ discord }: Config, deps: Deps) {
  if (discord.kind === 'closed') return undefined
  const { openDiscord } = await import('../bot/channels/discord.ts')
  return openDoor('Discord', deps, () => openDiscord(discord, discordDeps(deps)))
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

async function close(): Promise<void> {
  for (const part of closing.splice(0)) await part().catch(() => log('close_failed'))
}

let leaving = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (leaving) process.exit(1)
    leaving = true
    print('\nClosing ...')
    // A door may be waiting out a rate limit; nobody who presses Ctrl-C waits with it.
    setTimeout(() => process.exit(0), longestGoodbyeMs).unref()
    void close().then(() => process.exit(0))
  })
}

try {
  await start()
} catch (error) {
  const expected = [ConfigProblem, DatabaseProblem, PortProblem, NoGym].some((kind) => error instanceof kind)
  if (!expected) throw error
  process.stderr.write(`${(error as Error).message}\n`)
  await close()
  process.exit(1)
}
