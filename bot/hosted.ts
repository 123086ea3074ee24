import {
  hasToolCall,
  isStepCount,
  type StopCondition,
  streamText,
  type TextStreamPart,
  type ToolSet,
} from 'ai'
import { coachPrompt, coachRules } from '../prompts/coach.ts'
import { type ToolRun, wantsPrivacy } from '../tools/index.ts'
import { withoutNumbers } from '../tools/kit/language.ts'
import { localTime } from '../tools/kit/time.ts'
import type { ToolContext } from '../tools/kit/tool.ts'
import { clockTime, dateWords } from '../tools/kit/words.ts'
import { type Sign, signSaying } from '../tools/safety/index.ts'
import type { Asking } from './agent.ts'
import { figureCheck } from './figures.ts'
import { helpTool, helpToolName } from './help-tool.ts'
import { type Hands, handsOf, isWriting } from './hosted-tools.ts'
import type { UsableModel } from './models/usable.ts'
import { replyOf, safetyCall, sayOf } from './outcomes.ts'
import { forOneAlone } from './privately.ts'
import { recitalCheck } from './recited.ts'
import { type Speech, speechOf } from './speech.ts'
import type { Reply } from './turn.ts'

export const mostSteps = 5

/** Room for what a model thinks before it speaks; no answer of ours is as long. */
const mostTokens = 4000

/**
 * One answer by a language model: it calls tools and phrases, code checks every sentence before it goes out.
 *
 * Whatever becomes of the model, the member has an answer: its own words where they are whole, else the words of the tools it
 * called, else that of the rules.
 */
export async function byModel(
  turn: Asking,
  usable: UsableModel,
  byRules: (asking: Asking) => Promise<Reply>,
): Promise<Reply> {
  const { context, log } = turn
  const hands = handsOf(context)
  const { speech, told, amiss } = await listened(turn, usable, hands)
  await hands.finished()
  await usable.settled()
  if (told) return helped(told, speech.text, hands, turn)
  if (isForOneAlone(hands, context)) return forOneAlone
  const asking = hands.runs.some(isAsking)
  const silent = speech.end === 'whole' && speech.text === '' && !asking
  if (speech.end === 'broken' || silent) {
    log('model_failed', { model: usable.name, reason: silent ? 'SilentModel' : nameOf(speech.failure) })
  }
  if (speech.end === 'stopped') log(`${amiss}_guard`, { model: usable.name })
  const enough = speech.end === 'whole' || speech.end === 'cut'
  if (enough && speech.text !== '' && !asking) return replyOf(speech.text, hands.runs, [], context)
  return finishedBy(speech.text, hands, turn, byRules)
}

/**
 * A question whose yes can't be taken back goes out in its own words: a yes to a model's would be a yes to anything. So does
 * that an answer was none, which a model gave in the member's place.
 */
const isAsking = ({ outcome }: ToolRun): boolean =>
  outcome.ok ? outcome.asks === true : outcome.code === 'question_closed'

/** In front of others a model may speak of the gym alone; whatever it had said so far went to nobody. */
const isForOneAlone = ({ runs }: Hands, { place }: ToolContext): boolean =>
  !place.private && runs.some(wantsPrivacy)

const nameOf = (failure: unknown) => (failure instanceof Error ? failure.name : 'unknown')

type Heard = { speech: Speech; told: Sign | undefined; amiss: 'figures' | 'recited' | undefined }

/** One pass of the loop, from the question to the model's last word. */
async function listened(asking: Asking, usable: UsableModel, hands: Hands): Promise<Heard> {
  const { text, written = text, past, context, heard } = asking
  const enough = new AbortController()
  let told: Sign | undefined
  const tellOfHelp = helpTool((sign) => {
    told = sign
  }, context.place.private)
  const stream = streamText({
    model: usable.model,
    instructions: coachPrompt(coachFacts(context)),
    messages: [...past, { role: 'user', content: written }],
    tools: { ...hands.tools, [helpToolName]: tellOfHelp },
    // Before something is done for good it is the member's turn.
    stopWhen: [
      isStepCount(mostSteps),
      hasToolCall(helpToolName),
      wrongTwice,
      () => hands.runs.some(isAsking) || isForOneAlone(hands, context),
    ],
    maxOutputTokens: mostTokens,
    maxRetries: 0,
    abortSignal: AbortSignal.any([enough.signal, usable.signal]),
    prepareStep: () => {
      // What has been changed or said is not put at risk for better words.
      if (hands.wrote()) usable.onceOnly()
      return {}
    },
    // Failures come along in the stream.
    onError() {},
  })
  let amiss: Heard['amiss']
  const check = checkOf(asking, hands)
  const speech = await speechOf(until(usable.signal, wordsOf(stream.stream)), {
    amiss: (sentence, before) => {
      amiss = check(sentence, before)
      return amiss !== undefined
    },
    heard: (piece) => {
      usable.onceOnly()
      heard(piece)
    },
  })
  if (speech.end !== 'whole') enough.abort()
  return { speech, told, amiss }
}

/** Arguments that don't fit and tools that don't exist go back to the model once. */
const wrongTwice: StopCondition<ToolSet> = ({ steps }) =>
  steps.filter(({ toolCalls }) => toolCalls.some((call) => call.invalid)).length > 1

/** The words of all steps; those of a later step begin a paragraph. @throws where the model fails or breaks off */
async function* wordsOf(parts: AsyncIterable<TextStreamPart<ToolSet>>): AsyncGenerator<string> {
  let said = false
  for await (const part of parts) {
    if (part.type === 'error') throw part.error
    if (part.type === 'text-start' && said) yield '\n\n'
    if (part.type === 'text-delta') yield part.text
    if (part.type === 'text-delta') said = true
    if (part.type === 'finish-step' && broken.includes(part.finishReason)) throw new BrokenOff()
  }
}

const broken: readonly string[] = ['length', 'content-filter', 'error', 'interrupted']

/** The model's words ended before their end. */
class BrokenOff extends Error {
  override readonly name = 'BrokenOff'
}

/** What comes before a signal. @throws the signal's reason, also where whatever is waited for does not heed it */
async function* until(signal: AbortSignal, pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  const over = Promise.withResolvers<never>()
  const stop = () => over.reject(signal.reason)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  over.promise.catch(() => {})
  try {
    for (;;) {
      const { done, value } = await Promise.race([pieces.next(), over.promise])
      // An abort ends the words quietly; it must not pass for an answer.
      signal.throwIfAborted()
      if (done) return
      yield value
    }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** Calories, grams of what to eat and the weight of a body, for whoever wants to see none. */
const unwantedFigures =
  /\d\s?(?:k?cal\b|calor|kalorie|kj\b)|\d\s?g(?:ramm?o?s?)?\b[^.]{0,12}(?:protein|fat\b|carb|eiwei|fett|kohlen|prote|grasa|hidratos)|\b(?:weigh|weight|gewicht|wiegst|peso|pesas)\w*\b[^.]{0,30}\d|\d[^.]{0,10}\bkg\b[^.]{0,20}\b(?:weigh|weight|gewicht|peso)/i

/** What a sentence is checked for, after whatever the tools have returned by then. */
function checkOf({ text, written = text, past, context }: Asking, { runs }: Hands) {
  const earlier = past.flatMap(({ role, content }) =>
    role === 'user' && typeof content === 'string' ? [content] : [],
  )
  const recited = recitalCheck(coachRules)
  let known = { runs: -1, sources: [] as string[], strange: figureCheck([]) }
  return (sentence: string, before: string): 'figures' | 'recited' | undefined => {
    if (withoutNumbers() && unwantedFigures.test(sentence)) return 'figures'
    if (known.runs !== runs.length) {
      const results = runs.map(({ outcome }) => JSON.stringify(outcome.ok ? outcome.result : outcome.facts))
      const said = runs.map((run) => sayOf(run, context))
      const sources = [text, written, ...earlier, coachFacts(context).now, ...said, ...results]
      known = { runs: runs.length, sources, strange: figureCheck(sources) }
    }
    if (known.strange(sentence).length > 0) return 'figures'
    return recited(before + sentence, known.sources) ? 'recited' : undefined
  }
}

/** An answer that the model did not bring to its end. */
async function finishedBy(
  before: string,
  { runs }: Hands,
  asking: Asking,
  byRules: (asking: Asking) => Promise<Reply>,
): Promise<Reply> {
  const { context, heard } = asking
  const after = (piece: string) => heard(before === '' ? piece : `\n\n${piece}`)
  const joined = (text: string) => [before, text].filter((part) => part !== '').join('\n\n')
  // What only failed has changed nothing and answers nothing: rules may understand it better.
  if (!runs.some((run) => run.outcome.ok || isAsking(run))) {
    const reply = await byRules({ ...asking, heard: after })
    return { ...reply, text: joined(reply.text) }
  }
  const own = [...new Set(runs.map((run) => sayOf(run, context)))].join('\n\n')
  after(own)
  return replyOf(joined(own), runs, [], context)
}

/** The model saw danger that no rule did: our own words for it, and of the tools only what they wrote. */
function helped(sign: Sign, before: string, { runs }: Hands, { context, heard }: Asking): Reply {
  const wrote = runs.filter(({ name }) => isWriting(name))
  const own = [...wrote.map((run) => sayOf(run, context)), signSaying(sign, context.gym)].join('\n\n')
  heard(before === '' ? own : `\n\n${own}`)
  const text = [before, own].filter((part) => part !== '').join('\n\n')
  const reply = replyOf(text, wrote, [], context)
  return { ...reply, tools: [...reply.tools, safetyCall(sign)] }
}

function coachFacts({ gym, now, language }: ToolContext) {
  const { date } = localTime(now, gym.zone)
  return {
    gym: gym.name,
    zone: gym.zone,
    now: `${dateWords(date, language)} ${date.slice(0, 4)}, ${clockTime(now, gym.zone)}`,
    splits: gym.splits.map(({ name }) => name),
    language,
  }
}
