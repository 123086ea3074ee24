import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { calendarFeeds, members } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import type { ToolContext } from '../../kit/tool.ts'
import { testContext, testGym } from '../../testing.ts'
import { feedOwner } from './store.ts'
import { calendarFeedTool } from './tool.ts'

const noon = '2026-11-24T12:00:00+01:00'
let database: TestDatabase
let gym: Gym
let mia: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = { ...(await testContext(database.db, gym, noon)), web: 'https://gym.example' }
})

const ask = (context = mia, input: { renew?: boolean } = {}) => calendarFeedTool.run(input, context)

async function linkOf(context = mia, input: { renew?: boolean } = {}): Promise<string> {
  const outcome = await ask(context, input)
  if (!outcome.ok) throw new Error(outcome.code)
  const { link } = outcome.result as { link: string }
  expect(outcome.say).toContain(link)
  return link
}

const tokenIn = (link: string) => /\/calendar\/([0-9a-f]{32})\.ics$/.exec(link)?.[1] ?? ''

test('a member has one address, which stays theirs, and nobody else has the same', async () => {
  const link = await linkOf()
  expect(link).toMatch(/^https:\/\/gym\.example\/calendar\/[0-9a-f]{32}\.ics$/)
  expect(await linkOf()).toBe(link)
  const noor = { ...(await testContext(database.db, gym, noon)), web: 'https://gym.example' }
  expect(await linkOf(noor)).not.toBe(link)
  expect(await feedOwner(database.db, tokenIn(link))).toEqual({ gym: gym.id, member: mia.member.id })
})

test('asked for twice at once, it is one address', async () => {
  const links = await Promise.all(Array.from({ length: 5 }, () => linkOf()))
  expect(new Set(links).size).toBe(1)
})

test('a new address ends the old one', async () => {
  const old = tokenIn(await linkOf())
  const anew = tokenIn(await linkOf(mia, { renew: true }))
  expect(await feedOwner(database.db, old)).toBeUndefined()
  expect(await feedOwner(database.db, anew)).toEqual({ gym: gym.id, member: mia.member.id })
  expect(tokenIn(await linkOf())).toBe(anew)
})

test('it is not shown in a group, and none is made there', async () => {
  const group = { ...mia, place: { channel: 'telegram', conversation: '-100', private: false } }
  expect(await ask(group)).toMatchObject({ ok: false, code: 'only_in_private' })
  expect(await database.db.$count(calendarFeeds)).toBe(0)
})

test('where the web chat has no address, the page itself knows the way, and nobody else', async () => {
  const nowhere = { ...mia, web: undefined }
  expect(await ask(nowhere)).toMatchObject({ ok: false, code: 'no_web_address' })
  const page = { ...nowhere, place: { channel: 'web', conversation: 'mia', private: true } }
  expect(await linkOf(page)).toMatch(/^\/calendar\/[0-9a-f]{32}\.ics$/)
})

test('a token of nobody opens nothing, and one of a member who is gone neither', async () => {
  const token = tokenIn(await linkOf())
  expect(await feedOwner(database.db, 'f'.repeat(32))).toBeUndefined()
  await database.db.delete(members).where(eq(members.id, mia.member.id))
  expect(await feedOwner(database.db, token)).toBeUndefined()
})
