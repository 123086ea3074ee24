import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, gymKeys } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { endGymKey, makeGymKey } from '../../tools/gym-keys/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import type { Right } from '../../tools/kit/rights.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import { testGym } from '../../tools/testing.ts'
import { interfaceOf, parts } from './testing.ts'

const noon = new Date('2026-11-24T12:00:00Z')
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
})

const by = () => ({ gym: gym.id, actor: { member: null }, now })
const keyFor = async (...scopes: Right[]) => {
  const { id, key } = await makeGymKey(database.db, by(), { name: 'board', scopes })
  return { id, headers: { Authorization: `Bearer ${key}` }, key }
}
const at = (path: string) => `http://gym.example/api/v1/gyms/${gym.id}${path}`
const house = () => interfaceOf(database.db, gym.id, () => now)
const json = { 'Content-Type': 'application/json' }

async function refused(answer: Response, status: number): Promise<string> {
  const { error } = (await answer.json()) as { error: string }
  expect(answer.status, error).toBe(status)
  expect(error).toMatch(/^[A-Z].*\.$/)
  return error
}

test('a key opens its own gym until it is ended, and its use is noted', async () => {
  const other = await testGym(database.db, 'other')
  const app = house()
  const { id, headers } = await keyFor('floor')
  const me = await app.request(at('/me'), { headers })
  expect(await me.json()).toMatchObject({
    member: null,
    role: 'member',
    rights: ['floor'],
    gym: { id: gym.id },
  })
  expect(await database.db.select().from(gymKeys)).toMatchObject([{ lastUsedAt: noon }])
  await refused(await app.request(`/api/v1/gyms/${other.id}/me`, { headers }), 403)
  await refused(await app.request('/api/v1/gyms/nowhere/me', { headers }), 403)
  await endGymKey(database.db, by(), id)
  await refused(await app.request(at('/me'), { headers }), 401)
})

test('a key is shown once: neither the keys that are kept, nor the list, nor the trail hold it', async () => {
  const app = house()
  const { headers } = await keyFor('keys', 'audit', 'floor')
  const body = JSON.stringify({ name: ' my\n board ', scopes: ['floor'] })
  const made = await app.request(at('/keys'), { method: 'POST', headers: { ...headers, ...json }, body })
  const { id, key } = (await made.json()) as { id: number; key: string }
  expect(key).toMatch(/^spotter_gym_[0-9a-f]{64}$/)
  expect(made.headers.get('Cache-Control')).toBe('no-store')
  const list = await (await app.request(at('/keys'), { headers })).text()
  expect(JSON.parse(list).keys).toContainEqual(
    expect.objectContaining({ id, name: 'my board', scopes: ['floor'] }),
  )
  const kept = JSON.stringify([
    await database.db.select().from(gymKeys),
    await database.db.select().from(audit),
    list,
  ])
  expect(kept).not.toContain(key)
  expect(await database.db.select().from(audit)).toHaveLength(2)
})

test('a wrong key is not made up for by a cookie, and whoever guesses waits', async () => {
  const app = house()
  const headers = { Authorization: `Bearer spotter_gym_${'0'.repeat(64)}`, Cookie: 'role=owner' }
  for (let i = 0; i < 30; i++) await refused(await app.request(at('/me'), { headers }), 401)
  const answer = await app.request(at('/me'), { headers })
  expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
  await refused(answer, 429)
  expect((await app.request(at('/me'), { headers: { Cookie: 'role=owner' } })).status).toBe(200)
  now = addMinutes(now, 2)
  await refused(await app.request(at('/me'), { headers }), 401)
})

test('a key that calls without end waits, and another does not wait for it', async () => {
  const app = house()
  const [busy, calm] = [await keyFor('floor'), await keyFor('floor')]
  for (let i = 0; i < 300; i++) expect((await app.request(at('/me'), busy)).status).toBe(200)
  await refused(await app.request(at('/me'), busy), 429)
  expect((await app.request(at('/me'), calm)).status).toBe(200)
})

test('what another page sends with the cookie of somebody who is logged in changes nothing', async () => {
  const app = house()
  const change = (headers: Record<string, string>) =>
    app.request(at('/settings'), {
      method: 'PATCH',
      headers: { Cookie: 'role=owner', ...json, ...headers },
      body: JSON.stringify({ capacity: 1 }),
    })
  const own = 'http://gym.example'
  await refused(await change({}), 403)
  await refused(await change({ Origin: own }), 403)
  await refused(await change({ 'X-Spotter': '1' }), 403)
  await refused(await change({ Origin: 'https://evil.example', 'X-Spotter': '1' }), 403)
  await refused(await change({ Origin: 'null', 'X-Spotter': '1' }), 403)
  expect(await database.db.select().from(audit)).toEqual([])
  expect((await change({ Origin: own, 'X-Spotter': '1' })).status).toBe(200)
  expect(await database.db.select().from(audit)).toMatchObject([{ action: 'settings.changed' }])
})

test('a body that is too long, no JSON or no form of ours is refused in one sentence', async () => {
  const app = house()
  const { headers } = await keyFor('settings', 'imports')
  const send = (body: string, type = 'application/json') =>
    app.request(at('/settings'), { method: 'PATCH', headers: { ...headers, 'Content-Type': type }, body })
  await refused(await send(JSON.stringify({ name: 'x'.repeat(300_000) })), 413)
  await refused(await send('{"capacity"'), 400)
  await refused(await send('capacity=3', 'application/x-www-form-urlencoded'), 400)
  expect(await refused(await send('{"capacty": 3}'), 400)).toContain('"capacty" is not known')
  expect(await refused(await send('{"capacity": 0}'), 400)).toContain('"capacity"')
  expect(await refused(await send('[]'), 400)).toContain('object')
  const file = { method: 'POST', headers: { ...headers, 'Content-Type': 'text/csv' } }
  const query = '/imports/preview?kind=visits&name=v.csv'
  const long = await app.request(at(query), { ...file, body: 'x'.repeat(300_000) })
  expect(await long.json()).toMatchObject({ read: 300_000 })
  await refused(await app.request(at(query), { ...file, body: '' }), 400)
  await refused(await app.request(at('/imports/preview?kind=songs&name=v.csv'), { ...file, body: 'x' }), 400)
})

test('what has not changed is not sent again, and what is not there is said to be', async () => {
  const app = house()
  const { headers } = await keyFor('floor', 'reports', 'imports')
  const first = await app.request(at('/settings'), { headers })
  const tag = first.headers.get('ETag') ?? ''
  expect(tag).not.toBe('')
  expect((await app.request(at('/settings'), { headers: { ...headers, 'If-None-Match': tag } })).status).toBe(
    304,
  )
  await refused(await app.request(at('/reports/weather'), { headers }), 404)
  await refused(await app.request(at('/reports/peaks?from=2026-02-30'), { headers }), 400)
  await refused(await app.request(at('/reports/peaks?from=2026-11-20&to=2026-11-01'), { headers }), 400)
  await refused(await app.request(at('/reports/peaks?split=juggling'), { headers }), 400)
  await refused(await app.request(at('/reports/peaks?format=csv&table=none'), { headers }), 404)
  await refused(await app.request(at('/slots/yesterday'), { headers }), 400)
  await refused(await app.request(at('/imports/7/undo'), { method: 'POST', headers }), 404)
  await refused(await app.request(at('/imports/x/undo'), { method: 'POST', headers }), 404)
  const bare = interfaceOf(database.db, gym.id, () => now, { parts: { audit: parts.audit } })
  await refused(await bare.request(at('/imports'), { headers }), 404)
})

test('a report comes as CSV and PDF with the name of what it holds', async () => {
  const app = house()
  const { headers } = await keyFor('floor')
  const query = '/reports/peaks?from=2026-11-01&to=2026-11-20&split=legs&format='
  const csv = await app.request(at(`${query}csv`), { headers })
  expect(await csv.text()).toMatch(/^Day,Time,People/)
  expect(csv.headers.get('Content-Disposition')).toBe(
    'attachment; filename="peaks-legs-2026-11-01-2026-11-20.csv"',
  )
  const pdf = await app.request(at(`${query}pdf`), { headers })
  expect(pdf.headers.get('Content-Type')).toBe('application/pdf')
  expect(await pdf.text()).toBe('%PDF-1.7')
})
