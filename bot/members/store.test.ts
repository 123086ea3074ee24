import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { identities } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import { testGym } from '../../tools/testing.ts'
import { memberOf, noteReachable, noteUnreachable } from '../identity.ts'
import { addressesOf } from './store.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
let database: TestDatabase
let gym: Gym
let mia: string

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await writes(noon)
  await database.db.insert(identities).values({
    ...{ gym: gym.id, channel: 'discord', sender: '9001', member: mia },
    ...{ address: '7001', wroteAt: addMinutes(noon, -90) },
  })
})

async function writes(at: Date, conversation = '77'): Promise<string> {
  const speaker = {
    channel: 'telegram',
    sender: '77',
    senderName: 'Mia',
    private: true,
    conversation,
    at,
  } as const
  return (await memberOf(database.db, gym.id, speaker)).member.id
}
const doors = async (at = noon) =>
  (await addressesOf(database.db, gym.id, mia, at)).map(({ channel }) => channel)

test('where nothing gets through is left out until they write there, even within the hour', async () => {
  expect(await doors()).toEqual(['telegram', 'discord'])
  expect(await noteUnreachable(database.db, 'telegram', '77', noon)).toBe(1)
  expect(await doors()).toEqual(['discord'])
  await writes(addMinutes(noon, 5))
  expect(await doors()).toEqual(['telegram', 'discord'])
})

test('it may be named by the person, by the talk with them, or by a topic of that', async () => {
  expect(await noteUnreachable(database.db, 'discord', '7001', noon)).toBe(1)
  await writes(addMinutes(noon, 61), '77:9')
  expect(await noteUnreachable(database.db, 'telegram', '77', noon)).toBe(1)
  expect(await noteUnreachable(database.db, 'telegram', '7', noon)).toBe(0)
  expect(await noteUnreachable(database.db, 'telegram', '%', noon)).toBe(0)
  expect(await doors()).toEqual([])
  await noteReachable(database.db, 'discord', '9001')
  expect(await doors()).toEqual(['discord'])
})

test('a door that has been closed for a week is tried again, as the last', async () => {
  await noteUnreachable(database.db, 'telegram', '77', noon)
  expect(await doors(addMinutes(noon, 7 * 24 * 60))).toEqual(['discord'])
  expect(await doors(addMinutes(noon, 7 * 24 * 60 + 1))).toEqual(['discord', 'telegram'])
})
