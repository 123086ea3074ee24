import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { identities, members, sessions } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import { testContext, testGym } from '../../tools/testing.ts'
import { mineBy, openMine } from './session.ts'
import { type BrowserOfTests, type HouseOfTests, houseOf } from './testing.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
const password = 'quiet squat rack'
const email = 'mia@example.com'
let database: TestDatabase
let gym: Gym
let house: HouseOfTests

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  house = houseOf(database.db, gym.id, noon)
})

async function byLink(tab: BrowserOfTests): Promise<BrowserOfTests> {
  const [, path = ''] = /gym\.example(\/me\/login\/[0-9a-f]{64})$/.exec(await house.says('/me')) ?? []
  await tab.send(path)
  return tab
}

const isIn = async (tab: BrowserOfTests): Promise<boolean> => (await tab.go('/me')).status === 200

test('the secret in the cookie changes every quarter of an hour, and two tabs may ask at once', async () => {
  const tab = await byLink(house.browser())
  const first = tab.jar.get('spotter_me') ?? ''
  house.at(addMinutes(noon, 14))
  expect(await isIn(tab)).toBe(true)
  expect(tab.jar.get('spotter_me')).toBe(first)
  house.at(addMinutes(noon, 16))
  const both = await Promise.all([tab.go('/me'), tab.go('/me/privacy')])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(tab.jar.get('spotter_me')).not.toBe(first)
  expect(await isIn(tab)).toBe(true)
})

test('a cookie that was changed and comes again later is in two hands: nobody has it any more', async () => {
  const tab = await byLink(house.browser())
  const stolen = tab.jar.get('spotter_me') ?? ''
  house.at(addMinutes(noon, 16))
  await tab.go('/me')
  const thief = house.browser()
  thief.jar.set('spotter_me', stolen)
  house.at(addMinutes(noon, 20))
  expect(await isIn(thief)).toBe(false)
  tab.jar.delete('spotter')
  expect(await isIn(tab)).toBe(false)
})

test('a session that nobody uses for two weeks is over, and one that ended opens nothing', async () => {
  const { db } = database
  const { member } = await testContext(db, gym, noon.toISOString())
  const words = await openMine({ db, now: () => noon }, { gym: gym.id, member: member.id, way: 'link' })
  const at = (days: number) => ({ db, now: () => addMinutes(noon, days * 24 * 60) })
  expect((await mineBy(at(13), words))?.session.member).toBe(member.id)
  expect(await mineBy(at(29), words)).toBeUndefined()
  expect(await mineBy(at(0), 'no such words')).toBeUndefined()
})

test('an invented secret for a session of the staff ends nothing of theirs', async () => {
  const { db } = database
  const tab = await byLink(house.browser())
  await db.update(members).set({ role: 'owner' })
  const admin = /gym\.example(\/admin\/login\/\w+)$/.exec(await house.says('/admin'))?.[1] ?? ''
  await tab.post(admin)
  const rows = await db.select().from(sessions)
  const staff = rows.find(({ hash }) => !hash.startsWith('me.'))
  const other = house.browser()
  other.jar.set('spotter_me', `${staff?.id}.${'0'.repeat(64)}`)
  expect(await isIn(other)).toBe(false)
  const [after] = await db
    .select()
    .from(sessions)
    .where(eq(sessions.id, staff?.id ?? ''))
  expect(after?.revokedAt).toBeNull()
})

test('after logging out neither the page nor the chat of that browser is theirs', async () => {
  const tab = await byLink(house.browser())
  const sender = tab.jar.get('spotter')
  expect(sender).toBeDefined()
  await tab.send('/me/logout')
  expect(await isIn(tab)).toBe(false)
  expect(tab.jar.get('spotter')).toBeUndefined()
})

test('whoever lends a browser gets their own talk back when the other one logs out', async () => {
  const tab = house.browser()
  await tab.go('/')
  await tab.chat('hello, it is me, Sam')
  const sam = tab.jar.get('spotter')
  await byLink(tab)
  expect(tab.jar.get('spotter')).not.toBe(sam)
  expect(await (await tab.go('/api/history')).text()).not.toContain('Sam')
  await tab.send('/me/logout')
  expect(tab.jar.get('spotter')).toBe(sam)
  expect(await (await tab.go('/api/history')).text()).toContain('Sam')
})

test('a browser that is known by its chat alone is not sent away by mistake', async () => {
  const tab = house.browser()
  await tab.go('/')
  await tab.chat('hello')
  expect(await tab.read('/me/account')).not.toMatch(/Log out here/)
  await tab.send('/me/logout')
  expect(await isIn(tab)).toBe(true)
})

test('logging out everywhere ends the others, their chats too, and loses nothing that was said', async () => {
  const first = house.browser()
  await first.go('/')
  await first.chat('I train on Tuesdays')
  await first.send('/me/register', { email, password })
  const second = house.browser()
  await second.send('/me/login', { email, password })
  expect(await (await second.go('/api/history')).text()).toContain('Tuesdays')
  expect(await second.send('/me/account/leave')).toMatch(/Logged out everywhere but here/)
  expect(await isIn(second)).toBe(true)
  expect(await (await second.go('/api/history')).text()).toContain('Tuesdays')
  expect(await isIn(first)).toBe(false)
  expect(await (await first.go('/api/history')).text()).not.toContain('Tuesdays')
  expect(await database.db.$count(identities)).toBe(1)
})

test('another password wants the one so far, unless the chat has vouched a moment ago', async () => {
  const tab = await byLink(house.browser())
  const change = (fields: Record<string, string>) => tab.send('/me/account/password', { email, ...fields })
  expect(await change({ password })).toMatch(/From now on you can log in with it/)
  // The link was a moment ago, so a forgotten password is no matter.
  expect(await change({ password: 'another long one' })).toMatch(/From now on/)
  house.at(addMinutes(noon, 31))
  expect(await change({ password })).toMatch(/not your password so far/)
  expect(await change({ password, current: 'another long one' })).toMatch(/From now on/)
  expect(await change({ password: 'short', current: password })).toMatch(/at least 12 letters/)
  expect(await change({ password, current: password, email: 'no address' })).toMatch(/no e-mail address/)
})

test('whoever is forgotten has no way in any more', async () => {
  const tab = await byLink(house.browser())
  await tab.send('/me/account/password', { email, password })
  await database.db.delete(members)
  expect(await isIn(tab)).toBe(false)
  expect((await house.browser().post('/me/login', { email, password })).status).toBe(401)
})
