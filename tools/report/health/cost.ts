import type { Prices } from '../report.ts'
import type { ModelUse } from './store.ts'

/** A model's use with what it cost in the operator's currency; null where its prices are not configured. */
export type Costed = ModelUse & { cost: number | null }

/**
 * What a model's tokens cost. Tokens from the provider's cache have a price of their own.
 *
 * @param prices per million tokens
 * @example
 * costed({ inputTokens: 3e6, cachedTokens: 1e6, outputTokens: 5e5, ... }, { input: 1, cached: 0.1, output: 8 }).cost // 6.1
 */
export function costed(use: ModelUse, prices: Prices | undefined): Costed {
  const { inputTokens, cachedTokens, outputTokens } = use
  const fresh = inputTokens - cachedTokens
  const cost = prices
    ? (fresh * prices.input + cachedTokens * prices.cached + outputTokens * prices.output) / 1e6
    : null
  return { ...use, cost }
}
