import { Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayIntentBits, Partials } from 'discord.js'
import type { Door } from '../turn.ts'
import { offerCommands } from './discord-commands.ts'
import { problemOf } from './discord-send.ts'
import { type Talk, talk } from './discord-talk.ts'
import { nonceMs, tell } from './discord-tell.ts'
import { type DoorDeps, persist, type Sleep, sleep } from './door.ts'
import { DoorProblem } from './door-problem.ts'

type DiscordConfig = { token: string; apiRoot: string }

type Deps = DoorDeps & { sleep: Sleep }

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
export async function openDiscord({ token, apiRoot }: DiscordConfig, given: DoorDeps): Promise<Door> {
  const deps: Deps = { ...given, sleep: given.sleep ?? sleep }
  const conversations = talk(deps)
  const closing = new AbortController()
  let client: Client | undefined

  /** A client that failed to log in can't be used again, so every attempt has its own. */
  async function connect(): Promise<boolean> {
    client = clientFor(apiRoot, { deps, talk: conversations })
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
    tell: async (address, message, key) =>
      client ? tell(client.rest, address, message, { ...deps, key }) : 'again',
    async close() {
      closing.abort()
      client
        ?.removeAllListeners(Events.MessageCreate)
        .removeAllListeners(Events.InteractionCreate)
        .removeAllListeners(Events.ShardReconnecting)
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
    if (isRefusal(error)) {
      throw new DoorProblem(
        'Discord refuses the token. Copy it from the developer portal, under Bot, once more.',
      )
    }
    log('discord.unreachable', problemOf(error))
    return false
  }
}

/** By the API before the connection, or by the gateway after it (close code 4004). */
const isRefusal = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error instanceof Error && error.message === 'Authentication failed')

function clientFor(apiRoot: string, { deps, talk }: { deps: Deps; talk: Talk }): Client {
  const { log } = deps
  const client = new Client({
    // Mentions of us and direct messages carry their words without the privileged intent for all messages.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages come from channels the client has never seen.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    rest: { api: apiRoot.replace(/\/+$/, '') },
  })
  client.once(Events.ClientReady, async ({ application, guilds }) => {
    log('discord.open', { guilds: guilds.cache.size })
    await offerCommands(client, application.id, deps).catch((error) =>
      log('discord.commands_failed', problemOf(error)),
    )
  })
  client.on(Events.MessageCreate, talk.message)
  client.on(Events.InteractionCreate, talk.interaction)
  client.on(Events.Error, (error) => log('discord.error', problemOf(error)))
  client.on(Events.ShardError, (error) => log('discord.error', problemOf(error)))
  client.on(Events.ShardReconnecting, () => log('discord.disturbed'))
  client.on(Events.ShardResume, () => log('discord.resumed'))
  client.on(Events.ShardDisconnect, ({ code }) => log('discord.disconnected', { code }))
  return client
}
