import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Database } from '../db/client.ts'
import { openInMemory } from '../db/embedded.ts'
import { seedDemo } from '../db/seed.ts'
import { demoTruth } from '../db/simulator/truth.ts'
import { standing } from '../db/standing.ts'
import { here } from '../tools/forecast/index.ts'
import { loadGym } from '../tools/gym/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { seededRandom } from '../tools/kit/random.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { catchUp, everyMinute, type Job, jobs, runJob, runLeft } from './jobs.ts'

// Every job is killed in the middle of its work, at points that chance chooses, and begun anew by whoever finds it. What is
// in the database then is what is there when nobody was killed.

const zone = 'Europe/Berlin'
/** A Monday, an hour before the week's report. */
const ready = new Date('2026-11-23T01:00:00Z')

/** When a job has something to do. */
const minutes: Readonly<Record<string, string>> = {
  demoLives: '2026-11-23T07:30:00Z',
  offers: '2026-11-23T07:30:00Z',
  deliver: '2026-11-23T07:30:00Z',
  departures: '2026-11-23T07:30:00Z',
  closeHour: '2026-11-23T06:05:00Z',
  forecast: '2026-11-23T06:10:00Z',
  retrain: '2026-11-23T02:15:00Z',
  members: '2026-11-23T03:25:00Z',
  weeklyReport: '2026-11-23T06:05:00Z',
  training: '2026-11-23T17:25:00Z',
  retain: '2026-11-23T03:20:00Z',
  tidy: '2026-11-23T03:20:00Z',
  months: '2026-11-23T03:20:00Z',
}

let opened: Awaited<ReturnType<typeof openInMemory>>
let gym: Gym
let statements = 0
let killAt = Number.POSITIVE_INFINITY

class Killed extends Error {}

/** What begins and ends a part of a transaction is the server's to do for a connection that is gone. */
const framing = /^\s*(savepoint|release|rollback|begin|commit)/i

function onQuery(text: string): void {
  if (!framing.test(text) && ++statements >= killAt) throw new Killed()
}

beforeAll(async () => {
  const dump = new Blob([Buffer.from(inject('migratedDump'), 'base64')])
  opened = await openInMemory(dump, { onQuery })
  const truth = demoTruth({ seed: 'killed', zone })
  await seedDemo(opened.db, { truth, now: ready, weeks: 3 })
  const made = await loadGym(opened.db, truth.gym.id)
  if (!made) throw new Error('the demo gym was not made')
  gym = made
  await catchUp(opened.db, gym, ready)
}, 120_000)
afterAll(() => opened.close())

class TakenBack extends Error {}

/** Does something, and takes it back. */
async function tried<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const result = Promise.withResolvers<T>()
  await opened.db
    .transaction(async (tx) => {
      result.resolve(await work(tx))
      throw new TakenBack()
    })
    .catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error
    })
  return result.promise
}

/** Does something in a copy that is thrown away. */
async function copied<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const copy = await openInMemory(await opened.dump(), { onQuery })
  return work(copy.db).finally(copy.close)
}

/** What gives room back to the disk does so outside of any transaction. */
const apart = (name: string) => (name === 'tidy' ? copied : tried)

const houseOf = (db: Database, now: Date) => ({
  ...{ db, workshop: here, doors: new Map(), log: () => {}, now: () => now },
})

async function undisturbed(db: Database, job: Job, minute: Date): Promise<number> {
  const before = statements
  await runJob(houseOf(db, minute), job, gym, minute)
  const needed = statements - before
  if (job.cron === everyMinute) await runJob(houseOf(db, minute), job, gym, addMinutes(minute, 1))
  return needed
}

/** Its process dies at a statement; a minute later another finds what it left. */
async function disturbed(db: Database, job: Job, minute: Date, at: number): Promise<void> {
  killAt = statements + at
  const died = await runJob(houseOf(db, minute), job, gym, minute).then(
    () => false,
    () => true,
  )
  killAt = Number.POSITIVE_INFINITY
  expect(died).toBe(true)
  await db.execute(sql`update jobs_run set until = clock_timestamp() - interval '1 second'`)
  if (job.cron === everyMinute) await runJob(houseOf(db, minute), job, gym, addMinutes(minute, 1))
  else expect(await runLeft(houseOf(db, minute), gym)).toBe(1)
}

/** Fits take seconds; their jobs are killed less often. */
const timesOf = (name: string) => (/retrain|forecast|tidy/.test(name) ? 1 : 3)

/** What asks for more than a database has tests of its own: `server/backups` kills the backup. */
const own = jobs.filter(({ possible }) => possible === undefined)

test.each(own)(
  '$name, killed in the middle and begun anew, ends as if nothing had happened',
  {
    timeout: 240_000,
  },
  async (job) => {
    const minute = new Date(minutes[job.name] ?? '')
    const there = apart(job.name)
    const { needed, wanted } = await there(async (db) => {
      const needed = await undisturbed(db, job, minute)
      return { needed, wanted: await standing(db) }
    })
    const random = seededRandom(`kill ${job.name}`)
    const points = Array.from({ length: timesOf(job.name) }, () => 2 + Math.floor(random() * (needed - 1)))
    for (const at of new Set([...points, needed])) {
      const found = await there(async (db) => {
        await disturbed(db, job, minute, at)
        return standing(db)
      })
      expect(found, `killed at statement ${at} of ${needed}`).toEqual(wanted)
    }
  },
)
