import type { Understanding, Wish, World } from '../../meaning.ts'
import type { Said } from './said.ts'

/** A part of a message with all there is to know of it. */
export type Part = Said & {
  /** Speaks of somebody else's body, food or training. */
  others: boolean
  /** Is asked, with or without a question mark. */
  question: boolean
  /** Wished, planned or long past, and not so. */
  unreal: boolean
}

/** One tool of the coach, and how a member asks for it. */
export type Row = {
  tool: string
  /** Whether a part of a message asks for it. */
  means(part: Part, world: World): boolean
  /** What is asked for, by all the parts that belong to it. Undefined where there is nothing to call it with. */
  read(part: Part, world: World): Wish | Extract<Understanding, { kind: 'ask' }> | undefined
  /** Says things of the member as well, which go into its input. */
  takes?: readonly string[]
  /** Where it goes with facts, they are told beside it and not noted for themselves. */
  absorbs?: true
}

export const wish = (tool: string, input: Record<string, unknown> = {}): Wish => ({ tool, input })
