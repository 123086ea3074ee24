import { and, eq, inArray, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { claims, occupancy } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { type Gym, openSlots } from '../../kit/gym.ts'
import { normal, type Random, seededRandom } from '../../kit/random.ts'
import { addMinutes, dayMs, instantOf, localTime } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { peopleAnyway } from '../anyway.ts'
import { fitGym } from '../ensemble/fit.ts'
import { quickRecipe } from '../ensemble/members.ts'
import { forecastGym, refit, type Workshop } from '../job.ts'
import { forecastRows, newestOrigin } from '../store.ts'
import { grant } from './testing.ts'

const night = new Date('2026-11-24T03:15:00+01:00')
const noon = new Date('2026-11-24T12:10:00+01:00')
const six = new Date('2026-11-24T18:00:00+01:00')
const workshop: Workshop = {
  forecast: async (input) => fitGym({ ...input, recipe: quickRecipe }),
  rival: async () => [],
}
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

/** Somebody of a simulated gym: when they come, and when they would have come without advice. */
type Visit = { at: Date; usually: Date }

const parts = { legs: 0.5, chest: 0.3, cardio: 0.2 }

/** What comes anyway: fifty in the evening, twenty-five else, every day with its own luck. */
function anyway(slot: Date, random: (day: string) => number): number {
  const { minute, date } = localTime(slot, gym.zone)
  return (minute >= 17 * 60 ? 50 : 25) * random(date)
}

const luck = (day: string) => Math.exp(normal(seededRandom(day), 0, 0.15))

/** Eight regulars of every evening, of whom so many follow advice to come in the afternoon. */
function visitsOf(day: string, share: number, random: Random): Visit[] {
  return Array.from({ length: 8 }, (_, i) => {
    const usual = instantOf(day, 18 * 60 + 30 * (i % 4), gym.zone)
    const quiet = instantOf(day, 14 * 60 + 30 * (i % 4), gym.zone)
    return { usually: usual, at: random() < share ? quiet : usual }
  })
}

/** Six weeks of a gym, and the places of those whom we advised. */
async function live(share: number, { until = night, days = 42 } = {}) {
  const random = seededRandom('six weeks')
  const from = new Date(night.getTime() - days * dayMs)
  const open = openSlots(gym, from, until)
  const dates = [...new Set(open.map((slot) => localTime(slot, gym.zone).date))]
  const visits = dates.flatMap((date) => visitsOf(date, share, random)).filter(({ at }) => at < until)
  const here = (slot: Date) => visits.filter(({ at }) => at <= slot && slot < addMinutes(at, 60)).length
  const rows = open.flatMap((slot) => {
    const people = anyway(slot, luck)
    const whole = { gym: gym.id, slot, source: 'visits' as const }
    const split = (id: keyof typeof parts) => ({
      ...whole,
      split: id,
      people: parts[id] * people + (id === 'legs' ? here(slot) : 0),
    })
    return [
      { ...whole, split: 'all', people: people + here(slot) },
      split('legs'),
      split('chest'),
      split('cardio'),
    ]
  })
  for (let i = 0; i < rows.length; i += 2000)
    await database.db.insert(occupancy).values(rows.slice(i, i + 2000))
  const moved = visits.filter(({ at, usually }) => at < usually)
  if (moved.length > 0)
    await grant(
      database.db,
      gym,
      moved.map(({ at, usually }) => ({ slot: at, usually })),
    )
}

/** The demand that the newest forecast expects, by series and slot. */
async function demand(at: Date, days = 7): Promise<Map<string, number>> {
  const origin = await newestOrigin(database.db, gym.id, at)
  if (!origin) throw new Error('there is no forecast')
  const to = new Date(at.getTime() + days * dayMs)
  const rows = await forecastRows(database.db, {
    gym: gym.id,
    origin,
    splits: ['all', 'legs'],
    from: at,
    to,
  })
  return new Map(rows.map((row) => [`${row.split} ${row.slot.getTime()}`, row.demand ?? row.mean]))
}

/** Mean of how far two forecasts lie apart, in people. */
function apart(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const keys = [...a.keys()]
  return keys.reduce((sum, key) => sum + Math.abs((a.get(key) ?? 0) - (b.get(key) ?? 0)), 0) / keys.length
}

describe('what is learned from a gym that we advise', () => {
  async function world(share: number, until = night) {
    await database.empty()
    gym = await testGym(database.db)
    await live(share, { until })
    await refit(database.db, gym, night, workshop)
    return demand(night)
  }

  test('is the gym as it were without us', async () => {
    const without = await world(0)
    const advised = await world(0.6)
    expect(apart(without, advised)).toBeLessThan(0.05)
    // Without its places on record the same gym is learned as it looks.
    await database.db.update(claims).set({ cameAt: null })
    await forecastGym(database.db, gym, night, { again: true, workshop })
    expect(apart(without, await demand(night))).toBeGreaterThan(0.2)
  })

  test('and of today: those who came on our advice this morning do not make it a full day', async () => {
    const until = new Date('2026-11-24T12:00:00+01:00')
    const early = [10, 11].map((hour) => instantOf('2026-11-24', hour * 60, gym.zone))
    const today = async (more: number, advised: number) => {
      await world(0, until)
      for (const slot of early) {
        const places = Array.from({ length: advised }, () => ({ slot, usually: six }))
        if (advised > 0) await grant(database.db, gym, places)
        for (const minutes of [0, 30]) await counted(addMinutes(slot, minutes), more)
      }
      await forecastGym(database.db, gym, noon)
      return demand(noon, 0.5)
    }
    const without = await today(0, 0)
    expect(apart(without, await today(12, 12))).toBeLessThan(0.05)
    expect(apart(without, await today(12, 0))).toBeGreaterThan(0.5)
  })
})

/** So many more people were counted in a slot, for legs. */
async function counted(slot: Date, more: number) {
  await database.db
    .update(occupancy)
    .set({ people: sql`${occupancy.people} + ${more}` })
    .where(and(eq(occupancy.slot, slot), inArray(occupancy.split, ['all', 'legs'])))
}

test('the people who would have come anyway are those who were counted, without those whom we brought', async () => {
  await live(0, { days: 1 })
  const at = new Date('2026-11-23T14:00:00+01:00')
  const usual = new Date('2026-11-23T18:00:00+01:00')
  const span = { from: new Date('2026-11-23T00:00:00+01:00'), to: night }
  const before = await peopleAnyway(database.db, gym, span)
  await grant(database.db, gym, [{ slot: at, usually: usual }])
  const after = await peopleAnyway(database.db, gym, span)
  const change = (split: string, slot: Date) =>
    (after.get(split)?.get(slot.getTime()) ?? 0) - (before.get(split)?.get(slot.getTime()) ?? 0)
  for (const split of ['all', 'legs']) {
    expect(change(split, at)).toBeCloseTo(-1)
    expect(change(split, usual)).toBeCloseTo(1)
  }
  expect(change('chest', at)).toBe(0)
  expect(change('all', addMinutes(at, 60))).toBe(0)
})
