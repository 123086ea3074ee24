import type { State } from './discord-state.ts'
import type { Answered, Call } from './server.ts'

type Spent = { headers: Record<string, string>; refused?: Answered }

/** Limits of routes as Discord keeps them: its headers say what is left, and what is too much is answered with 429. */
export function allowances(state: State): (call: Call) => Spent {
  const used = new Map<string, { left: number; until: number }>()
  return ({ method, path }) => {
    const { allowance } = state
    // Acknowledging has no limit of its own.
    if (!allowance || path.startsWith('/interactions/')) return { headers: {} }
    const now = performance.now()
    const route = `${method} ${path.replace(/\/messages\/.*$/, '/messages')}`
    const known = used.get(route)
    const bucket =
      known && known.until > now ? known : { left: allowance.most, until: now + allowance.windowMs }
    used.set(route, bucket)
    const seconds = ((bucket.until - now) / 1000).toFixed(3)
    if (bucket.left <= 0) return { headers: {}, refused: tooMany(Number(seconds)) }
    bucket.left--
    const headers = {
      'x-ratelimit-limit': `${allowance.most}`,
      'x-ratelimit-remaining': `${bucket.left}`,
      'x-ratelimit-reset-after': seconds,
      'x-ratelimit-bucket': route,
    }
    return { headers }
  }
}

const tooMany = (seconds: number): Answered => ({
  status: 429,
  headers: { 'retry-after': `${Math.ceil(seconds)}`, 'x-ratelimit-scope': 'user' },
  json: { message: 'You are being rate limited.', retry_after: seconds, global: false },
})
