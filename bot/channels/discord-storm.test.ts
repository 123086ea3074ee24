import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answer, Door } from '../turn.ts'
import { openDiscord } from './discord.ts'
import { openDiscordHttp } from './discord-http.ts'
import { type DiscordApi, playDiscord } from './loopback/discord-api.ts'
import * as storm from './loopback/discord-storm.ts'
import { rehearse } from './loopback/rehearsal.ts'

/** `npm run bench:storm:discord` lets ten thousand happen on each way. */
const events = 5000
const requests = 2500

let api: DiscordApi

beforeEach(async () => {
  api = await playDiscord()
  api.state.allowance = { most: 5, windowMs: 100 }
})
afterEach(async () => {
  await api.close()
  expect(api.mistakes).toEqual([])
})

const deps = (answer: Answer) => ({ ...rehearse(answer).deps, sleep: storm.briefly })
const open = (answer: Answer): Promise<Door> =>
  openDiscord({ token: api.token, apiRoot: api.root, perSecond: 10_000 }, deps(answer))
const answered = (count: number) =>
  expect
    .poll(() => storm.answersOf(api).size, { timeout: 90_000, interval: 500 })
    .toBeGreaterThanOrEqual(count)

test('thousands of events twice, out of order, through faults, lost connections and a restart: each is answered once', {
  timeout: 200_000,
}, async () => {
  const all = storm.happenings(events, 'gateway')
  const { answer, doubles } = storm.answeringOnce()
  storm.weather(api, 'gateway')
  const half = Math.floor(all.length / 2)
  const before = await open(answer)
  await storm.arriveByGateway(api, all.slice(0, half))
  await answered(new Set(all.slice(0, half).map(({ id }) => id)).size)
  await before.close()
  const after = await open(answer)
  // The end of the first half is told once more.
  await storm.arriveByGateway(api, all.slice(half - 50))
  await answered(events)
  await after.close()
  expect(storm.wronglyAnswered(api, all)).toEqual([])
  expect(doubles()).toBeGreaterThan(0)
  expect(api.gateway.session.resumed).toBeGreaterThanOrEqual(2)
})

test('thousands of signed requests, twice and through faults: each is answered once', {
  timeout: 200_000,
}, async () => {
  const all = storm.happenings(requests, 'requests', ['command', 'press'])
  storm.weather(api, 'requests')
  const config = {
    token: api.token,
    apiRoot: api.root,
    perSecond: 10_000,
    publicKey: api.publicKey,
    applicationId: undefined,
  }
  const door = openDiscordHttp(config, deps(storm.answeringOnce().answer))
  await storm.arriveByRequest(api, door.interactions, all)
  await door.landed()
  expect(storm.wronglyAnswered(api, all)).toEqual([])
})
