import type { Part } from './row.ts'

const staff =
  "(?:(?:the|my|your|our|any|other|gym|all) )*(?:staff(?: members?)?|coach(?:es)?|(?:personal )?trainers?|instructors?|front desk|reception(?:ists?)?|desk|team|owners?|managers?|management|gym's people|people (?:who work|working) (?:here|there|at the gym))(?: (?:of|at|in|from) (?:the|this|your) gym)?"

const often =
  '(?:how (?:often|much|frequently|regularly)|when|whether|that|what (?:time|times|days)) (?:i|i am) (?:come|train|visit|go|work out|here|there|in|at the gym|have been|been)(?: here| there| in)?'

/** What the staff may see: a name and how often its owner comes, and nothing else of anybody. */
const seen = `(?:my (?:(?:gym|own|full|first) )*(?:name|visits?|visit history|attendance|check-? ?ins?|comings?(?: and goings?)?|training days)|${often}|(?:my name (?:and|or|with|beside|next to) )?(?:my )?visits?)`

const eyes =
  '(?:see|sees|seeing|view|views|viewing|know|knows|knowing|look at|looks at|looking at|check|checks|checking|read|reads|reading|look up|find out|follow|have|get|notice)'

/** Who sees what of them is spoken of: "let the coach see my visits", "my name hidden from the staff". */
const about = new RegExp(
  `\\b${staff} (?:(?:to|can|may|might|could|should|must|is|are|be|do|does|did|not|allowed|welcome|able|never|also|still|always) )*${eyes} (?:(?:of|to|at|about|all|both) )*(?:${seen}|me\\b(?! ))|\\b(?:show|shows|showing|shown|share|shares|sharing|shared|tell|telling|give|giving|hide|hides|hiding|hidden|conceal|reveal|expose|disclose|visible|invisible|private|anonymous|unhide|secret|keep|kept)\\b[^.!?]{0,40}?\\b(?:to|from|with|for|by|among) ${staff}\\b|\\b(?:hide|unhide|show|share|tell) (?:the )?${staff} ${seen}|\\b(?:nobody|no one|no-one|none|anyone|anybody) (?:(?:of|on|in|at|among|who works? at|working at|from) )+(?:${staff}|the gym)(?: (?:should|must|may|can|needs?|has|to|not|is|be|allowed|ever))* ${eyes} (?:of )?${seen}|\\b(?:consent|permission|agreement)\\b[^.!?]{0,30}?\\b${staff}`,
)

/** It is they themselves, or their name or visits, and nothing else of theirs. */
const own = new RegExp(
  `\\b(?:${seen}|hid(?:e|ing) me|show me to|unhide me|make me|keep me|me (?:visible|invisible|anonymous|hidden|private)|i (?:want|would like|prefer|would rather|wish) to (?:be|stay|remain)|(?:consent|permission|agreement))\\b|\\b${eyes} me$`,
)

const elsewhere =
  /\b(?:weigh(?:t|s|ings?)?|body|health|medical|allerg\w+|injur\w+|food|meals?|diet|macros|calories|sets|lifts?|workouts?|training plan|pregnan\w+|messages?|chats?|conversations?|bookings?|slots?|data|everything)\b/

const no =
  /\b(?:hid(?:e|es|ing|den)|conceal|not|never|no longer|stop|quit|nobody|no one|no-one|none|invisible|anonymous(?:ly)?|private(?:ly)?|withdraw|revoke|take back|secret|without|refuse|rather not|unseen)\b/

/** "I do not mind if the coach sees my visits", "unhide me", "don't hide my name" */
const noNo =
  /\b(?:not|never) (?:mind|object|a problem|hide|conceal|be hidden)\b|\b(?:no|without) (?:problem|objections?|worries)\b|\bstop hiding\b/

/**
 * Whether somebody says that the staff may, or may not, see how often they come; undefined where they say neither.
 *
 * @example
 * seenByStaff(partOf('hide me from the staff')) // false
 */
export function seenByStaff({ plain, question }: Pick<Part, 'plain' | 'question'>): boolean | undefined {
  if (question || elsewhere.test(plain) || !about.test(plain) || !own.test(plain)) return undefined
  return noNo.test(plain) || !no.test(plain)
}
