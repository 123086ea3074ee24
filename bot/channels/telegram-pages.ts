import type { Reply } from '../turn.ts'
import { leaves, looks } from './leafing.ts'
import type { Outgoing } from './telegram-send.ts'
import type { Place, Press } from './telegram-turn.ts'

export type Pages = {
  /** Notes a message of somebody's. */
  saw(place: Place, message: number): void
  /** Notes an answer of ours. */
  said(place: Place, reply: Reply, messages: readonly number[]): void
  /** Whether the answer to a press takes the place of the message that was pressed. */
  turns(press: Press, reply: Reply, things: readonly Outgoing[]): boolean
}

/** Remembers what stands last in the chats. A picture can't be made of words, nor words of a picture. */
export function pages(): Pages {
  const known = leaves()
  return {
    saw: ({ chat }, message) => known.saw(`${chat}`, BigInt(message)),
    said: ({ chat }, reply, messages) => known.said(`${chat}`, reply, messages.map(BigInt)),
    turns(press, reply, things) {
      const { place, message, pictured } = press
      const [only, ...more] = things
      const same = only && ('message' in only ? !pictured : 'photo' in only && pictured && only.photo.caption)
      return (
        mayTurn(press) &&
        Boolean(same) &&
        more.length === 0 &&
        known.isPageOf(`${place.chat}`, BigInt(message), reply)
      )
    },
  }
}

/** Whether a press may be a leafing: its buttons then stay until the answer is there. */
export const mayTurn = ({ place, turn }: Press): boolean => place.private && looks(turn.text)
