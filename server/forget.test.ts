import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Reply, Teller, Turn } from '../bot/turn.ts'
import { departures, identities, members, outbox, sessions } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { enqueue } from '../tools/outbox/index.ts'
import { receiptOf } from '../tools/privacy/index.ts'
import { testGym } from '../tools/testing.ts'
import { createApp } from './app.ts'
import { createDeps, type Deps } from './deps.ts'
import { jobs, runJob } from './jobs.ts'
import { openSession, sessionCookie } from './login/session.ts'

/** Being forgotten, through the whole house: asked, waited for, told, done, and nothing opens any more. */

const asked = new Date('2026-11-24T17:42:30+01:00')
let now: Date
let database: TestDatabase
let gym: Gym
let deps: Deps
let said: string[]
let broken: boolean
let count = 0

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  now = asked
  said = []
  broken = false
  const world = { db: database.db, log() {}, now: () => now }
  deps = createDeps({ model: { kind: 'offline' }, gym: gym.id, web: 'https://gym.example' }, world)
  deps.doors.set('telegram', door)
})

const door: Teller = {
  async tell(address, { text }) {
    if (broken) return 'again'
    said.push(`${address}: ${text}`)
    return 'sent'
  },
}

async function say(text: string, more: Partial<Turn> = {}): Promise<Reply> {
  const from = { conversation: 'mia', sender: 'mia', senderName: 'Mia', private: true } as const
  const turn: Turn = { id: `${++count}`, channel: 'telegram', ...from, text, at: now, ...more }
  return (await deps.answer(turn)) ?? expect.unreachable()
}

const yes = async () =>
  (await say('/forget')).choices.find(({ label }) => /^Yes/.test(label))?.send ?? 'nothing to tap'

/** The minute's jobs, at an instant. */
async function tick(at: Date): Promise<void> {
  now = at
  const minute = new Date(Math.floor(at.getTime() / 60_000) * 60_000)
  for (const job of jobs.filter(({ name }) => name === 'deliver' || name === 'departures'))
    await runJob({ ...deps, now: () => now }, job, gym, minute)
}

const mia = async () => (await database.db.select().from(identities))[0]?.member ?? 'nobody'
const due = addMinutes(asked, 24 * 60)

test('the last word comes an hour before, the goodbye at the end, and its receipt opens', async () => {
  const waits = await say(await yes())
  const code = /Your receipt: ([0-9a-f-]{19})\. https:\/\/gym\.example\/receipts\/\1 shows/.exec(
    waits.text,
  )?.[1]
  await tick(addMinutes(due, -61))
  expect(said).toEqual([])
  await tick(addMinutes(due, -59))
  expect(said).toEqual([
    expect.stringMatching(/^mia: On Wednesday 25 November at 17:42 I delete all .* as you asked\./),
  ])
  await tick(due)
  await tick(addMinutes(due, 1))
  expect(said).toHaveLength(2)
  expect(said[1]).toContain(
    `mia: The day is over: Ironworks now deletes all that it kept of you here, for good.`,
  )
  expect(said[1]).toContain(`${code}`)
  expect(await database.db.$count(members)).toBe(0)
  expect(await database.db.$count(outbox)).toBe(0)
  expect(await receiptOf(database.db, code ?? '')).toMatchObject({
    doneAt: new Date('2026-11-25T17:43:00+01:00'),
  })
  expect(await receiptOf(database.db, '0000-0000-0000-0000')).toBeUndefined()
  expect(await database.db.select().from(departures)).toMatchObject([{ member: null, counts: { you: 1 } }])
})

test('a goodbye that reaches nobody holds nothing up for more than a few minutes', async () => {
  await say(await yes())
  broken = true
  await tick(addMinutes(due, 1))
  expect(await database.db.$count(identities)).toBe(1)
  await tick(addMinutes(due, 6))
  expect(await database.db.$count(identities)).toBe(0)
})

test('in between nothing is said unasked but what is about the wish itself', async () => {
  await say(await yes())
  const member = await mia()
  const unasked = { gym, kind: 'alert', to: { member }, message: { text: 'quiet now' }, madeAt: now } as const
  const times = { dueAt: now, expiresAt: addMinutes(now, 600), quietHours: 'anyway' } as const
  await enqueue(database.db, { key: 'alert:1', ...unasked, ...times })
  await tick(addMinutes(now, 1))
  expect(said).toEqual([])
  expect(await database.db.select().from(outbox).where(eq(outbox.kind, 'alert'))).toMatchObject([
    { state: 'dropped', reason: 'leaving' },
  ])
  await say('/forget stop')
  await enqueue(database.db, { key: 'alert:2', ...unasked, ...times })
  await tick(addMinutes(now, 1))
  expect(said).toEqual(['mia: quiet now'])
  await tick(addMinutes(due, 1))
  expect(said).toHaveLength(1)
})

test('even somebody who wants no messages gets the last word on their own wish', async () => {
  await say('/stop')
  await say(await yes())
  await tick(addMinutes(due, -59))
  expect(said).toHaveLength(1)
})

test('the only owner is told what to do first, and so is one who becomes it meanwhile', async () => {
  const { db } = database
  await say('hi')
  await say('hi', { sender: 'tom', conversation: 'tom', senderName: 'Tom' })
  const mine = eq(members.name, 'Mia')
  await db.update(members).set({ role: 'owner' }).where(mine)
  expect((await say('/forget')).text).toMatch(
    /^You are the only owner of the gym, so I can't forget you yet\./,
  )
  await db.update(members).set({ role: 'owner' })
  await say(await yes())
  expect((await say('/forget', { sender: 'tom', conversation: 'tom' })).text).toMatch(
    /^You are the only owner/,
  )
  await db.update(members).set({ role: 'member' }).where(eq(members.name, 'Tom'))
  await tick(addMinutes(due, 6))
  expect(await db.$count(members)).toBe(2)
  await tick(addMinutes(due, 7))
  expect(said.at(-1)).toMatch(/^mia: I kept everything: you have become the only owner of Ironworks/)
})

test('afterwards keys, calendars, cookies and sessions are as unknown as if they had never been', async () => {
  const web = { channel: 'web', conversation: crypto.randomUUID() } as const
  const from = { ...web, sender: web.conversation }
  const app = createApp(deps, { telegram: undefined }, () => now)
  await say('check me in for legs', from)
  const key = /spotter_me_[0-9a-f]{64}/.exec((await say('/keys new laptop', from)).text)?.[0] ?? ''
  const feed = /\/calendar\/[0-9a-f]{32}\.ics/.exec((await say('/calendar', from)).text)?.[0] ?? ''
  const member = await mia()
  await database.db.update(members).set({ role: 'coach' })
  const { token } = await openSession(deps.login, { gym: gym.id, member, way: 'link' })
  const get = (path: string, cookie: string) => app.request(path, { headers: { cookie } })
  const asks = () =>
    app.request('/mcp', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }),
    })
  const me = `/api/v1/gyms/${gym.id}/me`
  const opens = async () => [
    (await asks()).status,
    (await app.request(feed)).status,
    (await get(me, `${sessionCookie}=${token}`)).status,
    ((await (await get('/api/history', `spotter=${from.sender}`)).json()) as unknown[]).length > 0,
  ]
  const send = (await say('/forget', from)).choices.find(({ label }) => /^Yes/.test(label))?.send ?? ''
  await say(send, from)
  expect(await opens()).toEqual([200, 200, 200, true])
  now = addMinutes(due, 10)
  const { token: fresh } = await openSession(deps.login, { gym: gym.id, member, way: 'link' })
  await tick(addMinutes(due, 10))
  expect(await database.db.$count(sessions)).toBe(0)
  expect(await opens()).toEqual([401, 404, 401, false])
  expect((await get(me, `${sessionCookie}=${fresh}`)).status).toBe(401)
})
