import { createInterface } from 'node:readline/promises'
import { z } from 'zod'
import type { Answer, Reply, Turn } from '../../bot/turn.ts'
import { createDeps } from '../deps.ts'
import { embedding } from '../embedding.ts'
import { logTo } from '../log.ts'
import { UsageProblem } from './arguments.ts'
import { inputLines, printLine, readJson } from './lines.ts'
import { type Session, withSession } from './session.ts'
import { shown } from './shown.ts'

const lineForm = z.object({
  text: z.string(),
  as: z.string().min(1).max(200).optional(),
  at: z.string().optional(),
  new: z.boolean().optional(),
})

type Line = z.output<typeof lineForm>

/** Asks through the same road as every channel, member by member, and counts the conversations. */
function talker(session: Session) {
  const log = logTo((line) => process.stderr.write(`${line}\n`))
  let now = session.moment()
  const deps = createDeps(session.config, {
    db: session.opened.db,
    log,
    now: () => now,
    embed: embedding(log),
  })
  const conversations = new Map<string, number>()
  // Ids of an earlier run in the same database must not look like repeats.
  const run = crypto.randomUUID()
  let count = 0
  return async (line: Line): Promise<Reply & { ms: number }> => {
    now = session.moment(line.at)
    await session.gymAt(now)
    const sender = line.as ?? 'you'
    if (line.new) conversations.set(sender, (conversations.get(sender) ?? 0) + 1)
    const turn: Turn = {
      id: `${run}:${count++}`,
      channel: 'terminal',
      conversation: `${run}:${sender}:${conversations.get(sender) ?? 0}`,
      private: true,
      sender,
      senderName: line.as ?? null,
      text: line.text,
      at: now,
    }
    return timed(deps.answer, turn)
  }
}

async function timed(answer: Answer, turn: Turn): Promise<Reply & { ms: number }> {
  const begun = performance.now()
  const reply = await answer(turn)
  if (!reply) throw new Error('a new turn was taken for a repeat')
  return { ...reply, ms: Math.round((performance.now() - begun) * 10) / 10 }
}

/** One JSON object a line, for those who test. */
async function jsonChat(session: Session): Promise<void> {
  const talk = talker(session)
  for await (const raw of inputLines()) {
    const read = raw.trimStart().startsWith('{')
      ? readJson(raw, lineForm)
      : { ok: true as const, value: { text: raw } }
    if (!read.ok) {
      printLine({ error: read.problems.join('; ') })
      continue
    }
    try {
      const { text, tools, choices, charts, files, ms } = await talk(read.value)
      const shown = { reply: text, tools, choices, charts: charts.map(({ title }) => ({ title })) }
      printLine({ ...shown, ...(files.length > 0 ? { files } : {}), ms })
    } catch (error) {
      if (!(error instanceof UsageProblem)) throw error
      printLine({ error: error.message })
    }
  }
}

/** A pleasant talk in the terminal; an empty line or Ctrl-D ends it. */
async function terminalChat(session: Session): Promise<void> {
  const talk = talker(session)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  process.stdout.write(
    'Spotter. Ask "when is legs day quiet?", say "in, chest" or "I\'m off". Ctrl-D ends.\n\n',
  )
  // What was piped in may end while its lines are still being answered.
  let open = true
  terminal.on('close', () => {
    open = false
  })
  terminal.setPrompt('you  ')
  terminal.prompt()
  for await (const text of terminal) {
    if (text.trim() !== '') process.stdout.write(`\n${shown(await talk({ text }))}\n\n`)
    if (open) terminal.prompt()
  }
  process.stdout.write('\n')
}

await withSession((session) => (session.options.json ? jsonChat(session) : terminalChat(session)))
