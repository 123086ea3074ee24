import { Api } from 'grammy'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { playTelegram, type TelegramApi } from './loopback/telegram-api.ts'
import { keepPace, type Pace, pace } from './telegram-pace.ts'
import { window } from './telegram-window.ts'

let now: number
let slept: number
let paced: Pace

/** A clock that runs only while somebody sleeps. */
beforeEach(() => {
  now = 0
  slept = 0
  paced = pace({
    now: () => new Date(now),
    async sleep(ms) {
      slept += ms
      now += ms
    },
  })
})

async function write(chat: number, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await paced.wait(chat)
}

test('a short burst in a chat waits for nothing, and more of it about a second each', async () => {
  await write(1, 5)
  expect(slept).toBe(0)
  await write(1, 5)
  expect(slept).toBe(5000)
})

test('a group gets twenty a minute', async () => {
  await write(-1, 20)
  expect(slept).toBe(0)
  expect(paced.restFor(-1)).toBe(60_000)
  expect(paced.restFor(-2)).toBe(0)
  await write(-1, 1)
  expect(slept).toBe(60_000)
})

test('all chats together get thirty a second', async () => {
  for (let chat = 1; chat <= 30; chat++) await write(chat, 1)
  expect(slept).toBe(0)
  for (let chat = 31; chat <= 90; chat++) await write(chat, 1)
  expect(slept).toBe(2000)
})

test('a chat that waits its turn keeps nobody else waiting', async () => {
  const clock = { now: () => new Date(now), sleep: () => new Promise<void>(() => {}) }
  paced = pace(clock)
  for (let i = 0; i < 5; i++) await paced.wait(1)
  void paced.wait(1)
  await paced.wait(2)
  expect(paced.restFor(2)).toBe(0)
})

let api: TelegramApi | undefined
afterEach(async () => {
  await api?.close()
  api = undefined
})

test('a platform that counts is never heard to say that it is too much', async () => {
  api = await playTelegram()
  api.state.clock = () => now
  const client = new Api(api.token, { apiRoot: api.root })
  keepPace(client, paced)
  for (let i = 0; i < 120; i++) await client.sendMessage(i % 7 === 0 ? -5 : 1 + (i % 40), `${i}`)
  expect(api.calls.filter(({ status }) => status === 429)).toEqual([])
  expect(api.accepted('sendMessage')).toHaveLength(120)
})

test('without a pace the same platform says so, and how long to rest', async () => {
  api = await playTelegram()
  api.state.clock = () => now
  const client = new Api(api.token, { apiRoot: api.root })
  for (let i = 0; i < 5; i++) await client.sendMessage(1, `${i}`)
  await expect(client.sendMessage(1, 'more')).rejects.toMatchObject({
    error_code: 429,
    parameters: { retry_after: 5 },
  })
})

test('Telegram forgets no update before it was dealt with, however they land', () => {
  const taken = window()
  for (const id of [7, 8, 9]) expect(taken.takes(id)).toBe(true)
  expect(taken.takes(8)).toBe(false)
  taken.lands(8)
  expect(taken.offset()).toBe(7)
  taken.lands(7)
  expect(taken.offset()).toBe(9)
  for (const id of [7, 8, 9]) expect(taken.takes(id)).toBe(false)
  taken.lands(9)
  expect([taken.offset(), taken.open()]).toEqual([10, false])
  taken.takes(10)
  taken.takes(11)
  taken.advance()
  expect(taken.offset()).toBe(12)
})
