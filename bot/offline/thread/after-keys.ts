import { keyNameIn } from '../intents/key-name.ts'
import type { Wish, World } from '../meaning.ts'

const ofKeys = /^(?:makeAccessKey|myAccessKeys|revokeAccessKey)$/

const lead =
  '(?:(?:ok|okay|so|and|no|nah|actually|oh|well|right|then|please|now|hm+|wait|sorry|on second thoughts?)[ ,.!-]*)*'

/** "Scrap the watch one", "kill it": what was spoken of can be nothing else. */
const ends = new RegExp(
  `^${lead}(?:can you |could you |let us |i want to )?(?:scrap|kill|bin|revoke|delete|remove|end|drop|cut|disable|cancel|get rid of|throw (?:away|out)|ditch|stop|block|shut) (?:off |out )?(?:it|that|this|them|the|my|both|all|\\S+$)`,
  'i',
)
const others =
  /\b(?:alerts?|notices?|slots?|places?|bookings?|plans?|meals?|chats?|conversations?|data|accounts?|training|sessions?|reminders?|calendar)\b/i

/** Goes on from keys for an assistant: one of them is ended. */
export function afterKeys(text: string, { last }: World): Wish | undefined {
  if (!last || !ofKeys.test(last.tool) || !ends.test(text.trim()) || others.test(text)) return undefined
  const name = keyNameIn(text) ?? (last.tool === 'makeAccessKey' ? last.input.name : undefined)
  return { tool: 'revokeAccessKey', input: name === undefined ? {} : { name } }
}
