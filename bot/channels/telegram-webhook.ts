import { createHash, timingSafeEqual } from 'node:crypto'
import type { Update } from 'grammy/types'

/** A secret of our own making, for those who configure none: nobody without the token can know it. */
export const secretFrom = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Telegram's side door: checks that it is Telegram who calls, and takes the update in.
 *
 * Answers before the update is worked on, for Telegram repeats what takes long.
 *
 * @param take false when the door isn't ready, so that Telegram tries again later
 */
export function webhook(secret: string, take: (update: Update) => boolean) {
  return async (request: Request): Promise<Response> => {
    if (!same(request.headers.get('x-telegram-bot-api-secret-token') ?? '', secret)) {
      return new Response(null, { status: 401 })
    }
    const update: unknown = await request.json().catch(() => undefined)
    if (!isUpdate(update)) return new Response(null, { status: 400 })
    try {
      return new Response(null, { status: take(update) ? 200 : 503 })
    } catch {
      // An update in name only: it has a number, and not what updates are made of.
      return new Response(null, { status: 400 })
    }
  }
}

/** Compares in a time that tells nothing about where two words differ. */
function same(given: string, expected: string): boolean {
  const digest = (word: string) => createHash('sha256').update(word).digest()
  return timingSafeEqual(digest(given), digest(expected))
}

function isUpdate(value: unknown): value is Update {
  return (
    typeof value === 'object' && value !== null && 'update_id' in value && Number.isInteger(value.update_id)
  )
}
