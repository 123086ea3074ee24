import { z } from 'zod'
import { DiscordRefusal } from './discord-errors.ts'

/** What Discord still allows on a route. */
type Bucket = { remaining: number /** By our clock, in milliseconds. */; until: number }

/**
 * The route whose limit a call counts for: its method and address, with only those ids that have limits of their own.
 *
 * @example
 * routeOf('PATCH', '/channels/7/messages/9') // 'PATCH /channels/7/messages/:id'
 */
export function routeOf(method: string, path: string): string {
  const [, top = '', major = '', ...rest] = (path.split('?')[0] ?? '').split('/')
  const others = rest.map((part, i) => {
    if (top === 'webhooks' && i === 0) return part
    return /^\d+$/.test(part) ? ':id' : part
  })
  const own = ['channels', 'guilds', 'webhooks'].includes(top) ? major : major.replace(/^\d+$/, ':id')
  // Acknowledging waits for nobody else's: each interaction is called once.
  if (top === 'interactions') return `${method} ${path}`
  return `${method} /${[top, own, ...others].join('/')}`
}

const whole = (text: string | null) => (text === null || text === '' ? Number.NaN : Number(text))

/** What an answer says of its route; undefined where it says nothing. */
function bucketOf(headers: Headers, now: number): Bucket | undefined {
  const remaining = whole(headers.get('x-ratelimit-remaining'))
  const seconds = whole(headers.get('x-ratelimit-reset-after'))
  if (!Number.isFinite(remaining) || !Number.isFinite(seconds)) return undefined
  return { remaining, until: now + Math.ceil(seconds * 1000) }
}

const tooMany = z.object({ retry_after: z.number().optional(), global: z.boolean().optional() })

/** An answer without a word about how long: so many milliseconds. */
const usualRestMs = 1000

/** The rest that Discord asks for, and whether it is from everything. */
function restAfter(headers: Headers, body: unknown): { milliseconds: number; everywhere: boolean } {
  const { data = {} } = tooMany.safeParse(body)
  const seconds = data.retry_after ?? whole(headers.get('retry-after'))
  const everywhere = data.global ?? headers.get('x-ratelimit-global') !== null
  return { milliseconds: Number.isFinite(seconds) ? Math.ceil(seconds * 1000) : usualRestMs, everywhere }
}

const refused = z.object({ code: z.number() })

/** A refusal by the body of the answer. */
export function refusalIn(status: number, body: unknown, restMs?: number): DiscordRefusal {
  const { data } = refused.safeParse(body)
  return new DiscordRefusal(status, data?.code ?? 0, restMs)
}

/** What answers an interaction has no limit in common with the rest. */
const answers = /^[A-Z]+ \/(?:interactions|webhooks)\//

/** So many routes are remembered. */
const mostRoutes = 2000

/**
 * Keeps what Discord has said of its limits.
 *
 * @param clock milliseconds that never go back
 * @param perSecond calls on all routes together; answers to interactions don't count
 */
export function discordLimits(clock: () => number, perSecond: number) {
  const buckets = new Map<string, Bucket>()
  const begun: number[] = []
  let freeAt = 0

  /** When the next call of all may begin: so many within any second. */
  function turn(from: number): number {
    const [oldest] = begun.length >= perSecond ? begun.splice(0, 1) : []
    const at = Math.max(from, freeAt, oldest === undefined ? 0 : oldest + 1000)
    begun.push(at)
    return at
  }

  return {
    /** Milliseconds to wait before a route may be called. */
    pause(route: string): number {
      const now = clock()
      const bucket = buckets.get(route)
      const own = bucket && bucket.remaining <= 0 ? Math.max(now, bucket.until) : now
      return (answers.test(route) ? own : turn(own)) - now
    },
    note(route: string, headers: Headers): void {
      const bucket = bucketOf(headers, clock())
      if (!bucket) return
      buckets.delete(route)
      buckets.set(route, bucket)
      for (const oldest of buckets.keys()) {
        if (buckets.size <= mostRoutes) break
        buckets.delete(oldest)
      }
    },
    /**
     * The rest that Discord asks for, in milliseconds.
     *
     * @throws {DiscordRefusal} when it is longer than somebody waits for
     */
    asked(headers: Headers, body: unknown, most: number): number {
      const { milliseconds, everywhere } = restAfter(headers, body)
      if (milliseconds > most) throw refusalIn(429, body, milliseconds)
      if (everywhere) freeAt = Math.max(freeAt, clock() + milliseconds)
      return milliseconds
    },
  }
}
