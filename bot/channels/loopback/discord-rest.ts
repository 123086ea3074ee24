import type { z } from 'zod'
import { applicationId, channelId, me } from '../fixtures/discord.ts'
import { callbackBody, commandsBody, type MessageBody, messageBody } from './discord-limits.ts'
import type { Answered, Call } from './server.ts'

/** A message as the platform keeps it. */
export type Kept = MessageBody & { id: string; channel_id: string; content: string; ephemeral: boolean }

/** An interaction the bot was told of. */
type Known = {
  id: string
  token: string
  channel: string
  /** The message with the pressed button. */
  pressed: string | undefined
  acknowledged: boolean
  ephemeral: boolean
  /** The message that answers it. */
  original: string | undefined
}

/** What the platform keeps. */
export type State = {
  gateway: string
  commands: Record<string, unknown>[]
  messages: Kept[]
  interactions: Known[]
  typing: string[]
  mistakes: string[]
}

/** What the API answers to a call it doesn't like. */
class Refusal extends Error {
  readonly status: number
  readonly code: number
  constructor(status: number, code: number, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

const ephemeralFlag = 64
const firstMessage = 1441495000000000000n

type Handler = (found: string[], call: Call, state: State) => Answered

const none: Answered = { status: 204 }
const ok = (json: unknown): Answered => ({ status: 200, json })

function read<T extends z.ZodType>(
  schema: T,
  { method, path, body }: Call,
  { mistakes }: State,
): z.output<T> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const { path: at = [], message = '' } = parsed.error.issues[0] ?? {}
  mistakes.push(`${method} ${path}: ${at.join('.')}: ${message}`)
  throw new Refusal(400, 50035, 'Invalid Form Body')
}

function keep(
  body: MessageBody,
  { channel, ephemeral = false }: { channel: string; ephemeral?: boolean },
  state: State,
) {
  const { content = '' } = body
  if (!content.trim()) throw new Refusal(400, 50006, 'Cannot send an empty message')
  const id = `${firstMessage + BigInt(state.messages.length)}`
  const kept: Kept = { ...body, id, channel_id: channel, content, ephemeral }
  state.messages.push(kept)
  return kept
}

/** A kept message in the form of the API. */
const shown = ({ id, channel_id, content, components = [], ephemeral }: Kept) => ({
  id,
  type: 0,
  channel_id,
  author: me,
  content,
  components,
  flags: ephemeral ? ephemeralFlag : 0,
  timestamp: '2026-11-21T17:42:01.000000+00:00',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  pinned: false,
})

function interactionOf(token: string | undefined, state: State): Known {
  const known = state.interactions.find((interaction) => interaction.token === token)
  if (!known) throw new Refusal(404, 10015, 'Unknown Webhook')
  return known
}

const postCallback: Handler = ([id, token], call, state) => {
  const { type, data = {} } = read(callbackBody, call, state)
  const known = interactionOf(token, state)
  if (known.id !== id) throw new Refusal(404, 10062, 'Unknown interaction')
  if (known.acknowledged) throw new Refusal(400, 40060, 'Interaction has already been acknowledged.')
  known.acknowledged = true
  known.ephemeral = ((data.flags ?? 0) & ephemeralFlag) !== 0
  if (type === 4)
    known.original = keep(data, { channel: known.channel, ephemeral: known.ephemeral }, state).id
  if (type === 6 || type === 7) known.original = known.pressed
  const pressed = state.messages.find((message) => message.id === known.pressed)
  if (type === 7 && pressed) Object.assign(pressed, data)
  return none
}

const patchReply: Handler = ([, token], call, state) => {
  const body = read(messageBody, call, state)
  const known = interactionOf(token, state)
  if (!known.acknowledged) throw new Refusal(404, 10008, 'Unknown Message')
  const { channel, ephemeral } = known
  const message = state.messages.find(({ id }) => id === known.original)
  if (message) return ok(shown(Object.assign(message, body)))
  const made = keep(body, { channel, ephemeral }, state)
  known.original = made.id
  return ok(shown(made))
}

const postFollowUp: Handler = ([, token], call, state) => {
  const body = read(messageBody, call, state)
  const known = interactionOf(token, state)
  if (!known.acknowledged) throw new Refusal(404, 10008, 'Unknown Message')
  const ephemeral = ((body.flags ?? 0) & ephemeralFlag) !== 0
  return ok(shown(keep(body, { channel: known.channel, ephemeral }, state)))
}

const routes: readonly [method: string, path: RegExp, handler: Handler][] = [
  [
    'GET',
    /^\/gateway\/bot$/,
    (_, __, { gateway }) => {
      const session_start_limit = { total: 1000, remaining: 997, reset_after: 14_400_000, max_concurrency: 1 }
      return ok({ url: gateway, shards: 1, session_start_limit })
    },
  ],
  ['GET', /^\/applications\/(\d+)\/commands$/, (_, __, { commands }) => ok(commands)],
  [
    'PUT',
    /^\/applications\/(\d+)\/commands$/,
    (_, call, state) => {
      const commands = read(commandsBody, call, state)
      const kept = { type: 1, application_id: applicationId, version: '1184410020200209999', nsfw: false }
      state.commands = commands.map((command, i) => ({ ...kept, id: `11844100202020202${i}`, ...command }))
      return ok(state.commands)
    },
  ],
  [
    'POST',
    /^\/channels\/(\d+)\/messages$/,
    ([channel = channelId], call, state) =>
      ok(shown(keep(read(messageBody, call, state), { channel }, state))),
  ],
  [
    'POST',
    /^\/channels\/(\d+)\/typing$/,
    ([channel = channelId], _, { typing }) => {
      typing.push(channel)
      return none
    },
  ],
  ['POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, postCallback],
  ['PATCH', /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/, patchReply],
  [
    'DELETE',
    /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/,
    ([, token], _, state) => {
      interactionOf(token, state).original = undefined
      return none
    },
  ],
  ['POST', /^\/webhooks\/(\d+)\/([^/]+)$/, postFollowUp],
]

/** An interaction's own token stands in its address; everything else needs the bot's. */
const needsToken = (path: string): boolean => !/^\/(interactions|webhooks)\//.test(path)

/** Answers one call of the API; `path` without the version. */
export function answer(call: Call, state: State, token: string): Answered {
  if (needsToken(call.path) && call.token !== `Bot ${token}`) {
    return { status: 401, json: { message: '401: Unauthorized', code: 0 } }
  }
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
