import { memberOf } from '../../bot/identity.ts'
import type { ToolCall } from '../../bot/turn.ts'
import { openInMemory } from '../../db/embedded.ts'
import { prepareDemo } from '../../server/demo.ts'
import { createDeps } from '../../server/deps.ts'
import { embedding } from '../../server/embedding.ts'
import { theGym } from '../../server/gym.ts'
import { catchUp } from '../../server/jobs.ts'
import { runTool } from '../../tools/index.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import type { Tool, ToolContext } from '../../tools/kit/tool.ts'
import { consentTool, updateProfileTool } from '../../tools/profile/index.ts'
import type { Case } from './cases.ts'

/** What came of the last message of a conversation with the whole bot. */
export type Last = { text: string; tools: readonly ToolCall[] }

const now = new Date('2026-11-24T11:00:00Z')

/**
 * The whole bot with its offline model on a demo gym, each conversation by a member of its own.
 *
 * @param rulesAlone without the second reader
 */
export async function talker(
  rulesAlone = false,
): Promise<{ talk(one: Case): Promise<Last>; close(): Promise<void> }> {
  const opened = await openInMemory()
  const { db } = opened
  await prepareDemo(db, { now, zone: 'Europe/Berlin' })
  const gym = await theGym(db, undefined)
  await catchUp(db, gym, now)
  const { answer } = createDeps(
    { model: { kind: 'offline' }, gym: undefined, web: undefined },
    { db, log: () => {}, now: () => now, ...(rulesAlone ? {} : { embed: embedding(() => {}) }) },
  )
  const contextOf = async (sender: string): Promise<ToolContext> => {
    const { member } = await memberOf(db, gym.id, { channel: 'terminal', sender, senderName: null, at: now })
    const place = { channel: 'terminal', conversation: sender, private: true }
    return {
      db,
      gym,
      member,
      now,
      random: seededRandom(sender),
      language: gym.language,
      place,
      web: undefined,
    }
  }
  const run = (tool: Tool, input: unknown, context: ToolContext) => runTool(tool, input, context)
  return {
    async talk({ id, turns, facts }) {
      if (facts) {
        const context = await contextOf(id)
        await run(consentTool, { domain: 'body', given: true }, context)
        await run(updateProfileTool, { ...facts, activity: 'light', sure: true }, context)
      }
      let last: Last = { text: '', tools: [] }
      for (const [nth, text] of turns.entries()) {
        const turn = { id: `${id}:${nth}`, channel: 'terminal', conversation: id, sender: id } as const
        const reply = await answer({ ...turn, private: true, senderName: null, text, at: now })
        last = { text: reply?.text ?? '', tools: reply?.tools ?? [] }
      }
      return last
    },
    close: () => opened.close(),
  }
}
