import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { counts, feedKeys, forecasts, occupancy } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { closeSlots } from '../../tools/checkin/index.ts'
import { addKey, hashOf, keyFrom, revokeKey } from '../../tools/feed/index.ts'
import { forecastGym } from '../../tools/forecast/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { addMinutes, dayMs, localTime } from '../../tools/kit/time.ts'
import { testGym } from '../../tools/testing.ts'
import { createApp } from '../app.ts'
import { createDeps } from '../deps.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
const key = keyFrom(new Uint8Array(32).fill(1))
let database: TestDatabase
let gym: Gym
let now: Date

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  now = noon
  gym = await testGym(database.db)
  await addKey(database.db, { gym: gym.id, name: 'front door', hash: await hashOf(key), createdAt: noon })
})

/** The whole house, and a counter at its door. */
function house() {
  const clock = () => now
  const log = () => {}
  const deps = createDeps({ model: { kind: 'offline' }, gym: gym.id }, { db: database.db, log, now: clock })
  const app = createApp(deps, { telegram: undefined }, clock)
  return (body: unknown, { to = gym.id, as = `Bearer ${key}` }: { to?: string; as?: string } = {}) =>
    app.request(`/api/gyms/${to}/counts`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(as && { Authorization: as }) },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
}

const reading = { at: '2026-11-24T10:00:00Z', count: 42 }
const stored = () => database.db.select().from(counts).orderBy(asc(counts.at))

async function refused(answer: Response, status: number): Promise<string> {
  expect(answer.status).toBe(status)
  const { error } = (await answer.json()) as { error: string }
  expect(error).toMatch(/^[A-Z].*\.$/)
  return error
}

test('readings come in with the key, as an object or a bare list, and the answer adds up', async () => {
  const send = house()
  const answer = await send({ readings: [reading, { at: '2026-11-24T10:10:00Z', count: -3 }] })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({
    accepted: 1,
    duplicates: 0,
    corrected: 0,
    rejected: [{ index: 1, reason: 'count is negative' }],
    flagged: { dead: 0, frozen: 0, capped: 0, impossible: 0 },
  })
  expect(await (await send([reading])).json()).toMatchObject({ accepted: 0, duplicates: 1 })
  expect(await (await send([])).json()).toMatchObject({ accepted: 0, duplicates: 0, rejected: [] })
  expect(await stored()).toMatchObject([{ gym: gym.id, count: 42, source: 'sensor', receivedAt: noon }])
  expect(await database.db.select().from(feedKeys)).toMatchObject([{ lastUsedAt: noon }])
})

test('without the key of this very gym nothing is taken, nor told whether the gym exists', async () => {
  const send = house()
  const other = await testGym(database.db, 'other')
  const sentences = [
    await refused(await send([reading], { as: '' }), 401),
    await refused(await send([reading], { as: `Bearer ${key}x` }), 401),
    await refused(await send([reading], { as: `Basic ${key}` }), 401),
    await refused(await send([reading], { to: other.id }), 401),
    await refused(await send([reading], { to: 'nowhere' }), 401),
  ]
  expect(new Set(sentences).size).toBe(1)
  const [{ id } = { id: 0 }] = await database.db.select().from(feedKeys)
  await revokeKey(database.db, id, noon)
  await refused(await send([reading]), 401)
  expect(await stored()).toEqual([])
})

test('a call that is no list, too long or too many readings is refused in one sentence and leaves nothing', async () => {
  const send = house()
  for (const body of ['', '{', 'null', '7', '"x"', '{"readings":7}', '{"counts":[]}'])
    await refused(await send(body), 400)
  const many = Array.from({ length: 1001 }, (_, i) => ({ at: addMinutes(noon, -i).toISOString(), count: 1 }))
  expect(await refused(await send(many), 413)).toContain('1001')
  await refused(await send(JSON.stringify([{ ...reading, note: 'x'.repeat(300_000) }])), 413)
  expect(await stored()).toEqual([])
  expect((await send(many.slice(1))).status).toBe(200)
  expect(await stored()).toHaveLength(1000)
})

test('a key that calls without end, and a stranger who guesses, are told to wait', async () => {
  const send = house()
  for (let i = 0; i < 30; i++) await refused(await send([], { as: 'Bearer guess' }), 401)
  await refused(await send([], { as: 'Bearer guess' }), 429)
  for (let i = 0; i < 120; i++) expect((await send([])).status).toBe(200)
  const answer = await send([])
  expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
  await refused(answer, 429)
  now = addMinutes(now, 2)
  expect((await send([])).status).toBe(200)
})

test('only a call with readings is answered here', async () => {
  const deps = createDeps(
    { model: { kind: 'offline' }, gym: gym.id },
    { db: database.db, log() {}, now: () => now },
  )
  const app = createApp(deps, { telegram: undefined }, () => now)
  expect((await app.request(`/api/gyms/${gym.id}/counts`)).status).toBe(404)
})

test('from the door to the forecast: readings, closed slots, expected people', async () => {
  const send = house()
  const crowd = (at: Date) => {
    const { minute } = localTime(at, gym.zone)
    return Math.round(8 + 40 * Math.exp(-0.5 * ((minute - 1080) / 90) ** 2)) + (minute % 3)
  }
  const all: { at: string; count: number }[] = []
  for (let at = noon.getTime() - 42 * dayMs; at < noon.getTime(); at += 20 * 60_000) {
    const { minute } = localTime(new Date(at), gym.zone)
    if (minute >= 360 && minute < 1320)
      all.push({ at: new Date(at).toISOString(), count: crowd(new Date(at)) })
  }
  const died = addMinutes(noon, -3 * 24 * 60)
  const sent = all.map((each) => {
    const time = Date.parse(each.at)
    return time >= died.getTime() && time < died.getTime() + dayMs ? { ...each, count: 0 } : each
  })
  for (let i = 0; i < sent.length; i += 1000) {
    const answer = await send({ readings: sent.slice(i, i + 1000) })
    expect(await answer.json()).toMatchObject({ accepted: Math.min(1000, sent.length - i), rejected: [] })
  }
  await closeSlots(database.db, gym, noon)
  const slots = await database.db.select().from(occupancy).where(eq(occupancy.split, 'all'))
  expect(slots.length).toBeGreaterThan(39 * 32)
  expect(slots.every(({ source, people }) => source === 'counts' && people > 0)).toBe(true)
  expect(await forecastGym(database.db, gym, noon)).toBe(true)
  const evening = await database.db.select().from(forecasts).where(eq(forecasts.split, 'all'))
  const six = evening.find(({ slot }) => slot.getTime() === Date.parse('2026-11-25T18:00:00+01:00'))
  expect(six?.mean).toBeGreaterThan(38)
  expect(six?.mean).toBeLessThan(58)
})
