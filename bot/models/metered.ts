import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'
import { heardThrough } from './stream.ts'

/** What a call took, and how it ended; `stopped` where whoever asked wanted no more of it. */
export type Call = {
  inputTokens: number
  cachedTokens: number
  outputTokens: number
  milliseconds: number
  outcome: 'answered' | 'failed' | 'stalled' | 'stopped'
}

/** Told when a call begins; what it returns is told how it ended. Neither may throw. */
export type Begun = () => (call: Call) => void

/** A language model each of whose calls is told of, also a failed one and one that is broken off. */
export function metered(model: LanguageModelV4, tell: Begun): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    async doGenerate(options) {
      const call = begun(options, tell())
      try {
        const made = await model.doGenerate(options)
        call.used(made.usage)
        call.ended()
        return made
      } catch (error) {
        call.ended(error)
        throw error
      }
    },
    async doStream(options) {
      const call = begun(options, tell())
      try {
        const made = await model.doStream(options)
        return { ...made, stream: heardThrough(made.stream, { part: call.heard, end: call.ended }) }
      } catch (error) {
        call.ended(error)
        throw error
      }
    },
  }
}

/** A token is about four letters of English; only where the server doesn't count. */
const lettersAToken = 4

function begun({ prompt, tools, abortSignal }: LanguageModelV4CallOptions, told: (call: Call) => void) {
  const start = performance.now()
  let usage: LanguageModelV4Usage | undefined
  let failure: unknown
  let letters = 0
  let over = false
  return {
    used(counted: LanguageModelV4Usage) {
      usage = counted
    },
    heard(part: LanguageModelV4StreamPart) {
      if ('delta' in part) letters += part.delta.length
      if (part.type === 'error') failure ??= part.error ?? new Error('the model failed')
      if (part.type !== 'finish') return
      usage = part.usage
      const { unified } = part.finishReason
      if (unified === 'error' || unified === 'interrupted') failure ??= new Error('the model broke off')
    },
    ended(error?: unknown) {
      if (over) return
      over = true
      const failed = failure ?? error
      const reading = () =>
        Math.ceil((JSON.stringify(prompt).length + JSON.stringify(tools ?? []).length) / lettersAToken)
      // What was refused was not read; what began to answer was.
      const guess = {
        read: failed && letters === 0 ? () => 0 : reading,
        said: Math.ceil(letters / lettersAToken),
      }
      const outcome = failed === undefined ? 'answered' : endOf(failed, abortSignal)
      told({ ...counted(usage, guess), milliseconds: Math.round(performance.now() - start), outcome })
    },
  }
}

function counted(usage: LanguageModelV4Usage | undefined, guess: { read: () => number; said: number }) {
  const inputTokens = whole(usage?.inputTokens.total) ?? guess.read()
  return {
    inputTokens,
    cachedTokens: Math.min(whole(usage?.inputTokens.cacheRead) ?? 0, inputTokens),
    outputTokens: whole(usage?.outputTokens.total) ?? guess.said,
  }
}

/** Servers of all kinds count; what is no number of tokens is none. */
const whole = (count: number | undefined): number | undefined =>
  count !== undefined && Number.isFinite(count) && count >= 0 && count < 2 ** 31
    ? Math.round(count)
    : undefined

/** A call that was ended from outside: by the patience, or by whoever had heard enough. */
function endOf(failed: unknown, signal: AbortSignal | undefined): Call['outcome'] {
  const name = (error: unknown) => (error instanceof Error ? error.name : undefined)
  if (name(failed) === 'TimeoutError' || name(signal?.reason) === 'TimeoutError') return 'stalled'
  return signal?.aborted || name(failed) === 'AbortError' ? 'stopped' : 'failed'
}
