import type { Message, Update } from 'grammy/types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { groupMention, mia, noor } from '../bot/channels/fixtures/telegram.ts'
import { playTelegram, type TelegramApi } from '../bot/channels/loopback/telegram-api.ts'
import { openTelegram, type TelegramDoor } from '../bot/channels/telegram.ts'
import { commands } from '../bot/commands.ts'
import { claims, slots } from '../db/schema/index.ts'
import { seedDemo } from '../db/seed.ts'
import { demoTruth } from '../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { textOnly } from '../prompts/phrases.ts'
import { here } from '../tools/forecast/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { createDeps } from './deps.ts'
import { theGym } from './gym.ts'
import { catchUp, jobs } from './jobs.ts'
import { deliver } from './outbox.ts'

/** The roads of advice from end to end: over Telegram, through the jobs, into what is learned. */

let now = new Date('2026-11-24T12:00:00+01:00')
let database: TestDatabase
let gym: Gym
let api: TelegramApi
let door: TelegramDoor

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  await seedDemo(db, { truth: demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' }), now, weeks: 4 })
  gym = await theGym(db, undefined)
  await catchUp(db, gym, now)
  const { answer } = createDeps(
    { model: { kind: 'offline' }, gym: undefined, web: undefined },
    { db, log: () => {}, now: () => now },
  )
  api = await playTelegram()
  const config = { kind: 'polling', token: api.token, apiRoot: api.root } as const
  door = await openTelegram(config, {
    answer,
    log: () => {},
    now: () => now,
    commands,
    phrases: { textOnly },
  })
}, 120_000)

afterAll(async () => {
  await door.close()
  await api.close()
  await database.close()
})

const means = () => ({
  workshop: here,
  doors: new Map([['telegram', door]]),
  log: () => {},
  now: () => now,
})

async function run(name: string): Promise<void> {
  for (const job of jobs.filter((each) => each.name === name)) await job.run(database.db, gym, now, means())
}

/** Everything the bot has sent, as "chat: text". */
const sent = () => api.accepted('sendMessage').map(({ chat_id, text }) => `${chat_id}: ${text}`)

async function answered(words: RegExp): Promise<string> {
  await expect.poll(() => sent().at(-1) ?? '', { timeout: 10_000 }).toMatch(words)
  return sent().at(-1) ?? ''
}

test('a place is asked for, held, reminded of and come to, and that is learned', async () => {
  const { db } = database
  await api.say('can you do tomorrow at 8pm for legs?')
  await answered(/^\d+: Legs, tomorrow, Wednesday 25 November:\n1\) 20:00/)
  await api.press('Hold 20:00')
  await answered(/20:00 to \d\d:\d\d, legs: your place is held/)
  await expect.poll(() => api.accepted('sendDocument').length, { timeout: 10_000 }).toBe(1)

  const taken = (await db.select().from(slots)).filter(({ taken }) => taken > 0)
  expect(new Set(taken.map(({ split }) => split))).toEqual(new Set(['legs', 'all']))

  now = new Date('2026-11-25T19:01:00+01:00')
  await deliver(db, gym, means())
  await answered(new RegExp(`^${mia.id}: .*20:00`))
  expect(sent().at(-1)).toMatch(/legs/i)

  now = new Date('2026-11-25T19:56:00+01:00')
  await api.say('check me in for legs')
  await answered(/That's the place you held for 20:00, legs\./)
  const [place] = (await db.select().from(claims)).filter(({ claimedAt }) => claimedAt)
  expect(place?.cameAt?.toISOString()).toBe(now.toISOString())
  await api.say('do I always get the bad slots?')
  await answered(/the last time you asked, your first choice was free/i)
}, 60_000)

test('a group finds its time in its chat: tapped in private, booked for all, said to all', async () => {
  now = new Date('2026-11-26T12:00:00+01:00')
  await catchUp(database.db, gym, now)
  await run('offers')
  const text = '@Spotter_Gym_Bot time for the two of us, legs, tomorrow?'
  await api.deliver(asked(text))
  await answered(/room for two, legs: 1\) .*only I see who taps what/s)
  const poll = api.state.messages.at(-1)
  const before = sent().length
  await tap(poll, mia, 1)
  await tap(poll, noor, 1)
  await expect.poll(() => toasts().length, { timeout: 10_000 }).toBe(2)
  expect(toasts().join(' ')).not.toMatch(/Mia|Noor/)
  // What was tapped is nobody else's to read.
  expect(sent()).toHaveLength(before)

  now = addMinutes(now, 3)
  await run('offers')
  await deliver(database.db, gym, means())
  const group = sent()
    .slice(before)
    .filter((each) => each.startsWith(`${groupMention.message.chat.id}: `))
  expect(group).toHaveLength(1)
  expect(group[0]).toMatch(/Friday 27 November/)
  const together = (await database.db.select().from(claims)).filter(({ meetup }) => meetup !== null)
  expect(together).toHaveLength(2)
  expect(new Set(together.map(({ slot }) => slot.getTime())).size).toBe(1)
  expect(api.mistakes).toEqual([])
}, 60_000)

const toasts = () => api.accepted('answerCallbackQuery').flatMap(({ text }) => (text ? [String(text)] : []))

function asked(text: string): Update {
  const entities = [{ offset: 0, length: 16, type: 'mention' as const }]
  return { update_id: api.state.newest + 1, message: { ...groupMention.message, text, entities } }
}

async function tap(message: Message | undefined, from: typeof mia | typeof noor, nth: number): Promise<void> {
  const buttons = message?.reply_markup?.inline_keyboard.flat() ?? []
  const button = buttons.flatMap((each) => ('callback_data' in each ? [each] : []))[nth - 1]
  if (!message || !button) throw new Error('nothing to tap')
  const update = api.state.newest + 1
  await api.deliver({
    update_id: update,
    callback_query: {
      id: `9225703411${update}`,
      from,
      message: structuredClone(message) as Message & { date: number },
      chat_instance: '-3712045590018827316',
      data: button.callback_data,
    },
  })
}
