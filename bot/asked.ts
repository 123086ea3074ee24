import type { Topic } from '../prompts/phrases.ts'
import type { Gym } from '../tools/kit/gym.ts'

/** What a typed command asks for: a tool with its input, or a sentence. */
export type Asked =
  | { kind: 'tool'; tool: string; input: Record<string, unknown> }
  | { kind: 'talk'; topic: Topic }

export type World = { gym: Gym; now: Date }
