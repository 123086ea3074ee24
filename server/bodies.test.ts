import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { type FuzzedHouse, fuzzedHouse, origin, telegramSecret } from './fuzzing/house.ts'
import { routesOf } from './fuzzing/knock.ts'

/** No route reads a body without end, whoever sends it and whether or not its length is announced. */

/** Above the largest file that any route takes. */
const tooMany = 33 * 1024 * 1024

let database: TestDatabase
let house: FuzzedHouse

beforeAll(async () => {
  database = await testDatabase()
  house = await fuzzedHouse(database.db)
}, 120_000)
afterAll(async () => {
  await house.close()
  await database.close()
})

/** A body that comes in pieces, and how much of it was asked for. */
function endless() {
  let read = 0
  const piece = new Uint8Array(64 * 1024).fill(0x78)
  const body = new ReadableStream({
    pull(controller) {
      if (read >= 2 * tooMany) return controller.close()
      read += piece.length
      controller.enqueue(piece)
    },
  })
  return { body, read: () => read }
}

type Keys = Awaited<ReturnType<FuzzedHouse['keys']>>

/** All that could open a route, one after the other. */
function shownBy(
  path: string,
  { visitor, session, gymKey, feedKey, accessKey }: Keys,
): Record<string, string>[] {
  if (path.startsWith('/webhooks/telegram')) return [{ 'x-telegram-bot-api-secret-token': telegramSecret }]
  const bearers = [gymKey, feedKey, accessKey].map((key) => ({ authorization: `Bearer ${key}` }))
  return [{ cookie: `${visitor}; ${session}`, 'x-spotter': '1' }, ...bearers]
}

async function sent(method: string, path: string, announced: boolean) {
  const statuses: number[] = []
  let most = 0
  for (const key of shownBy(path, await house.keys())) {
    house.tick()
    const { body, read } = endless()
    const type = path.startsWith('/api') ? 'application/json' : 'multipart/form-data; boundary=x'
    const length = announced ? { 'content-length': `${tooMany}` } : {}
    const headers = { ...key, ...length, origin, host: 'gym.example', 'content-type': type }
    const answer = await house.app.request(`${origin}${path}`, {
      method,
      headers,
      body,
      duplex: 'half',
    } as RequestInit)
    await answer.body?.cancel()
    most = Math.max(most, read())
    statuses.push(answer.status)
  }
  return { statuses, read: most }
}

test.each([true, false])('with its length announced: %s', { timeout: 300_000 }, async (announced) => {
  const changing = routesOf(house).filter(({ method }) => !['GET', 'ALL'].includes(method))
  expect(changing.length).toBeGreaterThan(40)
  for (const { method, path } of changing) {
    const to = path.replace(':gym', house.gym).replace(/:(\w+)(\{[^/]*\})?/g, '1')
    const { statuses, read } = await sent(method, to, announced)
    expect(read, `${method} ${to} read`).toBeLessThan(tooMany + 256 * 1024)
    for (const status of statuses)
      expect([400, 401, 403, 404, 405, 413, 415, 303, 410], `${method} ${to}`).toContain(status)
    expect(house.bugs).toEqual([])
  }
})
