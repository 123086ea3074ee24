import { and, eq, lt } from 'drizzle-orm'
import type { Database } from '../db/client.ts'
import { jobsRun } from '../db/schema/index.ts'

/** Claims one run of a job; false when another machine, or an earlier look, has it. */
export async function claimRun(
  db: Database,
  job: string,
  gym: string,
  minute: Date,
  now: Date,
): Promise<boolean> {
  const claimed = await db
    .insert(jobsRun)
    .values({ job, gym, minute, startedAt: now })
    .onConflictDoNothing()
    .returning({ job: jobsRun.job })
  return claimed.length > 0
}

export async function finishRun(
  db: Database,
  {
    job,
    gym,
    minute,
    now,
    outcome,
  }: { job: string; gym: string; minute: Date; now: Date; outcome: 'done' | 'failed' },
): Promise<void> {
  await db
    .update(jobsRun)
    .set({ finishedAt: now, outcome })
    .where(and(eq(jobsRun.job, job), eq(jobsRun.gym, gym), eq(jobsRun.minute, minute)))
}

/** Forgets notes of runs that are older than an instant. */
export async function forgetRuns(db: Database, gym: string, before: Date): Promise<void> {
  await db.delete(jobsRun).where(and(eq(jobsRun.gym, gym), lt(jobsRun.minute, before)))
}
