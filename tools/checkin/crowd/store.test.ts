import { and, eq, gte, lt } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { counts, members, occupancy, visitSplits, visits } from '../../../db/schema/index.ts'
import { changesBetween } from '../../../db/simulator/records.ts'
import { demoTruth } from '../../../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { createGym, loadGym } from '../../gym/index.ts'
import type { Gym } from '../../kit/gym.ts'
import { seededRandom } from '../../kit/random.ts'
import { addMinutes, dayMs, instantOf } from '../../kit/time.ts'
import { presentAt } from '../present.ts'
import { closeSlots, rebuildOccupancy } from './store.ts'

const zone = 'Europe/Berlin'
const begins = instantOf('2026-03-02', 0, zone)
const week = (n: number) =>
  instantOf(new Date(begins.getTime() + (7 * n + 0.5) * dayMs).toISOString().slice(0, 10), 0, zone)
const truth = demoTruth({ seed: 'three in ten', zone })
const { readings, began } = changesBetween(truth, begins, week(11))

let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  const { id, name, hours, splits, capacity } = truth.gym
  await createGym(database.db, { id, name, zone, hours, splits, capacity, createdAt: begins })
  const made = await loadGym(database.db, id)
  if (!made) throw new Error('the gym was not made')
  gym = made
})

/** Every visit is checked in with a chance of `part`; the counter speaks from one week to another. */
async function lived(part: number, counter: { from: Date; to: Date }, seed = 'who') {
  const { db } = database
  const random = seededRandom(`${seed} of them checks in`)
  const known = began.filter(({ checkOut }) => checkOut && random() < part)
  const people = truth.members.map(({ id, name }) => ({
    id,
    gym: gym.id,
    name,
    source: 'demo' as const,
    createdAt: begins,
  }))
  await db.insert(members).values(people)
  for (let i = 0; i < known.length; i += 1000) {
    const some = known.slice(i, i + 1000)
    const rows = some.map(({ member, checkIn, checkOut }) => ({
      gym: gym.id,
      member,
      checkIn,
      checkOut,
      source: 'demo' as const,
    }))
    const ids = await db.insert(visits).values(rows).returning({ id: visits.id })
    const named = some.flatMap(({ splits }, k) =>
      splits.map((split, position) => ({ gym: gym.id, visit: ids[k]?.id ?? 0, split, position })),
    )
    await db.insert(visitSplits).values(named)
  }
  const heard = readings.filter(({ at }) => at >= counter.from && at < counter.to)
  for (let i = 0; i < heard.length; i += 1000) {
    const rows = heard
      .slice(i, i + 1000)
      .map((reading) => ({ ...reading, gym: gym.id, source: 'sensor' as const }))
    await db.insert(counts).values(rows)
  }
}

const rowsIn = (from: Date, to: Date) =>
  database.db
    .select()
    .from(occupancy)
    .where(and(eq(occupancy.gym, gym.id), gte(occupancy.slot, from), lt(occupancy.slot, to)))

/** People-slots in the rows, and as the counter would have had them. */
async function compared(from: Date, to: Date) {
  const rows = await rowsIn(from, to)
  const sum = (whole: boolean) =>
    rows.filter(({ split }) => (split === 'all') === whole).reduce((all, { people }) => all + people, 0)
  const seen = readings.filter(({ at }) => at >= from && at < to)
  const true_ = seen.reduce((all, { count }) => all + count, 0) / 2
  return {
    whole: sum(true),
    parts: sum(false),
    truth: true_,
    sources: new Set(rows.map(({ source }) => source)),
  }
}

test.each(['ann', 'bob', 'cem', 'dora'])(
  'where three in ten check in, of whom %s, the crowd after the counter is gone is told within a few per cent',
  async (seed) => {
    await lived(0.3, { from: begins, to: week(6) }, seed)
    await closeSlots(database.db, gym, week(11))
    const after = await compared(week(8), week(11))
    expect(after.sources).toEqual(new Set(['visits']))
    expect(after.whole / after.truth).toBeGreaterThan(0.95)
    expect(after.whole / after.truth).toBeLessThan(1.05)
    expect(after.parts).toBeCloseTo(after.whole, 0)
    const at = addMinutes(week(9), 18 * 60 + 10)
    const { people, source } = await presentAt(database.db, gym, at)
    const inside = await database.db.$count(visits, and(lt(visits.checkIn, at), gte(visits.checkOut, at)))
    expect(source).toBe('checkIns')
    expect(people / inside).toBeGreaterThan(2.6)
    expect(people / inside).toBeLessThan(4)
  },
)

test('a counter that came later tells the share of the weeks before it, too', async () => {
  await lived(0.3, { from: week(6), to: week(11) })
  await rebuildOccupancy(database.db, gym, begins, week(11))
  const before = await compared(week(1), week(4))
  expect(before.sources).toEqual(new Set(['visits']))
  expect(before.whole / before.truth).toBeGreaterThan(0.93)
  expect(before.whole / before.truth).toBeLessThan(1.07)
})

test('while the counter is silent for days the slots stay missing, and without any counter everybody counts once', async () => {
  await lived(0.3, { from: begins, to: week(6) })
  await closeSlots(database.db, gym, week(11))
  expect((await compared(week(6), addMinutes(week(6), 5 * 24 * 60))).whole).toBe(0)
  await database.db.delete(counts)
  await closeSlots(database.db, gym, week(11))
  await rebuildOccupancy(database.db, gym, begins, week(11))
  const alone = await compared(week(2), week(4))
  expect(alone.whole / alone.truth).toBeGreaterThan(0.25)
  expect(alone.whole / alone.truth).toBeLessThan(0.35)
})

test('a flagged reading is no reading, yet there is a counter; capped says at least', async () => {
  const at = addMinutes(week(9), 18 * 60 + 10)
  const add = (count: number, minutes: number, flag: 'frozen' | 'capped' | null) =>
    database.db
      .insert(counts)
      .values({ gym: gym.id, at: addMinutes(at, minutes), source: 'sensor', count, flag })
  await add(12, -20, null)
  await add(70, -5, 'frozen')
  expect(await presentAt(database.db, gym, at)).toMatchObject({ people: 12, source: 'counter' })
  await add(60, -2, 'capped')
  expect(await presentAt(database.db, gym, at)).toMatchObject({ people: 60, source: 'counter' })
  await add(70, 40, 'frozen')
  await closeSlots(database.db, gym, addMinutes(at, 120))
  expect((await rowsIn(week(9), week(10))).map(({ people }) => people)).toEqual([12])
})

test('who is there while the counter is silent is told by the share of the day: nobody adds up weeks for an answer', async () => {
  await lived(0.3, { from: begins, to: week(6) })
  const at = addMinutes(week(6), 18 * 60 + 10)
  const everybodyInside = await presentAt(database.db, gym, at)
  await closeSlots(database.db, gym, week(6))
  const told = await presentAt(database.db, gym, at)
  expect(told.people / everybodyInside.people).toBeGreaterThan(2.6)
  await database.db.delete(counts)
  expect(await presentAt(database.db, gym, at)).toEqual(told)
  await closeSlots(database.db, gym, addMinutes(week(6), 23 * 60))
  expect(await presentAt(database.db, gym, at)).toEqual(told)
  await closeSlots(database.db, gym, week(7))
  expect(await presentAt(database.db, gym, at)).toEqual(everybodyInside)
})
