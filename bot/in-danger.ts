import type { ToolContext } from '../tools/kit/tool.ts'
import type { Embed } from '../tools/safety/index.ts'
import { readCommand } from './commands.ts'
import { dangerIn } from './danger.ts'
import { freeWords } from './free-words.ts'
import type { Meant } from './meant.ts'
import type { PastTurn } from './store.ts'

/** Help waits for no limit. */
export async function inDanger(
  { text, beside = '' }: Meant,
  past: readonly PastTurn[],
  context: ToolContext,
  embed: Embed | undefined,
): Promise<boolean> {
  const before = past.map((each) => each.text).filter((each) => each !== '')
  const said = beside || text
  const command = readCommand(said, context)
  const { danger } = await dangerIn(freeWords(said, command), before, context, command ? undefined : embed)
  return danger !== undefined
}
