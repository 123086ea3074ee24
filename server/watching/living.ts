import type { Hono } from 'hono'
import { inject } from 'vitest'
import { playTelegram, type TelegramApi } from '../../bot/channels/loopback/telegram-api.ts'
import { openTelegram } from '../../bot/channels/telegram.ts'
import type { TurnLimits } from '../../bot/limits-of-turns.ts'
import type { Database } from '../../db/client.ts'
import { openInMemory } from '../../db/embedded.ts'
import { seedDemo } from '../../db/seed.ts'
import { demoTruth } from '../../db/simulator/truth.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { createApp } from '../app.ts'
import { createDeps, type Deps } from '../deps.ts'
import { theGym } from '../gym.ts'
import { catchUp, jobs, runJob } from '../jobs.ts'
import { playModel, type Step } from '../loopback/openai.ts'
import { telegramDeps } from '../telegram.ts'
import { readiness } from './ready.ts'
import { type Collector, playCollector } from './testing.ts'
import { openWatching, type Watching } from './watching.ts'

/** A whole house that is watched by everything there is: figures, traces, JSON events; a played model and a played Telegram. */
export type LivedHouse = {
  app: Hono
  db: Database
  gym: Gym
  deps: Deps
  collector: Collector
  telegram: TelegramApi
  watching: Watching
  /** All lines of the log. */
  logged(): string
  /** What Prometheus would read. */
  figures(): Promise<string>
  /** Sets the clock. */
  at(now: string): Date
  /** Runs every job of some names as if its minute had come. */
  run(...names: string[]): Promise<void>
  /** A message on the web, by the same browser. */
  say(text: string, headers?: Record<string, string>): Promise<Response>
  close(): Promise<void>
}

type World = {
  script: readonly Step[]
  limits?: TurnLimits
  weeks: number
}

const start = '2026-11-24T17:42:00+01:00'
const prices = { input: 2, cached: 1, output: 8 }

const everythingOn = (collector: string, { write, now }: { write(line: string): void; now(): Date }) =>
  openWatching(
    {
      metrics: { kind: 'open', port: 0, host: '127.0.0.1', token: undefined },
      traces: { kind: 'otlp', url: `${collector}/v1/traces`, headers: {}, service: 'spotter', share: 1 },
      logs: 'json',
    },
    { write, now, terminal: false, prices: { played: prices } },
  )

/** A gym of the demo that has lived some weeks. */
async function filled(around: Watching['around'], weeks: number, now: Date) {
  const dump = new Blob([Buffer.from(inject('migratedDump'), 'base64')])
  const { db, close } = await openInMemory(dump, around ? { around } : {})
  await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now, weeks })
  const gym = await theGym(db, undefined)
  await catchUp(db, gym, now)
  return { db, close, gym }
}

type Rest = Omit<Parameters<typeof createDeps>[1], 'db'>

function depsOf(db: Database, gym: Gym, baseUrl: string, world: Rest) {
  const model = { baseUrl, id: 'played', key: 'none', prices }
  const budgets = { memberADay: 1e9, gymAMonth: 1e9 }
  const arms = [{ name: 'played', share: 1, model }]
  return createDeps({ model: { kind: 'models', arms, budgets }, gym: gym.id }, { db, ...world })
}

export async function livedHouse({ script, limits, weeks }: World): Promise<LivedHouse> {
  let now = new Date(start)
  let lines = ''
  const collector = await playCollector()
  const write = (line: string) => {
    lines += line
  }
  const watching = await everythingOn(collector.url, { write, now: () => now })
  const address = (await watching.open()) ?? ''
  const { db, close, gym } = await filled(watching.around, weeks, now)
  const model = await playModel(script)
  const { log, watch } = watching
  const deps = depsOf(db, gym, model.baseUrl, { log, now: () => now, watch, ...(limits && { limits }) })
  const telegram = await playTelegram()
  const door = await openTelegram(
    { kind: 'polling', token: telegram.token, apiRoot: telegram.root },
    { ...telegramDeps(deps), tempo: { patienceMs: 60_000 } },
  )
  deps.doors.set('telegram', door)
  const ready = readiness(async () => undefined)
  await watching.lookInto({ ...deps, jobs, ready, connections: 1 })
  const app = createApp(deps, { telegram: undefined, ready, around: watching.requests }, () => now)
  let said = 0
  return {
    ...{ app, db, gym, deps, collector, telegram, watching },
    logged: () => lines,
    figures: async () => (await fetch(address)).text(),
    at(text) {
      now = new Date(text)
      return now
    },
    async run(...names) {
      for (const job of jobs.filter(({ name }) => names.includes(name))) await runJob(deps, job, gym, now)
    },
    say: async (text, headers = {}) =>
      app.request('/api/chat', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ text, id: `said-${++said}` }),
      }),
    async close() {
      await door.close()
      await telegram.close()
      model.close()
      await watching.close()
      await close()
      collector.close()
    },
  }
}
