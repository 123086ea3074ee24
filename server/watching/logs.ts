import type { Log } from '../../bot/log.ts'
import { logTo } from '../log.ts'

type Level = 'info' | 'warn' | 'error'

/** What nobody has to look at before it comes again and again. */
const passing =
  /(?:refused|unreachable|disturbed|rests|spent|unsent|unshown|untold|unsure|unread(?:able)?|disconnected|answered|guard|kept)$/

/** How much an event wants to be looked at. */
export function levelOf(event: string): Level {
  if (event === 'bug' || /failed|error/.test(event)) return 'error'
  return passing.test(event) ? 'warn' : 'info'
}

export type Where = { write(line: string): void; now(): Date }

/** Events as lines for somebody at a terminal: the time, the event, its facts. */
export function linesOf({ write, now }: Where): Log {
  return logTo((line) => write(`${now().toISOString().slice(11, 19)} ${line}\n`))
}
