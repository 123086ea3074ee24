import { type Limit, limit } from './limits.ts'
import type { Channel } from './turn.ts'

/** Messages a minute; 0 sets no limit. */
export type TurnSettings = {
  /** Of one member, wherever they write; a pressed button is a message. */
  member: number
  /** Of all members of a gym together. */
  gym: number
}

/** Why a message waits, and for how many seconds. */
export type Held = {
  whose: 'member' | 'gym'
  seconds: number
  /** They were told so a moment ago, and where they write silence is an answer. */
  told: boolean
}

export type TurnLimits = {
  /** Undefined when the message may be answered, and then it counts. */
  held(from: { channel: Channel; gym: string; member: string; at: Date }): Held | undefined
}

const window = 60

/** Where each message must have an answer: a browser waits for one, the others would only see more of the same. */
const awaited: readonly Channel[] = ['web', 'terminal']

/**
 * How many messages are answered in a minute. Each process counts for itself.
 *
 * Whoever sits at the house's own terminal runs the house, and has no limit.
 */
export function turnLimits({ member, gym }: TurnSettings): TurnLimits {
  const perMember = windowOf(member)
  const perGym = windowOf(gym)
  const told = limit({ most: 1, seconds: window })
  return {
    held({ channel, gym: house, member: who, at }) {
      if (channel === 'terminal') return undefined
      const own = perMember?.wait(who, at) ?? 0
      const all = perGym?.wait(house, at) ?? 0
      if (own === 0 && all === 0) {
        perMember?.count(who, at)
        perGym?.count(house, at)
        return undefined
      }
      const again = told.wait(who, at) > 0
      if (!again) told.count(who, at)
      return {
        whose: own > 0 ? 'member' : 'gym',
        seconds: Math.max(own, all),
        told: again && !awaited.includes(channel),
      }
    },
  }
}

const windowOf = (most: number): Limit | undefined =>
  most > 0 ? limit({ most, seconds: window }) : undefined
