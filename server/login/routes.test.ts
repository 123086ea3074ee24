import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, credentials, members, turns } from '../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../db/testing.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import { invite } from '../../tools/staff/index.ts'
import { testGym } from '../../tools/testing.ts'
import { createApp } from '../app.ts'
import { createDeps, type Deps } from '../deps.ts'
import { codeAt } from './totp.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
const house = 'http://gym.example'
const password = 'quiet squat rack'
let database: TestDatabase
let gym: Gym
let now: Date
let deps: Deps
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  now = noon
  deps = createDeps(
    { model: { kind: 'offline' }, gym: gym.id, web: house },
    { db: database.db, log() {}, now: () => now },
  )
  app = createApp(deps, { telegram: undefined }, () => now)
})

let said = 0

async function says(text: string) {
  const turn = { id: `${said++}`, channel: 'telegram' as const, conversation: 'mia', sender: 'mia' }
  return (await deps.answer({ ...turn, private: true, senderName: 'Mia', text, at: now }))?.text ?? ''
}

/** A browser: keeps cookies by name, and says where its posts come from. */
function browser(origin: string | undefined = house) {
  const jar = new Map<string, string>()
  async function go(path: string, init: RequestInit = {}) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { host: 'gym.example', ...(cookie && { cookie }), ...(init.headers as object) }
    const answer = await app.request(`${house}${path}`, { ...init, headers })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    return answer
  }
  const post = (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    go(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(origin === undefined ? {} : { origin }),
        ...headers,
      },
    })
  const whoAmI = () =>
    deps.sessionOf(
      new Request(house, { headers: { cookie: `spotter_session=${jar.get('spotter_session')}` } }),
    )
  return { jar, go, post, whoAmI }
}

const trail = async () =>
  (await database.db.select().from(audit).orderBy(audit.id)).map(({ action }) => action)

/** Mia of the staff, and the address of the link that the bot gave her. */
async function link(role: 'coach' | 'owner' = 'owner'): Promise<string> {
  await says('hello')
  await database.db.update(members).set({ role })
  const [, path = ''] =
    /https?:\/\/gym\.example(\/admin\/login\/[0-9a-f]{64})$/.exec(await says('/admin')) ?? []
  return path
}

async function mia() {
  const tab = browser()
  await tab.post(await link())
  return tab
}

test('the link of the bot logs in once, by the button alone, and is kept nowhere', async () => {
  const path = await link('coach')
  const app = browser()
  // A chat app looks at the link, twice; the second tab is the member's.
  for (let i = 0; i < 3; i++) expect((await app.go(path)).status).toBe(200)
  const answer = await app.post(path)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin'])
  expect(await app.whoAmI()).toMatchObject({ role: 'coach', member: { name: 'Mia' }, way: 'link' })
  expect((await browser().post(path)).status).toBe(410)
  expect((await browser().go(path)).status).toBe(410)
  expect(JSON.stringify(await openedRows(database.db, turns))).not.toContain(path.slice(-64))
  expect(await trail()).toEqual(['link.made', 'session.opened'])
})

test('a link is over after a quarter of an hour, and when another one was made', async () => {
  const first = await link()
  const second = await link()
  expect((await browser().post(first)).status).toBe(410)
  now = addMinutes(noon, 15)
  expect((await browser().post(second)).status).toBe(410)
})

test('the cookies are for no script, for our own pages, and over HTTPS alone where it was asked so', async () => {
  const answer = await browser().post(await link(), {}, { 'x-forwarded-proto': 'https' })
  const [session = '', refresh = ''] = answer.headers.getSetCookie()
  expect(session).toMatch(/^spotter_session=\S+; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  expect(refresh).toMatch(
    /^spotter_refresh=\S+; Max-Age=1209600; Path=\/admin\/session; HttpOnly; Secure; SameSite=Lax$/,
  )
})

test.each([
  ['another site', 'https://evil.example'],
  ['no site at all', undefined],
  ['a hidden one', 'null'],
])('a post from %s does nothing', async (_, origin) => {
  const path = await link()
  const other = browser(origin)
  const answer = origin === undefined ? await app.request(path, { method: 'POST' }) : await other.post(path)
  expect(answer.status).toBe(403)
  expect((await browser().go(path)).status).toBe(200)
  for (const form of ['/admin/login', '/admin/logout', '/admin/account/password', '/admin/session'])
    expect(
      (await app.request(form, { method: 'POST', headers: { origin: 'https://evil.example' } })).status,
    ).toBe(403)
})

test('with an address and a password one logs in without a chat, and goes where one wanted to', async () => {
  const first = await mia()
  const kept = await first.post('/admin/account/password', { email: ' Mia@Example.com ', password })
  expect(await kept.text()).toContain('From now on you can log in with it')
  const tab = browser()
  const form = await tab.go('/admin/login?to=/admin?report=peaks')
  expect(await form.text()).toContain('value="/admin?report=peaks"')
  const answer = await tab.post('/admin/login', {
    email: 'mia@example.com',
    password,
    to: '/admin?report=peaks',
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin?report=peaks'])
  expect(await tab.whoAmI()).toMatchObject({ role: 'owner', way: 'password' })
  expect(JSON.stringify(await database.db.select().from(credentials))).not.toContain(password)
})

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/admin/../..//evil.example',
  '/',
  'javascript:1',
  '/admin/session',
])('after logging in nobody is sent to %s', async (to) => {
  const tab = await mia()
  await tab.post('/admin/account/password', { email: 'mia@example.com', password })
  const answer = await browser().post('/admin/login', { email: 'mia@example.com', password, to })
  expect(answer.headers.get('location')).toBe('/admin')
  const on = await tab.go(`/admin/session?to=${encodeURIComponent(to)}`)
  expect(on.headers.get('location')).toBe('/admin')
})

test('an unknown address, a wrong password, a locked one and a former coach are told the same', async () => {
  const tab = await mia()
  await tab.post('/admin/account/password', { email: 'mia@example.com', password })
  const tried = async (email: string, word: string) => {
    const answer = await browser().post('/admin/login', { email, password: word })
    const text = (await answer.text()).replaceAll(email, 'WHO').replace(/nonce="[^"]*"/g, '')
    return `${answer.status} ${text}`
  }
  const answers = [await tried('nobody@example.com', password)]
  for (let i = 0; i < 5; i++) answers.push(await tried('mia@example.com', 'wrong squat rack'))
  answers.push(await tried('mia@example.com', password))
  now = addMinutes(noon, 1)
  await database.db.update(members).set({ role: 'member' })
  answers.push(await tried('mia@example.com', password))
  expect(new Set(answers).size).toBe(1)
  expect(answers[0]).toMatch(/^401 .*did not open/s)
  await database.db.update(members).set({ role: 'coach' })
  expect(await tried('mia@example.com', password)).toMatch(/^303/)
})

test('a code is asked for once it was begun with one, and none is good twice', async () => {
  const tab = await mia()
  const page = await (
    await tab.post('/admin/account/password', { email: 'mia@example.com', password })
  ).text()
  const [, secret = ''] = /name="secret" value="([A-Z2-7]{32})"/.exec(page) ?? []
  expect(page).toContain(`secret=${secret}`)
  expect((await tab.post('/admin/account/codes', { secret, code: '000000' })).status).toBe(400)
  const begun = codeAt(secret, now)
  expect((await tab.post('/admin/account/codes', { secret, code: begun })).status).toBe(200)
  const enter = (code: string) => browser().post('/admin/login', { email: 'mia@example.com', password, code })
  expect((await enter('')).status).toBe(401)
  expect((await enter(begun)).status).toBe(401)
  now = addMinutes(now, 1)
  expect((await enter(codeAt(secret, now))).status).toBe(303)
  expect((await enter(codeAt(secret, now))).status).toBe(401)
  expect(await trail()).toEqual([
    ...['link.made', 'session.opened', 'password.changed', 'codes.begun', 'session.opened'],
  ])
})

test('a password is changed with the one so far, or right after a link; other browsers are logged out by it', async () => {
  const tab = await mia()
  await tab.post('/admin/account/password', { email: 'mia@example.com', password })
  const other = browser()
  await other.post('/admin/login', { email: 'mia@example.com', password })
  const change = (current: string) =>
    other.post('/admin/account/password', {
      email: 'mia@example.com',
      password: 'another squat rack',
      current,
    })
  expect((await change('')).status).toBe(400)
  expect((await change('wrong squat rack')).status).toBe(400)
  expect(await tab.whoAmI()).toBeDefined()
  expect((await change(password)).status).toBe(200)
  expect(await tab.whoAmI()).toBeUndefined()
  expect(await other.whoAmI()).toBeDefined()
})

test('whoever is invited joins by the page, once', async () => {
  const { code } = await invite(database.db, {
    gym: gym.id,
    actor: null,
    at: now,
    role: 'manager',
    note: 'Sam',
  })
  const tab = browser()
  expect(await (await tab.go(`/admin/join/${code}`)).text()).toContain('invited to be manager of Ironworks')
  const fields = { name: ' Sam <b> ', email: 'sam@example.com', password }
  const weak = await tab.post(`/admin/join/${code}`, { ...fields, password: 'short' })
  expect(await weak.text()).toMatch(/at least 12 letters[\s\S]*Sam &lt;b&gt;/)
  expect((await tab.post(`/admin/join/${code}`, fields)).status).toBe(303)
  expect(await tab.whoAmI()).toMatchObject({ role: 'manager', member: { name: 'Sam <b>' } })
  expect((await browser().post(`/admin/join/${code}`, { ...fields, email: 'b@example.com' })).status).toBe(
    410,
  )
  expect(await database.db.select().from(members).where(eq(members.source, 'web'))).toHaveLength(1)
  expect(await trail()).toEqual(['invitation.made', 'invitation.used', 'session.opened'])
})

test('a page gets a new token by its script, or on its way; whoever is logged out is sent to log in', async () => {
  const tab = await mia()
  now = addMinutes(noon, 20)
  expect(await tab.whoAmI()).toBeUndefined()
  expect((await tab.post('/admin/session')).status).toBe(403)
  expect((await tab.post('/admin/session', {}, { 'x-spotter': '1' })).status).toBe(200)
  expect(await tab.whoAmI()).toBeDefined()
  const on = await tab.go('/admin/session?to=/admin?report=saved')
  expect(on.headers.get('location')).toBe('/admin?report=saved')
  await tab.post('/admin/logout')
  expect(tab.jar.size).toBe(0)
  const out = await tab.go('/admin/session?to=/admin?report=saved')
  expect(out.headers.get('location')).toBe('/admin/login?to=%2Fadmin%3Freport%3Dsaved')
  expect((await tab.post('/admin/session', {}, { 'x-spotter': '1' })).status).toBe(401)
})

test('who sends forms without end has to wait', async () => {
  const tab = browser()
  let answer = await tab.post('/admin/login', {})
  for (let i = 0; i < 30; i++) answer = await tab.post(`/admin/login/${'0'.repeat(64)}`, {})
  expect(answer.status).toBe(429)
  now = addMinutes(now, 1)
  expect((await tab.post(`/admin/login/${'0'.repeat(64)}`)).status).toBe(410)
})
