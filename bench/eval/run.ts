import type { Reply } from '../../bot/turn.ts'
import { parseInstant } from '../../tools/kit/time.ts'
import { type Hosted, type House, minuteOf, type Said } from './house.ts'
import { type Candidate, metered, noTokens, type Tokens } from './metering.ts'
import { remembered, type Score } from './same.ts'
import { heardIn, scoreTurn, shown } from './scoring.ts'
import type { Dialogue, Expectation, Message, Split } from './sets.ts'

/** One message or turn as a model took it. */
export type Outcome = Score & {
  id: string
  split: Split
  text: string
  expect: Expectation
  /** What was heard, in one line. */
  heard: string
  /** Whether no tool ran where one was wanted. */
  refused: boolean
  ms: number
  /** How often the figures guard stopped the model, and whether the rules had to take over. */
  guarded: number
  fellBack: boolean
  /** Whether the model failed, whoever answered then. */
  failed: boolean
  crashed: boolean
}

/** A dialogue with its turns. */
export type Played = { id: string; split: Split; right: boolean; turns: readonly Outcome[] }

/** All that one model did. */
export type Run = {
  name: string
  messages: readonly Outcome[]
  dialogues: readonly Played[]
  tokens: Tokens
  prices: Candidate['prices']
}

type Sets = { messages: readonly Message[]; dialogues: readonly Dialogue[] }

/** A rest nobody is evaluated in: the models behind the second reader and the database's plans are warm after it. */
const warmUp = ['is it busy now?', 'when is legs quiet tomorrow?', 'book me chest on Friday at 6']

/**
 * Takes a model through the sets, one message after another, each from the same state of the gym.
 *
 * @param onDone told after every message and dialogue
 */
export async function runSets(
  house: House,
  candidate: Candidate,
  { messages, dialogues }: Sets,
  onDone: () => void = () => {},
): Promise<Run> {
  const tokens = noTokens()
  const { name, model, openai = false, prices } = candidate
  const hosted = model && { name, model: metered(model, tokens), openai }
  const sayer = { house, hosted }
  for (const text of warmUp) await converse({ house, hosted: undefined }, { id: text, turns: [text] })
  const heard: Outcome[] = []
  for (const message of messages) {
    const { id, split, text, at, expect } = message
    const [outcome] = await scored(sayer, { id, split, at, turns: [{ say: text, expect }] })
    if (outcome) heard.push({ ...outcome, id })
    onDone()
  }
  const played: Played[] = []
  for (const dialogue of dialogues) {
    const turns = await scored(sayer, dialogue)
    const { id, split } = dialogue
    played.push({ id, split, right: turns.every(({ input }) => input), turns })
    onDone()
  }
  return { name, messages: heard, dialogues: played, tokens, prices }
}

/** What is logged when the rules answer in a model's place: it failed, or a guard stopped it before any tool had worked. */
const tookOver = 'rules_answered'

type Sayer = { house: House; hosted: Hosted }

type Talk = Pick<Dialogue, 'id' | 'split' | 'turns'> & {
  at?: string | undefined
  group?: boolean | undefined
}

async function scored(sayer: Sayer, { id, split, at, group, turns }: Talk): Promise<Outcome[]> {
  const { house, hosted } = sayer
  const start = (at && parseInstant(at, house.zone)) || house.now
  const said = await converse(sayer, { id, start, group, turns: turns.map(({ say }) => say) })
  const past: Reply[] = []
  return turns.map(({ say, expect }, nth) => {
    const { reply, ms, events, crashed } = said[nth] as Said
    const now = minuteOf(start, nth)
    const scene = { gym: house.gym, zone: house.zone, now, ...remembered(past) }
    past.push(reply)
    const guarded = events.filter((event) => event === 'figures_guard').length
    // Words that the guard has cut short and mended are no model's own.
    const heard = heardIn(reply, house.gym.name, hosted !== undefined && guarded === 0)
    const fellBack = events.includes(tookOver)
    // What the rules said in its place is not a model's merit.
    const right = crashed || fellBack ? { tool: false, input: false } : scoreTurn(heard, expect, scene)
    return {
      ...{ id: `${id}.${nth + 1}`, split, text: say, expect, heard: shown(heard), ms, crashed, ...right },
      refused: heard.kind === 'talk' && expect.calls !== undefined && !right.tool,
      guarded,
      fellBack,
      failed: events.includes('model_failed'),
    }
  })
}

type Conversation = { id: string; start?: Date; group?: boolean | undefined; turns: readonly string[] }

/** Says one thing after another as somebody who is new, and forgets them. */
async function converse(
  { house, hosted }: Sayer,
  { id, start = house.now, group, turns }: Conversation,
): Promise<Said[]> {
  const said: Said[] = []
  const speaker = { sender: `eval-${id}`, name: null }
  for (const [nth, text] of turns.entries()) {
    said.push(await house.say(speaker, text, { id: `${id}.${nth}`, at: minuteOf(start, nth), group, hosted }))
  }
  await house.reset()
  return said
}
