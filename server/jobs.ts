import type { Log } from '../bot/log.ts'
import type { Prices } from '../bot/models/choice.ts'
import type { Database } from '../db/client.ts'
import { reclaim } from '../db/reclaim.ts'
import { closeForgotten, closeSlots } from '../tools/checkin/index.ts'
import { forecastGym, learnFromClosed, retrain, thinScores, type Workshop } from '../tools/forecast/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { seededRandom } from '../tools/kit/random.ts'
import { addMinutes, localTime } from '../tools/kit/time.ts'
import { forgetCodes, sealMerges, undoHours } from '../tools/link/index.ts'
import { forgetDue, retain } from '../tools/privacy/index.ts'
import {
  judgeTrials,
  learnMembers,
  missedPlaces,
  nudgeRegulars,
  openGymPlaces,
  releaseLapsed,
  settleMeetups,
  watchCrowd,
} from '../tools/recommend/index.ts'
import { mondayReports } from '../tools/report/index.ts'
import { forgetGrants, seenLately } from '../tools/staff/index.ts'
import { markSessions, sundayNotes } from '../tools/train/index.ts'
import { demoLives } from './demo.ts'
import { type Doors, deliver } from './outbox.ts'
import type { Pace } from './pacing.ts'
import { claimRun, finishRun, forgetRuns } from './store.ts'

/** Work on a schedule. `cron` is in UTC; Workers know nothing else. */
export type Job = {
  name: string
  cron: string
  run(db: Database, gym: Gym, now: Date, means: Means): Promise<void>
}

/** What a job may need besides the gym. */
export type Means = {
  /** Where models are fitted. */
  workshop: Workshop
  doors: Doors
  log: Log
  /** Address of the web page; undefined where it has none that all can reach. */
  web?: string | undefined
  /** How fast each channel is written to. */
  pace?: Pace | undefined
  /** Prices of the configured language models by name. */
  prices?: Readonly<Record<string, Prices>> | undefined
  /** The clock, for work that takes longer than its minute; anything else goes by the scheduled minute. */
  now(): Date
}

const day = 24 * 60

/** Notes of runs are kept for a week. */
const keptRuns = 7 * day
/** Minutes for which codes that are over are kept. */
const keptNotes = 7 * day

/** Hour of the gym's night in which members' habits are learned. */
const learnedAt = 4

/** Everything that happens by the clock, and when. `wrangler.toml` lists the same times; a test compares. */
export const jobs: readonly Job[] = [
  {
    name: 'demoLives',
    cron: '* * * * *',
    run: (db, gym, now) => demoLives(db, gym, now),
  },
  {
    name: 'offers',
    cron: '* * * * *',
    async run(db, gym, now) {
      await releaseLapsed(db, gym.id, now)
      await settleMeetups(db, gym, now)
      await watchCrowd(db, gym, now, seededRandom(`watch ${gym.id} ${now.toISOString()}`))
    },
  },
  {
    name: 'deliver',
    cron: '* * * * *',
    run: (db, gym, _, means) => deliver(db, gym, means),
  },
  {
    name: 'departures',
    cron: '* * * * *',
    async run(db, gym, now) {
      await forgetDue(db, gym, now)
    },
  },
  {
    name: 'closeHour',
    cron: '5 * * * *',
    async run(db, gym, now) {
      await closeForgotten(db, gym, now)
      await closeSlots(db, gym, now)
      await learnFromClosed(db, gym, now)
      await missedPlaces(db, gym, now)
      await judgeTrials(db, gym, now)
    },
  },
  {
    name: 'forecast',
    cron: '10 * * * *',
    async run(db, gym, now, { workshop }) {
      await forecastGym(db, gym, now, { workshop })
      await openGymPlaces(db, gym, now)
    },
  },
  {
    name: 'retrain',
    cron: '15 * * * *',
    async run(db, gym, now, { workshop }) {
      await retrain(db, gym, now, workshop)
    },
  },
  {
    name: 'members',
    cron: '25 * * * *',
    async run(db, gym, now) {
      const hour = Math.floor(localTime(now, gym.zone).minute / 60)
      if (hour === learnedAt) await learnMembers(db, gym, now)
      await sealMerges(db, gym.id, addMinutes(now, -undoHours * 60))
      await nudgeRegulars(db, gym, now, seededRandom(`nudge ${gym.id} ${now.toISOString()}`))
    },
  },
  {
    name: 'weeklyReport',
    cron: '5 * * * *',
    async run(db, gym, now, { prices }) {
      await mondayReports(db, gym, now, prices)
    },
  },
  {
    name: 'training',
    cron: '25 * * * *',
    async run(db, gym, now) {
      await markSessions(db, gym, now)
      await sundayNotes(db, gym, now)
    },
  },
  {
    name: 'retain',
    cron: '20 3 * * *',
    async run(db, gym, now, { web }) {
      await retain(db, gym, now, web)
    },
  },
  {
    name: 'tidy',
    cron: '20 3 * * *',
    async run(db, gym, now) {
      await forgetRuns(db, gym.id, addMinutes(now, -keptRuns))
      await forgetGrants(db, gym.id, seenLately(now))
      await forgetCodes(db, gym.id, addMinutes(now, -keptNotes))
      await thinScores(db, gym.id, now)
      await reclaim(db)
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
  { db, ...means }: { db: Database } & Means,
  job: Job,
  gym: Gym,
  minute: Date,
): Promise<boolean> {
  if (!(await claimRun(db, job.name, gym.id, minute, means.now()))) return false
  const note = { job: job.name, gym: gym.id, minute }
  try {
    await job.run(db, gym, minute, means)
  } catch (error) {
    await finishRun(db, { ...note, now: means.now(), outcome: 'failed' })
    throw error
  }
  await finishRun(db, { ...note, now: means.now(), outcome: 'done' })
  return true
}

/** Brings a gym up to an instant: what the jobs would have done by then. For a start, a command, a fixed clock. */
export async function catchUp(db: Database, gym: Gym, now: Date): Promise<void> {
  await demoLives(db, gym, now)
  await closeForgotten(db, gym, now)
  await closeSlots(db, gym, now)
  await learnFromClosed(db, gym, now)
  await forecastGym(db, gym, now)
  await learnMembers(db, gym, now)
  await missedPlaces(db, gym, now)
  await openGymPlaces(db, gym, now)
  await markSessions(db, gym, now)
}
