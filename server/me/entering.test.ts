import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, identities, loginLinks, members, sessions, turns } from '../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../db/testing.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import { testGym } from '../../tools/testing.ts'
import { type HouseOfTests, houseOf } from './testing.ts'

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

/** The link that the bot gives Mia in Telegram. */
async function link(words = '/me', who = 'mia'): Promise<string> {
  const [, path = ''] =
    /https?:\/\/gym\.example(\/me\/login\/[0-9a-f]{64})$/.exec(await house.says(words, who)) ?? []
  return path
}

const memberOf = async (channel: string, sender: string) => {
  const [row] = await database.db
    .select({ member: identities.member })
    .from(identities)
    .where(eq(identities.sender, sender))
  return row?.member ?? `nobody of ${channel}`
}

test('the link of the bot opens the page once, by the button alone, and is kept nowhere', async () => {
  const path = await link()
  expect(path).not.toBe('')
  const tab = house.browser()
  // A chat app looks at the link in advance, and uses nothing up.
  for (let i = 0; i < 3; i++) expect((await tab.go(path)).status).toBe(200)
  expect(await tab.read('/me')).toMatch(/I don't know yet who you are/)
  expect(await tab.send(path)).toMatch(/Places you hold .* Your plan .* Your visits/)
  expect((await house.browser().post(path)).status).toBe(410)
  expect(await house.browser().read(path)).toMatch(/opens nothing any more/)
  expect(JSON.stringify(await openedRows(database.db, turns))).not.toContain(path.slice(-64))
  expect(JSON.stringify(await database.db.select().from(loginLinks))).not.toContain(path.slice(-64))
  // Nobody of the staff reads when a member looks at their own page.
  expect(await database.db.$count(audit)).toBe(0)
})

test('words ask for it as well, a group is told to ask alone, and a link is over after a quarter of an hour', async () => {
  expect(await link('open my page')).not.toBe('')
  expect(await link('where do I find my dashboard?')).not.toBe('')
  // The door asks again where mia reads alone: in the group nothing is said and nothing made.
  expect(await house.replies('/me', 'mia', { private: false, conversation: '-100' })).toMatchObject({
    ...{ alone: true, text: '', choices: [], files: [], tools: [] },
  })
  const path = await link()
  house.at(addMinutes(noon, 15))
  expect((await house.browser().post(path)).status).toBe(410)
})

test('a newer link ends the one before, and the staff page is opened by neither', async () => {
  const first = await link()
  const second = await link()
  await database.db.update(members).set({ role: 'owner' })
  expect((await house.browser().post(first)).status).toBe(410)
  const tab = house.browser()
  expect((await tab.post(second.replace('/me/', '/admin/'))).status).toBe(410)
  const admin = /gym\.example(\/admin\/login\/[0-9a-f]{64})$/.exec(await house.says('/admin'))?.[1] ?? ''
  expect((await tab.post(admin.replace('/admin/', '/me/'))).status).toBe(410)
  // Asking for the one takes nothing from the other.
  expect(await tab.send(second)).toMatch(/Places you hold/)
  expect((await house.browser().post(admin)).headers.get('location')).toBe('/admin')
  // Being logged in to the own page is not being logged in as staff, by whatever cookie.
  const words = tab.jar.get('spotter_me') ?? ''
  tab.jar.set('spotter_refresh', words).set('spotter_session', words)
  expect((await tab.post('/admin/session', {}, { 'x-spotter': '1' })).status).toBe(401)
  expect((await tab.go('/admin/account')).headers.get('location')).toMatch(/^\/admin\/session/)
})

test('the chat of a browser is enough to be known there', async () => {
  const tab = house.browser()
  await tab.go('/')
  expect((await tab.go('/me')).status).toBe(401)
  await tab.chat('hello')
  expect(await tab.read('/me')).toMatch(/Places you hold/)
  expect(await tab.chat('/me')).toMatch(/http:\/\/gym\.example\/me$/)
  expect(await tab.read('/me/account')).toMatch(/So far this browser alone knows you/)
})

test('after the link the chat of that browser is the same member', async () => {
  await house.says('call me Mia')
  const tab = house.browser()
  await tab.send(await link())
  const sender = tab.jar.get('spotter') ?? ''
  expect(await memberOf('web', sender)).toBe(await memberOf('telegram', 'mia'))
  await tab.chat('hello')
  expect(await database.db.$count(members)).toBe(1)
})

test('a registered member logs in elsewhere and is the same one, with the same chat', async () => {
  const first = house.browser()
  await first.go('/')
  await first.chat('I want to lose weight slowly')
  expect(await first.send('/me/register', { email: 'Mia@Example.com', password })).toMatch(/Registered/)
  const second = house.browser()
  expect((await second.post('/me/login', { email, password: 'not that one' })).status).toBe(401)
  expect(await second.send('/me/login', { email, password })).toMatch(/Places you hold/)
  expect(second.jar.get('spotter')).toBe(first.jar.get('spotter'))
  expect(await (await second.go('/api/history')).text()).toContain('lose weight slowly')
  expect(await database.db.$count(members)).toBe(1)
})

test('whoever registers without a chat is somebody new, once', async () => {
  const tab = house.browser()
  expect(await tab.send('/me/register', { email, password })).toMatch(/Registered/)
  expect(await database.db.select({ source: members.source, role: members.role }).from(members)).toHaveLength(
    1,
  )
  // Somebody else with the same address gets no further, and what they typed stays.
  const other = house.browser()
  const answer = await other.post('/me/register', { email, password: 'another long password' })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toMatch(/in use here already[\s\S]*value="mia@example\.com"/)
  // The same person who forgot that they had.
  expect(await other.send('/me/register', { email, password })).toMatch(/Registered/)
  expect(await database.db.$count(members)).toBe(1)
})

test('an unknown address and a wrong password are answered alike', async () => {
  await house.browser().send('/me/register', { email, password })
  const tab = house.browser()
  const answers = await Promise.all([
    tab.post('/me/login', { email, password: 'wrong password here' }),
    tab.post('/me/login', { email: 'nobody@example.com', password: 'wrong password here' }),
  ])
  const [known = '', unknown = ''] = await Promise.all(answers.map((answer) => answer.text()))
  const plain = (page: string) => page.replaceAll(/nonce="[^"]*"|value="[^"]*"/g, '')
  expect(plain(known)).toBe(plain(unknown))
  for (const answer of answers) expect(answer.status).toBe(401)
})

test('after too many tries nobody gets in for a while, not even with the right password', async () => {
  await house.browser().send('/me/register', { email, password })
  const tab = house.browser()
  for (let i = 0; i < 5; i++) await tab.post('/me/login', { email, password: `wrong number ${i}` })
  expect((await tab.post('/me/login', { email, password })).status).toBe(401)
  house.at(addMinutes(noon, 5))
  expect(await tab.send('/me/login', { email, password })).toMatch(/Places you hold/)
})

test('what another site sends is refused, and so is what says nothing of where it comes from', async () => {
  const tab = house.browser()
  await tab.send(await link())
  for (const origin of ['https://evil.example', 'null']) {
    const answer = await tab.post('/me/do', { send: '/stop' }, { origin })
    expect(answer.status).toBe(403)
  }
  expect((await tab.go('/me/do', { method: 'POST', body: 'send=%2Fstop' })).status).toBe(403)
  expect(await database.db.$count(sessions)).toBe(1)
})
