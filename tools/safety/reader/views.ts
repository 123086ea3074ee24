/** Messages joined into one reading, and letters of the longer one. */
const few = 3
const longest = 600

/**
 * The ways a conversation is read: its newest message, the last three as one, and all of it as far as it is recent.
 *
 * @param messages oldest first
 * @returns the newest first, none twice; empty where nothing was said
 */
export function viewsOf(messages: readonly string[]): string[] {
  const newest = messages.at(-1)
  if (newest === undefined) return []
  if (messages.length === 1) return [newest]
  return [...new Set([newest, messages.slice(-few).join('. '), messages.join('. ').slice(-longest)])]
}
