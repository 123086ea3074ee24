import { GrammyError, HttpError } from 'grammy'
import { DoorProblem } from './door-problem.ts'
import type { Verdict } from './patience.ts'

/** What a call that failed asks for. */
export function judge(error: unknown): Verdict {
  if (error instanceof HttpError) return 'again'
  if (!(error instanceof GrammyError)) return 'never'
  if (error.error_code === 429) return 1000 * (error.parameters.retry_after ?? 1)
  return error.error_code >= 500 ? 'again' : 'never'
}

/** Whether somebody blocked us, is gone, or put us out of their group. */
const isBlocked = (error: unknown): boolean => error instanceof GrammyError && error.error_code === 403

/** Blocked, deleted, or never there: nothing gets through until they write. */
export const isClosed = (error: unknown): boolean =>
  isBlocked(error) ||
  (error instanceof GrammyError && /chat not found|user is deactivated/i.test(error.description))

/** Whether a message was as it should be already: a second edit that says the same is refused. */
export const isSame = (error: unknown): boolean =>
  error instanceof GrammyError && error.description.includes('message is not modified')

/** The number under which a group goes on that became a larger one; undefined for any other failure. */
export const movedTo = (error: unknown): number | undefined =>
  error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined

/** What may be logged of a failed call; the words of network errors hold the token. */
export function problemOf(error: unknown): Record<string, string | number> {
  if (error instanceof GrammyError) return { code: error.error_code, problem: error.description }
  if (error instanceof DoorProblem) return { problem: error.message }
  return { problem: error instanceof Error ? error.name : typeof error }
}
