import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { identities, memberSettings, members, outbox } from '../../../db/schema/index.ts'
import { openedRows, type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { changeGym, loadGym } from '../../gym/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes, instantOf } from '../../kit/time.ts'
import type { Role } from '../../kit/tool.ts'
import { testGym } from '../../testing.ts'
import { mondayReports } from './monday.ts'

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

async function person(role: Role, address: string | null = 'chat'): Promise<string> {
  const id = crypto.randomUUID()
  const createdAt = new Date('2026-01-01T00:00:00Z')
  await database.db.insert(members).values({ id, gym: gym.id, role, source: 'chat', createdAt })
  const identity = { gym: gym.id, channel: 'telegram', sender: id, member: id, address }
  await database.db.insert(identities).values(identity)
  return id
}

const monday = '2026-11-23'
const look = (minute: number, date = monday) =>
  mondayReports(database.db, gym, instantOf(date, minute, gym.zone))

test('owners and managers who can be reached are told on Monday at seven, once, and nobody else', async () => {
  const [owner, manager] = [await person('owner'), await person('manager')]
  for (const role of ['coach', 'frontDesk', 'member'] as const) await person(role)
  await person('owner', null)
  expect(await look(365)).toBe(0)
  expect(await look(425)).toBe(2)
  expect(await look(485)).toBe(0)
  const said = await openedRows(database.db, outbox)
  expect(said.map(({ member }) => member).sort()).toEqual([owner, manager].sort())
  expect(said[0]).toMatchObject({
    kind: 'digest',
    message: {
      text: 'Ironworks, 16 Nov to 22 Nov:\n1. Nothing was recorded this week, so there is nothing to tell.',
    },
  })
})

test('each is told in their own language, by their setting or else as their app is set', async () => {
  const [german, spanish, english] = [await person('owner'), await person('manager'), await person('manager')]
  const { db } = database
  await db
    .insert(memberSettings)
    .values({ gym: gym.id, member: german, language: 'de', updatedAt: new Date('2026-01-01T00:00:00Z') })
  await db.update(identities).set({ language: 'es' }).where(eq(identities.member, spanish))
  expect(await look(425)).toBe(3)
  const said = new Map((await openedRows(db, outbox)).map(({ member, message }) => [member, message]))
  expect(said.get(german)).toMatchObject({
    text: 'Ironworks, 16. Nov bis 22. Nov:\n1. Diese Woche wurde nichts erfasst, deshalb gibt es nichts zu berichten.',
    choices: [{ label: 'Die ganze Woche', send: '/report week' }, {}, {}],
  })
  expect(said.get(spanish)).toMatchObject({
    text: 'Ironworks, del 16 nov al 22 nov:\n1. Esta semana no se registró nada, así que no hay nada que contar.',
  })
  expect(said.get(english)).toMatchObject({
    text: 'Ironworks, 16 Nov to 22 Nov:\n1. Nothing was recorded this week, so there is nothing to tell.',
  })
})

test('after a standstill it is told late, but not in the afternoon, nor on another day', async () => {
  await person('owner')
  expect(await look(12 * 60)).toBe(0)
  expect(await look(480, '2026-11-24')).toBe(0)
  expect(await look(11 * 60 + 5)).toBe(1)
})

test('every week is told anew, also where the clock changes and where it is half an hour off', async () => {
  await person('owner')
  await changeGym(database.db, gym.id, { zone: 'Australia/Lord_Howe' })
  gym = (await loadGym(database.db, gym.id)) ?? gym
  let told = 0
  // Hourly looks over five weeks, with the change of the clock at the beginning of April.
  const first = instantOf('2026-03-16', 5, gym.zone)
  for (let hour = 0; hour < 35 * 24; hour++)
    told += await mondayReports(database.db, gym, addMinutes(first, 60 * hour))
  expect(told).toBe(5)
})

test('of several machines that look at once, each member is told once', async () => {
  await person('owner')
  const told = await Promise.all(Array.from({ length: 4 }, () => look(425)))
  expect(told.reduce((sum, one) => sum + one, 0)).toBe(1)
})
