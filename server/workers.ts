import { type DiscordHttp, openDiscordHttp } from '../bot/channels/discord-http.ts'
import { sleep } from '../bot/channels/door.ts'
import { type Leaves, leaves } from '../bot/channels/leafing.ts'
import { openTelegramHttp, type TelegramHttp } from '../bot/channels/telegram-http.ts'
import { type Kept, keep } from '../bot/channels/telegram-kept.ts'
import { type TurnLimits, turnLimits } from '../bot/limits-of-turns.ts'
import type { Teller } from '../bot/turn.ts'
import type { Database } from '../db/client.ts'
import { createApp } from './app.ts'
import { type Config, parseConfig } from './config.ts'
import { createDeps, type Deps } from './deps.ts'
import { discordDeps } from './discord.ts'
import { jobs, runJob } from './jobs.ts'
import { logTo } from './log.ts'
import { drawing } from './pictures/draw.ts'
import { publicQuickChart } from './pictures/quickchart.ts'
import { telegramDeps } from './telegram.ts'

/** What Cloudflare hands in: variables and secrets, and Postgres behind Hyperdrive. */
export type Env = {
  readonly HYPERDRIVE: { connectionString: string }
  readonly [variable: string]: unknown
}

/** Keeps the runtime for work that goes on after the reply. */
type Context = { waitUntil(work: Promise<unknown>): void }

/** What the world is to a Worker. */
export type World = {
  connect(url: string): { db: Database; close(): Promise<void> }
  now(): Date
  print(line: string): void
}

/** The house as Cloudflare calls it. */
export type HouseOnWorkers = {
  fetch(request: Request, env: Env, context: Context): Promise<Response>
  scheduled(event: { cron: string; scheduledTime: number }, env: Env, context: Context): Promise<void>
}

/** Doors that are called; each open where it is configured. */
type OpenDoors = { telegram: TelegramHttp | undefined; discord: DiscordHttp | undefined }

/** What lives as long as the isolate: words and numbers, no socket. */
type Isolate = {
  /** What has been said of late. */
  limits: TurnLimits | undefined
  telegram: Kept | undefined
  discord: Leaves
  /** Until when the doors' addresses, menus and commands need no look, in milliseconds; for ever where all went well. */
  offered: Map<string, number>
}

/**
 * The house on Workers: its parts are put together for every request, for a socket may not outlive one.
 *
 * @param world what a test plays
 */
export function houseOnWorkers(world: World): HouseOnWorkers {
  const isolate: Isolate = { limits: undefined, telegram: undefined, discord: leaves(), offered: new Map() }
  const { now } = world
  return {
    fetch: (request, env, context) =>
      withDeps({ env, context, world, isolate }, async (deps, { telegram, discord }) => {
        const doors = { telegram: telegram?.webhook, discord: discord?.interactions }
        return createApp(deps, doors, now).fetch(request)
      }),
    scheduled: ({ cron, scheduledTime }, env, context) =>
      withDeps({ env, context, world, isolate }, async (deps, doors) => {
        await offer(doors, isolate, deps)
        await runJobs(cron, new Date(scheduledTime), deps)
      }),
  }
}

type Call = { env: Env; context: Context; world: World; isolate: Isolate }

/** Puts the parts together for one request. */
async function withDeps<T>(
  { env, context, world, isolate }: Call,
  work: (deps: Deps, doors: OpenDoors) => Promise<T>,
): Promise<T> {
  const { connectionString } = env.HYPERDRIVE
  const config = parseConfig({ ...variablesIn(env), DATABASE_URL: connectionString })
  const { db, close } = world.connect(connectionString)
  const log = logTo(world.print)
  const asides: Promise<void>[] = []
  const aside = (each: Promise<void>) => asides.push(each)
  try {
    // No canvas runs here.
    const draw = drawing({ quickchart: config.quickchart ?? publicQuickChart }, log)
    isolate.limits ??= turnLimits(config.limits)
    const { limits } = isolate
    const deps = createDeps(config, { db, log, now: world.now, draw, limits, aside })
    const doors = openDoors(config, deps, isolate)
    const done = await work(deps, doors)
    for (const door of Object.values(doors)) if (door) aside(door.landed())
    return done
  } finally {
    // What goes on after the reply needs the database as well.
    context.waitUntil(settled(asides).finally(close))
  }
}

/** Variables and secrets are text; what else is handed in is no configuration. */
const variablesIn = (env: Env): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).filter((each): each is [string, string] => typeof each[1] === 'string'),
  )

/** What goes on may itself have more to go on with. */
async function settled(asides: Promise<void>[]): Promise<void> {
  while (asides.length > 0) await Promise.allSettled(asides.splice(0))
}

/** What members write comes by requests here; what is due is said by the channels' interfaces. */
function openDoors({ telegram, discord }: Config, deps: Deps, isolate: Isolate): OpenDoors {
  const doors: OpenDoors = { telegram: undefined, discord: undefined }
  // Nothing can go on asking Telegram here: without an address it could call, the door stays closed.
  if (telegram.kind === 'webhook') {
    isolate.telegram ??= keep({ now: deps.now, sleep })
    doors.telegram = opened(openTelegramHttp(telegram, telegramDeps(deps), isolate.telegram), deps)
  }
  if (discord.kind === 'open' && discord.interactions)
    doors.discord = opened(
      openDiscordHttp({ ...discord, ...discord.interactions }, discordDeps(deps), isolate.discord),
      deps,
    )
  return doors
}

function opened<D extends Teller & { name: string }>(door: D, { doors }: Deps): D {
  doors.set(door.name, door)
  return door
}

/** What failed is tried again after this; channels allow few changes of commands a day. */
const againMs = 10 * 60_000

/** Nothing starts here once and for all, so what the channels show is looked at when an isolate first has work to do. */
async function offer(doors: OpenDoors, { offered }: Isolate, { log, now }: Deps): Promise<void> {
  for (const door of Object.values(doors)) {
    if (!door || now().getTime() < (offered.get(door.name) ?? 0)) continue
    offered.set(door.name, Number.POSITIVE_INFINITY)
    await door.offer().catch(() => {
      log(`${door.name}.commands_failed`)
      offered.set(door.name, now().getTime() + againMs)
    })
  }
}

async function runJobs(cron: string, at: Date, deps: Deps): Promise<void> {
  for (const gym of await deps.gyms())
    for (const job of jobs.filter((each) => each.cron === cron)) {
      await runJob(deps, job, gym, at).catch((error: unknown) => {
        deps.log('job_failed', { job: job.name, ref: deps.crash(error) })
      })
    }
}
