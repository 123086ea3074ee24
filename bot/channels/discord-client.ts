import {
  Client,
  type ClientOptions,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
} from 'discord.js'
import type { Log } from '../log.ts'
import { problemOf } from './discord-errors.ts'
import { idIn, type Talk } from './discord-talk.ts'
import { DoorProblem } from './door-problem.ts'

/** Which connections a client holds, and how. */
type Connections = Pick<ClientOptions, 'shards' | 'shardCount' | 'ws'>

/** Only the connection is the library's: what comes through it is read as a signed request would be. */
export function discordClient(
  { apiRoot, token }: { apiRoot: string; token: string },
  connections: Connections,
  { talk, log }: { talk: Talk; log: Log },
): Client {
  const client = new Client({
    // Mentions of us and direct messages carry their words without the privileged intent for all messages.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Nothing is looked up there again.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    ...connections,
    rest: { api: apiRoot.replace(/\/+$/, '') },
  })
  client.ws.on(GatewayDispatchEvents.MessageCreate, (payload: unknown) =>
    talk.message(payload, client.user?.id ?? idIn(token)),
  )
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => talk.interaction(payload))
  watch(client, log)
  return client
}

function watch(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log('discord.error', problemOf(error)))
  client.on(Events.ShardError, (error) => log('discord.error', problemOf(error)))
  client.on(Events.ShardReconnecting, () => log('discord.disturbed'))
  client.on(Events.ShardResume, () => log('discord.resumed'))
  client.on(Events.ShardDisconnect, ({ code }) => log('discord.disconnected', { code }))
}

/** From now on nothing that comes is read any more. */
export function deafen(client: Client): void {
  client.ws.removeAllListeners()
  client.removeAllListeners(Events.ShardReconnecting)
}

/** @throws {DoorProblem} when trying again would change nothing */
export async function login(client: Client, token: string, log: Log): Promise<boolean> {
  try {
    await client.login(token)
    return true
  } catch (error) {
    if (isTokenRefused(error)) throw tokenRefused()
    log('discord.unreachable', problemOf(error))
    return false
  }
}

export const tokenRefused = (): DoorProblem =>
  new DoorProblem('Discord refuses the token. Copy it from the developer portal, under Bot, once more.')

/** By the API before the connection, or by the gateway after it (close code 4004). */
const isTokenRefused = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error instanceof Error && error.message === 'Authentication failed')
