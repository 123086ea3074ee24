import type { OpenDatabase } from '../../db/client.ts'
import { keepMonths } from '../../db/months.ts'
import { prepareDemo } from '../../server/demo.ts'
import { createDeps, type Deps } from '../../server/deps.ts'
import { embedding } from '../../server/embedding.ts'
import { catchUp, jobs, runJob } from '../../server/jobs.ts'
import { openWorkshop } from '../../server/workshop.ts'
import { loadGym, usualGym } from '../../tools/gym/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import { addMinutes } from '../../tools/kit/time.ts'
import { everydayTexts, talks } from '../turn/everyday.ts'
import { type Cost, costOf } from './measure.ts'

const begin = new Date('2026-11-24T17:42:00Z')

/** The simulator's gym with half a year behind it, in a house that can answer and work by the clock. */
export type LivingGym = { opened: OpenDatabase; deps: Deps; gym: Gym; close(): Promise<void> }

/** Fills the gym and opens its house. */
export async function livingGym(opened: OpenDatabase): Promise<LivingGym> {
  const { db } = opened
  await keepMonths(db, begin)
  await prepareDemo(db, { now: begin, zone: 'Europe/Berlin' })
  const gym = await loadGym(db, (await usualGym(db)) ?? '')
  if (!gym) throw new Error('the demo has no gym')
  await catchUp(db, gym, begin)
  const workshop = openWorkshop()
  const deps = createDeps(
    { model: { kind: 'offline' }, gym: gym.id, limits: { member: 0, gym: 0, address: 0, requests: 0 } },
    { db, log() {}, now: () => begin, workshop, embed: embedding(() => {}) },
  )
  return { opened, deps, gym, close: () => workshop.close() }
}

/** Turns before anything is counted. */
export const warmUp = 50

/** What turns cost, each as the mean of so many everyday ones after some that warm up. */
export async function turnCost({ opened, deps }: LivingGym, turns: number): Promise<Cost> {
  const talk = talks(seededRandom('growth'), await everydayTexts())
  const some = async (count: number) => {
    for (let i = 0; i < count; i++) await deps.answer(talk.next())
  }
  await some(warmUp)
  return shared(await costOf(opened, () => some(turns)), turns)
}

const shared = ({ nodeMs, postgresMs, wallMs }: Cost, times: number): Cost => ({
  nodeMs: nodeMs / times,
  postgresMs: postgresMs / times,
  wallMs: wallMs / times,
})

/** A job: how often a day it runs, and what a run costs. */
export type JobCost = Cost & { job: string; runsADay: number }

/** Minutes of an hour at which jobs of every minute are run here. */
const sampled = [0, 20, 40]

/** Lets the gym live by the clock for a day, every job at its time, those of every minute at some. */
export async function jobCosts({ opened, deps, gym }: LivingGym, hours: number): Promise<JobCost[]> {
  const spent = new Map<string, { times: number; cost: Cost }>()
  for (let minute = 18; minute < 18 + hours * 60; minute++) {
    const at = addMinutes(begin, minute)
    for (const job of jobs.filter(({ cron }) => isDue(cron, at))) {
      if (job.cron === '* * * * *' && !sampled.includes(at.getUTCMinutes())) continue
      const world = { ...deps, now: () => at }
      const cost = await costOf(opened, () => runJob(world, job, gym, at))
      const so = spent.get(job.name) ?? { times: 0, cost: { nodeMs: 0, postgresMs: 0, wallMs: 0 } }
      spent.set(job.name, { times: so.times + 1, cost: added(so.cost, cost) })
    }
  }
  // The life of a simulated gym is no work that a real one makes.
  const real = jobs.filter(({ name }) => name !== 'demoLives')
  return real.map(({ name, cron }) => {
    const { times, cost } = spent.get(name) ?? { times: 0, cost: { nodeMs: 0, postgresMs: 0, wallMs: 0 } }
    return { job: name, runsADay: runsADay(cron), ...shared(cost, Math.max(1, times)) }
  })
}

const added = (a: Cost, b: Cost): Cost => ({
  nodeMs: a.nodeMs + b.nodeMs,
  postgresMs: a.postgresMs + b.postgresMs,
  wallMs: a.wallMs + b.wallMs,
})

const fieldsOf = (cron: string) => cron.split(' ').slice(0, 2) as [string, string]

const isDue = (cron: string, at: Date) => {
  const [minute, hour] = fieldsOf(cron)
  return [[minute, at.getUTCMinutes()] as const, [hour, at.getUTCHours()] as const].every(
    ([said, is]) => said === '*' || Number(said) === is,
  )
}

const runsADay = (cron: string) => {
  const [minute, hour] = fieldsOf(cron)
  return (minute === '*' ? 60 : 1) * (hour === '*' ? 24 : 1)
}
