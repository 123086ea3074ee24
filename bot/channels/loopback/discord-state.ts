import type { z } from 'zod'
import { me } from '../fixtures/discord.ts'
import { type CallbackBody, type MessageBody, messageBody } from './discord-limits.ts'
import type { Call } from './server.ts'
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
  /** How often it was changed. */
  edits: number
  /** The interaction it answers. */
  interaction?: string
}

/** An interaction the bot was told of. */
export type Known = {
  id: string
  token: string
  channel: string
  /** The message with the pressed button. */
  pressed: string | undefined
  acknowledged: boolean
  /** What it was acknowledged with. */
  callback: CallbackBody | undefined
  ephemeral: boolean
  /** The message that answers it. */
  original: string | undefined
  /** The answer was taken back. */
  gone: boolean
  /** Its fifteen minutes are over. */
  over: boolean
}

/** How many calls of a route are allowed in a while. */
export type Allowance = { most: number; windowMs: number }

/** Behind the numbers of the fixtures. */
const firstId = 1441496000000000000n

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
  /** Connections that Discord advises. */
  shards: number
  /** Limits of routes; none unless set. */
  allowance: Allowance | undefined
  /** The next number of all that is numbered, in the order it comes. */
  next(): string
}

export const emptyState = (): State => ({
  gateway: '',
  commands: [],
  messages: [],
  interactions: [],
  typing: [],
  mistakes: [],
  guildMembers: new Map(),
  shards: 1,
  allowance: undefined,
  next: counter(),
})

function counter(): () => string {
  let newest = firstId
  return () => `${++newest}`
}

/** What the API answers to a call it doesn't like. */
export class Refusal extends Error {
  readonly status: number
  readonly code: number
  constructor(status: number, code: number, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const ephemeralFlag = 64
const mostBytes = 10 * 1024 * 1024

/** The body of a call; what breaks a limit is a mistake of the bot. */
export function read<T extends z.ZodType>(
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

type Made = { body: MessageBody; files?: Attached[] }

/** The message a call makes or changes, with the files it uploads. */
export function readMessage(call: Call, state: State): Required<Made> {
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

type Where = { channel: string; ephemeral?: boolean; interaction?: string }

/** Keeps a new message. */
export function keep({ body, files = [] }: Made, where: Where, state: State): Kept {
  const { channel, ephemeral = false, interaction } = where
  const { content = '', embeds = [] } = body
  if (!content.trim() && files.length === 0 && embeds.length === 0) {
    throw new Refusal(400, 50006, 'Cannot send an empty message')
  }
  const id = state.next()
  const own = { id, channel_id: channel, content, ephemeral, files, edits: 0 }
  const kept: Kept = { ...body, ...own, ...(interaction && { interaction }) }
  state.messages.push(kept)
  return kept
}

/** A kept message in the form of the API. */
export const shown = ({ id, channel_id, content, components = [], embeds = [], ephemeral, files }: Kept) => ({
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

/** The interaction a token belongs to. */
export function interactionOf(token: string | undefined, state: State): Known {
  const known = state.interactions.find((interaction) => interaction.token === token)
  if (!known) throw new Refusal(404, 10015, 'Unknown Webhook')
  if (known.over) throw new Refusal(401, 50027, 'Invalid Webhook Token')
  return known
}
