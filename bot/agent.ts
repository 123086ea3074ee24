import { generateText, isStepCount, type ModelMessage } from 'ai'
import { type Topic, talk } from '../prompts/phrases.ts'
import { isStaffTool, runTool, type ToolRun, toolset, toolsFor, wantsPrivacy } from '../tools/index.ts'
import { languageIn, speech, t } from '../tools/kit/language.ts'
import { isStaff } from '../tools/kit/rights.ts'
import type { Choice, ToolContext } from '../tools/kit/tool.ts'
import { unwatched, type Watch } from '../tools/kit/watch.ts'
import type { Embed } from '../tools/safety/index.ts'
import { helpReply, unknownReply } from './commands/help.ts'
import { readCommand } from './commands.ts'
import { type Danger, dangerIn } from './danger.ts'
import { englishOf } from './foreign/english.ts'
import { freeWords } from './free-words.ts'
import { fileWords } from './given.ts'
import { byModel, mostSteps } from './hosted.ts'
import type { Log } from './log.ts'
import { worded } from './messages.ts'
import { armFor } from './models/choice.ts'
import { type Models, usableModel } from './models/usable.ts'
import { offlineModel } from './offline/model.ts'
import { understand } from './offline/understand.ts'
import { replyOf, safetyCall, sayOf, spoken, topicChoices } from './outcomes.ts'
import { forOneAlone, isForOne } from './privately.ts'
import type { Listener, Reply } from './turn.ts'

export type Asking = {
  /** In English, which is what the rules understand. */
  text: string
  /** As it was written, where that is another language. */
  written?: string
  past: readonly ModelMessage[]
  context: ToolContext
  /** The language models that may phrase; without one the offline model does. */
  hosted: Models | undefined
  /** Told which arm was chosen, where free words are answered and there are arms. */
  onArm?: (name: string) => void
  /** For the second reader of danger. */
  embed?: Embed | undefined
  watch?: Watch | undefined
  log: Log
  heard: Listener
}

/** Answers one message: danger first, a command by its tool, anything else by the language model. */
export async function answer(asking: Asking): Promise<Reply> {
  const { text, past, context, watch = unwatched } = asking
  const command = readCommand(text, context)
  // Whoever presses a button has not written a word to be read closely.
  const embed = command ? undefined : asking.embed
  const { danger, care } = await watch({ kind: 'danger' }, () =>
    dangerIn(freeWords(text, command), past.flatMap(saidBy).map(plain(context)), context, embed),
  )
  if (danger) return warned(danger, asking)
  if (!command && isForOne(text, context)) return forOneAlone
  if (command?.kind === 'talk') return aloud(spoken(command.topic, context), asking)
  if (command?.kind === 'help') return aloud(helpReply(command.about, context), asking)
  if (command?.kind === 'unknown') return aloud(unknownReply(command.name, command.rest, context), asking)
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
  const made = context.done?.runs() ?? []
  // A model may think otherwise the second time: what was done for them before is told as it is.
  if (made.length > 0) {
    const told = made.map((run) => sayOf(run, context)).join('\n\n')
    return aloud(replyOf(told, made, [], context), asking)
  }
  return byModel(asking, usable, (rest) => {
    log('rules_answered', { model: usable.name })
    return byRules(rest)
  })
}

/** What was said before, in English. */
const plain =
  ({ language }: ToolContext) =>
  (said: string): string =>
    englishOf(said, languageIn(language) ?? 'en') ?? said

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
  const quiet = sign.severity === 'emergency' ? [] : [{ label: t`When is it quiet?`, send: '/quiet' }]
  const choices = [...hiding(sign, asking.context), ...quiet]
  return aloud({ text: say, choices, charts: [], files: [], tools: [safetyCall(sign)] }, asking)
}

/** Whoever is troubled by numbers may have them out of sight: offered, never done unasked. */
function hiding({ kind, about }: Danger['sign'], { place, noNumbers }: ToolContext): Choice[] {
  const troubled =
    ['eatingDisorder', 'tooLow', 'underweightGoal', 'tooFast'].includes(kind) && about === 'self'
  return troubled && place.private && !noNumbers
    ? [{ label: t`Hide calories and weight`, send: '/settings numbers off' }]
    : []
}

async function direct(name: string, input: Record<string, unknown>, asking: Asking): Promise<Reply> {
  const { context } = asking
  const tool = toolsFor(context).find((known) => known.name === name)
  if (!tool && isStaffTool(name)) return aloud(absent(name, context), asking)
  if (!tool) throw new Error(`the command table names an unknown tool: ${name}`)
  const run = { name, input, outcome: await runTool(tool, input, context) }
  if (!context.place.private && wantsPrivacy(run)) return forOneAlone
  return aloud(replyOf(sayOf(run, context), [run], [], context), asking)
}

/** What is said in place of a tool of the staff; whoever sent a file hears what becomes of it. */
function absent(name: string, context: ToolContext): Reply {
  const topic = absentTopic(context)
  const reply = spoken(topic, context)
  return name === 'importFile' && topic === 'help' ? { ...reply, text: fileWords(context.given) } : reply
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
  if (!context.place.private && runs.some(wantsPrivacy)) return forOneAlone
  return aloud(replyOf(said.text, runs, asked, context), asking)
}

function localModel({ context: { gym, now }, embed, watch }: Asking, asked: Choice[]) {
  return offlineModel({
    gym,
    now,
    talk: (topic) => {
      asked.push(...topicChoices(topic))
      return talk(topic, { gym: gym.name, language: speech().language })
    },
    onChoices: (choices) => asked.push(...choices),
    embed,
    around: watch && ((work) => watch({ kind: 'understanding' }, work)),
  })
}
