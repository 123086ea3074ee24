import type { Topic } from '../../prompts/phrases.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import type { Choice } from '../../tools/kit/tool.ts'

/** A call of a tool that the member's words stand for. */
export type Wish = { tool: string; input: Record<string, unknown> }

/** A question back, where acting would be guessing. Each choice sends words that are understood for sure. */
export type Ask = { kind: 'ask'; question: string; choices: Choice[] }

export type Understanding =
  /** In the order to do them. */
  { kind: 'calls'; calls: Wish[] } | Ask | { kind: 'talk'; topic: Topic }

/** A place that was offered: the code to hold it with, and the local time at which it begins. */
export type Offer = { code: string; start: string }

/** A call that stopped because something of the member is not known, with the field that they were asked for. */
export type Needed = Wish & { field: string; purpose: string | undefined }

/** What waits for a yes before it is kept: the domains that are asked for, and what was said. */
export type Waiting = { domains: readonly string[]; keep: Record<string, unknown> }

/** What a message is understood with. */
export type World = {
  gym: Gym
  now: Date
  /** Whether one of the gym's staff speaks, in private: reports are there for them alone. */
  staff?: boolean
  /** The tool called before it in the conversation. */
  last: Wish | undefined
  /** The calls before that one, the newest first and each tool once: what words go on from where the last call gives them no meaning. */
  earlier?: readonly Wish[]
  /** The code of the time for several that was asked for last. */
  meetup?: string | undefined
  /** The meal that the last call has kept, where it logged one. */
  meal?: string | undefined
  /** The places offered last in the conversation, the best first. */
  offers?: readonly Offer[]
  /** What the last reply asked the member for. */
  needed?: Needed | undefined
  /** What it asked the member's consent for. */
  waiting?: Waiting | undefined
  /** The whole message as it was typed. */
  said?: string
}

export const talk = (topic: Topic): Understanding => ({ kind: 'talk', topic })

export const calls = (...wishes: Wish[]): Understanding => ({ kind: 'calls', calls: wishes })

/** Each wish once, in the order of their first saying. */
export function distinct(wishes: readonly Wish[]): Wish[] {
  return [...new Map(wishes.map((wish) => [JSON.stringify(wish), wish])).values()]
}
