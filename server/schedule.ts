import cron from 'node-cron'
import type { Deps } from './deps.ts'
import { jobs, runJob } from './jobs.ts'

/** Jobs that run by the clock. */
export type Schedule = {
  /** Runs a job now, as if its minute had come. */
  runNow(name: string, now: Date): void
  /** Stops the clock; a job under way ends first. */
  stop(): Promise<void>
}

/** Starts the jobs by the clock of UTC. */
export function startSchedule(deps: Deps): Schedule {
  const { gyms, log, crash } = deps
  const running = new Set<Promise<unknown>>()
  const run = async (job: (typeof jobs)[number], at: Date) => {
    const minute = new Date(Math.floor(at.getTime() / 60_000) * 60_000)
    const failed = (error: unknown) => log('job_failed', { job: job.name, ref: crash(error) })
    const work = gyms()
      .then(async (all) => {
        // One gym's trouble is not the next one's.
        for (const here of all) await runJob(deps, job, here, minute).catch(failed)
      })
      .catch(failed)
    running.add(work)
    await work.finally(() => running.delete(work))
  }
  const tasks = jobs.map((job) =>
    cron.schedule(job.cron, ({ date }) => run(job, date), {
      name: job.name,
      timezone: 'UTC',
      noOverlap: true,
    }),
  )
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
