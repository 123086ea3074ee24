import { Hono } from 'hono'
import { beforeEach, expect, test } from 'vitest'
import { flood } from './flood.ts'

let at = 0
let app: Hono

function house(most: number): void {
  app = new Hono()
  app.use(flood(most, () => new Date(at)))
  app.all('*', (c) => c.text('in'))
}

beforeEach(() => {
  at = Date.parse('2026-11-24T17:42:00Z')
  house(10)
})

const asks = async (address: string, path = '/') =>
  (await app.request(path, { headers: { 'x-forwarded-for': address } })).status

async function let_in(address: string, tries: number): Promise<number> {
  let entered = 0
  for (let i = 0; i < tries; i++) if ((await asks(address)) === 200) entered++
  return entered
}

test('so many a minute get in, and others do not wait for them', async () => {
  expect(await let_in('192.0.2.1', 30)).toBe(10)
  expect(await let_in('192.0.2.2', 1)).toBe(1)
  const refused = await app.request('/', { headers: { 'x-forwarded-for': '192.0.2.1' } })
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30'])
  expect(await refused.json()).toEqual({ error: 'These are too many requests. Please wait half a minute.' })
})

test('what was asked fades within the next minute, without a jump at its border', async () => {
  expect(await let_in('192.0.2.1', 10)).toBe(10)
  at += 61_000
  expect(await let_in('192.0.2.1', 10)).toBe(0)
  at += 90_000
  expect(await let_in('192.0.2.1', 30)).toBe(10)
})

test('a channel speaks for everybody and is never refused; 0 refuses nobody', async () => {
  expect(await let_in('192.0.2.1', 11)).toBe(10)
  expect(await asks('192.0.2.1', '/webhooks/telegram')).toBe(200)
  house(0)
  expect(await let_in('192.0.2.1', 100)).toBe(100)
})
