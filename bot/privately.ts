import type { Topic } from '../prompts/phrases.ts'
import { isPersonalTool } from '../tools/index.ts'
import type { ToolContext } from '../tools/kit/tool.ts'
import { isCoachMatter } from './offline/intents/coach/matters.ts'
import { understand } from './offline/understand.ts'
import type { Reply } from './turn.ts'

/** Nothing was said and nothing done: what was asked is between the member and us. */
export const forOneAlone: Reply = { text: '', choices: [], charts: [], files: [], tools: [], alone: true }

/**
 * Whether words that were said where others read along ask for something of one's own, by rules alone: a language model is
 * not even asked about those.
 */
export function isForOne(text: string, { gym, now, place }: ToolContext): boolean {
  if (place.private) return false
  const understood = understand(text, { gym, now, last: undefined })
  if (understood.kind === 'calls') return understood.calls.some(({ tool }) => isPersonalTool(tool))
  if (understood.kind === 'ask') return isCoachMatter(text)
  // What is not understood but is of themselves may be asked again where it can be.
  return unread.includes(understood.topic) && ofOneself.test(text)
}

const unread: readonly Topic[] = ['help', 'lost', 'outOfScope']

/** First person, in the languages we speak. */
const ofOneself =
  /(?<!\p{L})(?:i|i['’]m|im|i['’]ve|my|me|mine|myself|ich|mein\p{L}*|mir|mich|yo|mi|mis|soy|estoy|tengo|peso)(?!\p{L})/iu
