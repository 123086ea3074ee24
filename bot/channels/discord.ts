import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
} from 'discord.js'
import { offered as all } from '../commands/offered.ts'
import type { Door } from '../turn.ts'
import { offerCommands } from './discord-commands.ts'
import { problemOf } from './discord-errors.ts'
import { type InteractionsConfig, signed } from './discord-http.ts'
import { type DiscordRest, discordRest } from './discord-rest.ts'
import { type Talk, talk } from './discord-talk.ts'
import { nonceMs, tell } from './discord-tell.ts'
import { type DoorDeps, persist, type Sleep, sleep } from './door.ts'
import { DoorProblem } from './door-problem.ts'
import type { Pace } from './growing.ts'

export type DiscordConfig = {
  token: string
  apiRoot: string
  /** How many connections share the guilds: as many as Discord advises, or a number; one unless said. */
  shards?: 'auto' | number
  /** Where interactions come by signed requests instead of the gateway. */
  interactions?: InteractionsConfig | undefined
  pace?: Pace
  /** Calls a second; what Discord takes unless said. */
  perSecond?: number
}

/** The door, and where it has one its way for signed requests. */
export type DiscordDoor = Door & { interactions?: (request: Request) => Promise<Response> }

type Deps = DoorDeps & { sleep: Sleep; rest: DiscordRest }

/** How long the opening may take before it goes on in the background, and how long closing waits for that. */
const openingMs = 10_000
const closingMs = 1000

/**
 * Opens the door to Discord.
 *
 * When Discord can't be reached, the door is open all the same, and connects in the background.
 *
 * @throws {DoorProblem} when Discord refuses the token
 */
export async function openDiscord(config: DiscordConfig, given: DoorDeps): Promise<DiscordDoor> {
  const { token, apiRoot, interactions, pace, perSecond } = config
  const patience = given.sleep ?? sleep
  const rest = discordRest({ token, apiRoot, sleep: patience, perSecond })
  const deps: Deps = { ...given, sleep: patience, rest }
  const conversations = talk({ ...deps, pace })
  const closing = new AbortController()
  let client: Client | undefined

  /** A client that failed to log in can't be used again, so every attempt has its own. */
  async function connect(): Promise<boolean> {
    client = clientFor(config, { deps, talk: conversations })
    return login(client, token, deps)
  }

  const first = connect()
  await within(openingMs, first)
  const background = goOn().catch((error) => deps.log('discord.refused', problemOf(error)))

  async function goOn(): Promise<void> {
    if (!(await first)) await persist(connect, { sleep: deps.sleep, signal: closing.signal })
  }

  return {
    name: 'discord',
    keyLastsMs: nonceMs,
    ...(interactions && { interactions: signed(conversations, interactions.publicKey) }),
    tell: (address, message, key) => tell(address, message, { ...deps, key }),
    async close() {
      closing.abort()
      client?.ws.removeAllListeners()
      client?.removeAllListeners(Events.ShardReconnecting)
      await conversations.landed()
      await within(closingMs, background)
      await client?.destroy()
    },
  }
}

/** Waits for something, but not longer than this. */
async function within(milliseconds: number, something: Promise<unknown>): Promise<void> {
  const over = new AbortController()
  await Promise.race([something, sleep(milliseconds, over.signal)]).finally(() => over.abort())
}

/** @throws {DoorProblem} when trying again would change nothing */
async function login(client: Client, token: string, { log }: Deps): Promise<boolean> {
  try {
    await client.login(token)
    return true
  } catch (error) {
    if (isTokenRefused(error)) {
      throw new DoorProblem(
        'Discord refuses the token. Copy it from the developer portal, under Bot, once more.',
      )
    }
    log('discord.unreachable', problemOf(error))
    return false
  }
}

/** By the API before the connection, or by the gateway after it (close code 4004). */
const isTokenRefused = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error instanceof Error && error.message === 'Authentication failed')

/** Only the connection is the library's: what comes through it is read as a signed request would be. */
function clientFor(config: DiscordConfig, { deps, talk }: { deps: Deps; talk: Talk }): Client {
  const { apiRoot, shards = 1, token } = config
  const { log, rest, offered = all } = deps
  const client = new Client({
    // Mentions of us and direct messages carry their words without the privileged intent for all messages.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Nothing is looked up there again.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    ...(shards === 'auto' ? { shards } : { shardCount: shards }),
    rest: { api: apiRoot.replace(/\/+$/, '') },
  })
  client.once(Events.ClientReady, async ({ application, guilds }) => {
    log('discord.open', { guilds: guilds.cache.size })
    await offerCommands(rest, application.id, offered).catch((error) =>
      log('discord.commands_failed', problemOf(error)),
    )
  })
  client.ws.on(GatewayDispatchEvents.MessageCreate, (payload: unknown) =>
    talk.message(payload, client.user?.id ?? idIn(token)),
  )
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => talk.interaction(payload))
  watch(client, log)
  return client
}

function watch(client: Client, log: Deps['log']): void {
  client.on(Events.Error, (error) => log('discord.error', problemOf(error)))
  client.on(Events.ShardError, (error) => log('discord.error', problemOf(error)))
  client.on(Events.ShardReconnecting, () => log('discord.disturbed'))
  client.on(Events.ShardResume, () => log('discord.resumed'))
  client.on(Events.ShardDisconnect, ({ code }) => log('discord.disconnected', { code }))
}

/** A bot's id stands at the beginning of its token. */
const idIn = (token: string): string => atob(token.split('.')[0]?.replace(/-/g, '+').replace(/_/g, '/') ?? '')
