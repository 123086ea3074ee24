import type { Log } from '../bot/log.ts'

/** Writes one line an event: name and facts, never a member's words. */
export function logTo(write: (line: string) => void): Log {
  return (event, facts = {}) => {
    const pairs = Object.entries(facts).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    write([event, ...pairs].join(' '))
  }
}

/**
 * Logs a bug and returns a short reference to it.
 *
 * Only the kind of error and where it happened are kept: a message may quote what a member wrote.
 */
export function crashTo(log: Log): (error: unknown) => string {
  return (error) => {
    const reference = crypto.randomUUID().slice(0, 4)
    log('bug', { ref: reference, ...described(error) })
    return reference
  }
}

function described(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const cause = error.cause instanceof Error ? error.cause : undefined
  const code = (cause ?? error) as { code?: unknown }
  return {
    error: cause ? `${error.name} < ${cause.name}` : error.name,
    ...(typeof code.code === 'string' ? { code: code.code } : {}),
    at: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' | '),
  }
}
