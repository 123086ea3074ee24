import type { MiddlewareHandler } from 'hono'
import { t } from '../tools/kit/language.ts'
import { refusedIn } from './routes/spoken.ts'
import { addressOf, type Env } from './routes/visitor.ts'

const windowMs = 60_000

/** Addresses that are counted at a time; beyond that the window begins anew, so that the memory has an end. */
const mostAddresses = 100_000

/** Who asked how often of late: counted in two windows, of which the older fades. */
export type Asking = { start: number; before: Map<string, number>; current: Map<string, number> }

/** Nobody has asked yet. */
export const nobodyAsked = (): Asking => ({ start: 0, before: new Map(), current: new Map() })

/**
 * Whoever asks without end waits: so many requests a minute from one address, whatever they are for.
 *
 * The finer limits are behind this one; it guards what has none, and the machine. Two windows are neither a burst at
 * their border nor a list of instants for every address. What a channel calls is left out: its few addresses speak for
 * everybody, and show who they are.
 *
 * @param most requests a minute; 0 sets no limit
 * @param asking where it is counted; where the house is built anew for every request, it has to outlive it
 */
export function flood(most: number, now: () => Date, asking = nobodyAsked()): MiddlewareHandler<Env> {
  function turnTo(at: number): void {
    if (at - asking.start < windowMs && asking.current.size < mostAddresses) return
    asking.before = at - asking.start < 2 * windowMs ? asking.current : new Map()
    asking.current = new Map()
    asking.start = at - ((at - asking.start) % windowMs)
  }
  return async (c, next) => {
    if (most === 0 || c.req.path.startsWith('/webhooks/')) return next()
    const at = now().getTime()
    turnTo(at)
    const address = addressOf(c)
    const fading = 1 - Math.min(1, (at - asking.start) / windowMs)
    const count = (asking.current.get(address) ?? 0) + 1
    if (count + fading * (asking.before.get(address) ?? 0) <= most) {
      asking.current.set(address, count)
      return next()
    }
    c.header('Retry-After', '30')
    return c.json(
      { error: refusedIn(c, () => t`These are too many requests. Please wait half a minute.`) },
      429,
    )
  }
}
