import type { Reply } from '../turn.ts'

/**
 * Commands that look at something and change nothing: the next page of an answer may stand where the last one stood. What
 * answers "shall I forget?" is no page of that question.
 */
const looking =
  /^\/(now|quiet|why|slots|mine|fair|plan|meals|shopping|progress|report|memory$|privacy|settings|staff|feeds|help)(?![a-z0-9_])/i

/** Whether what a button says only looks. */
export const looks = (text: string): boolean => looking.test(text)

/** So many talks are remembered; beyond it the oldest go. */
const mostTalks = 5000

/** What stands last in a talk: the message's number, and which tools made it where it is an answer of ours. */
type Last = { message: bigint; made: string }

/** Remembers what stands last in the talks of a channel whose messages are numbered in their order. */
export type Leaves = {
  /** Notes a message of somebody's. */
  saw(talk: string, message: bigint): void
  /** Notes an answer of ours. */
  said(talk: string, reply: Pick<Reply, 'tools'>, messages: readonly bigint[]): void
  /** Whether an answer is a page of that message, which still stands last. */
  isPageOf(talk: string, message: bigint, reply: Pick<Reply, 'tools'>): boolean
}

const makersOf = ({ tools }: Pick<Reply, 'tools'>): string => tools.map(({ name }) => name).join(' ')

/** Begins to remember, so that leafing through an answer changes it instead of repeating it below. */
export function leaves(): Leaves {
  const last = new Map<string, Last>()

  function note(talk: string, seen: Last): void {
    if (seen.message < (last.get(talk)?.message ?? 0n)) return
    last.delete(talk)
    last.set(talk, seen)
    for (const oldest of last.keys()) {
      if (last.size <= mostTalks) break
      last.delete(oldest)
    }
  }

  return {
    saw: (talk, message) => note(talk, { message, made: '' }),
    said(talk, reply, messages) {
      const newest = messages.at(-1)
      // What is more than one message can't be leafed through in one.
      const made = messages.length === 1 ? makersOf(reply) : ''
      if (newest !== undefined) note(talk, { message: newest, made })
    },
    isPageOf(talk, message, reply) {
      const before = last.get(talk)
      return before?.message === message && before.made !== '' && before.made === makersOf(reply)
    },
  }
}
