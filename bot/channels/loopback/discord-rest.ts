import type { z } from 'zod'
import { applicationId, channelId, guildMember, me, mia, noor } from '../fixtures/discord.ts'
import { callbackBody, commandsBody, type MessageBody, messageBody } from './discord-limits.ts'
import type { Answered, Call } from './server.ts'
import type { Upload } from './uploads.ts'

/** A file of a message, with what its maker said of it. */
type Attached = Upload & { description: string | undefined }

/** A message as the platform keeps it. */
export type Kept = MessageBody & {
  id: string
  channel_id: string
  content: string
  ephemeral: boolean
  files: Attached[]
}

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
  /** Ids of those who are in the guild, and whether they manage it. */
  guildMembers: Map<string, boolean>
}

export const emptyState = (): State => ({
  gateway: '',
  commands: [],
  messages: [],
  interactions: [],
  typing: [],
  mistakes: [],
  guildMembers: new Map(),
})

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
  { method, path, body, files }: Pick<Call, 'method' | 'path' | 'body' | 'files'>,
  { mistakes }: State,
): z.output<T> {
  const parsed = schema.safeParse(files ? payloadJson(body) : body)
  if (parsed.success) return parsed.data
  const { path: at = [], message = '' } = parsed.error.issues[0] ?? {}
  mistakes.push(`${method} ${path}: ${at.join('.')}: ${message}`)
  throw new Refusal(400, 50035, 'Invalid Form Body')
}

/** In a form the message is the field payload_json, beside its files. */
function payloadJson(body: unknown): unknown {
  const { payload_json = '{}' } = body as { payload_json?: string }
  return JSON.parse(payload_json)
}

const mostBytes = 10 * 1024 * 1024

/** The message a call makes or changes, with the files it uploads. */
function readMessage(call: Call, state: State): { body: MessageBody; files: Attached[] } {
  const body = read(messageBody, call, state)
  const files = Object.entries(call.files ?? {}).map(([field, upload]) => {
    const n = /^files\[(\d+)\]$/.exec(field)?.[1]
    const said = body.attachments?.find(({ id }) => String(id) === n)
    return { ...upload, description: said?.description }
  })
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > mostBytes) {
    throw new Refusal(413, 40005, 'Request entity too large')
  }
  for (const { image } of body.embeds ?? []) {
    const name = /^attachment:\/\/(.+)$/.exec(image?.url ?? '')?.[1]
    if (name !== undefined && files.every((file) => file.name !== name)) {
      state.mistakes.push(`${call.method} ${call.path}: no file ${name}`)
      throw new Refusal(400, 50035, 'Invalid Form Body')
    }
  }
  return { body, files }
}

type Made = { body: MessageBody; files?: Attached[] }

function keep(
  { body, files = [] }: Made,
  { channel, ephemeral = false }: { channel: string; ephemeral?: boolean },
  state: State,
) {
  const { content = '' } = body
  if (!content.trim() && files.length === 0) throw new Refusal(400, 50006, 'Cannot send an empty message')
  const id = `${firstMessage + BigInt(state.messages.length)}`
  const kept: Kept = { ...body, id, channel_id: channel, content, ephemeral, files }
  state.messages.push(kept)
  return kept
}

/** A kept message in the form of the API. */
const shown = ({ id, channel_id, content, components = [], embeds = [], ephemeral, files }: Kept) => ({
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
  attachments: files.map(({ name, bytes, description }, i) => ({
    id: `${id}${i}`,
    filename: name,
    description,
    size: bytes.length,
    url: `https://cdn.discordapp.com/attachments/${channel_id}/${id}${i}/${name}`,
    proxy_url: `https://media.discordapp.net/attachments/${channel_id}/${id}${i}/${name}`,
  })),
  embeds,
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
    known.original = keep({ body: data }, { channel: known.channel, ephemeral: known.ephemeral }, state).id
  if (type === 6 || type === 7) known.original = known.pressed
  const pressed = state.messages.find((message) => message.id === known.pressed)
  if (type === 7 && pressed) Object.assign(pressed, data)
  return none
}

/** A nonce that is to be enforced and was seen is the message it was seen with. The real one forgets it in minutes. */
const postMessage: Handler = ([channel = channelId], call, state) => {
  const made = readMessage(call, state)
  const { nonce, enforce_nonce } = made.body
  const known =
    enforce_nonce && nonce !== undefined && state.messages.find((message) => message.nonce === nonce)
  return ok(shown(known || keep(made, { channel }, state)))
}

const patchReply: Handler = ([, token], call, state) => {
  const made = readMessage(call, state)
  const known = interactionOf(token, state)
  if (!known.acknowledged) throw new Refusal(404, 10008, 'Unknown Message')
  const { channel, ephemeral } = known
  const message = state.messages.find(({ id }) => id === known.original)
  if (message) {
    const files = [...message.files, ...made.files]
    return ok(shown(Object.assign(message, made.body, { files })))
  }
  const kept = keep(made, { channel, ephemeral }, state)
  known.original = kept.id
  return ok(shown(kept))
}

const postFollowUp: Handler = ([, token], call, state) => {
  const made = readMessage(call, state)
  const known = interactionOf(token, state)
  if (!known.acknowledged) throw new Refusal(404, 10008, 'Unknown Message')
  const ephemeral = ((made.body.flags ?? 0) & ephemeralFlag) !== 0
  return ok(shown(keep(made, { channel: known.channel, ephemeral }, state)))
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
    'GET',
    /^\/guilds\/(\d+)\/members\/(\d+)$/,
    ([, user = ''], _, { guildMembers }) => {
      const manages = guildMembers.get(user)
      if (manages === undefined) throw new Refusal(404, 10007, 'Unknown Member')
      return ok(guildMember(user === mia.id ? mia : noor, manages))
    },
  ],
  ['POST', /^\/channels\/(\d+)\/messages$/, postMessage],
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
