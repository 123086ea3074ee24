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
              content: turn.tools.map(({ name, ok, result }, n) => ({
                type: 'tool-result',
                toolCallId: ids[n] ?? '',
                toolName: name,
                output: { type: 'json', value: { ok, ...offersOf(result) } },
              })),
            },
          ]
    // In a turn without words nobody asked: the assistant spoke by itself.
    const asked: ModelMessage[] = turn.text === '' ? [] : [{ role: 'user', content: turn.text }]
    return [...asked, ...calls, { role: 'assistant', content: turn.reply.text }]
  })
}

type Offer = { code: string; start: string }

/** Of a result only the places it offered are remembered, to be taken later; the rest has been said. */
function offersOf(result: unknown): { offers?: Offer[] } {
  const offers = isRecord(result) && Array.isArray(result.offers) ? result.offers.filter(isOffer) : []
  return offers.length > 0 ? { offers: offers.map(({ code, start }) => ({ code, start })) } : {}
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isOffer = (offer: unknown): offer is Offer =>
  isRecord(offer) && typeof offer.code === 'string' && typeof offer.start === 'string'

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
