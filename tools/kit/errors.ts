/** What a fact of an error may be: enough to word a sentence, never a whole object. */
export type Facts = Record<string, string | number | boolean | readonly string[]>

/**
 * Something a member may hear: a slot is full, the gym is closed, a split is unknown.
 *
 * Thrown inside the tools, made a value at the tool's edge, worded by `bot/messages.ts`.
 * Anything else that is thrown is a bug and travels up untouched.
 */
export class GymError extends Error {
  readonly code: string
  readonly facts: Facts

  constructor(code: string, facts: Facts = {}) {
    super(code)
    this.name = 'GymError'
    this.code = code
    this.facts = facts
  }
}
