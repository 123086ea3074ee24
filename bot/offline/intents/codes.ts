import type { Wish } from '../meaning.ts'

/** A code of an offer, as it stands in messages: eight letters and digits among each other, perhaps with a dash. */
const code = /(?<![\w-])(?=[a-z-]*\d)([\da-z]{4}-?[\da-z]{4})(?![\w-])/i

const givesBack =
  /\b(?:cancel|release|drop|delete|remove|give (?:it |this |that )?(?:back|up)|free|don't|do not|not|return)\b/i

/** The place whose code a message names is taken, or given back. */
export function codeWish(text: string): Wish | undefined {
  const found = code.exec(text)?.[1]
  if (!found || /\d(?:kg|lbs?|reps|cm|min|am|pm|kcal|x\d)/i.test(found)) return undefined
  const named = found.replace(/[- ]/, '').toLowerCase()
  if (/^\d+$|^[a-z]+\d?$|^\d+[a-z]+$/.test(named)) return undefined
  return givesBack.test(text)
    ? { tool: 'cancelSlot', input: { slot: named } }
    : { tool: 'reserveSlot', input: { offer: named } }
}
