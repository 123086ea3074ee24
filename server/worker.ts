import { type TurnLimits, turnLimits } from '../bot/limits-of-turns.ts'
import { connectPostgres } from '../db/postgres.ts'
import { createApp } from './app.ts'
import { parseConfig } from './config.ts'
import { createDeps, type Deps } from './deps.ts'
import { jobs, runJob } from './jobs.ts'
import { logTo } from './log.ts'
import { drawing } from './pictures/draw.ts'
import { publicQuickChart } from './pictures/quickchart.ts'

/** What Cloudflare hands in: variables and secrets, and Postgres behind Hyperdrive. */
type Env = Readonly<Record<string, string | undefined>> & { HYPERDRIVE: { connectionString: string } }

type Context = { waitUntil(work: Promise<unknown>): void }

const now = () => new Date()

/** What has been said of late, as long as this isolate lives. */
let limits: TurnLimits | undefined

/** Puts the parts together for one request: a socket may not outlive it. */
async function withDeps<T>(env: Env, context: Context, work: (deps: Deps) => Promise<T>): Promise<T> {
  const { HYPERDRIVE, ...environment } = env
  const config = parseConfig({ ...environment, DATABASE_URL: HYPERDRIVE.connectionString })
  const { db, close } = connectPostgres(HYPERDRIVE.connectionString, 5)
  const log = logTo((line) => console.log(line))
  const asides: Promise<void>[] = []
  const aside = (each: Promise<void>) => asides.push(each)
  try {
    // No canvas runs here.
    const draw = drawing({ quickchart: config.quickchart ?? publicQuickChart }, log)
    limits ??= turnLimits(config.limits)
    return await work(createDeps(config, { db, log, now, draw, limits, aside }))
  } finally {
    // What goes on after the reply needs the database as well.
    context.waitUntil(Promise.all(asides).then(close))
  }
}

export default {
  fetch(request: Request, env: Env, context: Context): Promise<Response> {
    return withDeps(env, context, async (deps) =>
      createApp(deps, { telegram: undefined }, now).fetch(request),
    )
  },

  scheduled(event: { cron: string; scheduledTime: number }, env: Env, context: Context): Promise<void> {
    return withDeps(env, context, async (deps) => {
      const gym = await deps.gym()
      for (const job of jobs.filter(({ cron }) => cron === event.cron)) {
        await runJob(deps, job, gym, new Date(event.scheduledTime)).catch((error: unknown) => {
          deps.log('job_failed', { job: job.name, ref: deps.crash(error) })
        })
      }
    })
  },
}
