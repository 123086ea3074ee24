import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { groupMention, privateMessage } from '../bot/channels/fixtures/telegram.ts'
import { playTelegram, type TelegramApi } from '../bot/channels/loopback/telegram-api.ts'
import { openTelegram, type TelegramDoor } from '../bot/channels/telegram.ts'
import { gyms } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { moveHome } from '../tools/gym/index.ts'
import { testGym } from '../tools/testing.ts'
import { createDeps } from './deps.ts'
import { telegramDeps } from './telegram.ts'

/** In a house of several gyms, what a door says by itself is in the language of the gym that is talked to. */

const now = () => new Date('2026-11-24T12:00:00+01:00')
let database: TestDatabase
let api: TelegramApi
let door: TelegramDoor

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  const { db } = database
  await database.empty()
  for (const id of ['iron', 'steel']) await testGym(db, id)
  await db.update(gyms).set({ language: 'de' }).where(eq(gyms.id, 'steel'))
  const deps = createDeps({ model: { kind: 'offline' }, gym: 'iron' }, { db, log: () => {}, now })
  api = await playTelegram()
  const config = { kind: 'polling', token: api.token, apiRoot: api.root } as const
  door = await openTelegram(config, telegramDeps(deps))
})
afterEach(async () => {
  await door.close()
  await api.close()
})

const sent = () => api.accepted('sendMessage').map(({ text }) => String(text))

/** The command that is for one alone, from somebody who never wrote in private, in the fixtures' group. */
const asked = {
  ...groupMention,
  message: {
    ...groupMention.message,
    text: '/mine',
    entities: [{ type: 'bot_command' as const, offset: 0, length: 5 }],
  },
}

test.each([
  ['iron', /^That is between you and me/],
  ['steel', /^Das bleibt unter uns/],
])('in a group of %s', async (gym, right) => {
  const place = `${groupMention.message.chat.id}`
  await moveHome(database.db, { channel: 'telegram', place, gym }, now())
  await api.deliver(asked)
  await vi.waitFor(() => expect(sent()[0]).toMatch(right), { timeout: 10_000, interval: 20 })
})

test('what is told a stranger alone, whose app says nothing', async () => {
  const { from, chat } = privateMessage.message
  await moveHome(database.db, { channel: 'telegram', place: `${from.id}`, gym: 'steel' }, now())
  const { gymLanguage } = telegramDeps(
    createDeps({ model: { kind: 'offline' }, gym: 'iron' }, { db: database.db, log: () => {}, now }),
  )
  expect(await gymLanguage?.(`${chat.id}`)).toBe('de')
  expect(await gymLanguage?.('4711')).toBe('en')
})
