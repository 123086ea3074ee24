import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { consents, memberGrants, members, staffPlaces, visits } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { forgottenOf } from '../../kit/forgotten.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import type { Role } from '../../kit/tool.ts'
import { testGym } from '../../testing.ts'
import { membersPage } from './store.ts'

const now = new Date('2026-11-22T12:00:00+01:00')
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
})

async function person(name: string | null, role: Role = 'member', of = gym.id): Promise<string> {
  const id = crypto.randomUUID()
  await database.db.insert(members).values({ id, gym: of, name, role, source: 'chat', createdAt: now })
  return id
}

async function came(member: string, at: Date): Promise<void> {
  const stay = { checkIn: at, checkOut: addMinutes(at, 60), source: 'import' as const }
  await database.db.insert(visits).values({ gym: gym.id, member, ...stay })
}

const list = async (wish: { search?: string; page?: number; size?: number } = {}) =>
  membersPage(database.db, { gym: gym.id, at: now, ...wish })
const names = async (wish = {}) => (await list(wish)).members.map(({ name }) => name)

test('the staff stand first, then names by the alphabet, then those without one', async () => {
  await person('Zoe', 'owner')
  await person('kim', 'coach')
  await person(null)
  await person('Mia')
  await person('ann')
  expect(await names()).toEqual(['Zoe', 'kim', 'ann', 'Mia', null])
})

test('a role that a chat grants counts while it was seen lately', async () => {
  const [mia, tom] = [await person('Mia', 'coach'), await person('Tom')]
  const place = { channel: 'discord', place: 'guild', role: 'manager' as const }
  await database.db.insert(staffPlaces).values({ gym: gym.id, ...place, linkedAt: now })
  const grant = { gym: gym.id, ...place }
  await database.db.insert(memberGrants).values([
    { ...grant, member: tom, seenAt: addMinutes(now, -60) },
    { ...grant, member: mia, seenAt: addMinutes(now, -40 * 24 * 60) },
  ])
  expect((await list()).members).toMatchObject([
    { name: 'Tom', role: 'manager' },
    { name: 'Mia', role: 'coach' },
  ])
})

test('when somebody last came is for those who agreed to it, and of them alone', async () => {
  const [mia, tom, ann] = [await person('Mia'), await person('Tom'), await person('Zac')]
  for (const id of [mia, tom, ann]) {
    await came(id, addMinutes(now, -3 * 24 * 60))
    await came(id, addMinutes(now, -24 * 60))
  }
  const yes = { gym: gym.id, domain: 'staff' as const, givenAt: now }
  await database.db.insert(consents).values([
    { ...yes, member: mia },
    { ...yes, member: tom, withdrawnAt: now },
    { ...yes, member: ann, domain: 'training' },
  ])
  expect((await list()).members.map(({ lastVisit }) => lastVisit)).toEqual([
    addMinutes(now, -24 * 60),
    null,
    null,
  ])
})

test('a page has so many and says whether there are more, and none is on two', async () => {
  for (let i = 0; i < 7; i++) await person(`M${i}`)
  const pages = await Promise.all([1, 2, 3].map((page) => list({ page, size: 3 })))
  expect(pages.map(({ more }) => more)).toEqual([true, true, false])
  expect(pages.flatMap((each) => each.members.map(({ name }) => name))).toEqual(
    Array.from({ length: 7 }, (_, i) => `M${i}`),
  )
})

test('a search is for a part of the name as it stands, whatever the case', async () => {
  await person('Mia Berg')
  await person('100 %_fit')
  await person('Tom')
  expect(await names({ search: ' BERG ' })).toEqual(['Mia Berg'])
  expect(await names({ search: '%_' })).toEqual(['100 %_fit'])
  expect(await names({ search: '\\' })).toEqual([])
})

test('neither the members of another gym nor nobody in particular are in it', async () => {
  await testGym(database.db, 'other')
  await person('Other', 'member', 'other')
  const id = await forgottenOf(gym.id)
  await database.db.insert(members).values({ id, gym: gym.id, source: 'chat', createdAt: now })
  expect(await names()).toEqual([])
})
