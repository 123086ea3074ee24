import type { Log } from '../bot/log.ts'
import type { Prices } from '../bot/models/choice.ts'
import { forgetOld } from '../bot/open-turns/store.ts'
import type { Database } from '../db/client.ts'
import { keepMonths } from '../db/months.ts'
import { reclaim } from '../db/reclaim.ts'
import { closeForgotten, closeSlots } from '../tools/checkin/index.ts'
import { forecastGym, learnFromClosed, retrain, thinScores, type Workshop } from '../tools/forecast/index.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { seededRandom } from '../tools/kit/random.ts'
import { addMinutes, localTime } from '../tools/kit/time.ts'
import { unwatched, type Watch } from '../tools/kit/watch.ts'
import { forgetCodes, sealMerges, undoHours } from '../tools/link/index.ts'
import { ageRecords, forgetDue, retain } from '../tools/privacy/index.ts'
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
import { forgetLeases } from './leases/store.ts'
import { type Doors, deliver } from './outbox.ts'
import type { Pace } from './pacing.ts'
import { claimRun, finishRun, forgetRuns, keepRun, type Run, takeUpRun } from './store.ts'

/** Work on a schedule. `cron` is in UTC; Workers know nothing else. */
export type Job = {
  name: string
  cron: string
  /** Needs more of a processor than a Worker is given: a Node process does it, also where the doors are Workers. */
  heavy?: true
  run(db: Database, gym: Gym, now: Date, means: Means): Promise<void>
  /** Once for the whole house and not for every gym of it: then it is run for the house's own. */
  forHouse?: boolean
  /** Whether it can be done here at all; another process may be able to where this one is not. */
  possible?(means: Partial<Means>): boolean
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
  /** Looks on; nobody does unless said. */
  watch?: Watch | undefined
  /** Whether it is this process that writes to members unasked; it is, where there is no other. */
  ours?: (() => Promise<boolean>) | undefined
  /** Makes tonight's backup; undefined where none is wanted. */
  backUp?: ((db: Database, gym: Gym, now: Date) => Promise<void>) | undefined
  /** The clock, for work that takes longer than its minute; anything else goes by the scheduled minute. */
  now(): Date
}

type House = { db: Database } & Means

const day = 24 * 60

/** Looks at how things are: what one of them leaves undone the next one does, a minute later. */
export const everyMinute = '* * * * *'

/** How often a process says that it is still at a job. */
const keepMs = 20_000

/** Notes of runs are kept for a week. */
const keptRuns = 7 * day
/** Minutes for which codes that are over are kept. */
const keptNotes = 7 * day
/** What nobody has come to take up for a day is nobody's concern any more. */
const leftBehind = day

/** Hour of the gym's night in which members' habits are learned. */
const learnedAt = 4

/** Everything that happens by the clock, and when. */
export const jobs: readonly Job[] = [
  {
    name: 'demoLives',
    cron: everyMinute,
    run: (db, gym, now) => demoLives(db, gym, now),
  },
  {
    name: 'offers',
    cron: everyMinute,
    async run(db, gym, now) {
      await releaseLapsed(db, gym.id, now)
      await settleMeetups(db, gym, now)
      await watchCrowd(db, gym, now, seededRandom(`watch ${gym.id} ${now.toISOString()}`))
    },
  },
  {
    name: 'deliver',
    cron: everyMinute,
    run: (db, gym, _, means) => deliver(db, gym, means),
  },
  {
    name: 'departures',
    cron: everyMinute,
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
    heavy: true,
    async run(db, gym, now, { workshop }) {
      await forecastGym(db, gym, now, { workshop })
      await openGymPlaces(db, gym, now)
    },
  },
  {
    name: 'retrain',
    cron: '15 * * * *',
    heavy: true,
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
      await forgetOld(db, addMinutes(now, -leftBehind))
      await forgetGrants(db, gym.id, seenLately(now))
      await forgetCodes(db, gym.id, addMinutes(now, -keptNotes))
      await forgetLeases(db)
      await thinScores(db, gym.id, now, gym.keepForecastDays)
      await reclaim(db)
    },
  },
  {
    name: 'months',
    cron: '20 3 * * *',
    async run(db, gym, now, { log }) {
      const waited = await keepMonths(db, now)
      // Rows that had no month of their own: nothing is lost, but somebody should know.
      if (Object.keys(waited).length > 0) log('months_missed', waited)
      await ageRecords(db, gym, now)
    },
  },
  {
    name: 'backup',
    cron: '40 3 * * *',
    heavy: true,
    forHouse: true,
    possible: ({ backUp }) => backUp !== undefined,
    async run(db, gym, now, { backUp }) {
      await backUp?.(db, gym, now)
    },
  },
]

/** What a Worker does of it. `wrangler.toml` lists the times of these; a test compares. */
export const lightJobs: readonly Job[] = jobs.filter(({ heavy }) => !heavy)

/** The gyms that a job is run for here, of those of the house. */
export function gymsFor(
  { forHouse, possible }: Job,
  all: readonly Gym[],
  means: Partial<Means>,
): readonly Gym[] {
  // A run that is claimed and not done would be missing: whoever can do it would find it taken.
  if (possible && !possible(means)) return []
  return forHouse ? all.slice(0, 1) : all
}

/**
 * Runs a job for its scheduled minute, once over all machines: the row decides who does it.
 *
 * @returns false when it was someone else's
 * @throws what the job throws, after noting that it failed
 */
export async function runJob(house: House, job: Job, gym: Gym, minute: Date): Promise<boolean> {
  const run = await claimRun(house.db, job.name, gym.id, minute, house.now())
  if (!run) return false
  await work(house, job, gym, run)
  return true
}

/**
 * Runs again what failed, or what a process began that is gone: every job may be begun anew, and comes to the same end.
 *
 * @throws what the last of them throws that failed, after the others were tried
 */
export async function runLeft(house: House, gym: Gym, some: readonly Job[] = jobs): Promise<number> {
  const now = house.now()
  const lasting = some.filter(({ cron, possible }) => cron !== everyMinute && (possible?.(house) ?? true))
  const names = lasting.map(({ name }) => name)
  const faults: unknown[] = []
  let taken = 0
  for (;;) {
    const run = await takeUpRun(house.db, gym.id, { some: names, since: addMinutes(now, -day), now })
    if (!run) break
    taken++
    const job = lasting.find(({ name }) => name === run.job)
    if (job) await work(house, job, gym, run).catch((error: unknown) => faults.push(error))
  }
  if (faults.length > 0) throw faults.at(-1)
  return taken
}

async function work({ db, ...means }: House, job: Job, gym: Gym, run: Run): Promise<void> {
  const { watch = unwatched } = means
  const keeping = setInterval(() => void keepRun(db, run).catch(() => {}), keepMs)
  try {
    await watch({ kind: 'job', name: job.name, gym: gym.id }, () => job.run(db, gym, run.minute, means))
  } catch (error) {
    await finishRun(db, run, { now: means.now(), outcome: 'failed' })
    throw error
  } finally {
    clearInterval(keeping)
  }
  await finishRun(db, run, { now: means.now(), outcome: 'done' })
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
