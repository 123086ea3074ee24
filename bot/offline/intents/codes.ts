import type { Wish } from '../meaning.ts'

/** A code of an offer, as it stands in messages: eight letters and digits among each other, perhaps with a dash. */
const code = /(?<![\w-])(?=[a-z-]*\d)([\da-z]{4}-?[\da-z]{4})(?![\w-])/i

const givesBack =
  /\b(?:cancel|release|drop|delete|remove|give (?:it |this |that )?(?:back|up)|free|don't|do not|not|return|no longer|let go|someone else|somebody else|can(?:'|no)?t (?:come|make)|unneeded|up for grabs)\b/i

/** A group's question by its code: a letter and five more, figures among them. */
const meetupCode = /\b(?:meet-?\s?ups?|groups?|polls?) (?=[a-z\d]*\d)([a-z][a-z\d]{5})(?![\w-])/i

const ofMeetup = /\b(?:meet-?\s?ups?|groups?|polls?|options?|none|all of us|get-?together)\b/i

/** What is answered to a group's question that is named by its code. */
function optionIn(text: string): string | undefined {
  if (/\b(?:call(?:ed|ing)? (?:it |that |this )?off|cancel|scrap|forget|off)\b/i.test(text)) return 'cancel'
  if (/\b(?:none|neither|nothing|not any|no good|can(?:'|no)?t (?:do|make))\b/i.test(text)) return 'none'
  const [, figure] = /\b(?:options?|number|no\.?|#) ?(\d)\b|\b(?:first|second|third)\b/i.exec(text) ?? []
  if (figure) return figure
  const place = ['first', 'second', 'third'].findIndex((word) => text.toLowerCase().includes(word))
  if (place >= 0) return String(place + 1)
  if (/\b(?:done|that's all|thats all)\b/i.test(text)) return 'done'
  return /\b(?:book|settle|confirm|lock)\b/i.test(text) ? 'book' : undefined
}

/** The place whose code a message names is taken, or given back. */
export function codeWish(text: string): Wish | undefined {
  const group = meetupCode.exec(text)?.[1]?.toLowerCase()
  const answer = group && optionIn(text)
  if (group && answer) return { tool: 'answerMeetup', input: { meetup: group, option: answer } }
  const found = code.exec(text)?.[1]
  if (!found || /\d(?:kg|lbs?|reps|cm|min|am|pm|kcal|x\d)/i.test(found)) return undefined
  const named = found.replace(/[- ]/, '').toLowerCase()
  if (/^\d+$|^[a-z]+\d?$|^\d+[a-z]+$/.test(named)) return undefined
  const option = ofMeetup.test(text) ? optionIn(text) : undefined
  if (option) return { tool: 'answerMeetup', input: { meetup: named, option } }
  return givesBack.test(text)
    ? { tool: 'cancelSlot', input: { slot: named } }
    : { tool: 'reserveSlot', input: { offer: named } }
}
