import { expect } from 'vitest'
import { playTelegram, type TelegramApi } from '../bot/channels/loopback/telegram-api.ts'
import { openTelegram } from '../bot/channels/telegram.ts'
import { commands } from '../bot/commands.ts'
import type { Answer } from '../bot/turn.ts'
import type { Database } from '../db/client.ts'
import { seedDemo } from '../db/seed.ts'
import { demoTruth } from '../db/simulator/truth.ts'
import { testDatabase } from '../db/testing.ts'
import { here } from '../tools/forecast/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { createDeps } from './deps.ts'
import { theGym } from './gym.ts'
import { catchUp, jobs, type Means } from './jobs.ts'

/** The whole house with a door to a played Telegram: a gym that has lived some weeks, its jobs, and a clock to turn. */
export type House = {
  db: Database
  gym: Gym
  api: TelegramApi
  means(): Means
  /** Turns the clock. */
  at(now: string): Date
  run(job: string): Promise<void>
  /** Hands a turn in by any other door. */
  answer: Answer
  /** Everything the bot has sent, as "chat: text". */
  sent(): string[]
  /** The newest message, once it is of some words. */
  answered(words: RegExp): Promise<string>
  close(): Promise<void>
}

export async function houseOnTelegram(start: string): Promise<House> {
  let now = new Date(start)
  const database = await testDatabase()
  const { db } = database
  await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now, weeks: 4 })
  const gym = await theGym(db, undefined)
  await catchUp(db, gym, now)
  const { answer } = createDeps(
    { model: { kind: 'offline' }, gym: undefined, web: undefined },
    { db, log: () => {}, now: () => now },
  )
  const api = await playTelegram()
  const door = await openTelegram(
    { kind: 'polling', token: api.token, apiRoot: api.root },
    { answer, log: () => {}, now: () => now, commands, tempo: { patienceMs: 60_000 } },
  )
  const means = () => ({
    workshop: here,
    doors: new Map([['telegram', door]]),
    log: () => {},
    now: () => now,
  })
  const sent = () => api.accepted('sendMessage').map(({ chat_id, text }) => `${chat_id}: ${text}`)
  return {
    db,
    gym,
    api,
    means,
    at: (said) => {
      now = new Date(said)
      return now
    },
    async run(name) {
      // Read anew, as the schedule does: settings and closures change.
      const gym = await theGym(db, undefined)
      for (const job of jobs.filter((each) => each.name === name)) await job.run(db, gym, now, means())
    },
    sent,
    answer,
    async answered(words) {
      await expect.poll(() => sent().at(-1) ?? '', { timeout: 20_000 }).toMatch(words)
      return sent().at(-1) ?? ''
    },
    async close() {
      await door.close()
      await api.close()
      await database.close()
    },
  }
}
