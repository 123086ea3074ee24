import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { jobsRun } from '../db/schema/index.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { here } from '../tools/forecast/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { testGym } from '../tools/testing.ts'
import { type Job, jobs, lightJobs, runJob } from './jobs.ts'

const minute = new Date('2026-11-24T17:05:00Z')
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

const house = () => ({ db: database.db, workshop: here, doors: new Map(), log: () => {}, now: () => minute })

function counting(work: () => void = () => {}): Job {
  return { name: 'count', cron: '* * * * *', run: async () => work() }
}

test('a job that fires many times in a minute works once', async () => {
  let worked = 0
  const job = counting(() => worked++)
  const ran = await Promise.all(Array.from({ length: 6 }, () => runJob(house(), job, gym, minute)))
  expect(ran.filter(Boolean)).toHaveLength(1)
  expect(worked).toBe(1)
})

test('a job that fails is noted as failed and lets the failure through', async () => {
  const job = counting(() => {
    throw new Error('broken')
  })
  await expect(runJob(house(), job, gym, minute)).rejects.toThrow('broken')
  expect(await database.db.select().from(jobsRun)).toMatchObject([{ job: 'count', outcome: 'failed' }])
})

test('every job of the table runs on an empty gym', async () => {
  for (const job of jobs) expect(await runJob(house(), job, gym, minute), job.name).toBe(true)
})

test('wrangler.toml lists the hours of the jobs that a Worker does, and no others', () => {
  const toml = readFileSync(new URL('../wrangler.toml', import.meta.url), 'utf8')
  const listed = [...(/crons = \[([^\]]*)\]/.exec(toml)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(
    (match) => match[1],
  )
  expect(listed).toEqual([...new Set(lightJobs.map(({ cron }) => cron))])
  for (const { name, cron } of jobs.filter(({ heavy }) => heavy)) expect(listed, name).not.toContain(cron)
})
