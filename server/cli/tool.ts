import { z } from 'zod'
import { memberOf } from '../../bot/identity.ts'
import { memberTools, runTool } from '../../tools/index.ts'
import { seededRandom } from '../../tools/kit/random.ts'
import type { ToolOutcome } from '../../tools/kit/tool.ts'
import { cleanText } from '../../tools/kit/words.ts'
import { UsageProblem } from './arguments.ts'
import { inputLines, printLine, readJson } from './lines.ts'
import { type Session, withSession } from './session.ts'

const lineForm = z.object({
  tool: z.string(),
  input: z.unknown().optional(),
  as: z.string().min(1).max(200).optional(),
  at: z.string().optional(),
  role: z.enum(['member', 'frontDesk', 'coach', 'manager', 'owner']).optional(),
})

/** Calls the tool a line names, as the member it names, and prints what the agent would see. */
async function callTools(session: Session): Promise<void> {
  const run = crypto.randomUUID()
  let count = 0
  for await (const raw of inputLines()) {
    const read = readJson(raw, lineForm)
    if (!read.ok) {
      printLine({ ok: false, code: 'bad_input', facts: { problems: read.problems } })
      continue
    }
    try {
      printLine(await called(session, read.value, `${run}:${count++}`))
    } catch (error) {
      if (!(error instanceof UsageProblem)) throw error
      printLine({ ok: false, code: 'bad_input', facts: { problems: [error.message] } })
    }
  }
}

async function called(session: Session, line: z.output<typeof lineForm>, id: string): Promise<unknown> {
  const now = session.moment(line.at)
  const gym = await session.gymAt(now)
  const tool = memberTools.find(({ name }) => name === line.tool)
  if (!tool) return { ok: false, code: 'unknown_tool', facts: { known: memberTools.map(({ name }) => name) } }
  const { db } = session.opened
  const sender = cleanText(line.as ?? 'you')
  const { member: known } = await memberOf(db, gym.id, {
    channel: 'terminal',
    sender,
    senderName: line.as ? sender : null,
    at: now,
  })
  const member = { ...known, role: line.role ?? known.role }
  const place = { channel: 'terminal', conversation: sender, private: true }
  const { web } = session.config
  const context = { db, gym, member, now, random: seededRandom(id), language: gym.language, place, web }
  return shown(await runTool(tool, line.input ?? {}, context))
}

function shown(outcome: ToolOutcome): unknown {
  if (!outcome.ok) return outcome
  const { ok, result, say, choices, files } = outcome
  return { ok, result, say, choices, ...(files.length > 0 ? { files } : {}) }
}

await withSession(callTools)
