import { type DestinationStream, pino } from 'pino'
import type { Log } from '../../bot/log.ts'
import { redacted } from '../redact.ts'
import { about } from './about.ts'
import { levelOf, type Where } from './logs.ts'

/** Ids of the request and the turn an event belongs to, and of the trace where there is one. */
type Ids = () => Record<string, string>

/** Events as JSON, one a line, for machines that gather them. */
export function jsonOf({ write, now }: Where, ids: Ids = () => ({})): Log {
  const stream: DestinationStream = { write }
  const logger = pino(
    {
      base: null,
      messageKey: 'event',
      timestamp: () => `,"time":"${now().toISOString()}"`,
      formatters: { level: (level) => ({ level }) },
    },
    stream,
  )
  return (event, facts = {}) => {
    const { request, turn } = about() ?? {}
    const known = { ...(request && { request }), ...(turn && { turn }), ...ids() }
    logger[levelOf(event)]({ ...redacted(facts), ...known }, event)
  }
}
