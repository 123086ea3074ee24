import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { weights } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { runTool } from '../../index.ts'
import type { Chart } from '../../kit/chart.ts'
import type { Gym } from '../../kit/gym.ts'
import { addDays, instantOf } from '../../kit/time.ts'
import type { ToolContext, ToolOutcome } from '../../kit/tool.ts'
import { later, testContext, testGym } from '../../testing.ts'
import { consentTool } from '../consent/tool.ts'
import { saveProfile } from '../store.ts'
import { updateProfileTool } from '../updating/tool.ts'
import { logWeightTool } from './tool.ts'

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
  mia = await testContext(database.db, gym, '2026-11-24T12:00:00+01:00')
  await runTool(consentTool, { domain: 'body', also: ['health'], given: true }, mia)
})

const whose = () => ({ gym: gym.id, member: mia.member.id })
const weigh = (input: object, context = mia) => runTool(logWeightTool, input, context)
const chartsOf = (outcome: ToolOutcome): readonly Chart[] => {
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.charts
}

/** Weighings of the mornings before today. */
async function mornings(of: (day: number) => number, days: number) {
  const rows = Array.from({ length: days }, (_, day) => ({
    ...whose(),
    id: crypto.randomUUID(),
    at: instantOf(addDays('2026-11-24', day - days), 420, gym.zone),
    kg: of(day),
  }))
  await database.db.insert(weights).values(rows)
}

test('the third day weighed brings the first picture', async () => {
  await mornings(() => 80, 1)
  expect(chartsOf(await weigh({ weightKg: 80.4, at: '2026-11-22' }))).toEqual([])
  const [chart] = chartsOf(await weigh({ weightKg: 80.2 }))
  expect(chart).toMatchObject({ about: 'member', title: 'Body weight', points: [] })
  expect(chart?.measured?.dots.map(({ value }) => value)).toEqual([80.4, 80, 80.2])
  expect(chart?.measured?.trend).toBeUndefined()
})

test('the picture is of now, though the weighing was of last week', async () => {
  await mornings((day) => 82 - day / 20, 30)
  const [chart] = chartsOf(await weigh({ weightKg: 81, at: '2026-11-17' }))
  expect(chart?.measured?.dots.at(-1)?.date).toBe('2026-11-23')
  expect(chart?.measured).toMatchObject({ to: '2026-11-24', trend: { way: 'down', to: '2026-11-23' } })
})

test.each([
  [null, 'kg', /: 80(\.\d)? kg by the trend$/],
  ['us', 'lb', /: 17\d(\.\d)? lb by the trend$/],
  ['uk', 'st', /: 12 st \d+ lb by the trend$/],
] as const)('units %s are drawn in %s', async (units, unit, title) => {
  await saveProfile(database.db, whose(), { units }, mia.now)
  await mornings((day) => 80 + (day % 2) / 5, 20)
  const [chart] = chartsOf(await weigh({ weightKg: 80 }))
  expect(chart?.measured).toMatchObject({ unit, trend: { way: 'unclear' } })
  expect(chart?.title).toMatch(title)
})

test('who has trouble with eating gets no picture of their weight', async () => {
  await mornings(() => 60, 20)
  await saveProfile(database.db, whose(), { eatingDisorder: true }, mia.now)
  expect(chartsOf(await weigh({ weightKg: 60 }))).toEqual([])
})

test('a weight that falls too fast is not shown off', async () => {
  const on = (date: string) => later(mia, `${date}T08:00:00+01:00`)
  const start = { heightCm: 180, weightKg: 88, goal: 'cut' }
  await runTool(updateProfileTool, start, on('2026-11-03'))
  await weigh({ weightKg: 86 }, on('2026-11-10'))
  await weigh({ weightKg: 84 }, on('2026-11-17'))
  const outcome = await weigh({ weightKg: 82 })
  expect(outcome).toMatchObject({ ok: true, say: expect.stringContaining('pausing the cut') })
  expect(chartsOf(outcome)).toEqual([])
})

test('what is not kept is not drawn, and in a group nothing is', async () => {
  const ben = await testContext(database.db, gym, '2026-11-24T12:00:00+01:00')
  expect(chartsOf(await weigh({ weightKg: 80 }, ben))).toEqual([])
  await mornings(() => 80, 20)
  const group = { ...mia, place: { ...mia.place, private: false } }
  expect(await weigh({ weightKg: 80 }, group)).toEqual({ ok: false, code: 'only_in_private', facts: {} })
})
