import type { ToolSet } from 'ai'
import { memberTools, type ToolRun, toolset } from '../tools/index.ts'
import type { ToolContext } from '../tools/kit/tool.ts'
import { worded } from './messages.ts'

/** The tools of one turn in a language model's hands, and what it did with them. */
export type Hands = {
  tools: ToolSet
  runs: ToolRun[]
  /** Whether a tool that changes something was called, also if it is still under way. */
  wrote(): boolean
  /** Waits for what is under way; after that no tool begins any more. */
  finished(): Promise<void>
}

const writing = new Set(memberTools.filter(({ writes }) => writes).map(({ name }) => name))

/** Whether a tool of that name changes something. */
export const isWriting = (name: string): boolean => writing.has(name)

/**
 * Tools that can be trusted to a model that loops, repeats itself or is cut off: a tool that changes something runs once for
 * the same input, and none begins after the turn has been given up.
 */
export function handsOf(context: ToolContext): Hands {
  const runs: ToolRun[] = []
  const underWay = new Set<Promise<unknown>>()
  const done = new Map<string, Promise<unknown>>()
  let over = false
  const run = (name: string, input: unknown, work: () => unknown): Promise<unknown> => {
    if (over) return Promise.reject(new Error('the turn is over'))
    const key = `${name} ${JSON.stringify(input)}`
    const before = done.get(key)
    if (before) return before
    const working = Promise.resolve(work())
    if (isWriting(name)) done.set(key, working)
    const ended = working.catch(() => {}).finally(() => underWay.delete(ended))
    underWay.add(ended)
    return working
  }
  return {
    runs,
    tools: Object.fromEntries(
      Object.entries(toolset(context, worded, (each) => runs.push(each))).map(([name, each]) => {
        const { execute } = each
        if (!execute) return [name, each]
        return [
          name,
          {
            ...each,
            execute: (input: never, options: never) => run(name, input, () => execute(input, options)),
          },
        ]
      }),
    ),
    wrote: () => done.size > 0,
    async finished() {
      over = true
      await Promise.all(underWay)
    },
  }
}
