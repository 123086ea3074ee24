import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { brokenConstraint } from './client.ts'
import * as tables from './schema/index.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let database: TestDatabase
const mia = '00000000-0000-4000-8000-000000000001'
const at = (clock: string) => new Date(`2026-11-24T${clock}:00Z`)

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

beforeEach(async () => {
  await database.empty()
  const { db } = database
  await db
    .insert(tables.gyms)
    .values({ id: 'g', name: 'G', zone: 'UTC', capacity: 50, createdAt: at('00:00') })
  await db.insert(tables.members).values({ id: mia, gym: 'g', source: 'chat', createdAt: at('00:00') })
  await db
    .insert(tables.splits)
    .values({ gym: 'g', id: 'legs', name: 'legs', typicalMinutes: 60, capacityShare: 0.2, position: 1 })
})

async function constraintOf(statement: Promise<unknown>): Promise<string | undefined> {
  return statement.then(
    () => 'no error',
    (error) => brokenConstraint(error),
  )
}

const visit = (checkIn: string, checkOut?: string) => ({
  gym: 'g',
  member: mia,
  checkIn: at(checkIn),
  checkOut: checkOut ? at(checkOut) : null,
  source: 'chat' as const,
})

test('a member has one open visit', async () => {
  const { db } = database
  await db.insert(tables.visits).values(visit('17:00'))
  expect(await constraintOf(db.insert(tables.visits).values(visit('18:00')))).toBe('visits_one_open')
})

test('a check-out comes after its check-in', async () => {
  const broken = database.db.insert(tables.visits).values(visit('18:00', '17:00'))
  expect(await constraintOf(broken)).toBe('visits_order')
})

test('a slot never grants more than its quota', async () => {
  const { db } = database
  await db.insert(tables.slots).values({ gym: 'g', split: 'legs', start: at('18:00'), quota: 2, taken: 2 })
  const more = db.update(tables.slots).set({ taken: sql`${tables.slots.taken} + 1` })
  expect(await constraintOf(more)).toBe('slots_quota')
})

test('a forecast keeps its mean inside its interval', async () => {
  const broken = database.db.insert(tables.forecasts).values({
    gym: 'g',
    origin: at('00:00'),
    slot: at('18:00'),
    split: 'all',
    mean: 9,
    low: 10,
    high: 12,
    model: 'm',
  })
  expect(await constraintOf(broken)).toBe('forecasts_interval')
})

test('a row can not join a member of one gym with another gym', async () => {
  const { db } = database
  await db
    .insert(tables.gyms)
    .values({ id: 'h', name: 'H', zone: 'UTC', capacity: 50, createdAt: at('00:00') })
  const foreign = db.insert(tables.visits).values({ ...visit('17:00'), gym: 'h' })
  expect(await constraintOf(foreign)).toMatch(/^visits_gym_member/)
})

test('no split may be called "all", the word for the whole gym', async () => {
  const broken = database.db
    .insert(tables.splits)
    .values({ gym: 'g', id: 'all', name: 'all', typicalMinutes: 60, capacityShare: 0.2, position: 2 })
  expect(await constraintOf(broken)).toBe('splits_not_whole')
})
