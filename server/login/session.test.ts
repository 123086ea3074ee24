import { eq } from 'drizzle-orm'
import { SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, members, sessions } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import type { ToolContext } from '../../tools/kit/tool.ts'
import { testContext, testGym } from '../../tools/testing.ts'
import {
  type Handed,
  type LoginDeps,
  leaveSession,
  openSession,
  refreshSession,
  sessionCookie,
  sessionOf,
} from './session.ts'
import { signed } from './tokens.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
const key = new TextEncoder().encode('a secret of the house with forty letters')
let database: TestDatabase
let now: Date
let deps: LoginDeps
let mia: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  now = noon
  mia = await testContext(database.db, await testGym(database.db), noon.toISOString())
  await roleIs('coach')
  deps = { db: database.db, now: () => now, key: async () => key }
})

const roleIs = (role: 'member' | 'coach' | 'owner') =>
  database.db.update(members).set({ role }).where(eq(members.id, mia.member.id))
const enter = (): Promise<Handed> =>
  openSession(deps, { gym: mia.gym.id, member: mia.member.id, way: 'link' })
const after = (minutes: number) => {
  now = addMinutes(noon, minutes)
}
const asking = (token: string) =>
  new Request('http://gym.example/admin', { headers: { cookie: `a=b; ${sessionCookie}=${token}` } })
const whoIs = (token: string) => sessionOf(deps, asking(token))
const trail = async () => (await database.db.select().from(audit)).map(({ action }) => action)

test('whoever logged in is known for a quarter of an hour, with the role they have at that moment', async () => {
  const { token, session } = await enter()
  expect(await whoIs(token)).toMatchObject({
    gym: 'gym',
    role: 'coach',
    session,
    member: { id: mia.member.id },
  })
  await roleIs('owner')
  expect(await whoIs(token)).toMatchObject({ role: 'owner', member: { role: 'owner' } })
  after(14)
  expect(await whoIs(token)).toBeDefined()
  after(15)
  expect(await whoIs(token)).toBeUndefined()
})

test('who is of the staff no more is nobody at once', async () => {
  const { token } = await enter()
  await roleIs('member')
  expect(await whoIs(token)).toBeUndefined()
})

test('a token that the house did not sign, or signed for something else, is nothing', async () => {
  const { session } = await enter()
  const said = { session, gym: 'gym', member: mia.member.id }
  const other = new TextEncoder().encode('another secret, just as long as the first')
  const claims = { sid: session, gym: 'gym' }
  const named = new UnsecuredJWT(claims).setSubject(mia.member.id).setIssuer('spotter').setAudience('admin')
  const elsewhere = new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setSubject(mia.member.id)
  const forged = [
    await signed(said, other, noon),
    named.setExpirationTime('2h').encode(),
    await elsewhere.setIssuer('spotter').setAudience('calendar').setExpirationTime('2h').sign(key),
    await signed({ ...said, gym: 'other' }, key, noon),
    'x.y.z',
    '',
  ]
  for (const token of forged) expect(await whoIs(token)).toBeUndefined()
  expect(await whoIs(await signed(said, key, noon))).toBeDefined()
})

test('a refresh gives a new token and a new refresh token, for as long as the browser is used', async () => {
  let { refresh } = await enter()
  for (const day of [1, 10, 20, 30, 43, 56]) {
    after(day * 24 * 60)
    const next = await refreshSession(deps, refresh ?? '')
    expect(next?.refresh).not.toBe(refresh)
    expect(await whoIs(next?.token ?? '')).toBeDefined()
    refresh = next?.refresh
  }
  after(60 * 24 * 60)
  expect(await refreshSession(deps, refresh ?? '')).toBeUndefined()
})

test('a browser that was away for two weeks has to log in again', async () => {
  const { refresh } = await enter()
  after(14 * 24 * 60)
  expect(await refreshSession(deps, refresh ?? '')).toBeUndefined()
})

test('two tabs that refresh at once both go on, with one refresh token', async () => {
  const { refresh = '' } = await enter()
  const both = await Promise.all([refreshSession(deps, refresh), refreshSession(deps, refresh)])
  expect(both.every((handed) => handed?.token)).toBe(true)
  expect(both.filter((handed) => handed?.refresh)).toHaveLength(1)
})

test('a refresh token that comes again later ends the session for both hands, and the trail says so', async () => {
  const { refresh = '' } = await enter()
  const mine = await refreshSession(deps, refresh)
  after(2)
  expect(await refreshSession(deps, refresh)).toBeUndefined()
  expect(await whoIs(mine?.token ?? '')).toBeUndefined()
  expect(await refreshSession(deps, mine?.refresh ?? '')).toBeUndefined()
  expect(await trail()).toEqual(['session.opened', 'session.reused'])
})

test('a made-up secret of a known session ends it and opens nothing', async () => {
  const { session, token } = await enter()
  expect(await refreshSession(deps, `${session}.${'0'.repeat(64)}`)).toBeUndefined()
  expect(await whoIs(token)).toBeUndefined()
  for (const nothing of ['', session, `${session}.`, `${crypto.randomUUID()}.${'0'.repeat(64)}`])
    expect(await refreshSession(deps, nothing)).toBeUndefined()
})

test('logging out ends it at once, and is noted once', async () => {
  const { token } = await enter()
  const session = await whoIs(token)
  if (!session) throw new Error('not logged in')
  await leaveSession(deps, session)
  await leaveSession(deps, session)
  expect(await whoIs(token)).toBeUndefined()
  expect(await trail()).toEqual(['session.opened', 'session.ended'])
})

test('nothing that opens a session is kept', async () => {
  const { token, refresh = '' } = await enter()
  const kept = JSON.stringify(await database.db.select().from(sessions))
  expect(kept).not.toContain(token)
  expect(kept).not.toContain(refresh.split('.')[1])
})
