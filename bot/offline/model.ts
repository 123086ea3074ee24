import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4Content } from '@ai-sdk/provider'
import type { Topic } from '../../prompts/phrases.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import type { Choice } from '../../tools/kit/tool.ts'
import type { Embed } from '../../tools/safety/index.ts'
import { finished, streamed } from './answer-parts.ts'
import { hear } from './hear.ts'
import type { Wish, World } from './meaning.ts'
import { lastTargets, memberText, resultsSaid, worldIn } from './prompt.ts'

type OfflineContext = {
  gym: Gym
  now: Date
  /** Words a topic, offering what a lost member may do. */
  talk(topic: Topic, gym: Gym): string
  /** Told when the answer is a question with choices. */
  onChoices(choices: Choice[]): void
  /** Sentence embeddings, for words that the rules don't know; without them a guess rests on words alone. */
  embed?: Embed | undefined
  /** Runs around the understanding of a message, for measuring how long it takes. */
  around?: (<T>(work: () => Promise<T>) => Promise<T>) | undefined
}

/**
 * A language model made of rules: no key, no network, the same answer to the same words.
 *
 * It calls tools for what it understood, speaks their `say`, asks where it is unsure, and says so
 * where it is lost. It never makes a figure up, because it has none.
 */
export function offlineModel(context: OfflineContext): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'spotter',
    modelId: 'offline',
    supportedUrls: {},
    doGenerate: async (options) => {
      options.abortSignal?.throwIfAborted()
      return finished(await answer(options, context))
    },
    doStream: async (options) => {
      options.abortSignal?.throwIfAborted()
      return { stream: streamed(finished(await answer(options, context))) }
    },
  }
}

async function answer(
  options: LanguageModelV4CallOptions,
  context: OfflineContext,
): Promise<LanguageModelV4Content[]> {
  const said = resultsSaid(options.prompt)
  if (said) return [text(said.length > 0 ? said.join('\n\n') : context.talk('lost', context.gym))]
  const { gym, now, around = (work) => work() } = context
  const world = { ...asToMembers(worldIn(options.prompt, gym, now)), staff: offered('report', options) }
  const meant = await around(() => hear(memberText(options.prompt), world, context.embed))
  if (meant.kind === 'talk') return [text(context.talk(meant.topic, gym))]
  if (meant.kind === 'ask') {
    context.onChoices(meant.choices)
    return [text(meant.question)]
  }
  const targets = lastTargets(options.prompt)
  const wishes = meant.calls
    .map((wish) => (offered(staffsWhy, options) ? asToStaff(wish) : wish))
    .filter(({ tool }) => offered(tool, options))
    .map((wish) => (wish.tool === 'planMeals' ? { ...wish, input: withTargets(wish.input, targets) } : wish))
    .map((wish) => (wish.tool === 'calculateMacros' ? withBody(wish, world) : wish))
  return wishes.length > 0 ? toolCalls(wishes, options, now) : [text(context.talk('help', gym))]
}

/** The staff hears more of why: our own advice and what changed, too. */
const staffsWhy = 'whySlot'
const membersWhy = 'explainForecast'

const asToStaff = (wish: Wish): Wish =>
  wish.tool === membersWhy && 'at' in wish.input && !('about' in wish.input || 'of' in wish.input)
    ? { ...wish, tool: staffsWhy }
    : wish

/** What the staff was told before goes on as with members: "and on Friday?". */
function asToMembers({ last, earlier, ...world }: World): World {
  const same = (wish: Wish): Wish => (wish.tool === staffsWhy ? { ...wish, tool: membersWhy } : wish)
  return { ...world, last: last && same(last), ...(earlier && { earlier: earlier.map(same) }) }
}

const ofBody = ['heightCm', 'weightKg', 'age', 'sex', 'bodyFatPercent', 'activity', 'goal', 'targetWeightKg']
const tellsOfBody = /^(?:calculateMacros|updateProfile|logWeight)$/

/** Figures are for the body that was told of in the talk, also where it is kept nowhere. */
function withBody({ tool, input }: Wish, { last, earlier = [] }: World): Wish {
  const wishes = [last, ...earlier].flatMap((wish) => wish ?? [])
  if (wishes.some((wish) => wish.tool === 'consent' && wish.input.given === false)) return { tool, input }
  const told = wishes
    .filter((wish) => tellsOfBody.test(wish.tool))
    .toReversed()
    .flatMap((wish) => ofBody.flatMap((name) => (name in wish.input ? [[name, wish.input[name]]] : [])))
  return { tool, input: { ...Object.fromEntries(told), ...input } }
}

/** Meals without a figure of their own are for the targets that were just worked out. */
function withTargets(
  input: Record<string, unknown>,
  targets: Record<string, unknown> | undefined,
): Record<string, unknown> {
  const figures = ['energy', 'proteinG', 'fatG', 'carbohydrateG', 'old', 'agreed']
  return targets && !figures.some((name) => name in input) ? { ...targets, ...input } : input
}

function offered(tool: string, { tools, toolChoice }: LanguageModelV4CallOptions): boolean {
  return (
    toolChoice?.type !== 'none' &&
    (tools ?? []).some((each) => each.type === 'function' && each.name === tool)
  )
}

const text = (words: string): LanguageModelV4Content => ({ type: 'text', text: words })

/** Ids differ between turns, steps and calls, and are the same whenever the turn is replayed. */
function toolCalls(
  wishes: readonly Wish[],
  { prompt }: LanguageModelV4CallOptions,
  now: Date,
): LanguageModelV4Content[] {
  return wishes.map(({ tool, input }, i) => ({
    type: 'tool-call',
    toolCallId: `offline-${now.getTime()}-${prompt.length}-${i}`,
    toolName: tool,
    input: JSON.stringify(input),
  }))
}
