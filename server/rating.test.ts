import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { me, noor } from '../bot/channels/fixtures/telegram.ts'
import { playTelegram } from '../bot/channels/loopback/telegram-api.ts'
import { openTelegram } from '../bot/channels/telegram.ts'
import { usualBudgets } from '../bot/models/budgets.ts'
import { counts, ratings } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { testGym } from '../tools/testing.ts'
import { createApp } from './app.ts'
import { createDeps, type Deps } from './deps.ts'
import { type PlayedModel, playModel } from './loopback/openai.ts'
import type { PastTurn, ReplyBody } from './pages/wire.ts'

const at = new Date('2026-11-24T17:42:00+01:00')
const mia = '11111111-1111-4111-8111-111111111111'
let database: TestDatabase
let gym: Gym
let model: PlayedModel
let deps: Deps

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  await database.db.insert(counts).values({ gym: gym.id, at, source: 'sensor', count: 31 })
  model = await playModel([{ say: 'Come whenever you like.' }])
  const played = { baseUrl: model.baseUrl, id: 'played', key: 'none' }
  const config = {
    kind: 'models',
    arms: [{ name: 'played', share: 1, model: played }],
    budgets: usualBudgets,
  } as const
  deps = createDeps({ model: config, gym: gym.id }, { db: database.db, log: () => {}, now: () => at })
})
afterEach(() => model.close())

const kept = async () => (await database.db.select().from(ratings)).map(({ value }) => value)

/** The web door of the whole house. */
function web() {
  const app = createApp(deps, { telegram: undefined }, () => at)
  const headers = { 'Content-Type': 'application/json' }
  const as = (sender: string) => ({ ...headers, Cookie: `spotter=${sender}` })
  let id = 0
  return {
    async send(text: string, sender = mia): Promise<ReplyBody> {
      const body = JSON.stringify({ text, id: `${id++}` })
      const answer = await app.request('/api/chat', { method: 'POST', headers: as(sender), body })
      return (await answer.json()) as ReplyBody
    },
    async history(): Promise<PastTurn[]> {
      return (await (await app.request('/api/history', { headers: as(mia) })).json()) as PastTurn[]
    },
  }
}

test('on the web the answer asks for a judgement, keeps it, and shows it after a reload without a turn', async () => {
  const { send, history } = web()
  const { rate, choices } = await send('any tips?')
  expect(choices.map(({ send }) => send)).not.toContain(rate?.good)
  expect((await send(rate?.bad ?? '')).reply).toBe('Thanks, noted.')
  await send(rate?.good ?? '')
  expect(await kept()).toEqual(['good'])
  const past = await history()
  expect(past.map(({ text }) => text)).toEqual(['any tips?'])
  expect(past[0]?.reply).toMatchObject({ rate, rated: 'good' })
})

test('a judgement of somebody else is refused kindly and kept nowhere', async () => {
  const { send } = web()
  const { rate } = await send('any tips?')
  const ben = '22222222-2222-4222-8222-222222222222'
  const refused = await send(rate?.bad ?? '', ben)
  expect(refused.reply).toBe("I can't find that answer of mine any more, so I noted nothing.")
  expect(await kept()).toEqual([])
})

test('where rules answered, nothing is asked', async () => {
  const { send } = web()
  expect((await send('/now')).rate).toBeUndefined()
})

test('in Telegram a press is thanked for in a note, and the buttons stay', async () => {
  const api = await playTelegram()
  const door = await openTelegram(
    { kind: 'polling', token: api.token, apiRoot: api.root },
    {
      answer: deps.answer,
      log: () => {},
      now: () => at,
      commands: [],
      tempo: { patienceMs: 60_000 },
    },
  )
  const chat = { id: noor.id, type: 'private' as const, first_name: 'Noor' }
  const said = { message_id: 1, from: noor, chat, date: 1795280300, text: 'any tips?' }
  await api.deliver({ update_id: 1, message: said })
  const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })
  await eventually(() => expect(api.accepted('sendMessage')).toHaveLength(1))
  const [sent] = api.accepted('sendMessage')
  const markup = sent?.reply_markup as { inline_keyboard: { callback_data: string }[][] } | undefined
  const keyboard = markup?.inline_keyboard ?? []
  const [good] = keyboard.at(-1) ?? []
  const message = {
    message_id: 2,
    from: me,
    chat,
    date: 1795280301,
    text: 'x',
    reply_markup: sent?.reply_markup,
  }
  const query = { id: '7', from: noor, chat_instance: '1', message, data: good?.callback_data }
  await api.deliver({ update_id: 2, callback_query: query } as Parameters<typeof api.deliver>[0])
  await eventually(() =>
    expect(api.accepted('answerCallbackQuery')).toMatchObject([
      { text: 'Thanks, noted.', show_alert: false },
    ]),
  )
  expect(await kept()).toEqual(['good'])
  expect(api.accepted('sendMessage')).toHaveLength(1)
  expect(api.accepted('editMessageReplyMarkup')).toEqual([])
  await door.close()
  await api.close()
})
