import type { Sleep } from '../bot/channels/door.ts'

/** How much a channel takes of what it did not ask for. */
type Rate = { perSecond: number; chatMs: number }

/**
 * Messages a second over all chats, and milliseconds between two to the same one. Below what Telegram ("about 30 a second",
 * "one a second" to a chat) and Discord (50 requests a second, five messages in five seconds to a channel) allow, so that
 * answers have room beside them.
 */
const rates: Readonly<Record<string, Rate>> = {
  telegram: { perSecond: 20, chatMs: 1200 },
  discord: { perSecond: 20, chatMs: 1200 },
}

/** Chats whose last message is remembered; beyond it the oldest go, and a second has long passed. */
const mostChats = 2000

/** Gives everything that is said unasked its moment, so that no channel gets more than it takes. */
export type Pace = {
  /** Waits for the moment. @returns milliseconds to rest instead, where the channel asked for more than one waits */
  wait(to: { channel: string; conversation: string }): Promise<number>
  /** The channel asked for a rest after a message to a chat. */
  rest(to: { channel: string; conversation: string }, milliseconds: number): void
}

/** Longer than this a message is put back instead of waiting with its lease running out. */
const mostWaitMs = 10_000

/** Two chats that are told to rest within this mean the channel, and not them. */
const alikeMs = 2000

type Lane = { next: number; chats: Map<string, number>; rested: { chat: string; at: number } | undefined }

export function pacing({ now, sleep }: { now(): Date; sleep: Sleep }): Pace {
  const lanes = new Map<string, Lane>()
  const laneOf = (channel: string): Lane => {
    const lane = lanes.get(channel) ?? { next: 0, chats: new Map(), rested: undefined }
    lanes.set(channel, lane)
    return lane
  }
  return {
    async wait({ channel, conversation }) {
      const rate = rates[channel]
      if (!rate) return 0
      const lane = laneOf(channel)
      const at = now().getTime()
      const moment = Math.max(at, lane.next, lane.chats.get(conversation) ?? 0)
      if (moment - at > mostWaitMs) return moment - at
      // A chat that waits for its own sake holds up nobody else.
      if (moment === Math.max(at, lane.next)) lane.next = moment + 1000 / rate.perSecond
      remember(lane.chats, conversation, moment + rate.chatMs)
      if (moment > at) await sleep(moment - at)
      return 0
    },
    rest({ channel, conversation }, milliseconds) {
      if (!rates[channel]) return
      const lane = laneOf(channel)
      const at = now().getTime()
      remember(lane.chats, conversation, at + milliseconds)
      const { rested } = lane
      const another = rested !== undefined && rested.chat !== conversation && at - rested.at < alikeMs
      if (another) lane.next = Math.max(lane.next, at + milliseconds)
      lane.rested = { chat: conversation, at }
    },
  }
}

function remember(chats: Map<string, number>, chat: string, until: number): void {
  chats.delete(chat)
  chats.set(chat, until)
  const [oldest] = chats.keys()
  if (chats.size > mostChats && oldest !== undefined) chats.delete(oldest)
}
