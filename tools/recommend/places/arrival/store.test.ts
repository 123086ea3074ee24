import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { claims, slots, visits } from '../../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../../db/testing.ts'
import type { Gym } from '../../../kit/gym.ts'
import { addMinutes } from '../../../kit/time.ts'
import type { ToolContext } from '../../../kit/tool.ts'
import { testContext, testGym } from '../../../testing.ts'
import { claim, hold, release } from '../store.ts'
import { offerOf, openRow, wrongBooks } from '../testing.ts'
import { arrived, missedPlaces, notArrived } from './store.ts'

const noon = new Date('2026-11-24T12:00:00+01:00')
const six = new Date('2026-11-24T18:00:00+01:00')
const eight = addMinutes(six, 120)
let database: TestDatabase
let gym: Gym
let mia: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, noon.toISOString())
  await openRow(database.db, gym, { from: six, count: 6, quota: 3 })
})

/** A claimed hour of Mia's. */
async function place(start = six): Promise<string> {
  const member = mia.member.id
  const until = addMinutes(noon, 10)
  const [held] = await hold(database.db, [offerOf(gym, start)], { now: noon, until, member, ask: null })
  return (await claim(database.db, { gym: gym.id, code: held?.code ?? '', member, now: noon })).id
}

const arrive = (minutes: number) =>
  arrived(database.db, { gym: gym.id, member: mia.member.id, at: addMinutes(six, minutes) })
const rowOf = async (id: string) => (await database.db.select().from(claims).where(eq(claims.id, id)))[0]
const visit = (from: Date, to: Date | null) =>
  database.db
    .insert(visits)
    .values({ gym: gym.id, member: mia.member.id, checkIn: from, checkOut: to, source: 'import' })

test('who comes from 45 minutes before until the end has come to their place', async () => {
  const id = await place()
  expect(await arrive(-46)).toBeUndefined()
  expect(await arrive(60)).toBeUndefined()
  expect(await arrive(-45)).toMatchObject({ id, cameAt: addMinutes(six, -45) })
  expect(await arrive(0)).toBeUndefined()
})

test('of two places it is the one whose time it is', async () => {
  const first = await place()
  const second = await place(addMinutes(six, 60))
  expect(await arrive(20)).toMatchObject({ id: first })
  expect(await arrive(25)).toMatchObject({ id: second })
})

test('a check-in that is taken back leaves the place as it was, and a place given back is not come to', async () => {
  const id = await place()
  await arrive(0)
  await notArrived(database.db, id)
  expect(await rowOf(id)).toMatchObject({ cameAt: null, releasedAt: null })
  await release(database.db, { claim: id, reason: 'cancelled', now: noon })
  expect(await arrive(0)).toBeUndefined()
})

test('a place nobody came to counts as missed once it is over, and goes back', async () => {
  const id = await place()
  expect(await missedPlaces(database.db, gym, addMinutes(six, 59))).toEqual({ came: 0, missed: 0 })
  expect(await missedPlaces(database.db, gym, addMinutes(six, 60))).toEqual({ came: 0, missed: 1 })
  expect(await missedPlaces(database.db, gym, addMinutes(six, 90))).toEqual({ came: 0, missed: 0 })
  expect(await rowOf(id)).toMatchObject({ released: 'missed', cameAt: null })
  expect((await database.db.select().from(slots)).every(({ taken }) => taken === 0)).toBe(true)
})

test.each([
  ['through the door at the time', 5, 70],
  ['a little early', -40, 30],
  ['long before, and still there', -90, 10],
])('whoever came another way has come: %s', async (_, from, to) => {
  const id = await place()
  await visit(addMinutes(six, from), addMinutes(six, to))
  expect(await missedPlaces(database.db, gym, eight)).toEqual({ came: 1, missed: 0 })
  expect(await rowOf(id)).toMatchObject({ cameAt: addMinutes(six, from), releasedAt: null })
})

test.each([
  ['before, and gone by then', -90, -30],
  ['afterwards', 61, 120],
])('another visit does not count: %s', async (_, from, to) => {
  await place()
  await visit(addMinutes(six, from), addMinutes(six, to))
  expect(await missedPlaces(database.db, gym, eight)).toEqual({ came: 0, missed: 1 })
})

test('a visit that is imported the day after makes good for a missed place', async () => {
  const id = await place()
  await missedPlaces(database.db, gym, eight)
  await visit(addMinutes(six, 3), addMinutes(six, 62))
  expect(await missedPlaces(database.db, gym, addMinutes(eight, 1440))).toEqual({ came: 1, missed: 0 })
  expect(await rowOf(id)).toMatchObject({ cameAt: addMinutes(six, 3), released: null })
  expect(await wrongBooks(database.db, gym)).toEqual([])
})
