import cron from 'node-cron'
import type { Deps } from './deps.ts'
import { jobs, runJob } from './jobs.ts'

/**
 * Starts the jobs by the clock of UTC.
 *
 * @returns how to stop them; a job under way ends first
 */
export function startSchedule({ db, gym, log, crash }: Deps): () => Promise<void> {
  const running = new Set<Promise<unknown>>()
  const tasks = jobs.map((job) =>
    cron.schedule(
      job.cron,
      async ({ date }) => {
        const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000)
        const work = gym()
          .then((here) => runJob(db, job, here, minute))
          .catch((error: unknown) => log('job_failed', { job: job.name, ref: crash(error) }))
        running.add(work)
        await work.finally(() => running.delete(work))
      },
      { name: job.name, timezone: 'UTC', noOverlap: true },
    ),
  )
  return async () => {
    for (const task of tasks) await task.destroy()
    await Promise.all(running)
  }
}
