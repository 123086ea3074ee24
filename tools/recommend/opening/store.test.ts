import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { claims, forecasts, occupancy, quotaRules, slots } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { addMinutes, dayMs, instantOf, localTime } from '../../kit/time.ts'
import { testContext, testGym } from '../../testing.ts'
import { hold } from '../places/store.ts'
import { offerOf, openRow } from '../places/testing.ts'
import { askedAbout } from './asked.ts'
import { openGymPlaces } from './open.ts'
import { pastOf } from './past.ts'

const night = new Date('2026-11-24T04:10:00+01:00')
const six = new Date('2026-11-24T18:00:00+01:00')
const daysAgo = (days: number, at = six) => new Date(at.getTime() - days * dayMs)
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

/** Counts legs and the whole gym in every slot of some weeks; by the clock on the wall. */
async function counted(
  weeks: number,
  people: (at: { weekday: number; hour: number; date: string }) => number,
) {
  const rows = openSlots(gym, daysAgo(7 * weeks, night), night).flatMap((slot) => {
    const { weekday, minute, date } = localTime(slot, gym.zone)
    const here = people({ weekday, hour: minute / 60, date })
    const whole = { gym: gym.id, slot, source: 'visits' as const }
    return [
      { ...whole, split: 'legs', people: here },
      { ...whole, split: 'all', people: 3 * here },
    ]
  })
  await database.db.insert(occupancy).values(rows)
}

/** Tuesday's slots from six to ten in the evening. */
const evening = (date = '2026-11-24') =>
  openSlots(gym, instantOf(date, 18 * 60, gym.zone), instantOf(date, 22 * 60, gym.zone))

describe('what a day usually brings', () => {
  test('is what its weekday did, of every series', async () => {
    await counted(6, ({ weekday }) => (weekday === 2 ? 12 : weekday > 5 ? 99 : 10))
    const past = await pastOf(database.db, gym, night)
    for (const people of past('legs', evening())) expect(people > 11 && people < 12).toBe(true)
    for (const people of past('all', evening())) expect(people > 33 && people < 36).toBe(true)
  })

  test('is by the clock on the wall, though it changed in between', async () => {
    const now = new Date('2026-10-27T04:10:00+01:00')
    const rows = openSlots(gym, daysAgo(28, now), now).map((slot) => ({
      gym: gym.id,
      slot,
      split: 'all',
      people: localTime(slot, gym.zone).minute >= 18 * 60 ? 50 : 10,
      source: 'visits' as const,
    }))
    await database.db.insert(occupancy).values(rows)
    const past = await pastOf(database.db, gym, now)
    expect(past('all', evening('2026-10-27'))[0]).toBeCloseTo(50)
  })

  test('is not known before anything was counted, nor of a split that has no past', async () => {
    const past = await pastOf(database.db, gym, night)
    for (const split of ['all', 'legs', 'juggling'])
      expect([...past(split, evening())].every(Number.isNaN)).toBe(true)
  })
})

/** Somebody is offered an hour although they usually come at another. */
async function offered(usually: Date | null, at = night) {
  const context = await testContext(database.db, gym, at.toISOString())
  const start = addMinutes(six, 120)
  const offer = offerOf(gym, start, { usually })
  const until = addMinutes(at, 10)
  const [held] = await hold(database.db, [offer], {
    now: at,
    until,
    member: context.member.id,
    ask: crypto.randomUUID(),
  })
  return held?.id ?? ''
}

describe('where those who ask usually come', () => {
  beforeEach(() => openRow(database.db, gym, { from: addMinutes(six, 120), count: 2, quota: 99 }))

  test('is counted by their usual slot, and one visitor in fifty where nobody is known to ask', async () => {
    await offered(six)
    await offered(six)
    await offered(addMinutes(six, 60))
    await offered(null)
    const asked = await askedAbout(database.db, gym, night)
    const told = asked('legs', evening(), new Float64Array(8).fill(50))
    expect(told.now).toEqual([2, 0, 1, 0, 0, 0, 0, 0])
    for (const people of Array.from(told.usually)) expect(people).toBe(1)
    expect(asked('chest', evening(), new Float64Array(8).fill(50)).now).toEqual(Array(8).fill(0))
  })

  test('is what is usual from the same weekday and hour of the last four weeks', async () => {
    const ids = [await offered(six), await offered(six), await offered(six)]
    for (const [i, id] of ids.entries())
      await database.db
        .update(claims)
        .set({ usually: daysAgo(7 * (i + 1)) })
        .where(eq(claims.id, id))
    const asked = await askedAbout(database.db, gym, night)
    const told = asked('legs', evening(), new Float64Array(8).fill(0))
    expect(told.usually[0]).toBeCloseTo(0.75 + 0.02)
    expect(told.usually[1]).toBeCloseTo(0.02)
    expect(told.now[0]).toBe(0)
  })
})

test('places are opened by the steadied forecast: a spike of noise closes no slot', async () => {
  await counted(6, () => 4)
  const spike = addMinutes(six, 60)
  for (const split of ['all', 'legs']) {
    const rows = openSlots(gym, night, new Date(night.getTime() + dayMs)).map((slot, i) => {
      const rough = slot.getTime() === spike.getTime() ? 2.5 : i % 2 ? 1.1 : 0.9
      const mean = rough * (split === 'all' ? 12 : 4)
      return { gym: gym.id, origin: night, split, slot, mean, low: 0.6 * mean, high: 1.4 * mean, model: 'm' }
    })
    await database.db.insert(forecasts).values(rows)
  }
  expect(await openGymPlaces(database.db, gym, night)).toBeGreaterThan(60)
  const [row] = await database.db
    .select()
    .from(slots)
    .where(and(eq(slots.split, 'legs'), eq(slots.start, spike)))
  expect(row?.expected).toBeLessThan(8)
  expect(row?.quota).toBeGreaterThan(0)
})

test('a rule of the gym caps the places of its slots, but takes none back that was promised', async () => {
  await counted(6, () => 4)
  const rows = ['all', 'legs'].flatMap((split) =>
    openSlots(gym, night, new Date(night.getTime() + dayMs)).map((slot) => {
      const mean = split === 'all' ? 12 : 4
      return { gym: gym.id, origin: night, split, slot, mean, low: 0.6 * mean, high: 1.4 * mean, model: 'm' }
    }),
  )
  await database.db.insert(forecasts).values(rows)
  await openGymPlaces(database.db, gym, night)
  const quota = async (split: string, start: Date) =>
    (await database.db.select().from(slots)).find(
      (slot) => slot.split === split && slot.start.getTime() === start.getTime(),
    )?.quota
  expect(await quota('legs', six)).toBeGreaterThan(2)
  const context = await testContext(database.db, gym, night.toISOString())
  const promised = { now: night, until: addMinutes(night, 10), member: context.member.id, ask: null }
  await hold(database.db, [offerOf(gym, six, { places: 2 })], promised)
  const rule = { gym: gym.id, split: 'legs', weekday: 2, from: 18 * 60, to: 20 * 60, most: 1 }
  await database.db.insert(quotaRules).values({ ...rule, id: crypto.randomUUID() })
  await openGymPlaces(database.db, gym, addMinutes(night, 60))
  expect(await quota('legs', six)).toBe(2)
  expect(await quota('legs', addMinutes(six, 90))).toBe(1)
  expect(await quota('legs', addMinutes(six, 120))).toBeGreaterThan(2)
  expect(await quota('all', addMinutes(six, 90))).toBeGreaterThan(2)
})
