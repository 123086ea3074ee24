/** What makes a message one about a body, whose times may be deadlines. */
const ofBody =
  / (?:kg|lb|stone|weigh|weighed|weighing|weight|fat|lose|losing|lost|drop|dropping|shed|cut|cutting|slim|slimmer|lighter|smaller|thin|thinner|skinny|lean|leaner|shred|shredded|gain|gaining|bulk|bulking|size|sizes|scale|body weight|body fat|in shape|deadline|goal|target|faster|quicker|sooner|loss|bodyweight|percent|%|rate|pace|deficit|deadline|wedding|photoshoot|shoot|show|holiday|competition|weigh_in) | (?:to be|be|reach|hit|to) \d{2,3}(?:\.\d+)? /

/** A message about coming to the gym or staying away, whose dates are no ends of anything else. */
const ofVisits =
  / (?:book|booking|reserve|reservation|place|slot|spot|spots|away|hold|pause|pausing|quiet|quieter|busy|packed|empty|check in|check out|checking in|remind|reminder|travelling|traveling|come in|coming in|push day|leg day|session|sessions) /

/** Pounds that are paid, in a message about meals: "week of meals, 8 pounds a day". */
const shopping = / (?:meals?|groceries|grocery|food|budget|shopping|shop|spend|menu) /
const prices = / \d+(?:\.\d+)? lb (?:a|per|each|every) (?:day|week|month|meal)(?= )/g

/** For how long somebody stays away. */
const absence =
  / (?:(?:out|off|gone|sick|ill|on leave|on holiday|on vacation|away|be in|not in|a cold) (?:[a-z]+ ){0,2}?(?:until|till|til)|(?:away|on holiday|on vacation|travelling|traveling|abroad) from) (?:[^ ,]+ ?){1,4}(?= |$)/g

/** Times at which one comes, eats or pays, and no ends of a wish. */
const passing =
  / (?:today|tonight|tomorrow|this (?:week|morning|afternoon|evening|month|weekend)|(?:for|of|per|a|each|every|in a|one|the|all) (?:day|week|month|weekend)|daily|weekly|monthly|(?:on |for |this |next |come )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|weekend)|(?:(?:for|of) (?:the )?(?:next )?|the next |next )\d+ (?:days|nights|weeks)|(?:\d+|one|an|half an) (?:hours?|minutes?)|(?:go|train|come|do|doing|only|training) \d+ (?:days|times)|\d+ (?:days|nights) (?=plan|program|programme|split|challenge)|next week)(?= )/g

/** How an answer to "until when?" begins. */
const ofTime =
  /^ (?:(?:ok|well|maybe|say|make it|just|only|about|like|so|and|then|do it|at|all) )*(?:by|in|within|before|until|till|for|this|next|\d|a|one|two|three|four|half|tomorrow|tonight|end of|christmas|easter|summer) /

/** More words than an answer to "until when?" has. */
const answer = 4

/**
 * Messages as one wish for a body. Of those that are about something else only an end that is set counts ("by friday",
 * "in 3 weeks"), not when somebody trains, eats or pays.
 *
 * @param texts normalised messages, oldest first
 * @example
 * asOneWish([' i want to get down to 70 kg ', ' food budget is 50 quid a week ']) // without "a week"
 */
export const asOneWish = (texts: readonly string[]): string => ` ${texts.map(cleaned).join(' , ')} `

function cleaned(said: string): string {
  const away = said.replace(absence, ' ·')
  const text = shopping.test(away) ? away.replace(prices, ' ·') : away
  const plain = text.trim()
  if (ofBody.test(text)) return plain
  if (ofVisits.test(text)) return '·'
  if (plain.split(' ').length <= answer && ofTime.test(text)) return plain
  return text
    .replace(ends, (end) => end.replaceAll(' ', '_'))
    .replace(passing, ' ·')
    .replaceAll('_', ' ')
    .trim()
}

/** What sets an end in any message. */
const ends =
  / (?:by|before|until|till|til|within|in) (?:the |next |this |my |only |just |about |a |one )?(?:\d+|two|three|four|few|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|weekend|week|month)(?: (?:days|weeks|months|week|month|day))?(?= )/g
