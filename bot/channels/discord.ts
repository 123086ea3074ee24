import { type Client, Events } from 'discord.js'
import { offered as all } from '../commands/offered.ts'
import type { Door } from '../turn.ts'
import { deafen, discordClient, login } from './discord-client.ts'
import { offerCommands } from './discord-commands.ts'
import { problemOf } from './discord-errors.ts'
import { type InteractionsConfig, ourApplication, signed } from './discord-http.ts'
import { type DiscordRest, discordRest } from './discord-rest.ts'
import { shareShards } from './discord-shards.ts'
import { doorOf, type Talk, talk } from './discord-talk.ts'
import { nonceMs, tell } from './discord-tell.ts'
import { type DoorDeps, persist, type Sleep, sleep } from './door.ts'
import type { Pace } from './growing.ts'
import type { Fleet } from './leases.ts'

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

/** What comes by the gateway: first it is left, so that nothing more comes, and closed when all is answered. */
type Connection = { leave(): Promise<void>; close(): Promise<void> }

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
  const door = doorOf(token)
  const conversations = talk({ ...deps, pace, door })
  const { fleet } = given
  const connection = fleet
    ? await openShared(config, { deps, talk: conversations, fleet })
    : await openWhole(config, { deps, talk: conversations })

  return {
    name: 'discord',
    keyLastsMs: nonceMs,
    ...(interactions && { interactions: signed(conversations, interactions.publicKey) }),
    again: { door: async () => door, take: conversations.again },
    tell: (address, message, key) => tell(address, message, { ...deps, key }),
    async close() {
      await connection.leave()
      await conversations.landed()
      await connection.close()
    },
  }
}

/** Waits for something, but not longer than this. */
async function within(milliseconds: number, something: Promise<unknown>): Promise<void> {
  const over = new AbortController()
  await Promise.race([something, sleep(milliseconds, over.signal)]).finally(() => over.abort())
}

/** One client that holds all connections, where no other process shares them. */
function wholeClient(config: DiscordConfig, { deps, talk }: { deps: Deps; talk: Talk }): Client {
  const { shards = 1 } = config
  const { log, rest, offered = all } = deps
  const connections = shards === 'auto' ? { shards } : { shardCount: shards }
  const client = discordClient(config, connections, { talk, log })
  client.once(Events.ClientReady, async ({ application, guilds }) => {
    log('discord.open', { guilds: guilds.cache.size })
    await offerCommands(rest, application.id, offered).catch((error) =>
      log('discord.commands_failed', problemOf(error)),
    )
  })
  return client
}

/** The connections of this process alone. */
async function openWhole(
  config: DiscordConfig,
  { deps, talk }: { deps: Deps; talk: Talk },
): Promise<Connection> {
  const { token } = config
  const closing = new AbortController()
  let client: Client | undefined

  /** A client that failed to log in can't be used again, so every attempt has its own. */
  async function connect(): Promise<boolean> {
    client = wholeClient(config, { deps, talk })
    return login(client, token, deps.log)
  }

  const first = connect()
  await within(openingMs, first)
  const background = goOn().catch((error) => deps.log('discord.refused', problemOf(error)))

  async function goOn(): Promise<void> {
    if (!(await first)) await persist(connect, { sleep: deps.sleep, signal: closing.signal })
  }

  return {
    async leave() {
      closing.abort()
      if (client) deafen(client)
    },
    async close() {
      await within(closingMs, background)
      await client?.destroy()
    },
  }
}

/** The part of the connections that falls to this process. */
async function openShared(
  config: DiscordConfig,
  { deps, talk, fleet }: { deps: Deps; talk: Talk; fleet: Fleet },
): Promise<Connection> {
  const { shards: wanted = 1 } = config
  const { log, sleep, rest, offered = all } = deps
  const refused = (error: unknown) => log('discord.refused', problemOf(error))
  const sharing = { config, talk, log, ...fleet, sleep, refused, rest, shards: wanted }
  const shards = await shareShards(sharing)
  // Whoever goes on with a connection is not greeted, and newer code may have newer commands.
  void commandsOffered(rest, offered).catch((error) => log('discord.commands_failed', problemOf(error)))
  return { leave: shards.close, close: async () => {} }
}

async function commandsOffered(rest: DiscordRest, offered: typeof all): Promise<void> {
  await offerCommands(rest, await ourApplication(rest), offered)
}
