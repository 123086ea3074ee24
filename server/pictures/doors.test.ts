import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openDiscord } from '../../bot/channels/discord.ts'
import { slashForAll } from '../../bot/channels/fixtures/discord.ts'
import { groupMention, mia } from '../../bot/channels/fixtures/telegram.ts'
import { playDiscord } from '../../bot/channels/loopback/discord-api.ts'
import { playTelegram } from '../../bot/channels/loopback/telegram-api.ts'
import { pngSize } from '../../bot/channels/loopback/uploads.ts'
import { openTelegram } from '../../bot/channels/telegram.ts'
import { commands } from '../../bot/commands.ts'
import { addressOf } from '../../bot/identity.ts'
import { identities, weights } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { prepareDemo } from '../demo.ts'
import { createDeps } from '../deps.ts'
import { theGym } from '../gym.ts'
import { catchUp } from '../jobs.ts'
import { paint } from './canvas.ts'
import { drawing } from './draw.ts'

const now = () => new Date('2026-11-24T17:42:00+01:00')
const question = 'when is legs quiet tomorrow?'
const answer = /^Legs/

let database: TestDatabase
let logged: string[]
const log = (event: string) => logged.push(event)

beforeAll(async () => {
  database = await testDatabase()
  await prepareDemo(database.db, { now: now(), zone: 'Europe/Berlin' })
  await catchUp(database.db, await theGym(database.db, undefined), now())
}, 120_000)
afterAll(() => database.close())
beforeEach(() => {
  logged = []
})
afterEach(() => expect(logged.filter((event) => event.startsWith('picture'))).toEqual([]))

/** The house as it stands on Node, for one door. */
function doorDeps() {
  const draw = drawing({ paint }, log)
  const config = { model: { kind: 'offline' }, gym: undefined } as const
  const { answer, ...deps } = createDeps(config, { db: database.db, log, now, draw })
  const door = { answer, draw: deps.draw, log, now, commands }
  return { ...door, tempo: { patienceMs: 60_000 } }
}

const inTelegram = { addressOf: (sender: string) => addressOf(database.db, 'telegram', sender) }

const isChart = (png: unknown) => {
  const size = png instanceof Uint8Array ? pngSize(png) : undefined
  expect(size?.width).toBe(1280)
  expect(size?.height).toBeGreaterThan(600)
}

test('asked in Telegram when legs is quiet tomorrow, a photo comes with the answer and its choices', async () => {
  const api = await playTelegram()
  const config = { kind: 'polling', token: api.token, apiRoot: api.root } as const
  const door = await openTelegram(config, { ...doorDeps(), ...inTelegram })
  await api.say(question)
  const photos = () => api.accepted('sendPhoto')
  await vi.waitFor(() => expect(photos()).toHaveLength(1), 20_000)
  expect(photos()[0]?.caption).toMatch(answer)
  isChart(photos()[0]?.photo)
  const { reply_markup } = api.state.messages[0] ?? {}
  const [[button] = []] = reply_markup?.inline_keyboard ?? []
  await api.press(button?.text ?? 'a button')
  await vi.waitFor(() => expect(api.state.messages).toHaveLength(2), 20_000)
  await door.close()
  expect(api.mistakes).toEqual([])
  await api.close()
})

/** Four weeks of mornings on the scales, of whoever has written to the bot as Mia. */
async function weighings(): Promise<void> {
  const known = await database.db.select().from(identities)
  const own = known.find(({ channel, sender }) => channel === 'telegram' && sender === `${mia.id}`)
  if (!own) throw new Error('Mia has not written yet')
  const rows = Array.from({ length: 28 }, (_, day) => ({
    ...{ id: crypto.randomUUID(), gym: own.gym, member: own.member },
    ...{ at: new Date(now().getTime() - (28 - day) * 86_400_000), kg: 82 - 0.07 * day },
  }))
  await database.db.insert(weights).values(rows)
}

test('asked in Telegram how the weight goes, its picture comes in private and nowhere else', async () => {
  const api = await playTelegram()
  const config = { kind: 'polling', token: api.token, apiRoot: api.root } as const
  const door = await openTelegram(config, { ...doorDeps(), ...inTelegram })
  const photos = () => api.accepted('sendPhoto')
  // What was answered in another test is not answered again.
  api.state.newest += 1000
  await api.say('hello')
  await vi.waitFor(() => expect(api.state.messages).toHaveLength(1), 20_000)
  await weighings()
  await api.say('how is my weight going?')
  await vi.waitFor(() => expect(photos()).toHaveLength(1), 20_000)
  expect(photos()[0]).toMatchObject({ chat_id: mia.id, caption: expect.stringMatching(/^Weight: 80/) })
  isChart(photos()[0]?.photo)

  const text = '@Spotter_Gym_Bot how is my weight going?'
  const message = { ...groupMention.message, from: mia, text }
  await api.deliver({ update_id: api.state.newest + 1, message })
  const said = () => api.accepted('sendMessage').filter(({ chat_id }) => chat_id === message.chat.id)
  await vi.waitFor(() => expect(said()).toHaveLength(1), 20_000)
  expect(said()[0]?.text).toBe('I sent it to you privately.')
  expect(photos().map(({ chat_id }) => chat_id)).toEqual([mia.id, mia.id])
  await door.close()
  expect(api.mistakes).toEqual([])
  await api.close()
})

test('asked in Discord, in words and by a slash command, the picture comes along and is told in words', async () => {
  const api = await playDiscord()
  const door = await openDiscord({ token: api.token, apiRoot: api.root }, doorDeps())
  api.say(question)
  const { messages } = api.state
  await vi.waitFor(() => expect(messages).toHaveLength(1), 20_000)
  api.interact(slashForAll)
  await vi.waitFor(() => expect(messages).toHaveLength(2), 20_000)
  for (const { content, files, components, embeds } of messages) {
    expect(content).toMatch(answer)
    expect(files).toHaveLength(1)
    isChart(files[0]?.bytes)
    expect(files[0]?.description).toMatch(/\w{3}/)
    expect(embeds).toEqual([{ image: { url: `attachment://${files[0]?.name}` } }])
    expect(components?.[0]?.components.length).toBeGreaterThan(0)
  }
  await door.close()
  expect(api.mistakes).toEqual([])
  await api.close()
})
