import type { LanguageModelV4StreamPart } from '@ai-sdk/provider'

type Parts = ReadableStream<LanguageModelV4StreamPart>

/** A stream that is passed on while somebody listens: to each part, and to its end, which is also heard when it is cut off. */
export function heardThrough(
  stream: Parts,
  { part, end }: { part(part: LanguageModelV4StreamPart): void; end(error?: unknown): void },
): Parts {
  const reader = stream.getReader()
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (done) {
          end()
          controller.close()
          return
        }
        part(value)
        controller.enqueue(value)
      } catch (error) {
        end(error ?? new Error('the stream broke'))
        controller.error(error)
      }
    },
    async cancel(reason) {
      end(new CutOff())
      await reader.cancel(reason)
    },
  })
}

/** Whoever listened to a stream went away before its end. */
class CutOff extends Error {
  override readonly name = 'AbortError'
}

/** Parts that carry something of the answer; before them a call can be made again as if it had not been. */
const saying = [
  'text-delta',
  'reasoning-delta',
  'tool-input-start',
  'tool-input-delta',
  'tool-call',
  'finish',
]

/**
 * A stream that has begun to answer.
 *
 * @throws what broke it before its first word
 */
export async function begunStream(stream: Parts): Promise<Parts> {
  const reader = stream.getReader()
  const waiting: LanguageModelV4StreamPart[] = []
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    if (value.type === 'error') {
      // Nobody reads on.
      void reader.cancel().catch(() => {})
      throw value.error
    }
    waiting.push(value)
    if (saying.includes(value.type)) break
  }
  return new ReadableStream({
    async pull(controller) {
      const first = waiting.shift()
      if (first) return controller.enqueue(first)
      const { done, value } = await reader.read()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
