import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, gymKeys } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { hashOf } from '../kit/secrets.ts'
import { addMinutes } from '../kit/time.ts'
import { testGym } from '../testing.ts'
import { endFeed, feedsOf, makeFeed, reviveFeed } from './feeds.ts'
import { endGymKey, gymKeysOf, makeGymKey, mostKeys, openedByGymKey } from './keys.ts'
import { noteUse } from './store.ts'

const now = new Date('2026-11-24T12:00:00Z')
const by = { gym: 'gym', actor: { member: null }, now }
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  await testGym(database.db)
})

test('a key opens its gym with its scopes, in the order of the rights, until it is ended', async () => {
  const { db } = database
  const { id, key } = await makeGymKey(db, by, { name: 'board', scopes: ['reports', 'floor', 'floor'] })
  expect(await openedByGymKey(db, key)).toEqual({ id, gym: 'gym', scopes: ['floor', 'reports'] })
  for (const wrong of ['', `${key} `, key.toUpperCase(), key.slice(0, -1), await hashOf(key)])
    expect(await openedByGymKey(db, wrong)).toBeUndefined()
  await expect(endGymKey(db, { ...by, gym: 'other' }, id)).rejects.toMatchObject({ code: 'unknown_gym_key' })
  await endGymKey(db, by, id)
  expect(await openedByGymKey(db, key)).toBeUndefined()
  await expect(endGymKey(db, by, id)).rejects.toMatchObject({ code: 'unknown_gym_key' })
  expect((await db.select().from(audit)).map(({ action }) => action)).toEqual(['key.made', 'key.ended'])
  expect(JSON.stringify([await db.select().from(gymKeys), await db.select().from(audit)])).not.toContain(key)
})

test('a scope that is a right no more opens nothing', async () => {
  const { db } = database
  const { key } = await makeGymKey(db, by, { name: 'board', scopes: ['floor'] })
  await db.update(gymKeys).set({ scopes: ['floor', 'fly'] })
  expect(await openedByGymKey(db, key)).toMatchObject({ scopes: ['floor'] })
})

test('a key without a name or without a scope is not made', async () => {
  await expect(makeGymKey(database.db, by, { name: ' \n', scopes: ['floor'] })).rejects.toMatchObject({
    code: 'bad_key_name',
  })
  await expect(makeGymKey(database.db, by, { name: 'x', scopes: [] })).rejects.toMatchObject({
    code: 'bad_scopes',
  })
  await expect(makeFeed(database.db, by, '')).rejects.toMatchObject({ code: 'bad_key_name' })
  expect(await database.db.$count(audit)).toBe(0)
})

test('many who make keys at once never make more than there may be', async () => {
  for (let i = 0; i < mostKeys - 3; i++)
    await makeGymKey(database.db, by, { name: `k${i}`, scopes: ['floor'] })
  const crowd = Array.from({ length: 8 }, () =>
    makeGymKey(database.db, by, { name: 'late', scopes: ['floor'] }),
  )
  const won = (await Promise.allSettled(crowd)).filter(({ status }) => status === 'fulfilled')
  expect(won).toHaveLength(3)
  expect(await gymKeysOf(database.db, 'gym')).toHaveLength(mostKeys)
})

test('a use is noted to the minute', async () => {
  const { db } = database
  const { id } = await makeGymKey(db, by, { name: 'board', scopes: ['floor'] })
  await noteUse(db, id, now)
  await noteUse(db, id, addMinutes(now, 0.5))
  expect(await gymKeysOf(db, 'gym')).toMatchObject([{ lastUsedAt: now }])
  await noteUse(db, id, addMinutes(now, 2))
  expect(await gymKeysOf(db, 'gym')).toMatchObject([{ lastUsedAt: addMinutes(now, 2) }])
})

test("a door counter's key is ended and revived in its own gym alone", async () => {
  const { db } = database
  const { id } = await makeFeed(db, by, 'front door')
  await expect(endFeed(db, { ...by, gym: 'other' }, id)).rejects.toMatchObject({ code: 'unknown_feed' })
  expect(await feedsOf(db, 'gym')).toMatchObject([{ id, name: 'front door' }])
  await endFeed(db, by, id)
  expect(await feedsOf(db, 'gym')).toEqual([])
  await reviveFeed(db, by, id)
  expect(await feedsOf(db, 'gym')).toHaveLength(1)
})
