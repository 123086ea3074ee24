import type { LanguageModelV4 } from '@ai-sdk/provider'
import type { Database } from '../../db/client.ts'
import type { Gym } from '../../tools/kit/gym.ts'
import type { Random } from '../../tools/kit/random.ts'
import { type Ended, unwatched, type Watch } from '../../tools/kit/watch.ts'
import type { Log } from '../log.ts'
import { type Breaker, breaker } from './breaker.ts'
import { type Budgets, spentBudget, usualBudgets } from './budgets.ts'
import type { Arm, HostedModel } from './choice.ts'
import { type Call, metered } from './metered.ts'
import { retrying } from './retries.ts'
import { keepCall, type Purpose } from './store.ts'

/** On which terms language models are asked: what they may cost and how long they may take. */
export type Terms = {
  budgets: Budgets
  breaker: Breaker
  /** The longest that one answer may take with everything in it, in milliseconds. */
  patienceMs: number
  /** What has been logged once and need not be again. */
  logged: Set<string>
  /** Looks on at every call. */
  watch: Watch
}

/** The language models of the house, and the terms on which they are asked. */
export type Models = { arms: readonly Arm[]; terms: Terms }

/** Fifteen seconds leave five to those who answer instead: nobody waits longer than twenty. */
const usualPatienceMs = 15_000

export const termsOf = (given: { budgets?: Budgets; patienceMs?: number; watch?: Watch } = {}): Terms => ({
  budgets: given.budgets ?? usualBudgets,
  breaker: breaker(),
  patienceMs: given.patienceMs ?? usualPatienceMs,
  logged: new Set(),
  watch: given.watch ?? unwatched,
})

/** Who asks a model, for what and when. */
export type Use = {
  db: Database
  gym: Pick<Gym, 'id' | 'zone'>
  /** Null where nobody is known, as in a plan for a stranger. */
  member: string | null
  purpose: Purpose
  now: Date
  random: Random
  log: Log
}

/** A model that may be asked now. Whatever is asked of it is counted. */
export type UsableModel = {
  name: string
  model: LanguageModelV4
  /** Ends whatever is asked when the patience is over. */
  signal: AbortSignal
  /** From now on a call that fails is not made again. */
  onceOnly(): void
  /** When all calls so far have been kept. */
  settled(): Promise<void>
}

/**
 * A configured model made ready for one answer: counted, asked again where that helps, and given up in time.
 *
 * @returns undefined while a budget is spent or the model rests after failures; then rules answer
 */
export async function usableModel(
  { name, model, openai }: HostedModel,
  terms: Terms,
  use: Use,
): Promise<UsableModel | undefined> {
  if (await isSpent(terms, use)) return undefined
  if (!terms.breaker.open(name, use.now)) return undefined
  const begun = performance.now()
  const kept: Promise<void>[] = []
  let again = true
  const counted = metered(model, () => {
    const { promise, resolve } = Promise.withResolvers<Call>()
    void terms.watch({ kind: 'model', name, purpose: use.purpose }, () => promise, endOf)
    return (call) => {
      resolve(call)
      const now = new Date(use.now.getTime() + performance.now() - begun)
      heedCall(name, call, terms, { log: use.log, now })
      kept.push(keep(name, call, use))
    }
  })
  return {
    name,
    model: retrying(openai ? prefixed(counted, `spotter-${use.gym.id}`) : counted, {
      random: use.random,
      leftMs: () => terms.patienceMs - (performance.now() - begun),
      again: () => again && !terms.breaker.resting(name),
    }),
    signal: AbortSignal.timeout(terms.patienceMs),
    onceOnly() {
      again = false
    },
    async settled() {
      await Promise.all(kept)
    },
  }
}

/** Tokens read count those from the provider's cache among them. */
const endOf = ({ outcome, inputTokens, cachedTokens, outputTokens }: Call): Ended => ({
  outcome,
  counts: { input: inputTokens, cached: cachedTokens, output: outputTokens },
})

/** The most that is remembered of what has been logged. */
const mostLogged = 10_000

/** Whether a budget is used up; told to the operator once a day and member, once a month and gym. */
async function isSpent({ budgets, logged }: Terms, { db, gym, member, now, log }: Use): Promise<boolean> {
  const spent = await spentBudget(budgets, { db, gym, member, now })
  if (!spent) return false
  const { whose, span } = spent
  const key = [whose, whose === 'gym' ? gym.id : member, span].join(' ')
  if (!logged.has(key)) {
    if (logged.size >= mostLogged) logged.clear()
    logged.add(key)
    log('budget_spent', { whose, span, ...(whose === 'member' && member ? { member } : { gym: gym.id }) })
  }
  return true
}

function heedCall(
  name: string,
  { outcome }: Call,
  { breaker }: Terms,
  { now, log }: Pick<Use, 'now' | 'log'>,
): void {
  if (outcome === 'answered') breaker.worked(name)
  if (outcome !== 'failed' && outcome !== 'stalled') return
  const rest = breaker.failed(name, now, outcome)
  if (rest) log('model_rests', { model: name, seconds: rest / 1000 })
}

/** What can't be kept is not worth an answer. */
async function keep(model: string, { outcome, ...call }: Call, use: Use): Promise<void> {
  const { db, gym, member, purpose, now, log } = use
  const ended = outcome === 'answered' || outcome === 'stopped' ? 'answered' : 'failed'
  await keepCall(db, { gym: gym.id, member, at: now, model, purpose, ...call, outcome: ended }).catch(() =>
    log('call_not_kept', { model }),
  )
}

/** The provider finds the beginning of a prompt again by a key; it is the same for all of a gym. */
function prefixed(model: LanguageModelV4, promptCacheKey: string): LanguageModelV4 {
  const keyed = <T extends { providerOptions?: object }>(options: T): T => ({
    ...options,
    providerOptions: { ...options.providerOptions, openai: { promptCacheKey } },
  })
  return {
    specificationVersion: 'v4',
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: (options) => model.doGenerate(keyed(options)),
    doStream: (options) => model.doStream(keyed(options)),
  }
}
