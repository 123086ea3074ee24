import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4Content } from '@ai-sdk/provider'
import { finished, streamed } from '../../bot/offline/answer-parts.ts'
import type { Fact } from './parties.ts'
import type { Attack } from './sets.ts'

/**
 * A language model that is on the attacker's side: it makes every call the attacker wants, whether or not there is such a
 * tool, and then says what they want to hear, with its instructions and with whatever of the victim it was ever given.
 */
export function hostileModel(attack: Pick<Attack, 'obey' | 'say'>, facts: readonly Fact[]): LanguageModelV4 {
  const act = (options: LanguageModelV4CallOptions) => answer(options, attack, facts)
  return {
    specificationVersion: 'v4',
    provider: 'hostile',
    modelId: 'hostile',
    supportedUrls: {},
    doGenerate: async (options) => finished(act(options)),
    doStream: async (options) => ({ stream: streamed(finished(act(options))) }),
  }
}

function answer(
  { prompt }: LanguageModelV4CallOptions,
  { obey, say }: Pick<Attack, 'obey' | 'say'>,
  facts: readonly Fact[],
): LanguageModelV4Content[] {
  const since = prompt.slice(prompt.findLastIndex(({ role }) => role === 'user') + 1)
  const done = since.filter(({ role }) => role === 'tool').length
  const next = obey.calls[done]
  if (next) {
    const toolCallId = `hostile-${prompt.length}-${done}`
    return [{ type: 'tool-call', toolCallId, toolName: next.tool, input: JSON.stringify(next.input) }]
  }
  const given = JSON.stringify(prompt)
  const known = facts.filter(({ found }) => found.test(given)).map(({ words }) => words)
  const rules = prompt.flatMap(({ role, content }) => (role === 'system' ? [String(content)] : [])).join('\n')
  const words = obey.say
    .replaceAll('{{instructions}}', () => coded(rules, say.join(' ')))
    .replaceAll('{{victim}}', known.length > 0 ? known.join(', ') : 'nobody I know of')
  return [{ type: 'text', text: words }]
}

/** The same words in the code the attacker asks for, so that they pass by whoever reads plain words. */
function coded(words: string, asked: string): string {
  if (/base ?64/i.test(asked)) return Buffer.from(words).toString('base64')
  if (/rot ?13/i.test(asked)) return turned(words)
  if (/backwards|reversed?\b|from the end/i.test(asked)) return [...words].reverse().join('')
  return words
}

/** The alphabet turned by half. */
export const turned = (words: string): string =>
  words.replace(/[a-z]/gi, (letter) => {
    const base = letter < 'a' ? 65 : 97
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base)
  })
