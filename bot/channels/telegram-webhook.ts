import { createHash, timingSafeEqual } from 'node:crypto'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import { sleep } from './door.ts'
import type { Taken } from './telegram-talk.ts'
import { listensTo } from './telegram-turn.ts'

/** A secret of our own making, for those who configure none: nobody without the token can know it. */
export const secretFrom = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Telegram is let go after this, and its update worked on; it waits for a minute before it repeats. */
const usualPatienceMs = 20_000

/** Updates that Telegram may bring at the same time; an answer of a language model takes a while. */
const mostConnections = 100

/** Tells Telegram where to bring what members write, and what to show that it is Telegram. */
export async function register(api: Api, url: string, secret: string): Promise<void> {
  await api.setWebhook(url, {
    secret_token: secret,
    allowed_updates: listensTo,
    max_connections: mostConnections,
  })
}

export type WebhookDeps = {
  secret: string
  /** Takes an update in; undefined when the door isn't ready, so that Telegram tries again later. */
  take(update: Update): Promise<Taken> | undefined
  /** How long Telegram is kept waiting for an answer to be out. */
  patienceMs?: number | undefined
}

/**
 * Telegram's side door: checks that it is Telegram who calls, and takes the update in.
 *
 * Telegram forgets an update when it is told that it was taken. So it is told so when it was answered: what a process that
 * dies has not answered, comes again. Repeats of what takes long are not answered twice.
 */
export function webhook({ secret, take, patienceMs = usualPatienceMs }: WebhookDeps) {
  return async (request: Request): Promise<Response> => {
    if (!same(request.headers.get('x-telegram-bot-api-secret-token') ?? '', secret)) {
      return new Response(null, { status: 401 })
    }
    const update: unknown = await request.json().catch(() => undefined)
    if (!isUpdate(update)) return new Response(null, { status: 400 })
    try {
      return new Response(null, { status: await statusOf(take(update), patienceMs) })
    } catch {
      // An update in name only: it has a number, and not what updates are made of.
      return new Response(null, { status: 400 })
    }
  }
}

async function statusOf(taken: Promise<Taken> | undefined, patienceMs: number): Promise<number> {
  if (!taken) return 503
  const over = new AbortController()
  try {
    const late = sleep(patienceMs, over.signal).then((): Taken => 'done')
    return (await Promise.race([taken, late])) === 'done' ? 200 : 503
  } finally {
    over.abort()
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
