import { type Api, GrammyError } from 'grammy'
import { sleep } from './door.ts'
import type { Asks } from './standing.ts'

/** An answer waits no longer than this for what a chat says of somebody. */
const patienceMs = 3000

/** What Telegram says of who never was in a chat. */
const stranger = /user not found|member not found|PARTICIPANT_ID_INVALID|USER_ID_INVALID/i

/**
 * Whether somebody owns or administers a group (getChatMember of the Bot API).
 *
 * Undefined when Telegram can't be reached, or no longer lets us look.
 */
export const administers =
  (api: Api): Asks =>
  async (place, sender) => {
    if (!/^-\d{1,20}$/.test(place) || !/^\d{1,20}$/.test(sender)) return undefined
    const over = new AbortController()
    try {
      const late = sleep(patienceMs, over.signal)
      const seen = await Promise.race([api.getChatMember(Number(place), Number(sender)), late])
      return seen ? seen.status === 'creator' || seen.status === 'administrator' : undefined
    } catch (error) {
      return error instanceof GrammyError && stranger.test(error.description) ? false : undefined
    } finally {
      over.abort()
    }
  }
