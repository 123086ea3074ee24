import type { Topic } from '../prompts/phrases.ts'
import type { Gym } from '../tools/kit/gym.ts'
import { isStaff } from '../tools/kit/rights.ts'
import type { ToolContext } from '../tools/kit/tool.ts'

/** What a typed command asks for: a tool with its input, or a sentence. */
export type Asked =
  | { kind: 'tool'; tool: string; input: Record<string, unknown> }
  | { kind: 'talk'; topic: Topic }
  /** What there is, or what one command does. */
  | { kind: 'help'; about: string }
  /** No command of ours, and what was written after it. */
  | { kind: 'unknown'; name: string; rest: string }

/** A tool that a command asks for. */
export const call = (tool: string, input: Record<string, unknown>): Asked => ({ kind: 'tool', tool, input })

/** What a command is read by. Who says it where is known of a turn; without it a member asks. */
export type World = { gym: Gym; now: Date } & Partial<Pick<ToolContext, 'member' | 'place' | 'spot'>>

/** A command of the pickers. */
export type Command = {
  name: string
  /** One line for the pickers, in English; the catalogues have the others. */
  description: string
  read(rest: string, world: World): Asked
}

/** Whether a command is one of the gym's own people's, said where nobody else reads the answer. */
export const forStaff = ({ member, place }: World): boolean =>
  member !== undefined && place?.private === true && isStaff(member.role)
