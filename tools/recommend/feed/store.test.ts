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

type Input = { renew?: boolean; code?: string }
const ask = (context = mia, input: Input = {}) => calendarFeedTool.run(input, context)

async function linkOf(context = mia, input: Input = {}): Promise<string> {
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

/** The code of the yes to a new address. */
async function yesOf(context = mia): Promise<string> {
  const outcome = await ask(context, { renew: true })
  expect(outcome).toMatchObject({ ok: true, asks: true, result: { answer: 'asked' } })
  const code = outcome.ok
    ? (/^\/calendar new ([0-9a-f]{12})$/.exec(outcome.choices[0]?.send ?? '')?.[1] ?? '')
    : ''
  expect(JSON.stringify({ ...outcome, choices: [] })).not.toContain(code)
  return code
}

test('a new address ends the old one, after a yes', async () => {
  const old = tokenIn(await linkOf())
  const code = await yesOf()
  expect(await feedOwner(database.db, old)).toBeDefined()
  const anew = tokenIn(await linkOf(mia, { renew: true, code }))
  expect(await feedOwner(database.db, old)).toBeUndefined()
  expect(await feedOwner(database.db, anew)).toEqual({ gym: gym.id, member: mia.member.id })
  expect(tokenIn(await linkOf())).toBe(anew)
  expect(await ask(mia, { renew: true, code })).toMatchObject({ ok: false, code: 'question_closed' })
  expect(tokenIn(await linkOf())).toBe(anew)
})

test('after a no the address stays, and where there was none it is made at once', async () => {
  const first = tokenIn(await linkOf(mia, { renew: true }))
  const code = await yesOf()
  expect(await ask(mia, { renew: true, code: 'no' })).toMatchObject({
    say: 'Good, your address stays as it is.',
  })
  expect(await ask(mia, { renew: true, code })).toMatchObject({ code: 'question_closed' })
  expect(tokenIn(await linkOf())).toBe(first)
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
