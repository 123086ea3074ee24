import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { consents, members, visits } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { forgottenOf } from '../../kit/forgotten.ts'
import type { Gym } from '../../kit/gym.ts'
import { testGym } from '../../testing.ts'
import { lookOf } from './look.ts'
import { agreedNames, cameBefore, daysCome, knownMembers } from './store.ts'

const now = new Date('2026-11-22T12:00:00+01:00')
const ids = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`)
const [mia = '', tom = '', ann = ''] = ids
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  const rows = ids.map((id, i) => ({ id, gym: gym.id, name: ['Mia', 'Tom', null][i] ?? null }))
  await database.db
    .insert(members)
    .values(rows.map((row) => ({ ...row, source: 'chat' as const, createdAt: now })))
})

const came = (member: string, ...instants: string[]) =>
  database.db.insert(visits).values(
    instants.map((at) => {
      const checkIn = new Date(at)
      const checkOut = new Date(checkIn.getTime() + 3_600_000)
      return { gym: gym.id, member, checkIn, checkOut, source: 'import' as const }
    }),
  )
const look = () => lookOf({ from: '2026-11-01', to: '2026-11-21' }, gym, now)

test('days are those of the gym, also where one of them had 25 hours', async () => {
  const { days, fromDate } = look()
  expect({ days, fromDate }).toEqual({ days: 182, fromDate: '2026-05-24' })
  // The clocks went back on 25 October, which is day 154.
  await came(mia, '2026-10-24T23:30:00+02:00', '2026-10-25T00:10:00+02:00', '2026-10-25T23:50:00+01:00')
  await came(mia, '2026-10-26T00:05:00+01:00', '2026-11-21T23:59:00+01:00')
  await came(tom, '2026-05-24T00:00:00+02:00', '2026-11-22T00:00:00+01:00', '2026-05-23T23:59:00+02:00')
  const found = new Map((await daysCome(database.db, look())).map((each) => [each.member, each.days]))
  expect(found.get(mia)).toEqual([153, 154, 155, 181])
  expect(found.get(tom)).toEqual([0])
  expect(found.has(ann)).toBe(false)
})

test('who had come before is told by any earlier visit', async () => {
  await came(mia, '2025-01-01T10:00:00+01:00')
  await came(tom, '2026-06-01T10:00:00+02:00')
  expect(await cameBefore(database.db, ids, look().from)).toEqual(new Set([mia]))
  expect(await cameBefore(database.db, [], look().from)).toEqual(new Set())
})

test('names come only of those who agreed, in this gym, and still do', async () => {
  const yes = { gym: gym.id, domain: 'staff' as const, givenAt: now }
  await database.db.insert(consents).values([
    { ...yes, member: mia },
    { ...yes, member: tom, withdrawnAt: now },
    { ...yes, member: ann },
  ])
  expect([...(await agreedNames(database.db, gym.id, ids))]).toEqual([[mia, 'Mia']])
  expect((await agreedNames(database.db, 'another', ids)).size).toBe(0)
})

test('a consent to anything else shows no name', async () => {
  const yes = { gym: gym.id, member: mia, givenAt: now }
  const others = ['body', 'health', 'food', 'training'] as const
  await database.db.insert(consents).values(others.map((domain) => ({ ...yes, domain })))
  expect((await agreedNames(database.db, gym.id, ids)).size).toBe(0)
})

test('nobody in particular is no member', async () => {
  const forgotten = await forgottenOf(gym.id)
  await database.db.insert(members).values({ id: forgotten, gym: gym.id, source: 'chat', createdAt: now })
  const known = await knownMembers(database.db, gym.id, forgotten)
  expect(known.map(({ id }) => id).sort()).toEqual(ids)
})
