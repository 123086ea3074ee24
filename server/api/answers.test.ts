import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { occupancy } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { makeFeed, makeGymKey } from '../../tools/gym-keys/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { openSlots } from '../../tools/kit/gym.ts'
import { rights, rightsOf, roles } from '../../tools/kit/rights.ts'
import { testGym } from '../../tools/testing.ts'
import { documentOf } from './document.ts'
import { interfaceOf, type Operation, operationsOf, somebody } from './testing.ts'

const noon = new Date('2026-11-24T12:00:00Z')
const draft = { kind: 'closure', closure: { from: '2026-11-26T13:00:00Z', to: '2026-11-26T15:00:00Z' } }
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})

type Sample = { path: string; body?: unknown; file?: string; status?: number }

/** A call of each operation that makes sense. */
const samples: Readonly<Record<string, Sample>> = {
  me: { path: '/me' },
  listReports: { path: '/reports' },
  readReport: { path: '/reports/peaks?from=2026-11-01&to=2026-11-20' },
  readSlot: { path: '/slots/2026-11-23T18:00:00+01:00?split=legs' },
  why: { path: '/why?at=2026-11-25T18:00:00Z&split=legs' },
  readSettings: { path: '/settings' },
  changeSettings: { path: '/settings', body: { capacity: 120 } },
  listMembers: { path: '/members?search=mi&page=2' },
  setRole: { path: `/members/${somebody}`, body: { role: 'frontDesk' }, status: 204 },
  listInvitations: { path: '/invitations' },
  invite: { path: '/invitations', body: { role: 'coach', note: 'Sam', days: 3 }, status: 201 },
  revokeInvitation: { path: `/invitations/${somebody}`, status: 204 },
  listAnnouncements: { path: '/announcements' },
  previewAnnouncement: { path: '/announcements/preview', body: draft },
  announce: { path: '/announcements', body: draft, status: 201 },
  withdrawAnnouncement: { path: `/announcements/${somebody}/withdraw`, body: {} },
  listImports: { path: '/imports' },
  previewImport: { path: '/imports/preview?kind=visits&name=v.csv', file: 'a,b\n1,2\n' },
  import: { path: '/imports?kind=visits&name=v.csv', file: 'a,b\n1,2\n', status: 201 },
  undoImport: { path: '/imports/1/undo', body: {} },
  listExperiments: { path: '/experiments' },
  startExperiment: {
    path: '/experiments',
    body: { a: 'fair', b: 'nearest', metric: 'came', days: 14 },
    status: 201,
  },
  stopExperiment: { path: '/experiments/1/stop', body: {}, status: 204 },
  listKeys: { path: '/keys' },
  makeKey: { path: '/keys', body: { name: 'board', scopes: ['floor'] }, status: 201 },
  endKey: { path: '/keys/1', status: 204 },
  listFeeds: { path: '/feeds' },
  makeFeed: { path: '/feeds', body: { name: 'front door' }, status: 201 },
  endFeed: { path: '/feeds/1', status: 204 },
  audit: { path: '/audit?page=1' },
}

function house() {
  const app = interfaceOf(database.db, gym.id, () => noon)
  const operations = operationsOf(documentOf(app))
  const call = ({ method, id }: Operation, headers: Record<string, string>) => {
    const { path, body, file } = samples[id] ?? { path: '/nowhere' }
    return app.request(`http://gym.example/api/v1/gyms/${gym.id}${path}`, {
      method,
      headers: {
        ...headers,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(file !== undefined && { 'Content-Type': 'text/csv' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(file !== undefined && { body: file }),
    })
  }
  return { app, operations, call }
}

const fromPage = (role: string) => ({
  Cookie: `role=${role}`,
  Origin: 'http://gym.example',
  'X-Spotter': '1',
})
const by = () => ({ gym: gym.id, actor: { member: null }, now: noon })

/** A key and a feed with the id 1, as the samples end them, and some people in the last weeks. */
async function lived() {
  const { key } = await makeGymKey(database.db, by(), { name: 'all', scopes: rights })
  await makeFeed(database.db, by(), 'back door')
  const past = openSlots(gym, new Date('2026-11-01T00:00:00Z'), noon)
  await database.db
    .insert(occupancy)
    .values(
      past.map((slot, i) => ({ gym: gym.id, slot, split: 'all', people: i % 50, source: 'counts' as const })),
    )
  return key
}

test('every operation has a sample here, so that a new one is looked at', () => {
  expect(Object.keys(samples).sort()).toEqual(
    house()
      .operations.map(({ id }) => id)
      .sort(),
  )
})

test('every answer is what the document says it is', async () => {
  await lived()
  const { operations, call } = house()
  for (const operation of operations) {
    const answer = await call(operation, fromPage('owner'))
    const { status = 200 } = samples[operation.id] ?? {}
    const text = await answer.text()
    expect(answer.status, `${operation.id} ${text}`).toBe(status)
    const schema = operation.answer(status)
    if (status === 204) expect(text).toBe('')
    else expect(schema?.safeParse(JSON.parse(text)), operation.id).toMatchObject({ success: true })
    expect(answer.headers.get('Cache-Control'), operation.id).toBe(
      operation.method === 'GET' ? 'private, no-cache' : 'no-store',
    )
  }
})

test('what answers are checked by does refuse another shape', async () => {
  const { operations } = house()
  const me = operations.find(({ id }) => id === 'me')?.answer(200)
  expect(me?.safeParse({ gym: { id: 'gym' }, member: null, role: 'king', rights: [] }).success).toBe(false)
})

describe('who may do what', () => {
  test.each(roles)('a %s is let in where the role has the right, and nowhere else', async (role) => {
    await lived()
    const { operations, call } = house()
    for (const operation of operations) {
      const answer = await call(operation, fromPage(role))
      const mine = operation.right === null || rightsOf(role).some((right) => right === operation.right)
      // A report has the right of its kind; that of the sample is the floor's.
      const may = operation.id === 'readReport' ? rightsOf(role).includes('floor') : mine
      if (may) expect(answer.status, operation.id).toBeLessThan(300)
      else expect(answer.status, operation.id).toBe(403)
    }
  })

  test.each(rights)('a key with the scope %s opens what needs it, and nothing else', async (scope) => {
    await lived()
    const { key } = await makeGymKey(database.db, by(), { name: scope, scopes: [scope] })
    const { operations, call } = house()
    for (const operation of operations) {
      const answer = await call(operation, { Authorization: `Bearer ${key}` })
      const right = operation.id === 'readReport' ? 'floor' : operation.right
      // Nobody hands on more than they have: a role or a key with other rights is not this key's to give.
      const handsOn = ['setRole', 'invite', 'makeKey'].includes(operation.id)
      if ((right !== null && right !== scope) || handsOn) expect(answer.status, operation.id).toBe(403)
      else expect(answer.status, operation.id).toBeLessThan(300)
    }
  })

  test('without a key or a session every call is refused in the same words', async () => {
    const { app, operations, call } = house()
    const words = new Set<string>()
    for (const operation of operations.slice(0, 25)) {
      const answer = await call(operation, {})
      expect(answer.status, operation.id).toBe(401)
      words.add(await answer.text())
    }
    expect(words.size).toBe(1)
    expect((await app.request('/api/v1/gyms/gym/nothing')).status).toBe(401)
  })
})
