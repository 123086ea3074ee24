import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { counts, forecasts } from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { rebuildOccupancy } from '../checkin/index.ts'
import { memberTools, runTool } from '../index.ts'
import { type Gym, openSlots } from '../kit/gym.ts'
import { addMinutes, dayMs, localTime } from '../kit/time.ts'
import type { ToolContext, ToolOutcome } from '../kit/tool.ts'
import { later, testContext, testGym } from '../testing.ts'
import { dayOf } from './crowd/day.ts'
import { forecastGym } from './job.ts'

const now = new Date('2026-11-24T17:42:00+01:00')
let database: TestDatabase
let gym: Gym
let mia: ToolContext

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = await testContext(database.db, gym, now.toISOString())
})

/** People by the clock on the wall: 60 at six in the evening, 20 in the middle of the day, else 8. */
function crowd(at: Date): number {
  const hour = Math.floor(localTime(at, gym.zone).minute / 60)
  if (hour === 18) return 60
  return hour >= 10 && hour < 16 ? 20 : 8
}

async function history(days: number, until = now) {
  const from = new Date(until.getTime() - days * dayMs)
  const rows = openSlots(gym, from, until).map((slot) => ({
    gym: gym.id,
    at: addMinutes(slot, 10),
    source: 'sensor' as const,
    count: crowd(slot),
  }))
  await database.db.insert(counts).values(rows)
  await rebuildOccupancy(database.db, gym, from, until)
}

function ask(name: string, input: unknown, context = mia): Promise<ToolOutcome> {
  const tool = memberTools.find((known) => known.name === name)
  if (!tool) throw new Error(`no tool ${name}`)
  return runTool(tool, input, context)
}

const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : outcome.code)

test('a moment is answered with day, hour, number and how the day compares', async () => {
  await history(42)
  await forecastGym(database.db, gym, now)
  const said = says(await ask('crowdForecast', { from: '2026-11-25T18:00', to: '2026-11-25T19:00' }))
  expect(said).toMatch(/^Tomorrow, Wednesday 25 November, 18:00: about (5[89]|60) people/)
  expect(said).toMatch(/That day: quietest 0[67]:\d\d to (09|10):00 with about [89]/)
})

test('a stretch is answered with its quiet windows and its peak', async () => {
  await history(42)
  await forecastGym(database.db, gym, now)
  const said = says(await ask('crowdForecast', { from: '2026-11-25T12:00', to: '2026-11-25T22:00' }))
  expect(said).toMatch(
    /quietest tomorrow, Wednesday 25 November, (16:00 to 18:00|19:00 to 22:00): about [89]/,
  )
  expect(said).toMatch(/Busiest: 18:(00|30), about (5[89]|60)/)
})

test('a split without any record of its own gets its area of the whole, and small numbers stay hidden', async () => {
  await history(42)
  await forecastGym(database.db, gym, now)
  const busy = await ask('crowdForecast', { split: 'squats', from: '2026-11-25T18:00' })
  expect(says(busy)).toMatch(/legs, about 1[01] people/)
  const quiet = await ask('crowdForecast', { split: 'legs', from: '2026-11-25T08:00' })
  expect(says(quiet)).toMatch(/legs, fewer than 5 people/)
  expect(JSON.stringify(quiet)).not.toMatch(/"about":[0-4]\b/)
})

test('a young gym says that it is rough, an empty one that it does not know, a dead one since when', async () => {
  expect(says(await ask('crowdForecast', {}))).toBe('no_history')
  await history(4)
  await forecastGym(database.db, gym, now)
  expect(says(await ask('crowdForecast', {}))).toMatch(/I only know 4 days so far, so this is rough/)
  const spring = later(mia, '2027-03-01T12:00:00+01:00')
  expect(await forecastGym(database.db, gym, spring.now)).toBe(false)
  expect(says(await ask('crowdForecast', {}, spring))).toBe('stale_history')
})

test('now is compared with what this hour usually brings', async () => {
  await history(42)
  await forecastGym(database.db, gym, now)
  await database.db.insert(counts).values({ gym: gym.id, at: now, source: 'sensor', count: 40 })
  expect(says(await ask('crowdNow', {}))).toMatch(
    /^About 40 people are here right now; the gym holds 80\.\nBusier/,
  )
})

test('a forecast made twice at one origin stands once', async () => {
  await history(21)
  await forecastGym(database.db, gym, now)
  const rows = await database.db.$count(forecasts)
  await forecastGym(database.db, gym, addMinutes(now, 5))
  expect(await database.db.$count(forecasts)).toBe(rows)
})

test('the day strip holds past and coming slots with their levels', async () => {
  await history(42)
  await forecastGym(database.db, gym, now)
  const day = await dayOf(database.db, gym, now)
  expect(day?.slots).toHaveLength(32)
  const level = (clock: string) => day?.slots.find(({ at }) => at.includes(`T${clock}`))?.level
  expect([level('07:00'), level('12:00'), level('18:30')]).toEqual(['quiet', 'normal', 'busy'])
})
