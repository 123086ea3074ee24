import type {
  LanguageModelV4Content,
  LanguageModelV4GenerateResult,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider'

/** Nothing is counted: rules have no tokens. */
const usage: LanguageModelV4GenerateResult['usage'] = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
}

/** The whole answer of a model that is code. */
export function finished(content: LanguageModelV4Content[]): LanguageModelV4GenerateResult {
  const calls = content.some(({ type }) => type === 'tool-call')
  return {
    content,
    usage,
    warnings: [],
    finishReason: { unified: calls ? 'tool-calls' : 'stop', raw: undefined },
  }
}

/** The same answer as a stream. */
export function streamed({
  content,
  finishReason,
}: LanguageModelV4GenerateResult): ReadableStream<LanguageModelV4StreamPart> {
  const parts: LanguageModelV4StreamPart[] = [
    { type: 'stream-start', warnings: [] },
    ...content.flatMap(streamParts),
    { type: 'finish', usage, finishReason },
  ]
  return new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part)
      controller.close()
    },
  })
}

/** Text word by word, so that it grows on the screen; a call in one piece. */
function streamParts(content: LanguageModelV4Content, i: number): LanguageModelV4StreamPart[] {
  if (content.type === 'tool-call') return [content]
  if (content.type !== 'text') return []
  const id = `text-${i}`
  const words = content.text.match(/\S+\s*|\s+/g) ?? []
  return [
    { type: 'text-start', id },
    ...words.map((delta) => ({ type: 'text-delta', id, delta }) as const),
    { type: 'text-end', id },
  ]
}
