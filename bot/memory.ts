import type { ModelMessage } from 'ai'
import type { PastTurn } from './store.ts'

/** A conversation is remembered this long and this far. */
export const windowHours = 12
export const windowTurns = 8

/** The past turns as the language model reads them: what was said, which tools ran, what was answered. */
export function pastMessages(past: readonly PastTurn[]): ModelMessage[] {
  return past.flatMap((turn, i): ModelMessage[] => {
    const ids = turn.tools.map((_, n) => `past-${i}-${n}`)
    const calls: ModelMessage[] =
      turn.tools.length === 0
        ? []
        : [
            {
              role: 'assistant',
              content: turn.tools.map(({ name, input }, n) => ({
                type: 'tool-call',
                toolCallId: ids[n] ?? '',
                toolName: name,
                input,
              })),
            },
            {
              role: 'tool',
              content: turn.tools.map(({ name, ok }, n) => ({
                type: 'tool-result',
                toolCallId: ids[n] ?? '',
                toolName: name,
                output: { type: 'json', value: { ok } },
              })),
            },
          ]
    return [{ role: 'user', content: turn.text }, ...calls, { role: 'assistant', content: turn.reply.text }]
  })
}

/**
 * What a message means where it stands: a bare number is the choice of that number in the last reply.
 *
 * @example
 * meant('1', lastReply) // '/undo k3f9a2'
 */
export function meant(text: string, last: PastTurn | undefined): string {
  const number = /^\s*(?:option|number|choice|#)?\s*(\d)\s*[.)]?\s*$/i.exec(text)?.[1]
  const choice = number ? last?.reply.choices[Number(number) - 1] : undefined
  if (choice) return choice.send
  const tapped = last?.reply.choices.find(({ label }) => label.toLowerCase() === text.trim().toLowerCase())
  return tapped?.send ?? text
}
