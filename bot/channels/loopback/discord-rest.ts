import {
  applicationId,
  channelId,
  directChannelId,
  guild,
  guildMember,
  mia,
  noor,
} from '../fixtures/discord.ts'
import { allowances } from './discord-allowances.ts'
import {
  deleteMessage,
  deleteReply,
  type Handler,
  none,
  ok,
  patchByToken,
  patchMessage,
  patchReply,
  postCallback,
  postFollowUp,
} from './discord-interactions.ts'
import { commandsBody, directBody } from './discord-limits.ts'
import { keep, Refusal, read, readMessage, type State, shown } from './discord-state.ts'
import type { Answered, Call } from './server.ts'

/** A nonce that is to be enforced and was seen is the message it was seen with. The real one forgets it in minutes. */
const postMessage: Handler = ([channel = channelId], call, state) => {
  const made = readMessage(call, state)
  const { nonce, enforce_nonce } = made.body
  const known =
    enforce_nonce &&
    nonce !== undefined &&
    state.messages.find((message) => message.nonce === nonce && message.channel_id === channel)
  return ok(shown(known || keep(made, { channel }, state)))
}

const setCommands: Handler = (_, call, state) => {
  const commands = read(commandsBody, call, state)
  const kept = { type: 1, application_id: applicationId, version: '1184410020200209999', nsfw: false }
  state.commands = commands.map((command, i) => ({
    ...kept,
    id: `11844100202020202${i}`,
    default_member_permissions: null,
    ...command,
    // The real one leaves out an empty list, and says what wasn't said.
    options: command.options?.length
      ? command.options.map((one) => ({ ...one, required: one.required ?? false }))
      : undefined,
  }))
  return ok(state.commands)
}

const getMember: Handler = ([, user = ''], _, { guildMembers }) => {
  const manages = guildMembers.get(user)
  if (manages === undefined && user !== noor.id) throw new Refusal(404, 10007, 'Unknown Member')
  return ok(guildMember(user === mia.id ? mia : noor, manages ?? false))
}

const gateway: Handler = (_, __, { gateway, shards }) => {
  const session_start_limit = { total: 1000, remaining: 997, reset_after: 14_400_000, max_concurrency: 16 }
  return ok({ url: gateway, shards, session_start_limit })
}

/** The talk with Mia is the one of the fixtures; others get one of their own. */
export const directOf = (user: string): string => (user === mia.id ? directChannelId : `9${user.slice(1)}`)

const openDirect: Handler = (_, call, state) => {
  const { recipient_id: id } = read(directBody, call, state)
  return ok({ id: directOf(id), type: 1 })
}

const type: Handler = ([channel = channelId], _, { typing }) => {
  typing.push(channel)
  return none
}

const webhook = String.raw`^\/webhooks\/(\d+)\/([^/]+)`

const routes: readonly [method: string, path: RegExp, handler: Handler][] = [
  ['GET', /^\/gateway\/bot$/, gateway],
  ['GET', /^\/applications\/@me$/, () => ok({ id: applicationId, name: 'Spotter' })],
  ['GET', /^\/applications\/(\d+)\/commands$/, (_, __, { commands }) => ok(commands)],
  ['PUT', /^\/applications\/(\d+)\/commands$/, setCommands],
  ['GET', /^\/guilds\/(\d+)\/members\/(\d+)$/, getMember],
  ['GET', /^\/guilds\/(\d+)$/, () => ok({ id: guild.id, owner_id: guild.owner_id, roles: guild.roles })],
  ['POST', /^\/users\/@me\/channels$/, openDirect],
  ['POST', /^\/channels\/(\d+)\/messages$/, postMessage],
  ['PATCH', /^\/channels\/(\d+)\/messages\/(\d+)$/, patchMessage],
  ['DELETE', /^\/channels\/(\d+)\/messages\/(\d+)$/, deleteMessage],
  ['POST', /^\/channels\/(\d+)\/typing$/, type],
  ['POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, postCallback],
  ['PATCH', new RegExp(String.raw`${webhook}\/messages\/@original$`), patchReply],
  ['DELETE', new RegExp(String.raw`${webhook}\/messages\/@original$`), deleteReply],
  ['PATCH', new RegExp(String.raw`${webhook}\/messages\/(\d+)$`), patchByToken],
  ['POST', new RegExp(`${webhook}$`), postFollowUp],
]

/** An interaction's own token stands in its address; everything else needs the bot's. */
const needsToken = (path: string): boolean => !/^\/(interactions|webhooks)\//.test(path)

/** The API: answers one call after another; their paths without the version. */
export function discordCalls(state: State, token: string): (call: Call) => Answered {
  const spend = allowances(state)
  return (call) => {
    if (needsToken(call.path) && call.token !== `Bot ${token}`) {
      return { status: 401, json: { message: '401: Unauthorized', code: 0 } }
    }
    const spent = spend(call)
    if (spent.refused) return spent.refused
    const answered = answer(call, state)
    return answered === 'dropped'
      ? answered
      : { ...answered, headers: { ...answered.headers, ...spent.headers } }
  }
}

function answer(call: Call, state: State): Answered {
  for (const [method, pattern, handler] of routes) {
    const found = method === call.method && pattern.exec(call.path)
    if (!found) continue
    try {
      return handler(found.slice(1), call, state)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { status: error.status, json: { message: error.message, code: error.code } }
    }
  }
  return { status: 404, json: { message: '404: Not Found', code: 0 } }
}
