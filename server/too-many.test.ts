import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { testGym } from '../tools/testing.ts'
import { createApp } from './app.ts'
import { createDeps } from './deps.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  await testGym(database.db)
})

test('who writes too fast in the browser is told when to go on, and answered at once when in danger', async () => {
  const deps = createDeps(
    { model: { kind: 'offline' }, gym: 'gym', limits: { member: 2, gym: 0, address: 0, requests: 0 } },
    { db: database.db, log() {}, now: () => noon },
  )
  const app = createApp(deps, { telegram: undefined }, () => noon)
  const send = (text: string, member = '11111111-1111-4111-8111-111111111111') =>
    app.request('/api/chat', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: `spotter=${member}` },
      body: JSON.stringify({ text }),
    })
  expect([(await send('hi')).status, (await send('/now')).status]).toEqual([200, 200])
  const refused = await send('hi')
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('60')
  expect(await refused.json()).toEqual({
    error:
      "That's more than I can follow at once. Write again in 60 seconds; I have done nothing with this last message.",
  })
  const help = await send('my chest hurts and my left arm is numb')
  expect(help.status).toBe(200)
  expect(((await help.json()) as { reply: string }).reply).toMatch(/112/)
  expect((await send('hi', '22222222-2222-4222-8222-222222222222')).status).toBe(200)
})
