import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDiscordHttp } from '../bot/channels/discord-http.ts'
import { directMessage, slashInDirect } from '../bot/channels/fixtures/discord.ts'
import { type DiscordApi, playDiscord, type SentInteraction } from '../bot/channels/loopback/discord-api.ts'
import { playTelegram, type TelegramApi } from '../bot/channels/loopback/telegram-api.ts'
import { openTelegram } from '../bot/channels/telegram.ts'
import type { Answer, Turn } from '../bot/turn.ts'
import { openTurns, visits } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { testGym } from '../tools/testing.ts'
import { createDeps, type Deps } from './deps.ts'
import { discordDeps } from './discord.ts'
import { takeUpOpen } from './open-turns.ts'
import { telegramDeps } from './telegram.ts'

/** What a process leaves behind that dies goes out through the door of another. */

const now = () => new Date('2026-11-24T17:42:00+01:00')
const never = new Promise<never>(() => {})

let database: TestDatabase
let telegram: TelegramApi
let discord: DiscordApi

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  await testGym(database.db)
  telegram = await playTelegram()
  discord = await playDiscord()
})
afterEach(async () => {
  await telegram.close()
  await discord.close()
  expect([...telegram.mistakes, ...discord.mistakes]).toEqual([])
})

/** A process. One that dies answers nothing any more, or, where it dies late, never learns that its answer is out. */
function house(dies?: 'early' | 'late'): Deps {
  const deps = createDeps({ model: { kind: 'offline' }, gym: 'gym' }, { db: database.db, log: () => {}, now })
  const silent: Answer = () => never
  if (dies === 'early') return { ...deps, answer: silent }
  if (dies === 'late') return { ...deps, open: { ...deps.open, said: async () => {} } }
  return deps
}

/** Its lease runs out, and another process looks for what it left. */
async function takenUpBy(deps: Deps): Promise<void> {
  await database.db.update(openTurns).set({ heldUntil: sql`now() - interval '1 second'` })
  await takeUpOpen(deps)
}

async function telegramDoor(deps: Deps) {
  const config = { kind: 'webhook', token: telegram.token, apiRoot: telegram.root } as const
  const given = { ...telegramDeps(deps), tempo: { patienceMs: 60_000, webhookMs: 200 } }
  const door = await openTelegram(
    { ...config, url: 'https://gym.example/hook', secret: 'only_telegram' },
    given,
  )
  deps.doors.set('telegram', door)
  return door
}

function discordDoor(deps: Deps) {
  const { token, root: apiRoot, publicKey } = discord
  const door = openDiscordHttp({ token, apiRoot, publicKey, applicationId: undefined }, discordDeps(deps))
  deps.doors.set('discord', door)
  return door
}

const update = {
  update_id: 1,
  message: {
    message_id: 7,
    date: 1_795_281_000,
    from: { id: 7, is_bot: false, first_name: 'Mia' },
    chat: { id: 7, type: 'private', first_name: 'Mia' },
    text: '/in legs',
  },
}
const call = () =>
  new Request('https://gym.example/hook', {
    method: 'POST',
    headers: { 'x-telegram-bot-api-secret-token': 'only_telegram' },
    body: JSON.stringify(update),
  })
const slash = {
  ...slashInDirect,
  data: { id: '1', name: 'in', type: 1, options: [{ name: 'split', type: 3, value: 'legs' }] },
} as unknown as SentInteraction

async function isOver(): Promise<void> {
  expect(await database.db.$count(openTurns)).toBe(0)
  expect(await database.db.$count(visits)).toBe(1)
}

test('Telegram is told what was taken in by a process that died, and a repeat is no second message', async () => {
  const dead = await telegramDoor(house('early'))
  expect((await dead.webhook?.(call()))?.status).toBe(200)
  const living = house()
  const door = await telegramDoor(living)
  expect((await door.webhook?.(call()))?.status).toBe(200)
  expect(telegram.accepted('sendMessage')).toEqual([])
  await takenUpBy(living)
  expect((await door.webhook?.(call()))?.status).toBe(200)
  expect(telegram.accepted('sendMessage')).toMatchObject([
    { chat_id: 7, text: expect.stringMatching(/^Checked in/) },
  ])
  await isOver()
})

test('an interaction is answered in the place that the process held that died', async () => {
  const dead = discordDoor(house('early'))
  await discord.request(dead.interactions, slash)
  const living = house()
  discordDoor(living)
  await takenUpBy(living)
  expect(discord.state.messages).toMatchObject([
    { interaction: slash.id, content: expect.stringMatching(/^Checked in/) },
  ])
  await isOver()
})

test.each(['message', 'interaction'] as const)(
  'what Discord has heard in answer to a %s is not said again by whoever takes it up',
  async (kind) => {
    const first = discordDoor(house('late'))
    const payload = { ...directMessage, content: '/in legs' }
    if (kind === 'message') await first.again?.take({ kind, payload, me: '1' })
    else await discord.request(first.interactions, slash)
    await first.landed()
    const heard = discord.state.messages.map(({ content }) => content)
    expect(heard).toEqual([expect.stringMatching(/^Checked in/)])
    const living = house()
    discordDoor(living)
    await takenUpBy(living)
    expect(discord.state.messages.map(({ content }) => content)).toEqual(heard)
    await isOver()
  },
)

test('a browser whose process died finds the answer when it asks again', async () => {
  const turn: Turn = {
    ...{ id: 'mia:1', channel: 'web', conversation: 'mia', private: true, sender: 'mia', senderName: null },
    ...{ text: 'in, legs', at: now() },
  }
  const dying = house()
  await dying.open.own(turn, { door: 'web:gym', given: turn })
  const living = house()
  await takenUpBy(living)
  expect((await living.answer(turn))?.text).toMatch(/^Checked in/)
  await isOver()
})
