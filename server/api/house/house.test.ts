import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { members, occupancy, visits } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { forecastGym } from '../../../tools/forecast/index.ts'
import { makeGymKey } from '../../../tools/gym-keys/index.ts'
import { type Gym, openSlots } from '../../../tools/kit/gym.ts'
import { rights } from '../../../tools/kit/rights.ts'
import { dayMs, localTime } from '../../../tools/kit/time.ts'
import { testGym } from '../../../tools/testing.ts'
import { createApp } from '../../app.ts'
import { createDeps } from '../../deps.ts'
import { documentOf } from '../document.ts'
import { interfaceOf, operationsOf } from '../testing.ts'
import { importParts } from './imports.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
const mia = '00000000-0000-4000-8000-00000000000a'
let database: TestDatabase
let gym: Gym
let folder: string

beforeAll(async () => {
  database = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'spotter-house-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await database.close()
})
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})
afterEach(() => vi.unstubAllEnvs())

type Call = { method?: string; body?: unknown; file?: string }

/** The whole house with its own slices, called by a program that may do everything; answers are held to the document. */
async function house() {
  const now = () => noon
  const deps = createDeps({ model: { kind: 'offline' }, gym: gym.id }, { db: database.db, log() {}, now })
  const app = createApp({ ...deps, api: { imports: importParts(folder) } }, { telegram: undefined }, now)
  const operations = operationsOf(documentOf(interfaceOf(database.db, gym.id, now)))
  const by = { gym: gym.id, actor: { member: null }, now: noon }
  const { key } = await makeGymKey(database.db, by, { name: 'all', scopes: rights })
  return async (id: string, path: string, { method = 'GET', body, file }: Call = {}) => {
    const answer = await app.request(`/api/v1/gyms/${gym.id}/${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${key}`,
        'Content-Type': file === undefined ? 'application/json' : 'text/csv',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(file !== undefined && { body: file }),
    })
    const text = await answer.text()
    const said = text === '' ? null : JSON.parse(text)
    const shape = operations.find((each) => each.id === id)?.answer(answer.status)
    if (shape) expect(shape.safeParse(said), `${id} ${text}`).toMatchObject({ success: true })
    return { status: answer.status, said }
  }
}

test('invitations and roles: made, listed, taken back, and never beyond the last owner', async () => {
  const call = await house()
  const made = await call('invite', 'invitations', { method: 'POST', body: { role: 'coach', note: 'Sam' } })
  expect(made).toMatchObject({ status: 201, said: { link: expect.stringContaining('/admin/join/') } })
  expect((await call('listInvitations', 'invitations')).said.invitations).toMatchObject([
    { id: made.said.id, role: 'coach', note: 'Sam', usedAt: null },
  ])
  const gone = `invitations/${made.said.id}`
  expect((await call('revokeInvitation', gone, { method: 'DELETE' })).status).toBe(204)
  expect((await call('revokeInvitation', gone, { method: 'DELETE' })).status).toBe(404)
  await database.db
    .insert(members)
    .values({ id: mia, gym: gym.id, role: 'owner', source: 'chat', createdAt: noon })
  const lower = await call('setRole', `members/${mia}`, { method: 'PATCH', body: { role: 'coach' } })
  expect(lower).toMatchObject({ status: 409, said: { error: expect.stringMatching(/^[A-Z].*\.$/) } })
  expect((await call('listMembers', 'members?search=')).said).toMatchObject({
    members: [{ id: mia, name: null, role: 'owner', lastVisit: null }],
    more: false,
  })
  const nobody = '00000000-0000-4000-8000-0000000000ff'
  expect(
    await call('setRole', `members/${nobody}`, { method: 'PATCH', body: { role: 'coach' } }),
  ).toMatchObject({
    status: 404,
  })
})

test('an announcement is looked at, made, listed and taken back', async () => {
  const call = await house()
  const body = {
    kind: 'closure',
    text: 'The pipes are mended.',
    split: null,
    equipment: null,
    closure: { from: '2026-11-26T13:00:00Z', to: '2026-11-26T15:00:00Z' },
  }
  const seen = await call('previewAnnouncement', 'announcements/preview', { method: 'POST', body })
  expect(seen.said).toMatchObject({
    kind: 'closure',
    text: expect.stringContaining('14:00 to 16:00'),
    told: 0,
  })
  expect((await call('listAnnouncements', 'announcements')).said).toEqual({ announcements: [] })
  const { status, said } = await call('announce', 'announcements', { method: 'POST', body })
  expect(status).toBe(201)
  expect((await call('listAnnouncements', 'announcements')).said.announcements).toMatchObject([
    { id: said.id },
  ])
  const back = `announcements/${said.id}/withdraw`
  expect((await call('withdrawAnnouncement', back, { method: 'POST' })).status).toBe(200)
  expect((await call('withdrawAnnouncement', back, { method: 'POST' })).status).toBe(409)
  const late = { ...body, closure: { from: '2026-11-20T13:00:00Z', to: '2026-11-20T15:00:00Z' } }
  expect((await call('announce', 'announcements', { method: 'POST', body: late })).status).toBe(409)
})

test('a file of visits is looked at, taken, and taken out again; its name leads nowhere on this disk', async () => {
  const call = await house()
  // A folder for temporary files that nobody else writes to.
  vi.stubEnv('TMPDIR', mkdtempSync(join(folder, 'own-')))
  const file = [
    'member,check-in,check-out,split',
    'a,2026-11-20 10:00,2026-11-20 11:00,legs',
    'b,2026-11-20 10:30,2026-11-20 11:30,chest',
    'c,yesterday,,',
  ].join('\n')
  const query = 'kind=visits&name=..%2F..%2Fetc%2Fvisits.csv'
  const seen = await call('previewImport', `imports/preview?${query}`, { method: 'POST', file })
  expect(seen).toMatchObject({ status: 200, said: { read: 3, accepted: 2, rejected: 1 } })
  expect(seen.said.columns).toContainEqual({ column: 'check-in', meaning: 'check-in' })
  expect(seen.said.rows).toMatchObject([{ 'check-in': '2026-11-20T09:00:00.000Z', splits: 'legs' }, {}])
  expect(await database.db.$count(visits)).toBe(0)
  const taken = await call('import', `imports?${query}`, { method: 'POST', file })
  expect(taken).toMatchObject({ status: 201, said: { file: 'visits.csv', accepted: 2, undoneAt: null } })
  expect(await database.db.$count(visits)).toBe(2)
  const undo = `imports/${taken.said.id}/undo`
  expect((await call('undoImport', undo, { method: 'POST' })).said).toMatchObject({ removed: 4, kept: 0 })
  expect(await database.db.$count(visits)).toBe(0)
  expect((await call('undoImport', undo, { method: 'POST' })).status).toBe(409)
  expect((await call('listImports', 'imports')).said.imports).toMatchObject([
    { undoneAt: noon.toISOString() },
  ])
  const sheet = await call('previewImport', 'imports/preview?kind=visits&name=x.xlsx', {
    method: 'POST',
    file: 'PK\u0003\u0004',
  })
  expect(sheet).toMatchObject({ status: 400, said: { error: expect.not.stringContaining(tmpdir()) } })
  expect(readdirSync(tmpdir())).toEqual([])
})

test('two ways of advising are compared, one pair at a time, and stopped', async () => {
  const call = await house()
  const start = (body: object) => call('startExperiment', 'experiments', { method: 'POST', body })
  const wish = { a: 'fair', b: 'nearest', metric: 'came', days: 14 }
  expect((await start({ ...wish, b: 'fair' })).status).toBe(400)
  expect((await start({ ...wish, b: 'magic' })).status).toBe(400)
  expect((await start({ ...wish, days: 3 })).status).toBe(400)
  const { status, said } = await start(wish)
  expect(status).toBe(201)
  expect((await start(wish)).status).toBe(409)
  const list = await call('listExperiments', 'experiments')
  expect(list.said).toMatchObject({ experiments: [{ id: said.id, a: 'fair', outcome: null }] })
  expect(list.said.policies).toContain('nearest')
  expect((await call('stopExperiment', `experiments/${said.id}/stop`, { method: 'POST' })).status).toBe(204)
  expect((await call('stopExperiment', 'experiments/99/stop', { method: 'POST' })).status).toBe(404)
})

test('why a slot is as full as it is, with parts that sum to what is expected', async () => {
  const past = openSlots(gym, new Date(noon.getTime() - 42 * dayMs), noon)
  const people = (slot: Date) => (localTime(slot, gym.zone).minute >= 1080 ? 40 : 20)
  await database.db.insert(occupancy).values(
    past.map((slot) => ({
      gym: gym.id,
      slot,
      split: 'all',
      people: people(slot),
      source: 'counts' as const,
    })),
  )
  await forecastGym(database.db, gym, noon)
  const call = await house()
  const { status, said } = await call('why', 'why?at=2026-11-25T18:00:00%2B01:00')
  expect(status).toBe(200)
  expect(said.expected.mean).toBeGreaterThan(30)
  const sum = said.parts.reduce((all: number, { people: own }: { people: number }) => all + own, 0)
  expect(Math.abs(sum - said.expected.mean)).toBeLessThan(1)
  expect((await call('readSlot', 'slots/2026-11-25T18:00:00+01:00')).said.expected.mean).toBeGreaterThan(30)
  expect((await call('why', 'why?at=2026-11-25T03:00:00%2B01:00')).status).toBe(400)
})

test('every report that this house has is read over the interface, of an empty gym too', async () => {
  const call = await house()
  const { said } = await call('listReports', 'reports')
  expect(said.reports.length).toBeGreaterThan(5)
  for (const { kind } of said.reports) {
    const answer = await call('readReport', `reports/${kind}`)
    expect(answer.status, `${kind} ${JSON.stringify(answer.said)}`).toBe(200)
  }
})
