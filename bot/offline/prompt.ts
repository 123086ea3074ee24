import type { LanguageModelV4Prompt, LanguageModelV4ToolResultOutput } from '@ai-sdk/provider'
import type { Gym } from '../../tools/kit/gym.ts'
import type { Needed, Offer, Waiting, Wish, World } from './meaning.ts'

/** What the member's last message is understood with. */
export const worldIn = (prompt: LanguageModelV4Prompt, gym: Gym, now: Date): World => ({
  gym,
  now,
  last: lastWish(prompt),
  earlier: earlierWishes(prompt),
  meetup: lastMeetup(prompt),
  meal: lastMeal(prompt),
  offers: lastOffers(prompt),
  needed: lastNeeded(prompt),
  waiting: lastWaiting(prompt),
})

/** The member's last message, its text parts in one. */
export function memberText(prompt: LanguageModelV4Prompt): string {
  const message = prompt.findLast(({ role }) => role === 'user')
  if (message?.role !== 'user') return ''
  return message.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n')
}

/** The last tool called before the member's last message: what "and on Friday?" goes on from. */
function lastWish(prompt: LanguageModelV4Prompt): Wish | undefined {
  const calls = prompt.flatMap((message) =>
    message.role === 'assistant' ? message.content.filter((part) => part.type === 'tool-call') : [],
  )
  // A thumb up or down leaves the talk where it was.
  const last = calls.findLast(({ toolName }) => toolName !== 'rateAnswer') ?? calls.at(-1)
  return last && { tool: last.toolName, input: isRecord(last.input) ? last.input : {} }
}

/** Calls that are only looked at beside another matter, and leave it as it was. */
const aside: ReadonlySet<string> = new Set([
  'explainTerm',
  'rateAnswer',
  'undo',
  'consent',
  'safety',
  'tellOfHelp',
])

/** The calls before the last one, the newest first and each tool once. */
function earlierWishes(prompt: LanguageModelV4Prompt): Wish[] {
  const made = prompt.flatMap((message) =>
    message.role === 'assistant' ? message.content.filter((part) => part.type === 'tool-call') : [],
  )
  const before = made
    .toReversed()
    .slice(1)
    .filter(({ toolName }) => !aside.has(toolName))
  const first = new Map(
    before.toReversed().map(({ toolName, input }) => [toolName, isRecord(input) ? input : {}]),
  )
  const names = [...new Set(before.map(({ toolName }) => toolName))]
  return names.map((tool) => ({ tool, input: first.get(tool) ?? {} }))
}

/** The code of the time for several that was asked for last. */
function lastMeetup(prompt: LanguageModelV4Prompt): string | undefined {
  const results = prompt.flatMap((message) =>
    message.role === 'tool' ? message.content.filter((part) => part.type === 'tool-result') : [],
  )
  return results
    .map(({ output }) => (output.type === 'json' && isRecord(output.value) ? output.value.meetup : undefined))
    .findLast((code) => typeof code === 'string')
}

/** The meal that the last call of its tool has kept; undefined where nothing was kept. */
function lastMeal(prompt: LanguageModelV4Prompt): string | undefined {
  const results = prompt.flatMap((message) =>
    message.role === 'tool' ? message.content.filter((part) => part.type === 'tool-result') : [],
  )
  const output = results.findLast(({ toolName }) => toolName === 'logMeal')?.output
  const meal = output?.type === 'json' && isRecord(output.value) ? output.value.meal : undefined
  return typeof meal === 'string' ? meal : undefined
}

/** The places that were offered last in the conversation, the best first; none where none were. */
function lastOffers(prompt: LanguageModelV4Prompt): Offer[] {
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

/**
 * What the last reply asked the member for: the last call before their message, where it stopped because something of
 * them is not known. Undefined where it asked for nothing.
 */
function lastNeeded(prompt: LanguageModelV4Prompt): Needed | undefined {
  const before = prompt.slice(
    0,
    prompt.findLastIndex(({ role }) => role === 'user'),
  )
  const last = lastWish(before)
  const asked = neededIn(lastResult(before))
  // After a yes it is the profile that asks on.
  const asking = last?.tool === 'consent' ? { tool: 'updateProfile', input: {} } : last
  return asking && asked && { ...asking, ...asked }
}

/** What the last reply asked the member's consent for, with what they had said. */
function lastWaiting(prompt: LanguageModelV4Prompt): Waiting | undefined {
  const before = prompt.slice(
    0,
    prompt.findLastIndex(({ role }) => role === 'user'),
  )
  const { consent, keep } = lastResult(before)
  const domains = Array.isArray(consent) ? consent.filter((each) => typeof each === 'string') : []
  return domains.length > 0 ? { domains, keep: isRecord(keep) ? keep : {} } : undefined
}

/** Tools after which the profile knows better. */
const tellsOfBody = ['updateProfile', 'consent', 'logWeight']

/** Targets that were worked out in the conversation for a body that is not kept; undefined where there are none. */
export function lastTargets(prompt: LanguageModelV4Prompt): Record<string, unknown> | undefined {
  const results = prompt.flatMap((message) =>
    message.role === 'tool' ? message.content.filter((part) => part.type === 'tool-result') : [],
  )
  let targets: Record<string, unknown> | undefined
  for (const { toolName, output } of results) {
    if (tellsOfBody.includes(toolName)) targets = undefined
    else if (output.type === 'json' && isRecord(output.value) && isRecord(output.value.targets))
      targets = output.value.targets
  }
  return targets
}

/** The result of the last call, with the code and the facts of one that failed. */
function lastResult(prompt: LanguageModelV4Prompt): Record<string, unknown> {
  const message = prompt.findLast(({ role }) => role === 'tool')
  const part =
    message?.role === 'tool' ? message.content.findLast(({ type }) => type === 'tool-result') : undefined
  const output = part?.type === 'tool-result' ? part.output : undefined
  const value = output?.type === 'json' && isRecord(output.value) ? output.value : {}
  return isRecord(value.result) ? value.result : value
}

/** A stopped call keeps its code and facts, as a result or beside it; a writing one says what it asks next. */
function neededIn(result: Record<string, unknown>): Pick<Needed, 'field' | 'purpose'> | undefined {
  const failed = result.code === 'profile_needed' && isRecord(result.facts) ? result.facts : undefined
  const field = failed ? failed.field : result.next
  const purpose = failed ? failed.purpose : result.purpose
  if (typeof field !== 'string') return undefined
  return { field, purpose: typeof purpose === 'string' ? purpose : undefined }
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
