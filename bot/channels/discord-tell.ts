import { z } from 'zod'
import type { Log } from '../log.ts'
import type { Told, Unasked } from '../turn.ts'
import { DiscordRefusal, isClosed, judge, problemOf } from './discord-errors.ts'
import type { DiscordRest } from './discord-rest.ts'
import { bodyOf, messagesOf, type Outgoing, withoutFiles } from './discord-send.ts'

/** For "the past few minutes" Discord knows a nonce again; three is the least that is a few. */
export const nonceMs = 3 * 60_000

/** Letters of a nonce. */
const mostNonce = 25

type Telling = {
  rest: DiscordRest
  log: Log
  key: string
  /** Told when a talk is closed to us. */
  unreachable?: ((address: string) => Promise<void>) | undefined
}

/**
 * Says something unasked in a channel, with a nonce for every message: repeated within a few minutes, it is the
 * same message. Once the first one is out it is said; what follows is sent as patiently as a reply.
 *
 * An address is a channel, or "user:" and a person, with whom a talk is opened.
 */
export async function tell(address: string, message: Unasked, telling: Telling): Promise<Told> {
  if (!/^(?:user:)?\d{1,20}$/.test(address)) return 'never'
  const { rest, key, log, unreachable } = telling
  const [first, ...more] = messagesOf(message)
  let channel: string
  try {
    channel = await channelAt(rest, address)
    if (first) await post(rest, channel, first, { key, nth: 0, log })
  } catch (error) {
    log('discord.untold', problemOf(error))
    if (!isClosed(error)) return judge(error)
    await unreachable?.(address).catch(() => log('discord.unnoted'))
    return 'closed'
  }
  for (const [i, each] of more.entries()) {
    try {
      await post(rest, channel, each, { key, nth: i + 1, log })
    } catch (error) {
      log('discord.unsent', problemOf(error))
      break
    }
  }
  return 'sent'
}

async function channelAt(rest: DiscordRest, address: string): Promise<string> {
  return address.startsWith('user:') ? directChannel(rest, address.slice('user:'.length)) : address
}

/** What was opened or posted, by its id. */
export const made = z.object({ id: z.string() })

/** The talk with a person; Discord opens it where there is none yet. */
export async function directChannel(rest: DiscordRest, person: string): Promise<string> {
  const body = { recipient_id: person }
  return made.parse(await rest.call('POST', '/users/@me/channels', { body })).id
}

type Post = {
  /** What it is a part of, and the how manyeth: sent again, it is the same message. */
  key: string
  nth: number
  log: Log
  /** The message it answers. */
  answers?: string | undefined
  /** Somebody waits for it. */
  long?: true
}

/**
 * Posts a message in a channel, once however often it is tried. A file that won't go costs the file and not the words.
 *
 * @returns the id of the message
 */
export async function post(
  rest: DiscordRest,
  channel: string,
  message: Outgoing,
  { key, nth, log, answers, long }: Post,
): Promise<string> {
  const reference = answers && { message_reference: { message_id: answers, fail_if_not_exists: false } }
  const beside = { nonce: await nonceOf(key, nth), enforce_nonce: true, ...reference }
  const send = async (outgoing: Outgoing) =>
    made.parse(
      await rest.call('POST', `/channels/${channel}/messages`, {
        ...bodyOf(outgoing, beside),
        ...(long && { long }),
      }),
    ).id
  return orWithoutFiles(message, send, log)
}

/** Sends a message, and once more without its files where Discord refuses. */
export async function orWithoutFiles<T>(
  message: Outgoing,
  send: (message: Outgoing) => Promise<T>,
  log: Log,
): Promise<T> {
  try {
    return await send(message)
  } catch (error) {
    const refused = error instanceof DiscordRefusal && [400, 403, 413].includes(error.status)
    if (!message.files || !refused || isClosed(error)) throw error
    log('discord.file_unsent', problemOf(error))
    return send(withoutFiles(message))
  }
}

async function nonceOf(key: string, nth: number): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${key} ${nth}`))
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.slice(0, mostNonce)
}
