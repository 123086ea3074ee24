import { and, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import type { Database } from '../db/client.ts'
import { jobsRun } from '../db/schema/index.ts'

/** One run of a job; the number of the attempt tells whoever is at it from one who was believed dead. */
export type Run = { job: string; gym: string; minute: Date; attempt: number }

/** Seconds for which a process is believed to be at a job, without a word of it. */
const heldSeconds = 60
/** Seconds after which a job that failed is tried again, the first time; longer the next. */
const pauseSeconds = 60
/** So often a job is begun. */
const mostAttempts = 3

const inSeconds = (seconds: number) => sql`clock_timestamp() + make_interval(secs => ${seconds}::float8)`

/** Claims one run of a job; undefined when another machine, or an earlier look, has it. */
export async function claimRun(
  db: Database,
  job: string,
  gym: string,
  minute: Date,
  now: Date,
): Promise<Run | undefined> {
  const [claimed] = await db
    .insert(jobsRun)
    .values({ job, gym, minute, startedAt: now, until: inSeconds(heldSeconds) })
    .onConflictDoNothing()
    .returning({ attempt: jobsRun.attempts })
  return claimed && { job, gym, minute, ...claimed }
}

/**
 * Takes up the oldest run that failed, or whose process is gone.
 *
 * @param some names of jobs that are looked for
 * @param since what is older is not taken up any more
 */
export async function takeUpRun(
  db: Database,
  gym: string,
  { some, since, now }: { some: readonly string[]; since: Date; now: Date },
): Promise<Run | undefined> {
  // Older code noted no end; whoever began an hour ago is gone.
  const until = sql`coalesce(${jobsRun.until}, ${jobsRun.startedAt} + interval '1 hour')`
  const left = db
    .select({ job: jobsRun.job, minute: jobsRun.minute })
    .from(jobsRun)
    .where(
      and(
        eq(jobsRun.gym, gym),
        sql`${jobsRun.outcome} <> 'done'`,
        sql`${until} <= clock_timestamp()`,
        lt(jobsRun.attempts, mostAttempts),
        gt(jobsRun.minute, since),
        inArray(jobsRun.job, [...some]),
      ),
    )
    .orderBy(jobsRun.minute, jobsRun.job)
    .limit(1)
    .for('update', { skipLocked: true })
  const [taken] = await db
    .update(jobsRun)
    .set({
      ...{ outcome: 'running', startedAt: now, finishedAt: null, until: inSeconds(heldSeconds) },
      attempts: sql`${jobsRun.attempts} + 1`,
    })
    .where(and(eq(jobsRun.gym, gym), sql`(${jobsRun.job}, ${jobsRun.minute}) in ${left}`))
    .returning({ job: jobsRun.job, minute: jobsRun.minute, attempt: jobsRun.attempts })
  return taken && { gym, ...taken }
}

const isRun = ({ job, gym, minute, attempt }: Run) =>
  and(
    eq(jobsRun.job, job),
    eq(jobsRun.gym, gym),
    eq(jobsRun.minute, minute),
    eq(jobsRun.attempts, attempt),
    eq(jobsRun.outcome, 'running'),
  )

/** Says that somebody is still at it. */
export async function keepRun(db: Database, run: Run): Promise<void> {
  await db
    .update(jobsRun)
    .set({ until: inSeconds(heldSeconds) })
    .where(isRun(run))
}

/** Notes how it ended, unless somebody else has taken it up meanwhile. */
export async function finishRun(
  db: Database,
  run: Run,
  { now, outcome }: { now: Date; outcome: 'done' | 'failed' },
): Promise<void> {
  const until = outcome === 'done' ? null : inSeconds(pauseSeconds * run.attempt ** 2)
  await db.update(jobsRun).set({ finishedAt: now, outcome, until }).where(isRun(run))
}

/** Forgets notes of runs that are older than an instant. */
export async function forgetRuns(db: Database, gym: string, before: Date): Promise<void> {
  await db.delete(jobsRun).where(and(eq(jobsRun.gym, gym), lt(jobsRun.minute, before)))
}
