import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { members } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { makeGymKey } from '../tools/gym-keys/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import type { Role } from '../tools/kit/tool.ts'
import { testGym } from '../tools/testing.ts'
import { createApp } from './app.ts'
import { createDeps } from './deps.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
const sam = '00000000-0000-4000-8000-00000000005a'
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

/** The whole house: Sam in the chat of the web, and a program with a key. */
async function house() {
  const now = () => noon
  const deps = createDeps({ model: { kind: 'offline' }, gym: gym.id }, { db: database.db, log() {}, now })
  const app = createApp(deps, { telegram: undefined }, now)
  const say = async (text: string) => {
    const answer = await app.request('/api/chat', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: `spotter=${sam}` },
      body: JSON.stringify({ text, id: crypto.randomUUID() }),
    })
    return ((await answer.json()) as { reply: string }).reply
  }
  const by = { gym: gym.id, actor: { member: null }, now: noon }
  const { key } = await makeGymKey(database.db, by, { name: 'board', scopes: ['floor', 'audit'] })
  const ask = async (path: string) =>
    (
      await app.request(`/api/v1/gyms/${gym.id}/${path}`, { headers: { Authorization: `Bearer ${key}` } })
    ).json()
  const become = (role: Role) => database.db.update(members).set({ role }).where(eq(members.gym, gym.id))
  return { say, ask, become }
}

test('what the manager sets in the chat is what programs read, and the trail says who it was', async () => {
  const { say, ask, become } = await house()
  expect(await say('/gym capacity 120')).not.toContain('120')
  expect(await ask('settings')).toMatchObject({ capacity: 80 })
  await become('manager')
  expect(await say('/gym capacity 120')).toContain('There is room for 120 people now (before: 80).')
  expect(await ask('settings')).toMatchObject({ capacity: 120 })
  expect(await say('/gym capacity lots')).toContain('I couldn\'t read "capacity lots"')
  expect(await say('/gym hours sun closed')).toContain('closed Sunday')
  expect(await say('/undo')).toContain('the settings are as they were before')
  const { entries } = (await ask('audit')) as {
    entries: { action: string; actor: { name: string | null } | null }[]
  }
  expect(entries.map(({ action, actor }) => [action, actor !== null])).toEqual([
    ...Array.from({ length: 3 }, () => ['settings.changed', true]),
    ['key.made', false],
  ])
  expect(await say('/gym')).toContain('room for 120 people')
})

test('the interface of the house is guarded: strangers and other gyms get nothing', async () => {
  const { ask } = await house()
  expect(await ask('settings')).toMatchObject({ name: 'Ironworks' })
  expect(await ask('keys')).toEqual({ error: 'This needs the right "keys".' })
})
