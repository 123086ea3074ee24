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

const slot = (split: string, clock: string) => ({
  gym: 'g',
  split,
  start: at(clock),
  quota: 2,
  expected: 10,
  low: 7,
  high: 14,
  origin: at('00:00'),
})

const claim = (clock: string) => ({
  id: crypto.randomUUID(),
  code: crypto.randomUUID(),
  gym: 'g',
  split: 'legs',
  slot: at(clock),
  minutes: 60,
  member: mia,
  heldAt: at('12:00'),
  heldUntil: at('12:10'),
  expected: 10,
  low: 7,
  high: 14,
  compliance: 0.7,
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
  await db.insert(tables.slots).values({ ...slot('legs', '18:00'), quota: 2, taken: 2 })
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

test('a member who is removed gives back the places of standing claims, and of no other', async () => {
  const { db } = database
  const rows = ['18:00', '18:30', '19:00'].flatMap((clock) => [slot('all', clock), slot('legs', clock)])
  await db.insert(tables.slots).values(rows.map((row) => ({ ...row, taken: 1 })))
  await db.insert(tables.claims).values([
    { ...claim('18:00'), claimedAt: at('12:01') },
    { ...claim('19:00'), releasedAt: at('12:05'), released: 'cancelled' },
  ])
  await db.delete(tables.members)
  const left = await db.select().from(tables.slots)
  const taken = left.map(
    ({ split, start, taken }) => `${split} ${start.toISOString().slice(11, 16)} ${taken}`,
  )
  expect(taken.sort()).toEqual([
    'all 18:00 0',
    'all 18:30 0',
    'all 19:00 1',
    'legs 18:00 0',
    'legs 18:30 0',
    'legs 19:00 1',
  ])
})

test('a held place is none that was come to, and a released one says why', async () => {
  const { db } = database
  await db.insert(tables.slots).values(slot('legs', '18:00'))
  const came = db.insert(tables.claims).values({ ...claim('18:00'), cameAt: at('18:01') })
  expect(await constraintOf(came)).toBe('claims_came')
  const gone = db.insert(tables.claims).values({ ...claim('18:00'), releasedAt: at('12:05') })
  expect(await constraintOf(gone)).toBe('claims_released')
})

test('a member has one claimed place at a time', async () => {
  const { db } = database
  await db.insert(tables.slots).values(slot('legs', '18:00'))
  await db
    .insert(tables.claims)
    .values([
      { ...claim('18:00'), claimedAt: at('12:01') },
      claim('18:00'),
      { ...claim('18:00'), claimedAt: at('12:02'), releasedAt: at('12:05'), released: 'cancelled' },
    ])
  const second = db.insert(tables.claims).values({ ...claim('18:00'), claimedAt: at('12:03') })
  expect(await constraintOf(second)).toBe('claims_one_place')
})
