/** What of a conversation is read word by word; what came before is left to the summary. */
export const windowHours = 12
export const windowTurns = 8

/** Days for which turns are kept, and a summary nobody added to. */
export const talkDays = 30
