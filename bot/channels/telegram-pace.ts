import { Api, type Transformer } from 'grammy'
import type { Sleep } from './door.ts'

/** So many in so much time. */
type Limit = { most: number; ms: number }

/**
 * What Telegram asks of bots: 30 messages a second over all, about one a second in a chat with short bursts, 20 a minute
 * in a group. It counts edits as it counts messages.
 *
 * @see https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
 */
const limits = {
  overall: { most: 30, ms: 1000 },
  chat: { most: 5, ms: 5000 },
  group: { most: 20, ms: 60_000 },
} as const satisfies Record<string, Limit>

/** What counts against the limits. */
const counted: readonly string[] = [
  'sendMessage',
  'sendPhoto',
  'sendDocument',
  'editMessageText',
  'editMessageMedia',
]

/** So many chats are remembered; beyond it those that have rested longest go. */
const mostChats = 5000

export type Pace = {
  /** Milliseconds until a chat may be written to, as far as that lies with the chat itself. */
  restFor(chat: number): number
  /** Waits for its turn to write to a chat, and takes it. */
  wait(chat: number): Promise<void>
}

/** Keeps all that is sent within the limits, so that they are seldom met. */
export function pace({ now, sleep }: { now(): Date; sleep: Sleep }): Pace {
  const overall: number[] = []
  const chats = new Map<number, number[]>()

  const timesOf = (chat: number): number[] => chats.get(chat) ?? []
  const limitOf = (chat: number): Limit => (chat < 0 ? limits.group : limits.chat)

  function take(chat: number): number {
    const at = now().getTime()
    const limit = limitOf(chat)
    const times = timesOf(chat)
    const free = freeAt(times, limit, at)
    // Taken out and put in again: the one written to last stands last.
    chats.delete(chat)
    chats.set(chat, [...times, free].slice(-limit.most))
    for (const oldest of chats.keys()) {
      if (chats.size <= mostChats) break
      chats.delete(oldest)
    }
    return free - at
  }

  return {
    restFor(chat) {
      const at = now().getTime()
      return freeAt(timesOf(chat), limitOf(chat), at) - at
    },
    async wait(chat) {
      const inChat = take(chat)
      if (inChat > 0) await sleep(inChat)
      // Taken only when the chat is free, so that these stand in the order of their times.
      const at = now().getTime()
      const free = freeAt(overall, limits.overall, at)
      overall.push(free)
      overall.splice(0, overall.length - limits.overall.most)
      if (free > at) await sleep(free - at)
    },
  }
}

/** The first moment at which one more keeps the limit, given the times of the last ones in order. */
function freeAt(times: readonly number[], { most, ms }: Limit, at: number): number {
  const before = times.at(-most)
  return before === undefined || times.length < most ? at : Math.max(at, before + ms)
}

/** Makes an interface of Telegram's keep a pace. */
export function keepPace(api: Api, { wait }: Pace): void {
  const paced: Transformer = async (call, method, payload, signal) => {
    const chat = 'chat_id' in payload ? payload.chat_id : undefined
    if (counted.includes(method) && typeof chat === 'number') await wait(chat)
    return call(method, payload, signal)
  }
  api.config.use(paced)
}

/** Longer than a poll of 30 seconds; a connection that died in silence is noticed after it. */
const timeoutSeconds = 45

/** An interface of Telegram's that keeps a pace. */
export function apiOf({ token, apiRoot }: { token: string; apiRoot: string }, kept: Pace): Api {
  const api = new Api(token, { apiRoot, timeoutSeconds })
  keepPace(api, kept)
  return api
}
