/** Lets a model rest that fails again and again, so that members don't wait for what won't come. */
export type Breaker = {
  /** Whether a model may be asked; after its rest one call is let through, and the next ones wait for what comes of it. */
  open(model: string, at: Date): boolean
  /** Whether a model was sent to rest and nobody is trying it. */
  resting(model: string): boolean
  worked(model: string): void
  /** @returns the rest that begins with it, in milliseconds; undefined while none does */
  failed(model: string, at: Date, how: 'failed' | 'stalled'): number | undefined
}

type State = { failures: number; rests: number; until: number; tried: boolean }

const mostFailures = 5
const firstRestMs = 30_000
const longestRestMs = 300_000

/**
 * A circuit breaker for each model, in memory: each process learns for itself.
 *
 * Five failures in a row open it, and a stall at once, because it has cost a member the whole patience. Each rest that is
 * followed by another failure is twice as long, up to five minutes.
 *
 * @see Nygard MT. Release It!, 2nd ed. 2018, ch. 5.
 */
export function breaker(): Breaker {
  const states = new Map<string, State>()
  return {
    open(model, at) {
      const state = states.get(model)
      if (!state || state.rests === 0) return true
      if (at.getTime() < state.until) return false
      state.tried = true
      // Of a try that is never heard of again another one learns.
      state.until = at.getTime() + firstRestMs
      return true
    },
    resting(model) {
      const state = states.get(model)
      return state !== undefined && state.rests > 0 && !state.tried
    },
    worked(model) {
      states.delete(model)
    },
    failed(model, at, how) {
      const state = states.get(model) ?? { failures: 0, rests: 0, until: 0, tried: false }
      states.set(model, state)
      state.failures++
      // Those that were under way when the rest began.
      if (state.rests > 0 && !state.tried) return undefined
      if (state.rests === 0 && how === 'failed' && state.failures < mostFailures) return undefined
      const rest = Math.min(firstRestMs * 2 ** state.rests, longestRestMs)
      Object.assign(state, { rests: state.rests + 1, until: at.getTime() + rest, tried: false })
      return rest
    },
  }
}
