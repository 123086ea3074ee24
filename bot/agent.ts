import { generateText, isStepCount, type ModelMessage } from 'ai'
import { type Topic, talk } from '../prompts/phrases.ts'
import { isStaffTool, runTool, type ToolRun, toolset, toolsFor } from '../tools/index.ts'
import { isStaff } from '../tools/kit/rights.ts'
import type { Choice, ToolContext } from '../tools/kit/tool.ts'
import type { Embed } from '../tools/safety/index.ts'
import { readCommand } from './commands.ts'
import { type Danger, dangerIn } from './danger.ts'
import { byModel, mostSteps } from './hosted.ts'
import type { Log } from './log.ts'
import { worded } from './messages.ts'
import { armFor } from './models/choice.ts'
import { type Models, usableModel } from './models/usable.ts'
import { offlineModel } from './offline/model.ts'
import { understand } from './offline/understand.ts'
import { replyOf, safetyCall, sayOf, spoken, topicChoices } from './outcomes.ts'
import type { Around, Listener, Reply } from './turn.ts'

export type Asking = {
  text: string
  past: readonly ModelMessage[]
  context: ToolContext
  /** The language models that may phrase; without one the offline model does. */
  hosted: Models | undefined
  /** Told which arm was chosen, where free words are answered and there are arms. */
  onArm?: (name: string) => void
  /** For the second reader of danger. */
  embed?: Embed | undefined
  around?: Around | undefined
  log: Log
  heard: Listener
}

/** Answers one message: danger first, a command by its tool, anything else by the language model. */
export async function answer(asking: Asking): Promise<Reply> {
  const { text, past, context, around = (_, work) => work() } = asking
  const command = readCommand(text, context)
  // Whoever presses a button has not written a word to be read closely.
  const embed = command ? undefined : asking.embed
  const { danger, care } = await around('danger', () => dangerIn(text, past.flatMap(saidBy), context, embed))
  if (danger) return warned(danger, asking)
  if (command?.kind === 'talk') return aloud(spoken(command.topic, context), asking)
  if (command) return direct(command.tool, command.input, asking)
  return withCare(await freely(asking), care, asking)
}

/** A word of care at the end, where the message tells of something that is no danger yet. */
function withCare(reply: Reply, care: string | undefined, { heard, past }: Asking): Reply {
  // Said at every message it would no longer be care.
  if (!care || past.some((message) => toldBy(message).includes(care))) return reply
  heard(`\n\n${care}`)
  return { ...reply, text: `${reply.text}\n\n${care}` }
}

/** Free words: by the hosted model where there is one, by rules else. */
async function freely(asking: Asking): Promise<Reply> {
  const { text, context, hosted, log } = asking
  if (!hosted) return byRules(asking)
  // Help for someone in danger waits for no model and no network, and neither does who wants to be left alone.
  const { gym, now } = context
  const first = understand(text, { gym, now, last: undefined })
  if (first.kind === 'talk' && first.topic === 'emergency') return aloud(spoken('emergency', context), asking)
  const [only, another] = first.kind === 'calls' ? first.calls : []
  if (only?.tool === 'stopNotices' && !another) return direct(only.tool, only.input, asking)
  const arm = armFor(hosted.arms, { own: gym.model, member: context.member.id })
  if (arm) asking.onArm?.(arm.name)
  if (!arm?.hosted) return byRules(asking)
  const { db, member, random } = context
  const use = { db, gym, member: member.id, purpose: 'chat', now, random, log } as const
  const usable = await usableModel(arm.hosted, hosted.terms, use)
  if (!usable) return byRules(asking)
  return byModel(asking, usable, (rest) => {
    log('rules_answered', { model: usable.name })
    return byRules(rest)
  })
}

function saidBy({ role, content }: ModelMessage): string[] {
  return role === 'user' && typeof content === 'string' ? [content] : []
}

/** All that a message of ours said. */
const toldBy = ({ role, content }: ModelMessage): string =>
  role !== 'assistant' ? '' : typeof content === 'string' ? content : content.map(wordsIn).join('\n')

const wordsIn = (part: object): string => ('text' in part && typeof part.text === 'string' ? part.text : '')

function aloud(reply: Reply, { heard }: Asking): Reply {
  heard(reply.text)
  return reply
}

/** Said by code alone: no tool has run and no model was asked. */
function warned({ sign, say }: Danger, asking: Asking): Reply {
  const choices = sign.severity === 'emergency' ? [] : [{ label: 'When is it quiet?', send: '/quiet' }]
  return aloud({ text: say, choices, charts: [], files: [], tools: [safetyCall(sign)] }, asking)
}

async function direct(name: string, input: Record<string, unknown>, asking: Asking): Promise<Reply> {
  const { context } = asking
  const tool = toolsFor(context).find((known) => known.name === name)
  if (!tool && isStaffTool(name)) return aloud(spoken(absentTopic(context), context), asking)
  if (!tool) throw new Error(`the command table names an unknown tool: ${name}`)
  const run = { name, input, outcome: await runTool(tool, input, context) }
  return aloud(replyOf(sayOf(run, context), [run], [], context), asking)
}

/** To a member a tool of the staff is not there; the staff has it where nobody else reads it. */
const absentTopic = ({ member, place }: ToolContext): Topic =>
  isStaff(member.role) && !place.private ? 'staffInPrivate' : 'help'

/** The offline model through the same loop. It answers in milliseconds, so its words come in one piece. */
async function byRules(asking: Asking): Promise<Reply> {
  const { text, past, context } = asking
  const runs: ToolRun[] = []
  const asked: Choice[] = []
  const said = await generateText({
    model: localModel(asking, asked),
    messages: [...past, { role: 'user', content: text }],
    tools: toolset(context, worded, (run) => runs.push(run)),
    stopWhen: isStepCount(mostSteps),
    maxRetries: 0,
  })
  return aloud(replyOf(said.text, runs, asked, context), asking)
}

function localModel({ context: { gym, now }, embed, around }: Asking, asked: Choice[]) {
  return offlineModel({
    gym,
    now,
    talk: (topic) => {
      asked.push(...topicChoices(topic))
      return talk(topic, { gym: gym.name })
    },
    onChoices: (choices) => asked.push(...choices),
    embed,
    around: around && ((work) => around('understanding', work)),
  })
}
