import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { identities, members, visits } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import { testGym } from '../../tools/testing.ts'
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

/** The link that the bot gives Mia in Telegram. */
async function link(who = 'mia'): Promise<string> {
  const [, path = ''] = /gym\.example(\/me\/login\/[0-9a-f]{64})$/.exec(await house.says('/me', who)) ?? []
  return path
}

/** What a button of the page sends. */
async function buttons(tab: BrowserOfTests, path: string): Promise<string[]> {
  const answer = await tab.post(path)
  const page = await (await tab.go(answer.headers.get('location') ?? '/me')).text()
  return [...page.matchAll(/name="send" value="(\/link[^"]*)"/g)].map(([, send = '']) => send)
}

const memberOf = async (sender: string) => {
  const [row] = await database.db
    .select({ member: identities.member })
    .from(identities)
    .where(eq(identities.sender, sender))
  return row?.member
}

test('a talk of nobody known is offered to whoever logs in, and joined by two taps', async () => {
  await house.says('in, legs')
  await house.says('out')
  const tab = house.browser()
  await tab.go('/')
  await tab.chat('check me in for chest')
  const talk = tab.jar.get('spotter') ?? ''
  const [yes = '', no = ''] = await buttons(tab, await link())
  expect([yes, no]).toEqual([expect.stringMatching(/^\/link [2-9a-z]{8}$/), `${yes} no`])
  const question = await (await tab.post('/me/do', { send: yes })).headers.get('location')
  const page = await (await tab.go(question ?? '/me')).text()
  expect(page).toMatch(/Shall I make one member/)
  const [sure = ''] = /\/link [2-9a-z]{8} [0-9a-f]{12}/.exec(page) ?? []
  await tab.send('/me/do', { send: sure })
  expect(await memberOf(talk)).toBe(await memberOf('mia'))
  expect(await database.db.$count(visits, eq(visits.member, (await memberOf('mia')) ?? ''))).toBe(2)
  // Logged out, the browser is nobody's: the talk it had before is the member's now.
  await tab.send('/me/logout')
  expect(tab.jar.has('spotter')).toBe(false)
  expect((await tab.go('/me')).status).toBe(401)
})

test('without a tap nothing is joined, and after logging out the browser has its talk again', async () => {
  const tab = house.browser()
  await tab.chat('hello')
  const talk = tab.jar.get('spotter') ?? ''
  const [, no = ''] = await buttons(tab, await link())
  expect(await database.db.$count(members)).toBe(2)
  expect(await tab.send('/me/do', { send: no })).toMatch(/nothing is joined/)
  expect(await tab.send('/me/do', { send: no.replace(/ no$/, '') })).toMatch(/That code joins nothing/)
  await tab.send('/me/logout')
  expect(tab.jar.get('spotter')).toBe(talk)
})

test('the offer is over after ten minutes', async () => {
  const tab = house.browser()
  await tab.chat('hello')
  const [yes = ''] = await buttons(tab, await link())
  house.at(addMinutes(noon, 11))
  expect(await tab.send('/me/do', { send: yes })).toMatch(/That code joins nothing/)
})

test('what others have in this browser is not offered', async () => {
  const registered = house.browser()
  await registered.chat('hello')
  await registered.send('/me/register', { email, password })
  await registered.send('/me/logout')
  // Somebody with a password, and somebody who is known by an app as well.
  const shared = house.browser()
  await shared.send('/me/login', { email, password })
  await shared.send('/me/logout')
  const known = house.browser()
  await known.send(await link('noor'))
  known.jar.delete('spotter_me')
  for (const tab of [shared, known]) expect(await buttons(tab, await link())).toEqual([])
})

test('the offer is in the language of whoever logged in', async () => {
  await house.says('/settings language de')
  const tab = house.browser('en')
  await tab.chat('hello')
  expect(await tab.send(await link())).toMatch(/Falls du das warst/)
})
