import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { members, sessions } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { makeLoginLink, takeLoginLink } from '../../tools/staff/index.ts'
import { testContext, testGym } from '../../tools/testing.ts'
import { beginTry, keepCredential, takeStep } from './credentials/store.ts'
import { signingKey } from './secret.ts'
import { type LoginDeps, openSession, refreshSession } from './session.ts'
import { houseSecret } from './store.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
let database: TestDatabase
let deps: LoginDeps
let whose: { gym: string; member: string }

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  const { db } = database
  const { gym, member } = await testContext(db, await testGym(db), noon.toISOString())
  whose = { gym: gym.id, member: member.id }
  await db.update(members).set({ role: 'owner' })
  deps = { db, now: () => noon, key: () => signingKey(db, { configured: undefined, now: noon }) }
})

const many = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 12 }, work))

test('the house makes its secret once, however many ask for it first', async () => {
  const made = () => houseSecret(database.db, { name: 'x', secret: crypto.randomUUID(), madeAt: noon })
  expect(new Set(await many(made)).size).toBe(1)
})

test('a link that many open at once lets one in', async () => {
  const token = await makeLoginLink(database.db, { ...whose, at: noon })
  const taken = await many(() => takeLoginLink(database.db, token, noon))
  expect(taken.filter((link) => link !== undefined)).toEqual([whose])
})

test('of many refreshes at once one changes the token, and the session stands', async () => {
  const { refresh = '' } = await openSession(deps, { ...whose, way: 'link' })
  const handed = await many(() => refreshSession(deps, refresh))
  expect(handed.every((each) => each?.token)).toBe(true)
  expect(handed.filter((each) => each?.refresh)).toHaveLength(1)
  expect(await database.db.select().from(sessions)).toMatchObject([{ revokedAt: null }])
})

const credential = () =>
  keepCredential(database.db, { ...whose, email: 'mia@example.com', password: 'x', at: noon })

test('of a dozen passwords tried at once five are looked at', async () => {
  await credential()
  const open = await many(() => beginTry(database.db, whose.member, noon))
  expect(open.filter(Boolean)).toHaveLength(5)
})

test('of a dozen who bring the same code at once one gets in', async () => {
  await credential()
  const taken = await many(() => takeStep(database.db, whose.member, 100))
  expect(taken.filter(Boolean)).toHaveLength(1)
  expect(await takeStep(database.db, whose.member, 99)).toBe(false)
})

test('an address is one of the gym, and another gym may have it too', async () => {
  await credential()
  const { db } = database
  const second = await testContext(db, await testGym(db, 'other'), noon.toISOString())
  const row = { email: 'mia@example.com', password: 'y', at: noon }
  expect(await keepCredential(db, { ...row, gym: 'other', member: second.member.id })).toBe(true)
  const third = await testContext(db, second.gym, noon.toISOString())
  expect(await keepCredential(db, { ...row, gym: 'other', member: third.member.id })).toBe(false)
  expect(await credential()).toBe(true)
})
