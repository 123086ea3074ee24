import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { homes, memberGrants, staffPlaces, turns } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { testContext, testGym } from '../../tools/testing.ts'
import { movePlace } from './store.ts'

const [old, larger] = ['-7001', '-1007001']
const at = new Date('2026-11-24T12:00:00Z')
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(() => database.empty())

async function fill(): Promise<void> {
  const { db } = database
  const gym = await testGym(db)
  const { member } = await testContext(db, gym, at.toISOString())
  const here = { gym: gym.id, channel: 'telegram' }
  await db.insert(homes).values({ channel: 'telegram', place: old, gym: gym.id, since: at })
  await db.insert(staffPlaces).values({ ...here, place: old, role: 'manager', linkedAt: at })
  await db
    .insert(memberGrants)
    .values({ ...here, member: member.id, place: old, role: 'manager', seenAt: at })
  await db.insert(turns).values({ ...here, id: '1', conversation: old, at, text: 'hi' })
}

const kept = async () => ({
  homes: (await database.db.select().from(homes)).map(({ place }) => place),
  places: (await database.db.select().from(staffPlaces)).map(({ place }) => place),
  grants: (await database.db.select().from(memberGrants)).map(({ place, role }) => [place, role]),
  turns: (await database.db.select().from(turns)).map(({ conversation }) => conversation),
})

test('a group that became a larger one keeps its gym, its staff and its talk, however often it is told', async () => {
  await fill()
  for (let told = 0; told < 2; told++) {
    await movePlace(database.db, 'telegram', old, larger)
    expect(await kept()).toEqual({
      homes: [larger],
      places: [larger],
      grants: [[larger, 'manager']],
      turns: [larger],
    })
  }
})

test('a group of another channel with the same number stays where it is', async () => {
  await fill()
  await movePlace(database.db, 'discord', old, larger)
  expect((await kept()).homes).toEqual([old])
})
