import { generateText, hasToolCall, isStepCount, type LanguageModel, type ModelMessage, streamText } from 'ai'
import { coachPrompt } from '../prompts/coach.ts'
import { type Topic, talk } from '../prompts/phrases.ts'
import { memberTools, runTool, type ToolRun, toolset } from '../tools/index.ts'
import { localTime } from '../tools/kit/time.ts'
import type { Choice, ToolContext } from '../tools/kit/tool.ts'
import { clockTime, dateWords } from '../tools/kit/words.ts'
import { type Embed, type Sign, signSaying } from '../tools/safety/index.ts'
import { readCommand } from './commands.ts'
import { type Danger, dangerIn } from './danger.ts'
import { strangeFigures } from './figures.ts'
import { helpTool, helpToolName } from './help-tool.ts'
import type { Log } from './log.ts'
import { choicesAfter, worded } from './messages.ts'
import { offlineModel } from './offline/model.ts'
import { understand } from './offline/understand.ts'
import { speechOf } from './speech.ts'
import type { Listener, Reply } from './turn.ts'

/** A hosted or local language model that phrases; without one the offline model does. */
export type HostedModel = { name: string; model: LanguageModel }

export type Asking = {
  text: string
  past: readonly ModelMessage[]
  context: ToolContext
  hosted: HostedModel | undefined
  /** For the second reader of danger. */
  embed?: Embed | undefined
  log: Log
  heard: Listener
}

/** The longest a hosted model may take before the offline model answers instead. */
const patienceMs = 15_000

const mostSteps = 5

/** The most choices under a reply: more is a form, not a question. */
const mostChoices = 5

/** Answers one message: danger first, a command by its tool, anything else by the language model. */
export async function answer(asking: Asking): Promise<Reply> {
  const { text, past, context } = asking
  const command = readCommand(text, context)
  // Whoever presses a button has not written a word to be read closely.
  const embed = command ? undefined : asking.embed
  const { danger, care } = await dangerIn(text, past.flatMap(saidBy), context, embed)
  if (danger) return warned(danger, asking)
  if (command?.kind === 'talk') return spoken(command.topic, asking)
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
  const { text, context, hosted } = asking
  if (!hosted) return byRules(asking)
  // Help for someone in danger waits for no model and no network, and neither does who wants to be left alone.
  const { gym, now } = context
  const first = understand(text, { gym, now, last: undefined })
  if (first.kind === 'talk' && first.topic === 'emergency') return spoken('emergency', asking)
  const [only, another] = first.kind === 'calls' ? first.calls : []
  if (only?.tool === 'stopNotices' && !another) return direct(only.tool, only.input, asking)
  return byModel(asking, hosted)
}

function saidBy({ role, content }: ModelMessage): string[] {
  return role === 'user' && typeof content === 'string' ? [content] : []
}

/** All that a message of ours said. */
const toldBy = ({ role, content }: ModelMessage): string =>
  role !== 'assistant' ? '' : typeof content === 'string' ? content : content.map(wordsIn).join('\n')

const wordsIn = (part: object): string => ('text' in part && typeof part.text === 'string' ? part.text : '')

/** Said by code alone: no tool has run and no model was asked. */
function warned({ sign, say }: Danger, { heard }: Asking): Reply {
  heard(say)
  const choices = sign.severity === 'emergency' ? [] : [{ label: 'When is it quiet?', send: '/quiet' }]
  return {
    text: say,
    choices,
    charts: [],
    files: [],
    tools: [safetyCall(sign)],
  }
}

const safetyCall = ({ kind, severity, about }: Sign) => ({
  name: 'safety',
  input: {},
  ok: false,
  result: { code: kind, facts: { severity, about } },
})

function spoken(topic: Topic, { context, heard }: Asking): Reply {
  const text = talk(topic, { gym: context.gym.name })
  heard(text)
  return { text, choices: topicChoices(topic), charts: [], files: [], tools: [] }
}

async function direct(
  name: string,
  input: Record<string, unknown>,
  { context, heard }: Asking,
): Promise<Reply> {
  const tool = memberTools.find((known) => known.name === name)
  if (!tool) throw new Error(`the command table names an unknown tool: ${name}`)
  const run = { name, input, outcome: await runTool(tool, input, context) }
  const text = sayOf(run, context)
  heard(text)
  return replyOf(text, [run], [], context)
}

/** The offline model through the same loop. It answers in milliseconds, so its words come in one piece. */
async function byRules({ text, past, context, heard }: Asking): Promise<Reply> {
  const runs: ToolRun[] = []
  const asked: Choice[] = []
  const said = await generateText({
    model: localModel(context, asked),
    messages: [...past, { role: 'user', content: text }],
    tools: toolset(context, worded, (run) => runs.push(run)),
    stopWhen: isStepCount(mostSteps),
    maxRetries: 0,
  })
  heard(said.text)
  return replyOf(said.text, runs, asked, context)
}

async function byModel(asking: Asking, hosted: HostedModel): Promise<Reply> {
  const runs: ToolRun[] = []
  try {
    return await phrased(asking, hosted, runs)
  } catch (error) {
    asking.log('model_failed', {
      model: hosted.name,
      reason: error instanceof Error ? error.name : 'unknown',
    })
    // A writing tool must not run twice: what it did is said, and that is the answer.
    if (runs.length === 0) return byRules(asking)
    const text = runs.map((run) => sayOf(run, asking.context)).join('\n\n')
    return replyOf(text, runs, [], asking.context)
  }
}

/** One pass of the loop: the model calls tools and phrases, code checks every figure it says. */
async function phrased(
  { text, past, context, heard, log }: Asking,
  { model }: HostedModel,
  runs: ToolRun[],
): Promise<Reply> {
  const enough = new AbortController()
  let failure: unknown
  let told: Sign | undefined
  const tellOfHelp = helpTool((sign) => {
    told = sign
  }, context.place.private)
  const stream = streamText({
    model,
    instructions: coachPrompt(coachFacts(context)),
    messages: [...past, { role: 'user', content: text }],
    tools: { ...toolset(context, worded, (run) => runs.push(run)), [helpToolName]: tellOfHelp },
    stopWhen: [isStepCount(mostSteps), hasToolCall(helpToolName)],
    maxRetries: 1,
    abortSignal: AbortSignal.any([enough.signal, AbortSignal.timeout(patienceMs)]),
    // A failure in a later step ends the words without a throw; it must not pass for an answer.
    onError: ({ error }) => {
      failure = error
    },
  })
  const strange = (piece: string) => strangeFigures(piece, sources(text, runs, context)).length > 0
  const speech = await speechOf(stream.textStream, { strange, heard })
  if (speech.clean) await stream.text
  else enough.abort()
  if (told) return helped(told, speech.text, runs, { context, heard })
  if (speech.clean && failure) throw failure
  if (speech.text === '' && runs.length === 0) throw new SilentModel()
  if (speech.clean && speech.text !== '') return replyOf(speech.text, runs, [], context)
  log('figures_guard', { empty: speech.clean })
  const own = runs.map((run) => sayOf(run, context)).join('\n\n') || talk('lost', { gym: context.gym.name })
  heard(own)
  return replyOf([speech.text, own].filter((part) => part !== '').join('\n\n'), runs, [], context)
}

/** The model saw danger that no rule did: our own words for it, and of the tools only what they wrote. */
function helped(
  sign: Sign,
  before: string,
  runs: readonly ToolRun[],
  { context, heard }: Pick<Asking, 'context' | 'heard'>,
): Reply {
  const wrote = runs.filter(({ name }) => memberTools.some((tool) => tool.name === name && tool.writes))
  const own = [...wrote.map((run) => sayOf(run, context)), signSaying(sign, context.gym)].join('\n\n')
  heard(before === '' ? own : `\n\n${own}`)
  const text = [before, own].filter((part) => part !== '').join('\n\n')
  const reply = replyOf(text, wrote, [], context)
  return { ...reply, tools: [...reply.tools, safetyCall(sign)] }
}

/** The model ended its turn without a word and without a tool. */
class SilentModel extends Error {
  override readonly name = 'SilentModel'
}

/** Everything a figure may come from: the member, the tools' words and their results. */
function sources(text: string, runs: readonly ToolRun[], context: ToolContext): string[] {
  const results = runs.map(({ outcome }) => JSON.stringify(outcome.ok ? outcome.result : outcome.facts))
  return [text, ...runs.map((run) => sayOf(run, context)), ...results]
}

function localModel({ gym, now }: ToolContext, asked: Choice[]) {
  return offlineModel({
    gym,
    now,
    talk: (topic) => {
      asked.push(...topicChoices(topic))
      return talk(topic, { gym: gym.name })
    },
    onChoices: (choices) => asked.push(...choices),
  })
}

function coachFacts({ gym, now, language }: ToolContext) {
  const { date } = localTime(now, gym.zone)
  return {
    gym: gym.name,
    zone: gym.zone,
    now: `${dateWords(date, language)} ${date.slice(0, 4)}, ${clockTime(now, gym.zone)}`,
    splits: gym.splits.map(({ name }) => name),
  }
}

function sayOf({ outcome }: ToolRun, context: ToolContext): string {
  return outcome.ok ? outcome.say : worded(outcome.code, outcome.facts, context)
}

function replyOf(
  text: string,
  runs: readonly ToolRun[],
  asked: readonly Choice[],
  context: ToolContext,
): Reply {
  const choices = [
    ...runs.flatMap(({ outcome }) =>
      outcome.ok ? outcome.choices : choicesAfter(outcome.code, outcome.facts, context),
    ),
    ...asked,
  ]
  const once = choices.filter((choice, i) => choices.findIndex(({ send }) => send === choice.send) === i)
  return {
    text,
    choices: once.slice(0, mostChoices),
    charts: runs.flatMap(({ outcome }) => (outcome.ok ? outcome.charts : [])),
    files: runs.flatMap(({ outcome }) => (outcome.ok ? outcome.files : [])),
    tools: runs.map(({ name, input, outcome }) => ({
      name,
      input,
      ok: outcome.ok,
      result: outcome.ok ? outcome.result : { code: outcome.code, facts: outcome.facts },
    })),
  }
}

/** Where a talk that needed no tool may go on. */
function topicChoices(topic: Topic): Choice[] {
  if (topic === 'emergency' || topic === 'bye' || topic === 'thanks') return []
  return [
    { label: 'Is it busy now?', send: '/now' },
    { label: 'When is it quiet?', send: '/quiet' },
    { label: 'Check me in', send: '/in' },
  ]
}
