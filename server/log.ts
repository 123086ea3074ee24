import type { Log } from '../bot/log.ts'
import { redacted } from './redact.ts'

/** Writes one line an event: name and facts, never a member's words. */
export function logTo(write: (line: string) => void): Log {
  return (event, facts = {}) => {
    const pairs = Object.entries(redacted(facts)).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
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
  const frames = framesOf(error)
  const cause = error.cause instanceof Error ? error.cause : undefined
  const code = (cause ?? error) as { code?: unknown }
  return {
    error: cause ? `${error.name} < ${cause.name}` : error.name,
    ...(typeof code.code === 'string' && /^[\w.-]{1,40}$/.test(code.code) ? { code: code.code } : {}),
    at: frames.slice(0, 4).join(' | '),
  }
}

/** Where an error happened. A message goes before the frames, and may have lines that look like one. */
function framesOf({ message, stack = '' }: Error): string[] {
  const at = message === '' ? -1 : stack.indexOf(message)
  const after = at < 0 ? stack : stack.slice(at + message.length)
  return after
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .map((line) => line.trim())
}
