import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { occupancy } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { type Gym, openSlots } from '../kit/gym.ts'
import { dayMs } from '../kit/time.ts'
import { testGym } from '../testing.ts'
import { fitGym } from './ensemble/fit.ts'
import { quickRecipe } from './ensemble/members.ts'
import { forecastGym, refit, type Workshop } from './job.ts'
import { forecastRows, newestOrigin } from './store.ts'

/** Learns with a single member. */
const workshop: Workshop = {
  forecast: async (input) =>
    fitGym({ ...input, recipe: { ...quickRecipe, members: ['profile'], rehearsals: 0 } }),
  rival: async () => [],
}

const night = new Date('2026-11-24T03:15:00+01:00')
let database: TestDatabase
let gym: Gym

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  const slots = openSlots(gym, new Date(night.getTime() - 28 * dayMs), night)
  await database.db
    .insert(occupancy)
    .values(slots.map((slot) => ({ gym: gym.id, slot, split: 'all', people: 20, source: 'counts' as const })))
})

/** What someone who asks now is told of: slots of each series, and how far the splits are from their sum. */
async function seen(at: Date) {
  const origin = (await newestOrigin(database.db, gym.id, at)) ?? at
  const splits = ['all', ...gym.splits.map(({ id }) => id)]
  const to = new Date(at.getTime() + 13 * dayMs)
  const rows = await forecastRows(database.db, { gym: gym.id, origin, splits, from: at, to })
  const counts = splits.map((id) => rows.filter(({ split }) => split === id).length)
  const sum = (whole: boolean) =>
    rows.filter(({ split }) => (split === 'all') === whole).reduce((all, { mean }) => all + mean, 0)
  return { counts, apart: Math.abs(sum(true) - sum(false)) / sum(true) }
}

test('who asks while a forecast is replaced hears the old one or the new one whole', async () => {
  // The hour's own forecast of three o'clock stands when the night's fit of three o'clock is written.
  await forecastGym(database.db, gym, new Date(night.getTime() - dayMs))
  await forecastGym(database.db, gym, night)
  let writing = true
  const written = refit(database.db, gym, night, workshop)
  written.finally(() => {
    writing = false
  })
  const told: Awaited<ReturnType<typeof seen>>[] = []
  while (writing) told.push(await seen(night))
  await written
  expect(told.length).toBeGreaterThan(3)
  const whole = (await seen(night)).counts
  for (const { counts, apart } of told) {
    expect(counts).toEqual(whole)
    expect(apart).toBeLessThan(1e-5)
  }
})
