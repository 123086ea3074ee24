import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { claims, forecasts, members, occupancy, slots } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { normal, seededRandom } from '../../kit/random.ts'
import { addMinutes, dayMs, localTime } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { type FitResult, fitGym } from '../ensemble/fit.ts'
import { quickRecipe } from '../ensemble/members.ts'
import { forecastGym, refit, type Workshop } from '../job.ts'
import { forecastRows, newestOrigin, type Prediction } from '../store.ts'

const fits = new Map<number, FitResult>()

/** Learns with a few members, and once for every origin: the tests begin with the same past. */
const workshop: Workshop = {
  async forecast(input) {
    const fit = fits.get(input.people.length) ?? fitGym({ ...input, recipe: quickRecipe })
    fits.set(input.people.length, fit)
    return fit
  },
  rival: async () => [],
}

const night = new Date('2026-11-24T03:15:00+01:00')
const noon = new Date('2026-11-24T12:10:00+01:00')
const six = new Date('2026-11-24T18:00:00+01:00')
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  await history(new Date(night.getTime() - 42 * dayMs), night)
  await refit(database.db, gym, night, workshop)
})

const parts = { legs: 0.5, chest: 0.3, cardio: 0.2 }
const usual = (slot: Date) => (localTime(slot, gym.zone).minute >= 17 * 60 ? 50 : 25)

/** People of each slot; every day has its own luck, so that mornings tell of evenings. */
async function history(from: Date, to: Date, factor = (day: string) => luck(day)) {
  const rows = openSlots(gym, from, to).flatMap((slot) => {
    const people = usual(slot) * factor(localTime(slot, gym.zone).date)
    const whole = { gym: gym.id, slot, split: 'all', people, source: 'visits' as const }
    return [
      whole,
      ...Object.entries(parts).map(([split, part]) => ({ ...whole, split, people: part * people })),
    ]
  })
  await database.db.insert(occupancy).values(rows)
}

const luck = (day: string) => Math.exp(normal(seededRandom(day), 0, 0.3))

type Rows = ReadonlyMap<string, ReadonlyMap<number, Prediction>>

/** The forecast that stands at an instant, by series and slot. */
async function standing(at: Date): Promise<Rows> {
  const origin = await newestOrigin(database.db, gym.id, at)
  if (!origin) throw new Error('there is no forecast')
  const to = new Date(at.getTime() + 20 * dayMs)
  const splits = ['all', ...gym.splits.map(({ id }) => id)]
  const rows = await forecastRows(database.db, { gym: gym.id, origin, splits, from: origin, to })
  return new Map(
    [...Map.groupBy(rows, ({ split }) => split)].map(([split, own]) => [
      split,
      new Map(own.map((row) => [row.slot.getTime(), row])),
    ]),
  )
}

const rowAt = (rows: Rows, split: string, slot: Date) => {
  const row = rows.get(split)?.get(slot.getTime())
  if (!row) throw new Error(`no forecast of ${split} at ${slot.toISOString()}`)
  return row
}

function expectSums(rows: Rows) {
  for (const [slot, whole] of rows.get('all') ?? []) {
    const sum = gym.splits.reduce((all, { id }) => all + (rows.get(id)?.get(slot)?.mean ?? Number.NaN), 0)
    expect(Math.abs(sum - whole.mean)).toBeLessThanOrEqual(1e-5 * (whole.mean + 1))
    expect(whole.low <= whole.mean && whole.mean <= whole.high).toBe(true)
  }
}

/** Claims of members who would have come at another time, or not at all. */
async function grant(
  split: string,
  slot: Date,
  places: number,
  more: Partial<typeof claims.$inferInsert> = {},
) {
  const { db } = database
  const people = Array.from({ length: places }, () => ({
    id: crypto.randomUUID(),
    gym: gym.id,
    name: 'Mia',
    source: 'chat' as const,
    createdAt: night,
  }))
  await db.insert(members).values(people)
  const opened = { gym: gym.id, split, start: slot, quota: 9, expected: 9, low: 5, high: 14, origin: night }
  await db.insert(slots).values(opened).onConflictDoNothing()
  await db.insert(claims).values(
    people.map(({ id: member }) => ({
      id: crypto.randomUUID(),
      code: crypto.randomUUID(),
      gym: gym.id,
      split,
      slot,
      minutes: 60,
      member,
      heldAt: night,
      heldUntil: night,
      claimedAt: night,
      expected: 9,
      low: 5,
      high: 14,
      compliance: 0.35,
      // Where they are missing is over already, and changes nothing.
      usually: new Date(night.getTime() - dayMs),
      ...more,
    })),
  )
}

test('a fit leaves two weeks of the whole and of every split, with votes and reasons that sum', async () => {
  const rows = await standing(night)
  expect([...rows.keys()].sort()).toEqual(['all', ...gym.splits.map(({ id }) => id)].sort())
  for (const own of rows.values()) expect(own.size).toBe(14 * 32)
  expectSums(rows)
  for (const { split, mean, reasons, votes, model } of await database.db.select().from(forecasts)) {
    const sum = Object.values(reasons ?? {}).reduce((all, part) => all + part, 0)
    expect(Math.abs(sum - mean)).toBeLessThanOrEqual(1e-6 * (mean + 1))
    expect(Object.keys(votes ?? {}).length > 0).toBe(split === 'all')
    expect(model).toMatch(/^model \d+$/)
  }
})

describe('what came today', () => {
  test('nothing new changes nothing', async () => {
    const before = await standing(night)
    await forecastGym(database.db, gym, noon)
    const after = await standing(noon)
    for (const [split, own] of after) {
      expect(own.size).toBe(14 * 32 - 12)
      for (const [slot, row] of own) expect(row).toEqual(before.get(split)?.get(slot))
    }
  })

  test('a morning half as full lowers the rest of today, every split alike, and not tomorrow', async () => {
    const before = await standing(night)
    await history(new Date('2026-11-24T06:00:00+01:00'), new Date('2026-11-24T12:00:00+01:00'), () => 0.5)
    await forecastGym(database.db, gym, noon)
    const after = await standing(noon)
    expectSums(after)
    const soon = new Date('2026-11-24T13:00:00+01:00')
    const moved = (split: string, slot: Date) =>
      rowAt(after, split, slot).mean / rowAt(before, split, slot).mean
    expect(moved('all', soon)).toBeLessThan(0.85)
    expect(moved('all', six)).toBeLessThan(0.95)
    expect(moved('legs', soon)).toBeCloseTo(moved('all', soon), 4)
    const tomorrow = new Date(six.getTime() + dayMs)
    expect(rowAt(after, 'all', tomorrow)).toEqual(rowAt(before, 'all', tomorrow))
  })

  test('a slot that is not over yet is not listened to', async () => {
    const before = await standing(night)
    await history(new Date('2026-11-24T12:00:00+01:00'), new Date('2026-11-24T12:30:00+01:00'), () => 0)
    await forecastGym(database.db, gym, noon)
    expect(rowAt(await standing(noon), 'all', six)).toEqual(rowAt(before, 'all', six))
  })

  test('an hour on, the day starts from the fit again and not from the last correction', async () => {
    await history(new Date('2026-11-24T06:00:00+01:00'), new Date('2026-11-24T12:00:00+01:00'), () => 0.5)
    await forecastGym(database.db, gym, noon)
    const once = await standing(noon)
    await history(new Date('2026-11-24T12:00:00+01:00'), new Date('2026-11-24T13:00:00+01:00'), () => 0.5)
    await forecastGym(database.db, gym, addMinutes(noon, 60))
    const twice = await standing(addMinutes(noon, 60))
    const ratio = rowAt(twice, 'all', six).mean / rowAt(once, 'all', six).mean
    expect(ratio).toBeGreaterThan(0.8)
    expect(ratio).toBeLessThan(1.1)
  })
})

describe('granted places', () => {
  test('bring a third of a person each, to the split and the whole; demand is without them', async () => {
    const before = await standing(night)
    await grant('legs', six, 2)
    await grant('chest', six, 1, { releasedAt: noon, released: 'cancelled' })
    for (const later of [0, 60]) {
      const now = addMinutes(noon, later)
      await forecastGym(database.db, gym, now)
      const after = await standing(now)
      expectSums(after)
      for (const split of ['all', 'legs']) {
        expect(rowAt(after, split, six).mean).toBeCloseTo(rowAt(before, split, six).mean + 0.7, 4)
        expect(rowAt(after, split, six).demand).toBeCloseTo(rowAt(before, split, six).mean, 4)
      }
      expect(rowAt(after, 'chest', six)).toEqual(rowAt(before, 'chest', six))
    }
  })

  test('granted before a fit they are in it, and given back after it they are taken out', async () => {
    const before = await standing(night)
    await grant('legs', six, 4)
    await refit(database.db, gym, addMinutes(night, 30), workshop)
    const fitted = await standing(addMinutes(night, 30))
    expect(rowAt(fitted, 'legs', six).mean).toBeCloseTo(rowAt(before, 'legs', six).mean + 1.4, 4)
    await database.db.update(claims).set({ releasedAt: noon, released: 'cancelled' })
    await forecastGym(database.db, gym, noon)
    const { mean, low, high } = rowAt(before, 'legs', six)
    expect(rowAt(await standing(noon), 'legs', six)).toMatchObject({
      demand: null,
      mean: expect.closeTo(mean, 4),
      low: expect.closeTo(low, 4),
      high: expect.closeTo(high, 4),
    })
  })

  test('count in every slot of the visit, and are missing where they would have been', async () => {
    const before = await standing(night)
    const usually = addMinutes(six, -120)
    await grant('legs', six, 10, { usually, compliance: 0.1 })
    await forecastGym(database.db, gym, noon)
    const after = await standing(noon)
    const change = (at: Date) => rowAt(after, 'all', at).mean - rowAt(before, 'all', at).mean
    for (const minutes of [0, 30]) {
      expect(change(addMinutes(six, minutes))).toBeCloseTo(1, 4)
      expect(change(addMinutes(usually, minutes))).toBeCloseTo(-1, 4)
    }
    for (const minutes of [-30, 60]) expect(change(addMinutes(six, minutes))).toBeCloseTo(0, 4)
    expectSums(after)
  })

  test('of members without a usual hour are missing a little all over the day', async () => {
    const before = await standing(night)
    await grant('legs', six, 10, { usually: null, compliance: 0.1 })
    await forecastGym(database.db, gym, noon)
    const after = await standing(noon)
    expect(rowAt(after, 'legs', six).mean).toBeGreaterThan(rowAt(before, 'legs', six).mean + 0.8)
    const later = addMinutes(six, 120)
    expect(rowAt(after, 'legs', later).mean).toBeLessThan(rowAt(before, 'legs', later).mean)
    expectSums(after)
  })

  test('that are held but not claimed are not counted on', async () => {
    const before = await standing(night)
    await grant('legs', six, 3, { claimedAt: null })
    await forecastGym(database.db, gym, noon)
    expect(rowAt(await standing(noon), 'legs', six)).toEqual(rowAt(before, 'legs', six))
  })
})

describe('without a fit of the day', () => {
  test('a quick forecast is made, and a fit of yesterday night is not carried on for ever', async () => {
    const days = new Date(night.getTime() + 2 * dayMs)
    await forecastGym(database.db, gym, days)
    const [{ model } = { model: '' }] = await database.db
      .select({ model: forecasts.model })
      .from(forecasts)
      .where(eq(forecasts.origin, (await newestOrigin(database.db, gym.id, days)) ?? days))
      .limit(1)
    expect(model).toBe('quick')
    expectSums(await standing(days))
  })
})
