import { cleanText } from '../tools/kit/words.ts'
import { commandNamed } from './commands/names.ts'
import type { Turn } from './turn.ts'

/** Longer messages are cut: nobody says more than this about a gym, and reading costs time. */
const longestText = 4000

const longestName = 100

/** The turn without what a database can't keep and nobody can read. */
export function readable(turn: Turn): Turn {
  return {
    ...turn,
    id: cleanText(turn.id),
    conversation: cleanText(turn.conversation),
    sender: cleanText(turn.sender),
    senderName: turn.senderName && cleanText(turn.senderName.slice(0, longestName)),
    text: freeWords(cleanText(turn.text.slice(0, longestText))),
  }
}

/**
 * "/ask is it busy?" is "is it busy?": for where nothing but commands can be said.
 *
 * @example
 * freeWords('/frag wie voll ist es?') // 'wie voll ist es?'
 */
function freeWords(text: string): string {
  const [, name = '', words = ''] = /^\/([a-z_]+)(?:@\w+)?\s+([\s\S]+)$/i.exec(text.trim()) ?? []
  return commandNamed(name.toLowerCase()) === 'ask' ? words : text
}
