import type { Choice } from '../../tools/kit/tool.ts'
import type { Rate } from '../turn.ts'

/** A choice as a channel's button: what it shows, and what the channel gives back when it is pressed. */
export type Button = { label: string; data: string }

/**
 * Choices as buttons whose data takes at most `mostBytes`.
 *
 * The data is what the choice sends, with `q:` before it where the tap is quiet; what doesn't fit, or is there twice,
 * becomes the choice's number.
 */
export function buttons(choices: readonly Choice[], mostBytes: number): Button[] {
  const taken = new Set<string>()
  return choices.map(({ label, send, quiet }, i) => {
    const whole = `${quiet ? 'q' : 's'}:${send}`
    const fits = Buffer.byteLength(whole) <= mostBytes && !taken.has(whole)
    const data = fits ? whole : `n:${i + 1}`
    taken.add(data)
    return { label, data }
  })
}

/** What asks for a judgement of an answer: it stays where it is, and is thanked for in a note alone. */
export const thumbsOf = (rate: Rate | undefined): Choice[] =>
  rate
    ? [
        { label: '👍', send: rate.good, quiet: true },
        { label: '👎', send: rate.bad, quiet: true },
      ]
    : []

/** Whether a button stays where it is when it is pressed, and is answered to whoever pressed it alone. */
export const isQuiet = (data: string): boolean => data.startsWith('q:')

/**
 * What a pressed button says for the member.
 *
 * A number is said by the button's label where that is known: the label means the same in the last reply,
 * and in an older one it can't be taken for another choice's number.
 */
export function pressedText(data: string, label: string | undefined): string | undefined {
  if (/^[sq]:/.test(data)) return data.slice(2)
  if (/^n:\d+$/.test(data)) return label ?? data.slice(2)
  return undefined
}
