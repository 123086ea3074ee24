import type { EventEmitter } from 'node:events'
import {
  type Client,
  Events,
  GatewayDispatchEvents,
  SimpleShardingStrategy,
  type WebSocketOptions,
} from 'discord.js'
import { z } from 'zod'
import type { Log } from '../log.ts'
import { deafen, discordClient, login } from './discord-client.ts'
import type { Talk } from './discord-talk.ts'
import { type Sleep, sleep as wait } from './door.ts'
import type { Leases } from './leases.ts'

/** Where a connection stands, as whoever goes on with it needs it: Discord then brings what came since. */
const sessionSchema = z.object({
  sessionId: z.string(),
  resumeURL: z.string(),
  sequence: z.number().int(),
  shardId: z.number().int(),
  shardCount: z.number().int(),
})
type Session = z.output<typeof sessionSchema>

/** One connection of several that share the guilds. */
export type Shard = {
  /** Where it stands; undefined before it was greeted. */
  session(): Session | undefined
  /** Closes it in such a way that another process can go on with it; what comes from now on is for that one. */
  stop(): Promise<void>
}

export type ShardDeps = {
  config: { token: string; apiRoot: string }
  talk: Talk
  log: Log
  leases: Leases
  sleep: Sleep
  /** Told when Discord refuses for good. */
  refused(error: unknown): void
}

/** The library's own manager of connections, as the one who builds a strategy gets to see it. */
type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0]

/** Not 1000 or 1001, after which Discord forgets the session. */
const goesOn = 4200

/** Between two identifications of the same kind Discord wants five seconds, and how often others look. */
const identifySeconds = 5
const identifyLookMs = 500

/** How long a connection may take to end. */
const longestEndMs = 3000

/** Between two attempts of a connection that could not be made. */
const againMs = 5000

/** What is known of a connection while it is open. */
type Standing = {
  session: Session | undefined
  /** The last that was read here; the library counts what is only on its way to us. */
  heard: number
  /** Given when it is stopped: where it stood then is where the next one goes on. */
  over: AbortSignal
}

/**
 * Opens a connection, and goes on with the session that another process left where there is one.
 *
 * @param left what was noted of it
 */
export function openShard(nth: number, count: number, left: unknown, deps: ShardDeps): Shard {
  const { config, talk, log } = deps
  const over = new AbortController()
  const session = sessionSchema.safeParse(left).data
  const standing: Standing = { session, heard: session?.sequence ?? 0, over: over.signal }
  let manager: Manager | undefined
  let client: Client | undefined

  function buildStrategy(built: Manager): SimpleShardingStrategy {
    manager = built
    keepSession(built, nth, standing)
    return new SimpleShardingStrategy(built)
  }

  async function connect(): Promise<void> {
    while (!over.signal.aborted) {
      const ws = { buildStrategy, buildIdentifyThrottler: (built: Manager) => inTurn(built, deps) }
      client = discordClient(config, { shards: [nth], shardCount: count, ws }, { talk, log })
      listen(client, standing)
      if (await login(client, config.token, log)) return
      await wait(againMs, over.signal)
    }
  }

  const connecting = connect().catch((error) => {
    if (!over.signal.aborted) deps.refused(error)
  })

  return {
    session: () => standing.session && { ...standing.session, sequence: standing.heard },
    async stop() {
      over.abort()
      if (client) deafen(client)
      const ended = async () => {
        await manager?.destroy({ code: goesOn, reason: 'another process goes on' })
        await client?.destroy()
        await connecting
      }
      // A login that is cut off in the middle may never end, and nobody who leaves waits for it.
      await Promise.race([ended(), wait(longestEndMs)])
    },
  }
}

/** Gives the library the session to go on with, and keeps the one it has. */
function keepSession({ options }: Manager, nth: number, standing: Standing): void {
  // The library reads its own note as well.
  const { updateSessionInfo: noteToo } = options
  options.retrieveSessionInfo = async () => {
    await noteToo(nth, standing.session ?? null)
    return standing.session ?? null
  }
  options.updateSessionInfo = async (_, info) => {
    await noteToo(nth, info)
    if (standing.over.aborted) return
    if (info?.sessionId !== standing.session?.sessionId) standing.heard = 0
    standing.session = info ?? undefined
  }
}

/** Counts what is read, and keeps the library from keeping it. */
function listen(client: Client, standing: Standing): void {
  dropPackets(client)
  onPacket(client, ({ s }) => {
    if (!standing.over.aborted && s) standing.heard = s
  })
}

/** Of all processes together so many identify at a time as Discord takes. */
async function inTurn(manager: Manager, { leases, config }: ShardDeps) {
  const { session_start_limit: limit } = await manager.fetchGatewayInformation()
  return {
    async waitForIdentify(shard: number, signal: AbortSignal): Promise<void> {
      const name = `discord/identify/${config.token.split('.')[0]}/${shard % Math.max(1, limit.max_concurrency)}`
      while (!(await leases.once(name, identifySeconds))) {
        signal.throwIfAborted()
        await wait(identifyLookMs, signal)
      }
    },
  }
}

/** Told of everything that comes, before anybody else is. */
function onPacket(client: EventEmitter, told: (packet: { s?: number | null }) => void): void {
  client.on(Events.Raw, told)
}

/**
 * A client whose session was taken over is never greeted, and the library would keep all that comes for when it is. It
 * is read by our own listeners before.
 */
function dropPackets(client: Client): void {
  const { packetQueue } = client.ws as unknown as { packetQueue: unknown[] }
  const drop = () => {
    if (!client.isReady()) packetQueue.length = 0
  }
  client.ws.on(GatewayDispatchEvents.MessageCreate, drop)
  client.ws.on(GatewayDispatchEvents.InteractionCreate, drop)
  client.once(Events.ClientReady, drop)
}
