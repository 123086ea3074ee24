import cron from 'node-cron'
import type { Gym } from '../tools/kit/gym.ts'
import type { Deps } from './deps.ts'
import { gymsFor, jobs, type Means, runJob, runLeft } from './jobs.ts'

/** Jobs that run by the clock. */
export type Schedule = {
  /** Runs a job now, as if its minute had come. */
  runNow(name: string, now: Date): void
  /** Stops the clock; a job under way ends first. */
  stop(): Promise<void>
}

/** Starts the jobs by the clock of UTC. */
export function startSchedule(deps: Deps & Pick<Means, 'ours'>): Schedule {
  const { gyms, log, crash } = deps
  const running = new Set<Promise<unknown>>()
  /** For every gym; one gym's trouble is not the next one's. */
  const everywhere = async (
    name: string,
    work: (here: Gym) => Promise<unknown>,
    some = (all: readonly Gym[]): readonly Gym[] => all,
  ) => {
    const failed = (error: unknown) => log('job_failed', { job: name, ref: crash(error) })
    const working = gyms()
      .then(async (all) => {
        for (const here of some(all)) await work(here).catch(failed)
      })
      .catch(failed)
    running.add(working)
    await working.finally(() => running.delete(working))
  }
  const run = (job: (typeof jobs)[number], at: Date) => {
    const minute = new Date(Math.floor(at.getTime() / 60_000) * 60_000)
    const some = (all: readonly Gym[]) => gymsFor(job, all, deps)
    return everywhere(job.name, (here) => runJob(deps, job, here, minute), some)
  }
  const runAllLeft = () => everywhere('left', (here) => runLeft(deps, here))
  const tasks = jobs.map((job) =>
    cron.schedule(job.cron, ({ date }) => run(job, date), {
      name: job.name,
      timezone: 'UTC',
      noOverlap: true,
    }),
  )
  tasks.push(cron.schedule('* * * * *', runAllLeft, { name: 'left', timezone: 'UTC', noOverlap: true }))
  void runAllLeft()
  return {
    runNow(name, now) {
      for (const job of jobs.filter((each) => each.name === name)) void run(job, now)
    },
    async stop() {
      for (const task of tasks) await task.destroy()
      await Promise.all(running)
    },
  }
}
