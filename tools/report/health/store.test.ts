import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { jobsRun, members, modelCalls, outbox, turns } from '../../../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import type { Gym } from '../../kit/gym.ts'
import { addMinutes } from '../../kit/time.ts'
import { testGym } from '../../testing.ts'
import { makeReport } from '../make.ts'
import type { Prices, Report } from '../report.ts'

const now = new Date('2026-11-23T00:20:00+01:00')
const monday = new Date('2026-11-16T00:00:00+01:00')
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

const asked = (at = now, prices?: Record<string, Prices>): Promise<Report> =>
  makeReport(
    { db: database.db, gym, now: at, reader: { role: 'owner' }, prices },
    { kind: 'health', from: '2026-11-16', to: '2026-11-22' },
  )

type Run = { late?: number; outcome?: 'done' | 'failed' | 'running'; took?: number }

/** A week of an hourly job; `how` says of each hour how it went, undefined that it did not. */
async function ran(job: string, how: (hour: number) => Run | undefined) {
  const rows = Array.from({ length: 169 }, (_, hour) => ({ hour, run: how(hour) })).flatMap(
    ({ hour, run }) => {
      if (!run) return []
      const minute = addMinutes(monday, 60 * hour + 5)
      const { late = 0, outcome = 'done' as const, took = 2 } = run
      const startedAt = addMinutes(minute, late)
      const finishedAt = outcome === 'running' ? null : new Date(startedAt.getTime() + 1000 * took)
      return [{ job, gym: gym.id, minute, startedAt, finishedAt, outcome }]
    },
  )
  await database.db.insert(jobsRun).values(rows)
}

/** Messages half an hour apart, from Monday noon; `how` says how each went, in milliseconds or not well. */
async function wrote(how: readonly (number | 'crashed' | 'lost')[]) {
  await database.db.insert(turns).values(
    how.map((took, i) => {
      const at = addMinutes(monday, 720 + 30 * i)
      const ms = took === 'crashed' ? 9000 : took === 'lost' ? 0 : took
      const answeredAt = took === 'lost' ? null : new Date(at.getTime() + ms)
      const said = { text: 'hi', reply: took === 'lost' ? null : { text: 'x' }, crashed: took === 'crashed' }
      return { gym: gym.id, channel: 'web', id: `t${i}`, conversation: 'c', at, answeredAt, ...said }
    }),
  )
}

test('a gym of which nothing is noted yet claims nothing', async () => {
  const report = await asked()
  expect(report.sentences).toEqual([
    'No job ran in these days.',
    'Nobody wrote in these days.',
    'Nothing had to be said unasked.',
  ])
  expect(report).toMatchObject({ charts: [], matters: [] })
})

test('a week in which all went well is said to have', async () => {
  await ran('closeHour', () => ({}))
  await wrote([...Array<number>(95).fill(400), ...Array<number>(5).fill(2600)])
  const report = await asked()
  expect(report.sentences).toEqual([
    'Jobs ran 168 times, none failed and none was late.',
    '100 messages came, half of them within 0.4 s and 95 of 100 within 0.5 s; none crashed.',
    'Nothing had to be said unasked.',
  ])
  expect(report.matters).toEqual([])
  expect(report.tables[0]?.rows).toEqual([['closeHour', 168, 0, 0, 0, 0, 2]])
})

test('jobs that fail, come late, are left out or never end are told, each by its own rhythm', async () => {
  await ran('forecast', (hour) => (hour % 10 === 3 ? { outcome: 'failed' } : {}))
  await ran('retrain', (hour) =>
    hour === 50 ? { outcome: 'running' } : hour > 100 && hour < 106 ? { late: 12 } : {},
  )
  await ran('members', (hour) => (hour >= 20 && hour < 24 ? undefined : {}))
  const report = await asked()
  expect(report.sentences[0]).toBe(
    'Jobs ran 500 times; 17 failed (mostly forecast), 1 never ended (mostly retrain), 5 began over five minutes late (mostly retrain), 4 were left out (mostly members).',
  )
  expect(report.matters).toEqual([
    { sentence: 'The job forecast failed 17 of 168 times; the log says why.', weight: 3 },
  ])
})

test('a service that stands still is told of now, though the window ended last night', async () => {
  await ran('closeHour', (hour) => (hour < 162 ? {} : undefined))
  const report = await asked()
  expect(report.sentences[0]).toBe('No job has run for 7 hours: the service stands still, start it again.')
  expect(report.matters?.[0]?.weight).toBe(3)
  // Of a window long over, nobody can tell what is now.
  const later = await asked(addMinutes(now, 3 * 1440))
  expect(later.sentences[0]).not.toMatch(/stands still/)
})

test('crashes and messages without an answer are counted, and are no part of how long answers take', async () => {
  await wrote([200, 200, 'crashed', 200, 'lost'])
  const report = await asked()
  expect(report.sentences[1]).toBe(
    '5 messages came, half of them within 0.2 s and 95 of 100 within 0.2 s; 1 ended in a crash and 1 were never answered.',
  )
  expect(report.matters).toEqual([
    { sentence: '1 message of 5 ended in a crash; the log has the references.', weight: 2 },
  ])
  expect(report.tables[1]?.rows).toEqual([['2026-11-16', 5, 1, 1]])
})

test('what Spotter says unasked is no message, and what could not be delivered is told', async () => {
  const said = { gym: gym.id, channel: 'web', conversation: 'c', kind: 'reminder' as const, message: {} }
  const times = { madeAt: monday, dueAt: monday, expiresAt: addMinutes(monday, 60) }
  await database.db.insert(outbox).values(
    Array.from({ length: 20 }, (_, i) => ({
      ...said,
      ...times,
      key: `k${i}`,
      state: i < 6 ? ('failed' as const) : i < 10 ? ('dropped' as const) : ('sent' as const),
      reason: i < 6 ? 'unreachable' : i < 10 ? 'silent' : null,
      settledAt: monday,
    })),
  )
  await database.db.insert(turns).values({
    ...{ gym: gym.id, channel: 'web', id: 'outbox:1', conversation: 'c', text: '' },
    ...{ at: addMinutes(monday, 5), answeredAt: addMinutes(monday, 5) },
  })
  const report = await asked()
  expect(report.sentences.slice(1)).toEqual([
    'Nobody wrote in these days.',
    '6 of 16 messages that were said unasked did not arrive.',
  ])
  expect(report.matters?.[0]?.sentence).toMatch(/^6 messages \(38 %\) could not be delivered/)
  expect(report.tables[2]?.rows).toContainEqual(['reminder', 'dropped', 'silent', 4])
})

test('what models cost is told by the configured prices, and is unknown without them', async () => {
  await database.db
    .insert(members)
    .values({ id: crypto.randomUUID(), gym: gym.id, source: 'chat', createdAt: monday })
  const call = { gym: gym.id, at: monday, purpose: 'chat' as const, outcome: 'answered' as const }
  await database.db.insert(modelCalls).values([
    { ...call, model: 'mini', inputTokens: 3e6, cachedTokens: 1e6, outputTokens: 5e5, milliseconds: 900 },
    { ...call, model: 'local', inputTokens: 100, cachedTokens: 0, outputTokens: 10, milliseconds: 50 },
  ])
  const prices = { mini: { input: 1, cached: 0.1, output: 8 } }
  expect((await asked(now, prices)).sentences[2]).toBe(
    'Language models were asked 2 times, 3,500,110 tokens: about 6.10 in your currency for those with a price.',
  )
  expect((await asked()).sentences[2]).toMatch(/unknown, no prices are configured\.$/)
})
