import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { claims, forecasts, occupancy, slots } from '../../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../../db/testing.ts'
import { type Gym, openSlots } from '../../../kit/gym.ts'
import { addMinutes, dayMs } from '../../../kit/time.ts'
import { testContext, testGym } from '../../../testing.ts'
import { openPlaces, type Stretch } from '../open-slots.ts'
import { hold } from '../store.ts'
import { offerOf, wrongBooks } from '../testing.ts'

const night = new Date('2026-11-24T04:00:00+01:00')
const six = new Date('2026-11-24T18:00:00+01:00')
const plain = (stretch: Stretch) => ({ expected: stretch.mean, low: stretch.low, high: stretch.high })
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

type Said = { mean: number; low: number; high: number; demand?: number | null }

/** Leaves a forecast of two weeks behind that says the same of every slot, but for what is said of some. */
async function forecast(
  origin: Date,
  usual: Said,
  special: (split: string, slot: Date) => Said | null = () => null,
) {
  const open = openSlots(gym, origin, new Date(origin.getTime() + 14 * dayMs))
  for (const split of ['all', ...gym.splits.map(({ id }) => id)]) {
    const rows = open.map((slot) => ({
      gym: gym.id,
      origin,
      split,
      slot,
      model: 'm',
      ...usual,
      ...special(split, slot),
    }))
    await database.db.insert(forecasts).values(rows)
  }
}

async function slotAt(split: string, start: Date) {
  const [row] = await database.db
    .select()
    .from(slots)
    .where(and(eq(slots.split, split), eq(slots.start, start)))
  return row
}

test('every open slot of two weeks has its places, by what is left of its area', async () => {
  await forecast(night, { mean: 40, low: 30, high: 50 }, (split) =>
    split === 'legs' ? { mean: 5, low: 3, high: 8 } : null,
  )
  const opened = await openPlaces(database.db, gym, night, { steady: plain })
  expect(opened).toBe(14 * 32 * (gym.splits.length + 1))
  expect(await slotAt('all', six)).toMatchObject({ quota: 20, taken: 0, expected: 40, low: 30, high: 50 })
  const share = gym.splits.find(({ id }) => id === 'legs')?.capacityShare ?? 0
  expect((await slotAt('legs', six))?.quota).toBe(Math.floor((0.8 * 80 * share - 8) / 0.7))
  expect((await slotAt('chest', six))?.quota).toBe(0)
})

test('what our own advice brings is no reason for fewer places', async () => {
  await forecast(night, { mean: 45, low: 35, high: 55, demand: 40 })
  await openPlaces(database.db, gym, night, { steady: plain })
  expect(await slotAt('all', six)).toMatchObject({ expected: 40, low: 30, high: 50, quota: 20 })
})

test('a promise is kept when the forecast grows, and slots that are over stay as they were', async () => {
  await forecast(night, { mean: 40, low: 30, high: 50 })
  await openPlaces(database.db, gym, night, { steady: plain })
  const mia = await testContext(database.db, gym, night.toISOString())
  const until = addMinutes(night, 10)
  const offer = offerOf(gym, six, { split: 'all', places: 3 })
  await hold(database.db, [offer], { now: night, until, member: mia.member.id, ask: null })
  const noon = new Date('2026-11-24T12:10:00+01:00')
  await forecast(new Date('2026-11-24T12:00:00+01:00'), { mean: 60, low: 50, high: 70 })
  await openPlaces(database.db, gym, noon, { steady: plain })
  expect(await slotAt('all', six)).toMatchObject({ quota: 3, taken: 3, expected: 60 })
  expect(await slotAt('all', addMinutes(six, 60))).toMatchObject({ quota: 0, taken: 0 })
  expect(await slotAt('all', addMinutes(noon, -40))).toMatchObject({ quota: 20, expected: 40 })
  expect(await slotAt('all', addMinutes(noon, -10))).toMatchObject({ quota: 0, expected: 60 })
  expect(await wrongBooks(database.db, gym)).toEqual([])
})

test('a slot of which nothing is forecast any more grants nothing more', async () => {
  await forecast(night, { mean: 40, low: 30, high: 50 })
  await openPlaces(database.db, gym, night, { steady: plain })
  const closed = addMinutes(night, 60)
  gym = { ...gym, hours: gym.hours.filter(({ weekday }) => weekday !== 3) }
  await forecast(closed, { mean: 40, low: 30, high: 50 })
  await openPlaces(database.db, gym, closed, { steady: plain })
  expect((await slotAt('all', new Date(six.getTime() + dayMs)))?.quota).toBe(0)
  expect((await slotAt('all', six))?.quota).toBe(20)
})

test('how many come to a granted place makes more places or fewer', async () => {
  await forecast(night, { mean: 40, low: 30, high: 50 })
  const complianceOf = (split: string, slot: Date) => (split === 'all' && slot < six ? 0.35 : 1)
  await openPlaces(database.db, gym, night, { steady: plain, complianceOf })
  expect((await slotAt('all', addMinutes(six, -30)))?.quota).toBe(40)
  expect((await slotAt('all', six))?.quota).toBe(14)
})

test('each day is steadied for itself, and what is usual is the mean of its weekday', async () => {
  const history = openSlots(gym, new Date(night.getTime() - 28 * dayMs), night)
  const people = (slot: Date) => (slot.getUTCDay() === 2 ? 30 : 20)
  await database.db.insert(occupancy).values(
    history.map((slot) => ({
      gym: gym.id,
      slot,
      split: 'all',
      people: people(slot),
      source: 'counts' as const,
    })),
  )
  await forecast(night, { mean: 40, low: 30, high: 50 })
  const seen: Stretch[] = []
  const steady = (stretch: Stretch) => {
    seen.push(stretch)
    return plain(stretch)
  }
  await openPlaces(database.db, gym, night, { steady })
  expect(seen.filter(({ split }) => split === 'all').map(({ starts }) => starts.length)).toEqual(
    Array.from({ length: 14 }, () => 32),
  )
  expect((await slotAt('all', six))?.usual).toBeCloseTo(30)
  expect((await slotAt('all', new Date(six.getTime() + dayMs)))?.usual).toBeCloseTo(20)
  expect((await slotAt('legs', six))?.usual).toBeNull()
})

test('as it is steadied in service, bounds hold what is expected and no place is less than none', async () => {
  await forecast(night, { mean: 4, low: 0, high: 9 }, (_, slot) => {
    const wave = (slot.getTime() / 60_000 / 30) % 7
    return { mean: wave * 9, low: wave * 6, high: wave * 13 + 1 }
  })
  await openPlaces(database.db, gym, night)
  const rows = await database.db.select().from(slots)
  expect(
    rows.every(({ quota, low, expected, high }) => quota >= 0 && low <= expected && expected <= high),
  ).toBe(true)
})

test('without a forecast nothing is opened', async () => {
  expect(await openPlaces(database.db, gym, night)).toBe(0)
  expect(await database.db.$count(slots)).toBe(0)
  expect(await database.db.$count(claims)).toBe(0)
})
