import type { Reply } from '../turn.ts'
import type { Outgoing } from './telegram-send.ts'
import type { Place, Press } from './telegram-turn.ts'

/** Commands that look at something and change nothing: the next page of an answer may stand where the last one stood. */
const looking =
  /^\/(now|quiet|why|slots|mine|fair|plan|meals|shopping|progress|report|memory|privacy|settings|staff|feeds|help)(?![a-z0-9_])/i

/** So many chats are remembered; beyond it the oldest go. */
const mostChats = 5000

/** What stands last in a chat: the number of the message, and which tools made it where it is an answer of ours. */
type Last = { message: number; made: string }

export type Pages = {
  /** Notes a message of somebody's. */
  saw(place: Place, message: number): void
  /** Notes an answer of ours. */
  said(place: Place, reply: Reply, messages: readonly number[]): void
  /** Whether the answer to a press takes the place of the message that was pressed. */
  turns(press: Press, reply: Reply, things: readonly Outgoing[]): boolean
}

const makersOf = ({ tools }: Pick<Reply, 'tools'>): string => tools.map(({ name }) => name).join(' ')

/** Remembers what stands last in the chats, so that leafing through an answer changes it instead of repeating it below. */
export function pages(): Pages {
  const last = new Map<number, Last>()

  function note(chat: number, seen: Last): void {
    if (seen.message < (last.get(chat)?.message ?? 0)) return
    last.delete(chat)
    last.set(chat, seen)
    for (const oldest of last.keys()) {
      if (last.size <= mostChats) break
      last.delete(oldest)
    }
  }

  return {
    saw: ({ chat }, message) => note(chat, { message, made: '' }),
    said({ chat }, reply, messages) {
      const newest = messages.at(-1)
      // What is more than one message can't be leafed through in one.
      const made = messages.length === 1 ? makersOf(reply) : ''
      if (newest !== undefined) note(chat, { message: newest, made })
    },
    turns({ place, turn, message, pictured }, reply, things) {
      const [only, ...more] = things
      const same = only && ('message' in only ? !pictured : 'photo' in only && pictured && only.photo.caption)
      if (!place.private || !same || more.length > 0 || !looking.test(turn.text)) return false
      const before = last.get(place.chat)
      return before?.message === message && before.made !== '' && before.made === makersOf(reply)
    },
  }
}

/** Whether a press may be a leafing: its buttons then stay until the answer is there. */
export const mayTurn = ({ place, turn }: Press): boolean => place.private && looking.test(turn.text)
