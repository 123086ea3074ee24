import type { LanguageModelV4Prompt, LanguageModelV4ToolResultOutput } from '@ai-sdk/provider'
import type { Offer, Wish } from './meaning.ts'

/** The member's last message, its text parts in one. */
export function memberText(prompt: LanguageModelV4Prompt): string {
  const message = prompt.findLast(({ role }) => role === 'user')
  if (message?.role !== 'user') return ''
  return message.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n')
}

/** The last tool called before the member's last message: what "and on Friday?" goes on from. */
export function lastWish(prompt: LanguageModelV4Prompt): Wish | undefined {
  const calls = prompt.flatMap((message) =>
    message.role === 'assistant' ? message.content.filter((part) => part.type === 'tool-call') : [],
  )
  const last = calls.at(-1)
  return last && { tool: last.toolName, input: isRecord(last.input) ? last.input : {} }
}

/** The places that were offered last in the conversation, the best first; none where none were. */
export function lastOffers(prompt: LanguageModelV4Prompt): Offer[] {
  const results = prompt.flatMap((message) =>
    message.role === 'tool' ? message.content.filter((part) => part.type === 'tool-result') : [],
  )
  return results.map(({ output }) => offersIn(output)).findLast((offers) => offers.length > 0) ?? []
}

function offersIn(output: LanguageModelV4ToolResultOutput): Offer[] {
  const value = output.type === 'json' && isRecord(output.value) ? output.value : {}
  const { offers } = isRecord(value.result) ? value.result : value
  return Array.isArray(offers) ? offers.filter(isOffer) : []
}

const isOffer = (offer: unknown): offer is Offer =>
  isRecord(offer) && typeof offer.code === 'string' && typeof offer.start === 'string'

/** What the tools called since the member's last message have to say; undefined when none was. */
export function resultsSaid(prompt: LanguageModelV4Prompt): string[] | undefined {
  const since = prompt.slice(prompt.findLastIndex(({ role }) => role === 'user') + 1)
  const results = since.flatMap((message) =>
    message.role === 'tool' ? message.content.filter((part) => part.type === 'tool-result') : [],
  )
  return results.length > 0 ? results.flatMap(({ output }) => said(output)) : undefined
}

/** A tool's own sentence, also that of a failure. */
function said(output: LanguageModelV4ToolResultOutput): string[] {
  if (output.type === 'text') return [output.value]
  if (output.type !== 'json') return []
  const { value } = output
  return isRecord(value) && typeof value.say === 'string' ? [value.say] : []
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
