import { type DiscordHttp, openDiscordHttp } from '../bot/channels/discord-http.ts'
import { sleep } from '../bot/channels/door.ts'
import { type Leaves, leaves } from '../bot/channels/leafing.ts'
import { openTelegramHttp, type TelegramHttp } from '../bot/channels/telegram-http.ts'
import { type Kept, keep } from '../bot/channels/telegram-kept.ts'
import { type Limit, limit } from '../bot/limits.ts'
import { type TurnLimits, turnLimits } from '../bot/limits-of-turns.ts'
import type { Answer, Teller } from '../bot/turn.ts'
import type { Database } from '../db/client.ts'
import { useKeys } from '../db/sealing/keys.ts'
import { unlock } from '../db/sealing/known.ts'
import { type KeyRing, ringOfKeys } from '../db/sealing/ring.ts'
import { createApp } from './app.ts'
import { type Config, ConfigProblem, parseConfig } from './config.ts'
import { createDeps, type Deps } from './deps.ts'
import { discordDeps } from './discord.ts'
import { type Asking, nobodyAsked } from './flood.ts'
import { everyMinute, lightJobs, runJob, runLeft } from './jobs.ts'
import { leasesOf } from './leases/leases.ts'
import { logTo } from './log.ts'
import { takeUpOpen } from './open-turns.ts'
import { outOfOrder } from './out-of-order.ts'
import { drawing } from './pictures/draw.ts'
import { publicQuickChart } from './pictures/quickchart.ts'
import { telegramDeps } from './telegram.ts'
import { writer } from './writer.ts'

/** What Cloudflare hands in: variables and secrets, and Postgres behind Hyperdrive. */
export type Env = {
  readonly HYPERDRIVE: { connectionString: string }
  readonly [variable: string]: unknown
}

/** Keeps the runtime for work that goes on after the reply. */
export type Context = { waitUntil(work: Promise<unknown>): void }

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
  /** This isolate, as other processes at the same database see it. */
  me: string | undefined
  /** What has been said of late. */
  limits: TurnLimits | undefined
  /** Messages from an address of the web; undefined where nothing limits them. */
  addresses: Limit | undefined
  asking: Asking
  telegram: Kept | undefined
  discord: Leaves
  /** Until when the doors' addresses, menus and commands need no look, in milliseconds; for ever where all went well. */
  offered: Map<string, number>
  /** What health data is sealed with, once it was found to be right. */
  ring: KeyRing | undefined
}

/**
 * The house on Workers: its parts are put together for every request, for a socket may not outlive one.
 *
 * @param world what a test plays
 */
export function houseOnWorkers(world: World): HouseOnWorkers {
  const isolate: Isolate = {
    ...{ me: undefined, limits: undefined, addresses: undefined, asking: nobodyAsked() },
    ...{ telegram: undefined, discord: leaves(), offered: new Map(), ring: undefined },
  }
  const { now, print } = world
  return {
    fetch: (request, env, context) =>
      withDeps({ env, context, world, isolate }, async (deps, { telegram, discord }) => {
        const doors = { telegram: telegram?.webhook, discord: discord?.interactions }
        return createApp(deps, doors, now).fetch(request)
      }).catch((error: unknown) => {
        // What is set wrongly is said to whoever reads the log; the app itself has a sentence for everything else.
        print(error instanceof ConfigProblem ? error.message : `house_closed ${crashName(error)}`)
        return outOfOrder(request)
      }),
    scheduled: ({ cron, scheduledTime }, env, context) =>
      withDeps({ env, context, world, isolate }, async (deps, doors) => {
        // A request finds out by itself what it can't open; here it is said before anything is written.
        if (!isolate.ring) await unlock(deps.db, undefined, 'SPOTTER_HEALTH_KEY')
        await offer(doors, isolate, deps)
        await noted(deps, 'open turns', () => takeUpOpen(deps))
        await runJobs(cron, new Date(scheduledTime), deps, isolate)
      }),
  }
}

const crashName = (error: unknown) => (error instanceof Error ? error.name : 'unknown')

type Call = { env: Env; context: Context; world: World; isolate: Isolate }

/** Puts the parts together for one request. */
async function withDeps<T>(
  { env, context, world, isolate }: Call,
  work: (deps: Deps, doors: OpenDoors) => Promise<T>,
): Promise<T> {
  const config = configOf(env)
  const { db, close } = world.connect(env.HYPERDRIVE.connectionString)
  const log = logTo(world.print)
  const asides: Promise<void>[] = []
  const aside = (each: Promise<void>) => asides.push(each)
  const over = Promise.withResolvers<void>()
  // Said before anything is begun: whoever leaves in the middle of a turn does not end it.
  context.waitUntil(over.promise)
  try {
    await giveKeys(db, config, isolate)
    // No canvas runs here.
    const draw = drawing({ quickchart: config.quickchart ?? publicQuickChart }, log)
    isolate.limits ??= turnLimits(config.limits)
    const { limits } = isolate
    const made = createDeps(config, { db, log, now: world.now, draw, limits, aside })
    const deps = {
      ...made,
      addresses: addressesOf(isolate, config),
      asking: isolate.asking,
      answer: kept(made.answer, aside),
    }
    const doors = openDoors(config, deps, isolate)
    const done = await work(deps, doors)
    for (const door of Object.values(doors)) if (door) aside(door.landed())
    return done
  } finally {
    // What goes on after the reply needs the database as well.
    void settled(asides).then(close).catch(nothing).then(over.resolve)
  }
}

const nothing = () => undefined

/**
 * The configuration, as the variables, the secrets and the binding say it.
 *
 * @throws {ConfigProblem}
 */
function configOf(env: Env): Config {
  const url: unknown = env.HYPERDRIVE?.connectionString
  if (typeof url !== 'string') throw new ConfigProblem(['the binding HYPERDRIVE is missing'])
  return parseConfig({ ...variablesIn(env), DATABASE_URL: url })
}

/** An answer that is streamed is made after the reply has begun, and is kept when nobody listens any more. */
function kept(answer: Answer, aside: (work: Promise<void>) => unknown): Answer {
  return (turn, heard) => {
    const made = answer(turn, heard)
    aside(made.then(nothing, nothing))
    return made
  }
}

/** The house is built anew for every request; what came from an address of late is not forgotten with it. */
function addressesOf(isolate: Isolate, { limits }: Config): Limit | undefined {
  if (limits.address > 0) isolate.addresses ??= limit({ most: limits.address, seconds: 60 })
  return isolate.addresses
}

/** Gives the database its keys; whether they are the right ones is asked once. */
async function giveKeys(db: Database, { healthKeys }: Config, isolate: Isolate): Promise<void> {
  if (isolate.ring) return useKeys(db, isolate.ring)
  const ring = ringOfKeys(healthKeys)
  if (!ring) return
  await unlock(db, ring, 'SPOTTER_HEALTH_KEY')
  isolate.ring = ring
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

async function runJobs(cron: string, at: Date, deps: Deps, isolate: Isolate): Promise<void> {
  // Chance is not to be had before the first request.
  isolate.me ??= crypto.randomUUID()
  const writing = writer(leasesOf(deps.db, isolate.me))
  const house = { ...deps, ours: writing.ours }
  for (const gym of await deps.gyms()) {
    for (const job of lightJobs.filter((each) => each.cron === cron))
      await noted(deps, job.name, () => runJob(house, job, gym, at))
    if (cron === everyMinute) await noted(deps, 'left', () => runLeft(house, gym, lightJobs))
  }
  // The next minute may be another isolate's.
  await noted(deps, 'deliver', () => writing.leave(0))
}

async function noted({ log, crash }: Deps, job: string, work: () => Promise<unknown>): Promise<void> {
  await work().catch((error: unknown) => log('job_failed', { job, ref: crash(error) }))
}
