import type { LanguageModelV4 } from '@ai-sdk/provider'
import { APICallError } from 'ai'
import type { Random } from '../../tools/kit/random.ts'
import { begunStream } from './stream.ts'

export type Patience = {
  random: Random
  /** What is left of the patience, in milliseconds. */
  leftMs(): number
  /** Whether it may be tried again at all. */
  again(): boolean
}

const mostTries = 3
const firstPauseMs = 400

/** What an answer takes at least; a pause that leaves less is not worth waiting for. */
const leastAnswerMs = 1000

/**
 * A language model that is asked again where the network or its server failed before the first word: up to three times, with
 * a pause that doubles and is never the same for two, or the one the server asks for.
 */
export function retrying(model: LanguageModelV4, patience: Patience): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: (options) => tried(() => model.doGenerate(options), patience, options.abortSignal),
    doStream: (options) =>
      tried(
        async () => {
          const made = await model.doStream(options)
          return { ...made, stream: await begunStream(made.stream) }
        },
        patience,
        options.abortSignal,
      ),
  }
}

async function tried<T>(
  ask: () => PromiseLike<T>,
  { random, leftMs, again }: Patience,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask()
    } catch (error) {
      if (tries >= mostTries || signal?.aborted || !passing(error)) throw error
      const pause = pauseAsked(error) ?? firstPauseMs * 2 ** (tries - 1) * (0.5 + random())
      if (pause + leastAnswerMs > leftMs() || !again()) throw error
      await paused(pause, signal)
    }
  }
}

const networkCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'UND_ERR_SOCKET']

/** Whether a failure may be over in a moment: too many requests, a server in trouble, a broken connection. */
function passing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (APICallError.isInstance(error) && error.isRetryable) return true
  if ('isRetryable' in error && error.isRetryable === true) return true
  const code = 'code' in error ? String(error.code) : ''
  return (
    networkCodes.includes(code) ||
    (error.cause !== undefined && error.cause !== error && passing(error.cause))
  )
}

/** The pause that the server asks for, in milliseconds. */
function pauseAsked(error: unknown): number | undefined {
  const headers = APICallError.isInstance(error) ? (error.responseHeaders ?? {}) : {}
  const { 'retry-after-ms': inMs, 'retry-after': after, date } = headers
  if (inMs && Number(inMs) >= 0) return Number(inMs)
  if (!after) return undefined
  if (Number(after) >= 0) return Number(after) * 1000
  // A moment by the server's own clock.
  const wait = Date.parse(after) - Date.parse(date ?? '')
  return wait >= 0 ? wait : undefined
}

function paused(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    function stop() {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', stop, { once: true })
  })
}
