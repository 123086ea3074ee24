import type {
  LanguageModelV4,
  LanguageModelV4GenerateResult,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider'
import type { Prices } from '../../bot/models/choice.ts'

/** A language model to evaluate: its name, how it is reached, and what it costs where that is known. */
export type Candidate = {
  name: string
  model: LanguageModelV4 | undefined
  /** Whether the provider is OpenAI itself. */
  openai?: boolean
  prices?: Prices | undefined
}

/** Tokens read, those from the provider's cache among them, and written. */
export type Tokens = { calls: number; input: number; cached: number; output: number }

export const noTokens = (): Tokens => ({ calls: 0, input: 0, cached: 0, output: 0 })

type Usage = LanguageModelV4GenerateResult['usage']

/** The same model, with every call's tokens added up in `tokens`. */
export function metered(model: LanguageModelV4, tokens: Tokens): LanguageModelV4 {
  const count = ({ inputTokens, outputTokens }: Usage) => {
    tokens.calls++
    tokens.input += inputTokens.total ?? 0
    tokens.cached += inputTokens.cacheRead ?? 0
    tokens.output += outputTokens.total ?? 0
  }
  const counting = () =>
    new TransformStream<LanguageModelV4StreamPart, LanguageModelV4StreamPart>({
      transform(part, controller) {
        if (part.type === 'finish') count(part.usage)
        controller.enqueue(part)
      },
    })
  return {
    specificationVersion: model.specificationVersion,
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    async doGenerate(options) {
      const result = await model.doGenerate(options)
      count(result.usage)
      return result
    },
    async doStream(options) {
      const result = await model.doStream(options)
      return { ...result, stream: result.stream.pipeThrough(counting()) }
    },
  }
}

/** What tokens cost; undefined where no price is known. */
export function costOf({ input, cached, output }: Tokens, prices: Prices | undefined): number | undefined {
  if (!prices) return undefined
  const fresh = (input - cached) * prices.input
  return (fresh + cached * prices.cached + output * prices.output) / 1e6
}
