import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { worded } from '../../../bot/messages.ts'
import { asks, claims } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Gym } from '../../kit/gym.ts'
import type { ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { openGymPlaces } from '../opening/open.ts'
import { wrongBooks } from '../places/testing.ts'
import { recommendSlotsTool } from './recommend.ts'
import { foresee } from './testing.ts'

const noon = '2026-11-24T12:00:00+01:00'
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
  mia = await testContext(database.db, gym, noon)
})

/** Opens some days from an instant on, with ten people in every slot. */
async function openFrom(at: string, days: number) {
  mia = { ...later(mia, at), gym }
  await foresee(database.db, gym, { now: mia.now, days, people: () => 10 })
}
const ask = (input: Record<string, unknown> = {}) =>
  runTool(recommendSlotsTool, { split: 'legs', minutes: 60, ...input }, mia)
const says = (outcome: ToolOutcome) => (outcome.ok ? outcome.say : worded(outcome.code, outcome.facts, mia))
const code = (outcome: ToolOutcome) => (outcome.ok ? 'ok' : outcome.code)
type Told = { start: string; end: string }
const offersOf = (outcome: ToolOutcome) => (outcome.ok ? (outcome.result as { offers: Told[] }).offers : [])

test.each([
  ['in the past', { from: '2026-11-24T08:00', to: '2026-11-24T10:00' }, 'in_the_past'],
  ['further ahead than is forecast', { from: '2026-12-20T18:00' }, 'too_far'],
  ['longer than two weeks', { from: '2026-11-24', to: '2026-12-24' }, 'window_too_long'],
  ['that ends before it begins', { from: '2026-11-25T20:00', to: '2026-11-25T18:00' }, 'bad_period'],
  ['outside the opening hours', { from: '2026-11-25T23:00', to: '2026-11-26T05:00' }, 'closed'],
  ['that is no time', { from: 'next blue moon' }, 'unknown_time'],
  ['for a part the gym has not', { split: 'juggling' }, 'unknown_split'],
])('a window %s is refused with its sentence, and nothing is held', async (_, input, expected) => {
  await openFrom(noon, 2)
  const outcome = await ask(input)
  expect(code(outcome)).toBe(expected)
  expect(says(outcome)).not.toMatch(/That didn't work|!/)
  expect(await database.db.select().from(claims)).toEqual([])
  expect(await database.db.select().from(asks)).toEqual([])
})

test('a window that has begun is looked at from now on', async () => {
  await openFrom(noon, 1)
  const outcome = await ask({ from: '2026-11-24T08:00', to: '2026-11-24T14:00' })
  for (const { start, end } of offersOf(outcome)) {
    expect(start >= '2026-11-24T12:00').toBe(true)
    expect(end <= '2026-11-24T14:00:00+01:00').toBe(true)
  }
  expect(offersOf(outcome).length).toBeGreaterThan(0)
})

test('a visit longer than the gym is open finds no time, and is kept as a wish', async () => {
  gym = { ...gym, hours: gym.hours.map((each) => ({ ...each, opens: 600, closes: 900 })) }
  await openFrom(noon, 3)
  const outcome = await ask({ minutes: 360, from: '2026-11-25', to: '2026-11-26' })
  expect(says(outcome)).toBe(
    'There is no time for a visit for legs in that window. Shall I look at another one?',
  )
  expect(await database.db.select().from(asks)).toMatchObject([{ offered: 0, wanted: null, minutes: 360 }])
})

test('a visit longer than its window begins inside it all the same', async () => {
  await openFrom(noon, 1)
  const outcome = await ask({ minutes: 180, from: '2026-11-24T17:00', to: '2026-11-24T19:00' })
  expect(offersOf(outcome).length).toBeGreaterThan(0)
  for (const { start } of offersOf(outcome))
    expect(start >= '2026-11-24T17:00' && start < '2026-11-24T19:00').toBe(true)
})

test('minutes that are no whole slots are rounded up, and without any a visit is as long as usual', async () => {
  await openFrom(noon, 1)
  expect(await ask({ minutes: 50 })).toMatchObject({ result: { minutes: 60 } })
  expect(await ask({ minutes: undefined })).toMatchObject({ result: { minutes: 90 } })
  expect(code(await ask({ minutes: 500 }))).toBe('bad_input')
})

test('without a split it is about the whole gym', async () => {
  await openFrom(noon, 1)
  const outcome = await ask({ split: undefined, from: '2026-11-24T16:00', to: '2026-11-24T20:00' })
  expect(outcome).toMatchObject({ result: { split: null } })
  expect(says(outcome)).toMatch(/^Today:\n1\) \d\d:\d\d: about 30 people/)
})

test('a gym that has never counted anybody says so', async () => {
  expect(code(await ask())).toBe('no_history')
  expect(await database.db.select().from(asks)).toEqual([])
})

test('what is opened from the forecast is what is offered', async () => {
  await foresee(database.db, gym, { now: mia.now, people: () => 4, places: () => 0, whole: () => 0 })
  expect(offersOf(await ask({ from: '2026-11-24T18:00' }))).toEqual([])
  await openGymPlaces(database.db, gym, mia.now)
  const outcome = await ask({ from: '2026-11-24T18:00' })
  expect(offersOf(outcome)[0]?.start).toBe('2026-11-24T18:00:00+01:00')
})

describe('a gym that is open past midnight', () => {
  beforeEach(async () => {
    gym = { ...gym, hours: gym.hours.map((each) => ({ ...each, opens: 960, closes: 1560 })) }
    await openFrom('2026-11-24T18:00:00+01:00', 2)
  })

  test('tonight is one evening: three times, an hour apart, also after twelve', async () => {
    const outcome = await ask({ from: '2026-11-24T22:00', to: '2026-11-25T02:00' })
    expect(outcome).toMatchObject({ result: { kind: 'now' } })
    const starts = offersOf(outcome).map(({ start }) => Date.parse(start))
    expect(starts).toHaveLength(3)
    for (const [i, a] of starts.entries())
      for (const b of starts.slice(i + 1)) expect(Math.abs(a - b)).toBeGreaterThanOrEqual(3_600_000)
  })

  test('a late hour that was named has others beside it', async () => {
    const outcome = await ask({ from: '2026-11-24T23:00' })
    expect(offersOf(outcome)).toHaveLength(3)
    expect(offersOf(outcome)[0]?.start).toBe('2026-11-24T23:00:00+01:00')
  })

  test('a visit over midnight has its places in every slot of both days', async () => {
    const outcome = await ask({ from: '2026-11-24T23:30' })
    expect(offersOf(outcome)[0]).toMatchObject({
      start: '2026-11-24T23:30:00+01:00',
      end: '2026-11-25T00:30:00+01:00',
    })
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })
})

describe('days on which the clock changes', () => {
  test.each([
    ['back', '2026-10-24T12:00:00+02:00', '2026-10-25', '+01:00'],
    ['forward', '2027-03-27T12:00:00+01:00', '2027-03-28', '+02:00'],
  ])('%s: six is six on the wall', async (_, at, day, offset) => {
    await openFrom(at, 2)
    const outcome = await ask({ from: `${day}T18:00` })
    expect(offersOf(outcome)[0]?.start).toBe(`${day}T18:00:00${offset}`)
    const whole = await ask({ from: day, to: day })
    expect(offersOf(whole)).toHaveLength(3)
    for (const { start } of offersOf(whole)) expect(start.slice(0, 10)).toBe(day)
  })

  test('a night with an hour twice is told without a slip', async () => {
    gym = { ...gym, hours: gym.hours.map((each) => ({ ...each, opens: 0, closes: 1440 })) }
    await openFrom('2026-10-24T20:00:00+02:00', 1)
    const outcome = await ask({ from: '2026-10-25T00:00', to: '2026-10-25T05:00' })
    expect(offersOf(outcome)).toHaveLength(3)
    for (const { start, end } of offersOf(outcome))
      expect(Date.parse(end) - Date.parse(start)).toBe(3_600_000)
    expect(await wrongBooks(database.db, gym)).toEqual([])
  })
})
