import { quantile } from '../../tools/kit/statistics.ts'
import { costOf, type Tokens } from './metering.ts'
import type { Outcome, Run } from './run.ts'
import type { Split } from './sets.ts'

/** The figures of a model on one half of the sets; shares are from 0 to 1, null where nothing was counted. */
export type Figures = {
  messages: number
  /** Of the messages that want calls: the tools right, and their inputs too. */
  tools: number | null
  inputs: number | null
  /** Of those that want words: answered with the right kind. */
  talk: number | null
  /** Of what is not the gym's: declined. */
  declined: number | null
  dialogues: number
  dialoguesRight: number | null
  turns: number
  turnsRight: number | null
  /** Answers in which the figures guard stopped the model. */
  guarded: number
  /** Messages and turns that wanted a tool and got words alone. */
  refusals: number
  /** Turns in which the rules answered, since the model failed or a guard stopped it. */
  fellBack: number
  crashes: number
  /** Milliseconds of a turn, from the message to the whole reply. */
  medianMs: number | null
  p99Ms: number | null
}

/** Counts one half of what a model did. */
export function figuresOf({ messages, dialogues }: Run, split: Split): Figures {
  const alone = messages.filter((each) => each.split === split)
  const played = dialogues.filter((each) => each.split === split)
  const turns = played.flatMap(({ turns: each }) => each)
  const all = [...alone, ...turns]
  const calling = alone.filter(({ expect }) => expect.calls)
  const talking = alone.filter(({ expect }) => expect.talk)
  const strange = talking.filter(({ expect }) => expect.talk?.includes('outOfScope'))
  const count = (pick: (each: Outcome) => boolean) => all.filter(pick).length
  const times = all.map(({ ms }) => ms)
  return {
    messages: alone.length,
    tools: share(calling, ({ tool }) => tool),
    inputs: share(calling, ({ input }) => input),
    talk: share(talking, ({ input }) => input),
    declined: share(strange, ({ input }) => input),
    dialogues: played.length,
    dialoguesRight: share(played, ({ right }) => right),
    turns: turns.length,
    turnsRight: share(turns, ({ input }) => input),
    guarded: all.reduce((sum, { guarded }) => sum + guarded, 0),
    refusals: count(({ refused }) => refused),
    fellBack: count(({ fellBack }) => fellBack),
    crashes: count(({ crashed }) => crashed),
    medianMs: times.length === 0 ? null : round(quantile(times, 0.5), 1),
    p99Ms: times.length === 0 ? null : round(quantile(times, 0.99), 1),
  }
}

/** What a whole run took of a model: tokens, and what they cost where the prices are known. */
export const costs = ({ tokens, prices }: Run): Tokens & { cost: number | null } => ({
  ...tokens,
  cost: costOf(tokens, prices) ?? null,
})

/** A share of a list, or null of an empty one. */
function share<T>(list: readonly T[], pick: (each: T) => boolean): number | null {
  return list.length === 0 ? null : round(list.filter(pick).length / list.length, 4)
}

const round = (value: number, digits: number) => Number(value.toFixed(digits))
