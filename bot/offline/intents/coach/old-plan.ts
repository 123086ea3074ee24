const before = '(?:old|previous|last|earlier|first|former|original|prior|other)'
const plan = '(?:plan|program(?:me)?|routine|menu|meals|schedule|split|version|one|week)s?'
const kind = '(?:(?:training|workout|gym|meal|food|eating|diet|nutrition|exercise|\\d+ days?) )*'
const spoken = `(?:${before} ${kind}${plan}|${kind}${plan} (?:from |of )?before(?: (?:this|that|it|the last))?(?: one)?|${kind}${plan} (?:that )?(?:i|we) had(?: before(?: this| that| it)?(?: one)?| first| at first| earlier)?|${before})`

/** The plan before this one is to come back, however it is put. */
const comesBack: readonly RegExp[] = [
  new RegExp(
    `\\b(?:bring|put|get|give|want|have|need|take|restore|reinstate|load)\\b(?: [a-z']+){0,3}? ${spoken}\\b[^,;]{0,12}\\b(?:back|again)\\b`,
  ),
  new RegExp(`\\b(?:bring|put|get|give|want|have|take)(?: me)? back (?:the |my |that )*${spoken}\\b`),
  new RegExp(
    `\\b(?:back|return|revert|switch back|change back|go back|roll back|rolled back)(?: again)? to (?:the |my |that |what )*(?:${spoken}|it was|i had|we had)\\b`,
  ),
  new RegExp(`\\b(?:restore|reinstate|reload|undo to) (?:the |my |that )*${spoken}\\b`),
  new RegExp(
    `\\b(?:like[ds]?|prefer(?:red|s)?|rather (?:have|do|keep)|preferring) (?:the |my |that )*${spoken}\\b(?! (?:exercise|set|session|day|meal)\\b)`,
  ),
  new RegExp(
    `\\b(?:the |my |that )${spoken} (?:was|is|were|suited me|fitted me|worked|looked|seemed)(?: (?:way|much|a lot|far|just|so|actually))* (?:better|nicer|best|good|fine|great|perfect|easier)\\b`,
  ),
]

/** Only where the plan has just been spoken of: "bring it back", "put it back how it was". */
const itBack =
  /\b(?:bring|put|get|give|have|want|take|change|switch|turn) (?:it|that|that one|that plan|them)(?: all)? back\b(?! (?:at|in|into|on|by|tomorrow|to (?:\d|\w+day)))|\b(?:as|how|like|the way) (?:it|they) (?:was|were)(?: before)?$|^(?:(?:no|ok|nah|actually|hm+|please|sorry) )*(?:the )?(?:old|previous|first|earlier|last|original) one(?: (?:again|please|back|then|after all))*$/

/** Asks for the plan before this one. */
export const isOldPlan = (plain: string): boolean => comesBack.some((pattern) => pattern.test(plain))

/** The same right after a plan, which "it" then means. */
export const isOldAgain = (plain: string): boolean => isOldPlan(plain) || itBack.test(plain)
