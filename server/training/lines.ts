import { z } from 'zod'
import { coachPrompt } from '../../prompts/coach.ts'
import { memberTools } from '../../tools/index.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import { localTime } from '../../tools/kit/time.ts'
import { clockTime, dateWords } from '../../tools/kit/words.ts'
import type { CleanTurn, Example } from './take.ts'

type Call = { id: string; type: 'function'; function: { name: string; arguments: string } }

/** A message in the form of OpenAI's chat completions; an assistant's with `weight: 0` is read and not learned. */
type Message =
  | { role: 'system' | 'user'; content: string }
  | { role: 'assistant'; content?: string; tool_calls?: Call[]; weight?: 0 }
  | { role: 'tool'; tool_call_id: string; content: string }

/** One line of a training file. */
export type Line = { messages: Message[]; tools: typeof chatTools; parallel_tool_calls: true }

/** The tools as a language model is told them in a chat. */
const chatTools = memberTools.map(({ name, description, input }) => {
  const { $schema, ...parameters } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
  return { type: 'function' as const, function: { name, description, parameters } }
})

/** An example as a line of the provider's training file: the instructions, what was said, the calls and their results. */
export function lineOf(example: Example, gym: Gym): Line {
  const [first] = example
  const system = first ? [{ role: 'system' as const, content: instructions(first.at, gym) }] : []
  return {
    messages: [...system, ...example.flatMap((turn, i) => messagesOf(turn, i))],
    tools: chatTools,
    parallel_tool_calls: true,
  }
}

function instructions(at: Date, gym: Gym): string {
  const { date } = localTime(at, gym.zone)
  return coachPrompt({
    gym: gym.name,
    zone: gym.zone,
    splits: gym.splits.map(({ name }) => name),
    now: `${dateWords(date, gym.language)} ${date.slice(0, 4)}, ${clockTime(at, gym.zone)}`,
  })
}

function messagesOf({ text, reply, tools, say, learned }: CleanTurn, nth: number): Message[] {
  const weight = learned ? {} : { weight: 0 as const }
  const id = (n: number) => `call_${nth + 1}_${n + 1}`
  const calls = tools.map(({ name, input }, n) => ({
    id: id(n),
    type: 'function' as const,
    function: { name, arguments: JSON.stringify(input ?? {}) },
  }))
  const results = tools.map(
    ({ ok, result }, n): Message => ({
      role: 'tool',
      tool_call_id: id(n),
      content: JSON.stringify({
        ok,
        ...(ok ? { result } : recordOf(result)),
        ...(say === undefined ? {} : { say }),
      }),
    }),
  )
  const calling: Message[] = calls.length > 0 ? [{ role: 'assistant', tool_calls: calls, ...weight }] : []
  return [
    { role: 'user', content: text },
    ...calling,
    ...results,
    { role: 'assistant', content: reply, ...weight },
  ]
}

const recordOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {})
