/** Commands about oneself. What comes of them is nobody else's business. */
const personal =
  /^\/(in|out|undo|hold|cancel|mine|calendar|fair|notify|stop|resume|feedback|macros|meals|workout|plan|log|weight|progress|profile|consent|swap|shopping|taken|pause|export|forget|keys|memory|share|join|report|admin|staff|link|good|bad)(?![a-z0-9_])/i

/** Whether a message is a command whose answer, in a group, is for the one who gave it alone. */
export const isPersonal = (text: string): boolean => personal.test(text.trim())
