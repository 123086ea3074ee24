import { createHash } from 'node:crypto'
import { DiscordAPIError, type REST, Routes } from 'discord.js'
import type { Told, Unasked } from '../turn.ts'
import { judge, messagesOf, type Outgoing, problemOf, sendAll, type Ways } from './discord-send.ts'

/** For "the past few minutes" Discord knows a nonce again; three is the least that is a few. */
export const nonceMs = 3 * 60_000

/** Letters of a nonce. */
const mostNonce = 25

type Telling = Ways & { key: string }

/**
 * Says something unasked in a channel, with a nonce for every message: repeated within a few minutes, it is the
 * same message. Once the first one is out it is said; what follows is sent as patiently as a reply.
 */
export async function tell(rest: REST, address: string, message: Unasked, telling: Telling): Promise<Told> {
  if (!/^\d{1,20}$/.test(address)) return 'never'
  const { key, log } = telling
  const [first, ...more] = messagesOf(message)
  const send = (outgoing: Outgoing, nth: number) => post(rest, address, outgoing, nonceOf(key, nth))
  try {
    if (first) await withoutFilesIfNeedBe(first, (outgoing) => send(outgoing, 0))
  } catch (error) {
    log('discord.untold', problemOf(error))
    return judge(error)
  }
  await sendAll(more, (outgoing, nth) => send(outgoing, nth + 1), telling)
  return 'sent'
}

/** A file that won't go costs the file and not the words. */
async function withoutFilesIfNeedBe(
  { files, ...words }: Outgoing,
  send: (message: Outgoing) => Promise<unknown>,
): Promise<void> {
  try {
    await send(files ? { ...words, files } : words)
  } catch (error) {
    const fileRefused = error instanceof DiscordAPIError && (error.status === 400 || error.status === 413)
    if (!files || !fileRefused) throw error
    await send(words)
  }
}

/** By the API alone: it works before the gateway does, and for channels the client has never seen. */
function post(rest: REST, channel: string, { files = [], ...words }: Outgoing, nonce: string) {
  const body = {
    ...words,
    nonce,
    enforce_nonce: true,
    allowed_mentions: { parse: [] },
    ...(files.length > 0 ? { attachments: files.map(({ name }, id) => ({ id, filename: name })) } : {}),
  }
  const uploads = files.map(({ attachment: data, name }) => ({ data, name }))
  return rest.post(Routes.channelMessages(channel), { body, files: uploads })
}

function nonceOf(key: string, nth: number): string {
  return createHash('sha256').update(`${key} ${nth}`).digest('hex').slice(0, mostNonce)
}
