import { forgetTurns } from '../bot/store.ts'
import type { Database } from '../db/client.ts'
import { closeForgotten, closeSlots } from '../tools/checkin/index.ts'
import { forecastGym, learnFromClosed, retrain, thinScores, type Workshop } from '../tools/forecast/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { addMinutes } from '../tools/kit/time.ts'
import { demoLives } from './demo.ts'
import { claimRun, finishRun, forgetNotes } from './store.ts'

/** Work on a schedule. `cron` is in UTC; Workers know nothing else. */
export type Job = {
  name: string
  cron: string
  run(db: Database, gym: Gym, now: Date, workshop: Workshop): Promise<void>
}

const day = 24 * 60

/** Turns are kept for a month, notes of runs and writes for a week. */
const keptTurns = 30 * day
const keptNotes = 7 * day

/** Everything that happens by the clock, and when. `wrangler.toml` lists the same lines; a test compares. */
export const jobs: readonly Job[] = [
  {
    name: 'demoLives',
    cron: '* * * * *',
    run: (db, gym, now) => demoLives(db, gym, now),
  },
  {
    name: 'closeHour',
    cron: '5 * * * *',
    async run(db, gym, now) {
      await closeForgotten(db, gym, now)
      await closeSlots(db, gym, now)
      await learnFromClosed(db, gym, now)
    },
  },
  {
    name: 'forecast',
    cron: '10 * * * *',
    async run(db, gym, now, workshop) {
      await forecastGym(db, gym, now, { workshop })
    },
  },
  {
    name: 'retrain',
    cron: '15 * * * *',
    async run(db, gym, now, workshop) {
      await retrain(db, gym, now, workshop)
    },
  },
  {
    name: 'tidy',
    cron: '20 3 * * *',
    async run(db, gym, now) {
      await forgetTurns(db, gym.id, addMinutes(now, -keptTurns))
      await forgetNotes(db, gym.id, addMinutes(now, -keptNotes))
      await thinScores(db, gym.id, now)
    },
  },
]

/**
 * Runs a job for its scheduled minute, once over all machines: the row decides who does it.
 *
 * @returns false when it was someone else's
 * @throws what the job throws, after noting that it failed
 */
export async function runJob(
  { db, workshop }: { db: Database; workshop: Workshop },
  job: Job,
  gym: Gym,
  minute: Date,
): Promise<boolean> {
  if (!(await claimRun(db, job.name, gym.id, minute, minute))) return false
  const note = { job: job.name, gym: gym.id, minute, now: minute }
  try {
    await job.run(db, gym, minute, workshop)
  } catch (error) {
    await finishRun(db, { ...note, outcome: 'failed' })
    throw error
  }
  await finishRun(db, { ...note, outcome: 'done' })
  return true
}

/** Brings a gym up to an instant: what the jobs would have done by then. For a start, a command, a fixed clock. */
export async function catchUp(db: Database, gym: Gym, now: Date): Promise<void> {
  await demoLives(db, gym, now)
  await closeForgotten(db, gym, now)
  await closeSlots(db, gym, now)
  await learnFromClosed(db, gym, now)
  await forecastGym(db, gym, now)
}
