import { afterEach, beforeEach, expect, test } from 'vitest'
import { routeOf } from './discord-buckets.ts'
import { DiscordFault, DiscordRefusal } from './discord-errors.ts'
import { type DiscordRest, discordRest } from './discord-rest.ts'
import { type DiscordApi, playDiscord } from './loopback/discord-api.ts'

let api: DiscordApi
let rest: DiscordRest
let slept: number[]

beforeEach(async () => {
  api = await playDiscord()
  slept = []
  const sleep = async (milliseconds: number) => {
    slept.push(Math.round(milliseconds))
  }
  rest = discordRest({ token: api.token, apiRoot: `${api.root}/`, sleep, clock: () => 0 })
})
afterEach(() => api.close())

const typing = () => rest.call('POST', '/channels/7/typing')
const calls = (beginning: string) => api.calls.filter((call) => call.startsWith(beginning)).length

test.each([
  ['PATCH', '/channels/7/messages/9', 'PATCH /channels/7/messages/:id'],
  ['POST', '/webhooks/5/tok', 'POST /webhooks/5/tok'],
  ['PATCH', '/webhooks/5/tok/messages/@original', 'PATCH /webhooks/5/tok/messages/@original'],
  ['GET', '/guilds/3/members/8', 'GET /guilds/3/members/:id'],
  ['GET', '/applications/4/commands?with_localizations=true', 'GET /applications/:id/commands'],
])('%s %s counts for its own route', (method, path, route) => {
  expect(routeOf(method, path)).toBe(route)
})

test('waits where nothing is left of a route, and asks nothing too early', async () => {
  api.state.allowance = { most: 2, windowMs: 60_000 }
  await typing()
  await typing()
  const third = typing().catch(() => {})
  await rest.call('POST', '/channels/8/typing')
  api.state.allowance = undefined
  await third
  expect(slept[0]).toBeGreaterThan(50_000)
  expect(calls('POST /channels/7')).toBe(3)
})

test('rests as long as it is asked to, and then goes on', async () => {
  const slow = { status: 429, code: 0, message: 'You are being rate limited.', retryAfter: 1.5 }
  api.fail('POST /channels/7/typing', slow, slow)
  await typing()
  expect(slept).toEqual([1500, 1500])
})

test('a rest that is too long is left to whoever asked', async () => {
  api.fail('POST /channels/7', {
    status: 429,
    code: 0,
    message: 'You are being rate limited.',
    retryAfter: 3600,
  })
  await expect(typing()).rejects.toMatchObject({ status: 429, restMs: 3_600_000 })
})

test('what broke is tried four times, and an answer that somebody waits for eight', async () => {
  const broken = { status: 503, code: 0, message: 'Service Unavailable' }
  api.fail('POST /channels/7', broken, 'dropped', broken, 'lost')
  await expect(typing()).rejects.toThrow(DiscordFault)
  expect(calls('POST /channels/7')).toBe(4)
  api.fail('POST /channels/7', ...Array.from({ length: 7 }, () => broken))
  await rest.call('POST', '/channels/7/typing', { long: true })
  expect(calls('POST /channels/7')).toBe(12)
})

test('so many calls a second on all routes together, and answers to interactions beside them', async () => {
  const all = Array.from({ length: 100 }, (_, i) => rest.call('POST', `/channels/${i}/typing`))
  const answers = Array.from({ length: 100 }, (_, i) =>
    rest.call('POST', `/webhooks/5/token${i}`, { body: {} }).catch(() => {}),
  )
  await Promise.all([...all, ...answers])
  expect(slept.filter((pause) => pause > 0 && pause <= 1000)).toHaveLength(45)
  expect(slept.filter((pause) => pause > 1000 && pause <= 2000)).toHaveLength(10)
})

test('a refusal is not tried again, and says Discord’s own code but no address', async () => {
  api.fail('POST /channels/7', { status: 403, code: 50007, message: 'Cannot send messages to this user' })
  const refused = await typing().catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(DiscordRefusal)
  expect(refused).toMatchObject({ status: 403, code: 50007 })
  expect(String(refused)).not.toContain('/channels')
  expect(calls('POST /channels/7')).toBe(1)
})
