import { GymError } from '../../kit/errors.ts'
import { addMinutes, localTime, parseInstant } from '../../kit/time.ts'
import type { ToolContext } from '../../kit/tool.ts'

/** A clock that is a little fast is no future. */
const slackMinutes = 5

/**
 * When a weighing was: now unless said; a day alone means its morning.
 *
 * @throws {GymError} `unknown_time`, or `not_yet_weighed` for a time to come
 */
export function weighingTime(said: string | undefined, { gym, now }: Pick<ToolContext, 'gym' | 'now'>): Date {
  if (said === undefined) return now
  const parsed = parseInstant(said, gym.zone)
  if (!parsed) throw new GymError('unknown_time', { asked: said })
  const day = /^\d{4}-\d{2}-\d{2}$/.test(said.trim())
  if (day && localTime(now, gym.zone).date === said.trim()) return now
  const at = day ? addMinutes(parsed, morning) : parsed
  if (at > addMinutes(now, slackMinutes)) throw new GymError('not_yet_weighed', { at: at.toISOString() })
  return at > now ? now : at
}

/** Minutes after midnight at which most people weigh themselves. */
const morning = 7 * 60
