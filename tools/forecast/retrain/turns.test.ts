import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { occupancy, scores } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { seededRandom } from '../../kit/random.ts'
import { addMinutes, dayMs, localTime } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { fitGym } from '../ensemble/fit.ts'
import { quickRecipe, type Recipe } from '../ensemble/members.ts'
import { forecastGym, type Workshop } from '../job.ts'
import { learnFromClosed } from '../learning/learn.ts'
import { championOf, ensureChampion, proposeChallenger } from '../learning/registry/registry.ts'
import { modelReport } from '../learning/report.ts'
import { blockAt } from '../learning/switchback/design.ts'
import { allSwitchbacks, startSwitchback } from '../learning/switchback/store.ts'
import { retrain } from './retrain.ts'

/** A Monday morning. */
const start = new Date('2026-03-09T06:15:00+01:00')
const days = 14
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

const recipe = (seed: string): Recipe => ({ ...quickRecipe, members: ['profile'], rehearsals: 0, seed })

/** Fits what it is told to; whoever is called "blunt" expects a third too many. */
const workshop: Workshop = {
  forecast: async (input) => {
    const fit = fitGym(input)
    if (input.recipe.seed !== 'blunt') return fit
    return { ...fit, rows: fit.rows.map((row) => ({ ...row, mean: row.mean * 1.33, high: row.high * 1.33 })) }
  },
  rival: async () => [],
}

async function count(from: Date, to: Date) {
  const random = seededRandom(`people ${from.getTime()}`)
  const people = (slot: Date) => (localTime(slot, gym.zone).minute >= 17 * 60 ? 40 : 15) + 4 * random()
  const slots = openSlots(gym, from, to)
  await database.db.insert(occupancy).values(
    slots.map((slot) => ({
      gym: gym.id,
      slot,
      split: 'all',
      people: people(slot),
      source: 'counts' as const,
    })),
  )
}

/** What the jobs of an hour do. */
async function hour(now: Date) {
  await learnFromClosed(database.db, gym, now)
  await forecastGym(database.db, gym, now, { workshop })
  return retrain(database.db, gym, now, workshop)
}

test('two models take turns on live advice by half days, are judged by what came, and the better one stays', async () => {
  const { db } = database
  const a = (await ensureChampion(db, gym.id, recipe('blunt'), start)).id
  const b = (await proposeChallenger(db, gym.id, { recipe: recipe('sharp'), metrics: {}, now: start })) ?? 0
  await count(new Date(start.getTime() - 28 * dayMs), addMinutes(start, (days + 2) * 1440))
  const begun = await startSwitchback(db, gym, { a, b, days, now: start })
  if (!begun.done) throw new Error(begun.why)

  const why: Record<string, number> = {}
  // Every six hours, and so at the head of each half day, until the last slot is settled.
  for (let now = start; now <= addMinutes(begun.switchback.endsAt, 7 * 60); now = addMinutes(now, 360)) {
    const look = await hour(now)
    if (look.why) why[look.why] = (why[look.why] ?? 0) + 1
  }

  expect(why.first).toBe(1)
  // A turn changes hands once or twice a day, and each new hand is fitted.
  expect(why.turn).toBeGreaterThanOrEqual(days)
  const told = await db
    .select({ slot: scores.slot, model: scores.model })
    .from(scores)
    .where(and(eq(scores.gym, gym.id), eq(scores.split, 'all'), eq(scores.lead, 'hour')))
  const counted = told.flatMap(({ slot, model }) => {
    const block = blockAt(begun.switchback, slot)
    return block?.counted ? [{ model, taking: `model ${begun.switchback[block.arm]}` }] : []
  })
  expect(counted.length).toBeGreaterThan(14 * 10)
  const right = counted.filter(({ model, taking }) => model === taking).length
  expect(right / counted.length).toBeGreaterThan(0.9)

  const [judged] = await allSwitchbacks(db, gym)
  expect(judged?.outcome).toMatchObject({ pairs: 7, winner: 'b' })
  expect(await championOf(db, gym.id)).toMatchObject({ id: b })
  expect(await modelReport(db, gym, addMinutes(begun.switchback.endsAt, 480))).toContain('Model B is better')
}, 120_000)
