import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { audit, switchbacks } from '../../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../../db/testing.ts'
import type { Gym } from '../../../kit/gym.ts'
import { testGym } from '../../../testing.ts'
import { ensureChampion, proposeChallenger } from '../registry/registry.ts'
import { armAt } from './design.ts'
import { allSwitchbacks, finishSwitchback, runningSwitchback, startSwitchback } from './store.ts'
import { verdictOf } from './verdict.ts'

const now = new Date('2026-03-25T15:00:00+01:00')
let database: TestDatabase
let gym: Gym
let a: number
let b: number

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  a = (await ensureChampion(database.db, 'gym', { seed: 1 }, now)).id
  b = (await proposeChallenger(database.db, 'gym', { recipe: { seed: 2 }, metrics: {}, now })) ?? 0
})

const start = (days = 14) => startSwitchback(database.db, gym, { a, b, days, now })

test('an experiment begins at the next midnight, lasts whole days over a clock change, and is in the trail', async () => {
  const started = await start()
  expect(started).toMatchObject({
    done: true,
    switchback: {
      startsAt: new Date('2026-03-26T00:00:00+01:00'),
      endsAt: new Date('2026-04-09T00:00:00+02:00'),
    },
  })
  const running = await runningSwitchback(database.db, gym, now)
  expect(running && armAt(running, new Date('2026-03-27T09:00:00+01:00'))).toMatch(/^[ab]$/)
  expect(await database.db.select().from(audit)).toMatchObject([
    { action: 'switchback.started', details: { a, b } },
  ])
})

test('what makes no sense is refused, and leaves nothing behind', async () => {
  for (const days of [0, 1, 13, 58, 2.5, Number.NaN]) {
    expect(await start(days)).toEqual({ done: false, why: 'bad days' })
  }
  const ask = (first: number, second: number) =>
    startSwitchback(database.db, gym, { a: first, b: second, days: 14, now })
  expect(await ask(a, a)).toEqual({ done: false, why: 'same model' })
  expect(await ask(a, 999)).toEqual({ done: false, why: 'unknown model' })
  expect(await database.db.$count(switchbacks)).toBe(0)
})

test('of two that are asked for at once, one begins', async () => {
  const started = await Promise.all([start(), start(), start()])
  expect(started.filter(({ done }) => done)).toHaveLength(1)
  expect(await start()).toEqual({ done: false, why: 'one is running' })
})

test('a verdict stands, and ends the experiment', async () => {
  const started = await start()
  if (!started.done) throw new Error('not started')
  const { switchback } = started
  const verdict = verdictOf(switchback, [], 'lower')
  await finishSwitchback(database.db, 'gym', switchback.id, verdict)
  await finishSwitchback(database.db, 'gym', switchback.id, { ...verdict, sentence: 'changed' })
  expect(await allSwitchbacks(database.db, gym)).toMatchObject([{ outcome: { sentence: verdict.sentence } }])
  expect(await runningSwitchback(database.db, gym, now)).toBeUndefined()
})
