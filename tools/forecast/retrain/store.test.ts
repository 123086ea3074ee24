import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { audit, drifts, forecasts, learning, models, occupancy } from '../../../db/schema/index.ts'
import { seedDemo } from '../../../db/seed.ts'
import { demoTruth } from '../../../db/simulator/truth.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { rebuildOccupancy } from '../../checkin/index.ts'
import { loadGym } from '../../gym/index.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { addMinutes, dayMs, localTime } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { type FitInput, fitGym } from '../ensemble/fit.ts'
import { quickRecipe, readRecipe, usualRecipe } from '../ensemble/members.ts'
import { forecastGym, here, type Workshop } from '../job.ts'
import { nothingLearned } from '../learning/adaptive.ts'
import type { PairedLoss } from '../learning/registry/comparison.ts'
import { championOf, ensureChampion, rollback } from '../learning/registry/registry.ts'
import { noteFit } from '../learning/registry/store.ts'
import { newestOrigin } from '../store.ts'
import { challengerOf, type Retraining, retrain } from './retrain.ts'

/** A Saturday noon. */
const start = new Date('2026-11-21T12:15:00+01:00')
const monday = new Date('2026-11-23T03:15:00+01:00')
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

/** Four weeks before the start in which forty people come of an evening. */
async function history() {
  await database.db.insert(occupancy).values(
    openSlots(gym, new Date(start.getTime() - 28 * dayMs), start).map((slot) => ({
      gym: gym.id,
      slot,
      split: 'all',
      people: localTime(slot, gym.zone).minute >= 17 * 60 ? 40 : 15,
      source: 'counts' as const,
    })),
  )
}

const losses = (saved: number): PairedLoss[] =>
  Array.from({ length: 10 }, (_, i) => ({
    origin: new Date(start.getTime() - 7 * (i + 1) * dayMs),
    champion: 5 + (i % 3) / 10,
    challenger: (5 + (i % 3) / 10) * (1 - saved) + (i % 2) / 100,
  }))

/** Learns with a single member; its challengers save so much of the champion's error. */
const workshopWhere = (saved: number): Workshop => ({
  forecast: async (input) =>
    fitGym({ ...input, recipe: { ...quickRecipe, members: ['profile'], rehearsals: 0 } }),
  rival: async () => losses(saved),
})
const workshop = workshopWhere(0)

/** What looks at every hour of some days came to. */
async function looks(from: Date, hours: number): Promise<{ hour: number; why: Retraining['why'] }[]> {
  const found: { hour: number; why: Retraining['why'] }[] = []
  for (let hour = 0; hour < hours; hour++) {
    const { why } = await retrain(database.db, gym, addMinutes(from, 60 * hour), workshop)
    if (why) found.push({ hour, why })
  }
  return found
}

describe('when it is time', () => {
  beforeEach(history)

  test('at first, then once a night from three on by the gym clock', async () => {
    expect(await looks(start, 63)).toEqual([
      { hour: 0, why: 'first' },
      { hour: 15, why: 'night' },
      { hour: 39, why: 'night' },
    ])
  })

  test('a night that was missed is made up for in the morning, once', async () => {
    await retrain(database.db, gym, start, workshop)
    expect(await looks(addMinutes(start, 60 * 22), 3)).toEqual([{ hour: 0, why: 'night' }])
  })

  test('a drift is answered at once, once', async () => {
    await retrain(database.db, gym, start, workshop)
    const found = addMinutes(start, 60)
    const drift = { gym: gym.id, foundAt: found, since: start, factor: 1.5, reason: 'More come.' }
    await database.db.insert(drifts).values({ ...drift, split: 'all', detector: 'level-shift' })
    expect(await looks(found, 3)).toEqual([{ hour: 0, why: 'drift' }])
    expect(await database.db.select({ answered: drifts.answered }).from(drifts)).toEqual([{ answered: true }])
  })

  test('a quick forecast is followed by a whole one', async () => {
    await forecastGym(database.db, gym, start)
    expect((await championOf(database.db, gym.id))?.metrics).toMatchObject({ quick: true })
    expect(await looks(start, 2)).toEqual([{ hour: 0, why: 'first' }])
    expect((await championOf(database.db, gym.id))?.metrics).toMatchObject({ quick: false })
  })
})

test('a gym that nobody has counted, or not for long, is not fitted and nothing is left behind', async () => {
  expect(await retrain(database.db, gym, start, workshop)).toMatchObject({ fitted: false })
  await history()
  const spring = new Date(start.getTime() + 60 * dayMs)
  expect(await retrain(database.db, gym, spring, workshop)).toMatchObject({ fitted: false })
  expect(await database.db.$count(forecasts)).toBe(0)
})

describe('champion and challenger', () => {
  beforeEach(history)
  const modelAt = async (at: Date) => {
    const origin = (await newestOrigin(database.db, gym.id, at)) ?? at
    const rows = await database.db
      .select({ model: forecasts.model })
      .from(forecasts)
      .where(eq(forecasts.origin, origin))
    return [...new Set(rows.map(({ model }) => model))]
  }

  test('a better one takes over on a Monday night and makes that night forecast; a command takes it back', async () => {
    await retrain(database.db, gym, start, workshop)
    const old = await championOf(database.db, gym.id)
    const { promoted } = await retrain(database.db, gym, monday, workshopWhere(0.1))
    expect(promoted).toMatch(/^(9|10)\.\d % less error than the champion over 10 origins/)
    const won = await championOf(database.db, gym.id)
    expect(won?.id).not.toBe(old?.id)
    expect(readRecipe(won?.recipe)).not.toEqual(usualRecipe)
    expect(await modelAt(monday)).toEqual([`model ${won?.id}`])
    expect(await database.db.select({ action: audit.action }).from(audit)).toEqual([
      { action: 'model.promoted' },
    ])

    const back = addMinutes(monday, 6 * 60)
    expect(await rollback(database.db, gym.id, back)).toMatchObject({ done: true, to: { id: old?.id } })
    const tuesday = addMinutes(monday, 24 * 60)
    expect(await retrain(database.db, gym, tuesday, workshopWhere(0.1))).toMatchObject({
      why: 'night',
      promoted: null,
    })
    expect(await modelAt(tuesday)).toEqual([`model ${old?.id}`])
  })

  test('one that is not better stays a challenger, and other nights nobody is challenged', async () => {
    await retrain(database.db, gym, start, workshop)
    const sunday = addMinutes(monday, -24 * 60)
    expect(await retrain(database.db, gym, sunday, workshopWhere(0.1))).toMatchObject({
      why: 'night',
      promoted: null,
    })
    expect(await database.db.$count(models)).toBe(1)
    expect(await retrain(database.db, gym, monday, workshopWhere(-0.1))).toMatchObject({ promoted: null })
    expect(
      (await database.db.select({ status: models.status }).from(models)).map(({ status }) => status).sort(),
    ).toEqual(['challenger', 'champion'])
  })
})

test('a fit starts from what other gyms found of their splits, and from how members did in service', async () => {
  await history()
  const other = await testGym(database.db, 'other')
  const corrector = { coefficients: [0.4, 0.2, 0, 0.1], rows: 90 }
  const { id } = await ensureChampion(database.db, other.id, usualRecipe, start)
  await noteFit(database.db, other.id, id, { corrector }, start)
  const state = { ...nothingLearned, members: { profile: { sum: 2000, weight: 500 } } }
  await database.db.insert(learning).values({ gym: gym.id, until: start, state })
  const asked: FitInput[] = []
  const listening: Workshop = {
    ...workshop,
    forecast: (input) => {
      asked.push(input)
      return workshop.forecast(input)
    },
  }
  await retrain(database.db, gym, start, listening)
  expect(asked).toMatchObject([{ corrector, errors: { profile: 4 } }])
})

test('over the weeks every change has its turn, each one a recipe that can be kept', () => {
  const tried = Array.from({ length: 12 }, (_, week) => challengerOf(usualRecipe, week))
  for (const recipe of tried) {
    expect(recipe).not.toEqual(usualRecipe)
    expect(readRecipe(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe)
  }
  expect(new Set(tried.slice(0, 6).map((recipe) => JSON.stringify(recipe))).size).toBe(6)
  // A champion that has won for years keeps within the bounds of a recipe.
  let champion = usualRecipe
  for (let week = 0; week < 200; week++) champion = challengerOf(champion, (week * 7) % 6)
  expect(readRecipe(champion)).toEqual(champion)
})

test('the demo gym is fitted with every member: its report is kept, its forecast has a shape', async () => {
  const demo = demoTruth({ seed: 'spotter', zone: 'Europe/Berlin' })
  const truth = { ...demo, members: demo.members.slice(0, 150), visitsPerWeek: demo.visitsPerWeek / 4 }
  await seedDemo(database.db, { truth, now: start, weeks: 5 })
  const seeded = await loadGym(database.db, truth.gym.id)
  if (!seeded) throw new Error('the demo gym is not there')
  await rebuildOccupancy(database.db, seeded, new Date(start.getTime() - 35 * dayMs), start)
  expect(await retrain(database.db, seeded, start, here)).toEqual({
    fitted: true,
    why: 'first',
    promoted: null,
  })

  const metrics = (await championOf(database.db, seeded.id))?.metrics as Record<
    string,
    Record<string, number>
  >
  expect(Object.keys(metrics.errors ?? {}).sort()).toEqual([...usualRecipe.members].sort())
  expect(Object.values(metrics.weights ?? {}).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1)
  const rows = await database.db.select().from(forecasts).where(eq(forecasts.gym, seeded.id))
  const whole = rows.filter(({ split }) => split === 'all')
  expect(rows).toHaveLength(whole.length * (1 + seeded.splits.length))
  for (const { mean, slot, votes } of whole) {
    const parts = rows.filter((row) => row.split !== 'all' && row.slot.getTime() === slot.getTime())
    expect(Math.abs(parts.reduce((sum, row) => sum + row.mean, 0) - mean)).toBeLessThanOrEqual(
      1e-5 * (mean + 1),
    )
    expect(Object.keys(votes ?? {}).sort()).toEqual(Object.keys(metrics.weights ?? {}).sort())
  }
  const at = (hour: number) =>
    whole
      .filter(({ slot }) => localTime(slot, seeded.zone).minute === hour * 60)
      .reduce((sum, row) => sum + row.mean, 0)
  expect(at(18)).toBeGreaterThan(2 * at(14))
}, 120_000)
