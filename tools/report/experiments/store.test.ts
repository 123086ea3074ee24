import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { models, policyTrials, switchbacks } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { instantOf } from '../../kit/time.ts'
import { startTrial, stopTrial } from '../../recommend/index.ts'
import { testGym } from '../../testing.ts'
import { experiments } from './experiments.ts'

const now = new Date('2026-11-10T15:00:00+01:00')
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

const report = (at = now) =>
  experiments.make(
    { db: database.db, gym, now: at, reader: { role: 'manager' } },
    { window: { from: '2026-06-01', to: '2026-11-09' } },
  )

const begin = () =>
  startTrial(database.db, gym, { a: 'fair', b: 'nearest', metric: 'came', days: 28, now, actor: null })

test('nothing tried, nothing told', async () => {
  expect(await report()).toMatchObject({
    sentences: ['No experiment ran in these days.'],
    tables: [],
    charts: [],
  })
})

test('what runs tells what it will be judged by, and no figure before its end', async () => {
  await begin()
  const { sentences, tables, charts } = await report()
  expect(sentences).toEqual([
    'fair and nearest take turns from 2026-11-11 to 2026-12-08, judged by wishes with an offer that was come to.',
  ])
  expect(tables[0]?.rows[0]?.slice(6)).toEqual(['to begin', null, null, null, null])
  expect(charts).toEqual([])
  expect((await report(new Date('2026-12-09T01:00:00+01:00'))).sentences[0]).toContain('the verdict is due')
})

test('a verdict is told with its bounds, one of models beside one of advice', async () => {
  const [a, b] = await database.db
    .insert(models)
    .values([0, 1].map(() => ({ gym: gym.id, recipe: {}, status: 'retired' as const, createdAt: now })))
    .returning({ id: models.id })
  const date = (day: string) => instantOf(day, 0, gym.zone)
  const plan = { gym: gym.id, seed: 'x', washoutHours: 2 }
  await database.db.insert(switchbacks).values({
    ...plan,
    a: a?.id ?? 0,
    b: b?.id ?? 0,
    startsAt: date('2026-08-03'),
    endsAt: date('2026-08-31'),
    outcome: { pairs: 14, difference: -1.2, chance: 0.01, winner: 'a', sentence: 'Model A is better.' },
  })
  const outcome = { pairs: 14, difference: -9, low: -14, high: -4, chance: 0.002, winner: 'nearest' }
  await database.db.insert(policyTrials).values({
    ...plan,
    a: 'fair',
    b: 'nearest',
    metric: 'taken',
    registeredAt: date('2026-09-01'),
    startsAt: date('2026-09-07'),
    endsAt: date('2026-10-05'),
    outcome: { ...outcome, sentence: '"nearest" is better.' },
  })
  const { sentences, tables, charts } = await report()
  expect(sentences).toEqual(['From 2026-09-07: "nearest" is better.', 'From 2026-08-03: Model A is better.'])
  expect(tables[0]?.rows.map((row) => row[6])).toEqual(['nearest is better', `model ${a?.id} is better`])
  expect(tables[0]?.rows[0]?.slice(7)).toEqual([14, -9, -14, -4])
  expect(charts[0]?.plot).toMatchObject({ bars: [{ value: -9, low: -14, high: -4 }] })
})

test('one that was stopped has no verdict', async () => {
  const begun = await begin()
  await stopTrial(database.db, gym, { id: begun.done ? begun.trial.id : 0, now, actor: null })
  const { sentences, tables } = await report()
  expect(sentences).toEqual(['What was tried in these days was stopped, so it has no verdict.'])
  expect(tables[0]?.rows[0]?.slice(6, 8)).toEqual(['stopped', null])
})
