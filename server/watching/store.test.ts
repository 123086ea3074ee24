import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  drifts,
  forecasts,
  jobsRun,
  occupancy,
  outbox,
  ratings,
  scores,
  slots,
  turns,
} from '../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import { testContext, testGym } from '../../tools/testing.ts'
import {
  databaseBytes,
  driftCounts,
  experience,
  forecastSkill,
  lastRuns,
  outboxDue,
  turnsUnanswered,
} from './store.ts'

const now = new Date('2026-11-24T18:00:00+01:00')
const ago = (minutes: number) => addMinutes(now, -minutes)
const epoch = (at: Date) => at.getTime() / 1000

let database: TestDatabase
let gym: Gym
let mia: string

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.empty()
  gym = await testGym(database.db)
  mia = (await testContext(database.db, gym, now.toISOString())).member.id
})

test('what is due in the outbox is counted, and the oldest of it is told', async () => {
  const { db } = database
  expect(await outboxDue(db, now)).toEqual({ due: 0, oldest: null })
  const row = (key: string, dueAt: Date) => ({
    ...{ gym: gym.id, key, member: mia, kind: 'nudge' as const, message: {}, madeAt: ago(100), dueAt },
    expiresAt: addMinutes(now, 600),
  })
  await db.insert(outbox).values([row('a', ago(30)), row('b', ago(5)), row('c', addMinutes(now, 5))])
  await db.insert(outbox).values({ ...row('d', ago(90)), state: 'sent', settledAt: ago(89) })
  expect(await outboxDue(db, now)).toEqual({ due: 2, oldest: epoch(ago(30)) })
})

test('a turn counts as unanswered after two minutes, for an hour, where no bug ended it', async () => {
  const { db } = database
  const turn = (id: string, at: Date, more = {}) => ({
    ...{ gym: gym.id, channel: 'web', id, conversation: 'mia', at, text: 'hello', ...more },
  })
  await db
    .insert(turns)
    .values([
      turn('just begun', ago(1)),
      turn('lost', ago(10)),
      turn('long ago', ago(90)),
      turn('answered', ago(10), { answeredAt: ago(9) }),
      turn('a bug', ago(10), { crashed: true }),
    ])
  expect(await turnsUnanswered(db, [gym.id], now)).toBe(1)
  expect(await turnsUnanswered(db, ['another'], now)).toBe(0)
})

test('of each job the gym that has waited longest counts', async () => {
  const { db } = database
  const other = await testGym(db, 'other')
  const run = (job: string, at: string, minute: Date, outcome: 'done' | 'failed' | 'running') => ({
    ...{ job, gym: at, minute, startedAt: minute, outcome },
    finishedAt: outcome === 'running' ? null : addMinutes(minute, 1),
  })
  await db
    .insert(jobsRun)
    .values([
      run('forecast', gym.id, ago(70), 'done'),
      run('forecast', gym.id, ago(10), 'failed'),
      run('forecast', other.id, ago(130), 'done'),
      run('forecast', other.id, ago(10), 'running'),
      run('deliver', gym.id, ago(2), 'done'),
    ])
  const runs = await lastRuns(db, ['forecast', 'deliver', 'tidy'], [gym.id, other.id])
  expect(runs.sort((a, b) => a.job.localeCompare(b.job))).toEqual([
    { job: 'deliver', oldest: epoch(ago(1)), never: 1 },
    { job: 'forecast', oldest: epoch(ago(129)), never: 0 },
    { job: 'tidy', oldest: null, never: 2 },
  ])
})

test('forecasts are held against the same slot a week before, by the clock on the wall', async () => {
  const { db } = database
  const score = (slot: Date, people: number, mean: number, reach: number) => ({
    ...{ gym: gym.id, split: 'all', slot, lead: 'day' as const, origin: addMinutes(slot, -1440), model: 'm' },
    ...{ mean, low: mean - reach, high: mean + reach, people },
  })
  const weekBefore = (slot: Date, people: number) => ({
    ...{ gym: gym.id, split: 'all', slot: addMinutes(slot, -7 * 1440), people, source: 'counts' as const },
  })
  // Off by 2 where the week before was off by 10; off by 4 where it was off by 2; one without a week before.
  await db
    .insert(scores)
    .values([score(ago(60), 40, 42, 3), score(ago(90), 30, 34, 3), score(ago(120), 20, 20, 3)])
  await db.insert(occupancy).values([weekBefore(ago(60), 30), weekBefore(ago(90), 32)])
  await db.insert(scores).values(score(ago(9 * 1440), 10, 99, 3))
  const ahead = { gym: gym.id, split: 'all', mean: 5, low: 4, high: 6, model: 'm' }
  await db.insert(forecasts).values([
    { ...ahead, origin: ago(120), slot: now },
    { ...ahead, origin: ago(60), slot: now },
  ])
  const bare = await testGym(db, 'bare')
  const skills = await forecastSkill(db, [gym.id, bare.id], now)
  expect(skills.sort((a, b) => b.gym.localeCompare(a.gym))).toEqual([
    { gym: gym.id, mase: expect.closeTo(0.5, 6), coverage: expect.closeTo(2 / 3, 6), origin: epoch(ago(60)) },
    { gym: bare.id, mase: null, coverage: null, origin: null },
  ])
})

test('changes of the crowd are counted by what found them', async () => {
  const { db } = database
  const drift = (detector: 'page-hinkley' | 'level-shift', foundAt: Date, answered: boolean) => ({
    ...{
      gym: gym.id,
      split: 'all',
      detector,
      foundAt,
      since: foundAt,
      factor: 1.4,
      reason: 'more',
      answered,
    },
  })
  await db
    .insert(drifts)
    .values([
      drift('page-hinkley', ago(60), false),
      drift('page-hinkley', ago(9 * 1440), true),
      drift('level-shift', ago(8 * 1440), false),
    ])
  expect((await driftCounts(db, now)).sort((a, b) => a.detector.localeCompare(b.detector))).toEqual([
    { detector: 'level-shift', open: 1, recent: 0 },
    { detector: 'page-hinkley', open: 1, recent: 1 },
  ])
})

test('how members fare is a few sums', async () => {
  const { db } = database
  const turn = (id: string, at: Date) => ({
    ...{ gym: gym.id, channel: 'web', id, conversation: 'mia', at, text: 'hi', member: mia, answeredAt: at },
  })
  await db.insert(turns).values([turn('a', ago(10)), turn('b', ago(20)), turn('c', ago(3000))])
  const rate = (id: string, value: 'good' | 'bad') => ({
    gym: gym.id,
    channel: 'web',
    turn: id,
    member: mia,
    value,
    at: ago(5),
  })
  await db.insert(ratings).values([rate('a', 'good'), rate('b', 'bad'), rate('c', 'good')])
  const slot = (split: string, minutes: number) => ({
    ...{
      gym: gym.id,
      split,
      start: addMinutes(now, minutes),
      quota: 8,
      taken: 3,
      expected: 1,
      low: 0,
      high: 2,
      origin: now,
    },
  })
  await db.insert(slots).values([slot('all', 60), slot('legs', 60), slot('all', 3000)])
  expect(await experience(db, [gym.id], now)).toEqual({ good: 2, bad: 1, members: 1, places: 8, taken: 3 })
  expect(await databaseBytes(db)).toBeGreaterThan(1e6)
})
