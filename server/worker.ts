import { type DiscordHttp, openDiscordHttp } from '../bot/channels/discord-http.ts'
import { type TurnLimits, turnLimits } from '../bot/limits-of-turns.ts'
import { connectPostgres } from '../db/postgres.ts'
import { createApp } from './app.ts'
import { type Config, parseConfig } from './config.ts'
import { createDeps, type Deps } from './deps.ts'
import { discordDeps } from './discord.ts'
import { jobs, runJob } from './jobs.ts'
import { logTo } from './log.ts'
import { drawing } from './pictures/draw.ts'
import { publicQuickChart } from './pictures/quickchart.ts'

/** What Cloudflare hands in: variables and secrets, and Postgres behind Hyperdrive. */
type Env = Readonly<Record<string, string | undefined>> & { HYPERDRIVE: { connectionString: string } }

/** The house as one request sees it. */
type House = { deps: Deps; discord: DiscordHttp | undefined }

type Context = { waitUntil(work: Promise<unknown>): void }

const now = () => new Date()

/** What has been said of late, as long as this isolate lives. */
let limits: TurnLimits | undefined

/** Puts the parts together for one request: a socket may not outlive it. */
async function withDeps<T>(env: Env, context: Context, work: (house: House) => Promise<T>): Promise<T> {
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
    const deps = createDeps(config, { db, log, now, draw, limits, aside })
    const discord = openDoor(config, deps)
    const done = await work({ deps, discord })
    if (discord) aside(discord.landed())
    return done
  } finally {
    // What goes on after the reply needs the database as well.
    context.waitUntil(settled(asides).then(close))
  }
}

/** What goes on may itself have more to go on with. */
async function settled(asides: Promise<void>[]): Promise<void> {
  while (asides.length > 0) await Promise.all(asides.splice(0))
}

/** Commands and buttons of Discord come by requests here; and what is due is said to it by its interface. */
function openDoor({ discord }: Config, deps: Deps): DiscordHttp | undefined {
  if (discord.kind === 'closed' || !discord.interactions) return undefined
  const door = openDiscordHttp({ ...discord, ...discord.interactions }, discordDeps(deps))
  deps.doors.set(door.name, door)
  return door
}

/** Whether this isolate has looked at the commands that Discord shows. */
let looked = false

/** Nothing starts here once and for all, so the commands are looked at when an isolate first has work to do. */
async function offered(discord: DiscordHttp, { log }: Deps): Promise<void> {
  if (looked) return
  looked = true
  await discord.offer().catch(() => log('discord.commands_failed'))
}

export default {
  fetch(request: Request, env: Env, context: Context): Promise<Response> {
    return withDeps(env, context, async ({ deps, discord }) =>
      createApp(deps, { telegram: undefined, discord: discord?.interactions }, now).fetch(request),
    )
  },

  scheduled(event: { cron: string; scheduledTime: number }, env: Env, context: Context): Promise<void> {
    return withDeps(env, context, async ({ deps, discord }) => {
      if (discord) await offered(discord, deps)
      const at = new Date(event.scheduledTime)
      for (const gym of await deps.gyms())
        for (const job of jobs.filter(({ cron }) => cron === event.cron)) {
          await runJob(deps, job, gym, at).catch((error: unknown) => {
            deps.log('job_failed', { job: job.name, ref: deps.crash(error) })
          })
        }
    })
  },
}
