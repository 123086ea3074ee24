import type { Registry } from 'prom-client'
import type { Log } from '../../bot/log.ts'
import type { Terms } from '../../bot/models/usable.ts'
import type { Database } from '../../db/client.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { type Gauges, gaugesIn } from './gauges.ts'
import type { Ready } from './ready.ts'
import {
  databaseBytes,
  driftCounts,
  experience,
  forecastSkill,
  lastRuns,
  outboxDue,
  turnsUnanswered,
} from './store.ts'

/** What is looked at in the house itself, when somebody asks for the figures. */
export type House = {
  db: Database
  gyms(): Promise<readonly Pick<Gym, 'id'>[]>
  now(): Date
  log: Log
  ready: Ready
  /** The configured language models, and what may rest of them. */
  models: readonly { name: string }[]
  terms: Pick<Terms, 'breaker'>
  jobs: readonly { name: string; cron: string }[]
  /** How many connections this process may have to the database. */
  connections: number
}

/** Seconds for which a reading is good: what is cheap, and what reads many rows. */
const quickly = 10
const slowly = 600

/** The longest that somebody who asks is kept waiting by the database, in milliseconds. */
const patienceMs = 3000

/** Reads the house's state into gauges. */
export type Readings = { refresh(): Promise<void> }

/** The gauges of the house's state, read from the database at most every few seconds, whoever asks how often. */
export function readingsOf(registry: Registry, house: House): Readings {
  const gauges = gaugesIn(registry)
  gauges.forgetHouse()
  const since = house.now()
  gauges.connections.set(house.connections)
  for (const { name, cron } of house.jobs) gauges.jobInterval.set({ job_name: name }, intervalOf(cron))
  const looks = [
    looking(house, quickly, (gyms, now) => lookQuickly(house, gauges, { gyms, now, since })),
    looking(house, slowly, (gyms, now) => lookClosely(house, gauges, { gyms, now })),
  ]
  return {
    async refresh() {
      for (const { name } of house.models)
        gauges.modelResting.set({ model: name }, house.terms.breaker.resting(name) ? 1 : 0)
      const reasons = await house.ready.reasons()
      gauges.ready.set(reasons.length === 0 ? 1 : 0)
      gauges.databaseUp.set(reasons.includes('database') ? 0 : 1)
      if (reasons.includes('database')) return gauges.forgetHouse()
      const late = new Promise<void>((resolve) => setTimeout(resolve, patienceMs).unref())
      await Promise.race([Promise.all(looks.map((look) => look())), late])
    },
  }
}

type Look = (gyms: string[], now: Date) => Promise<void>

/** Looks again once the last look is too old, one look at a time; what fails is said in the log and tried again. */
function looking({ gyms, now, log }: House, goodFor: number, look: Look): () => Promise<void> {
  let lookedAt = Number.NEGATIVE_INFINITY
  let underWay: Promise<void> | undefined
  return () => {
    if (now().getTime() - lookedAt < goodFor * 1000) return Promise.resolve()
    underWay ??= gyms()
      .then((all) =>
        look(
          all.map(({ id }) => id),
          now(),
        ),
      )
      .then(() => {
        lookedAt = now().getTime()
      })
      .catch((error: unknown) =>
        log('metrics_failed', { reason: error instanceof Error ? error.name : 'unknown' }),
      )
      .finally(() => {
        underWay = undefined
      })
    return underWay
  }
}

type Seen = { gyms: string[]; now: Date }

async function lookQuickly(
  { db, jobs }: House,
  gauges: Gauges,
  { gyms, now, since }: Seen & { since: Date },
): Promise<void> {
  const ageOf = (seconds: number | null) =>
    Math.max(0, now.getTime() / 1000 - (seconds ?? now.getTime() / 1000))
  const { due, oldest } = await outboxDue(db, now)
  gauges.outboxDue.set(due)
  gauges.outboxAge.set(ageOf(oldest))
  gauges.unanswered.set(await turnsUnanswered(db, gyms, now))
  const names = jobs.map(({ name }) => name)
  for (const run of await lastRuns(db, names, gyms)) {
    // A job that never went well has not since this process looks on.
    const never = run.never > 0 ? since.getTime() / 1000 : Number.POSITIVE_INFINITY
    gauges.jobAge.set({ job_name: run.job }, ageOf(Math.min(run.oldest ?? Number.POSITIVE_INFINITY, never)))
  }
  gauges.gyms.set(gyms.length)
}

async function lookClosely({ db }: House, gauges: Gauges, { gyms, now }: Seen): Promise<void> {
  gauges.forecast(await forecastSkill(db, gyms, now), now)
  gauges.drifts(await driftCounts(db, now))
  const { good, bad, members, places, taken } = await experience(db, gyms, now)
  gauges.ratings.set({ value: 'good' }, good)
  gauges.ratings.set({ value: 'bad' }, bad)
  gauges.members.set(members)
  gauges.places.set({ state: 'open' }, places - taken)
  gauges.places.set({ state: 'taken' }, taken)
  gauges.databaseBytes.set(await databaseBytes(db))
}

/** Seconds between two runs of a job, by its five fields: each minute, each hour or each day. */
export function intervalOf(cron: string): number {
  const [minute, hour] = cron.split(' ')
  if (minute === '*') return 60
  return hour === '*' ? 3600 : 86_400
}
