import { GymError } from '../kit/errors.ts'
import { addMinutes, dayMs, instantOf, localTime, parseInstant } from '../kit/time.ts'
import type { ToolContext } from '../kit/tool.ts'

/** When something was done, and its day by the gym's calendar. */
export type Moment = { at: Date; date: string }

/** A clock that is a little fast is no future. */
const slackMinutes = 10

/** Older than this it is a slip of the pen. */
const mostDays = 3 * 366

/**
 * When something that is logged was done: now unless said; a day alone means that day at `minute`.
 *
 * @param minute minutes after midnight of what is told for a day alone
 * @throws {GymError} `unknown_time`; `not_yet_done` for a time to come; `too_long_ago` beyond three years
 */
export function momentOf(
  said: string | undefined,
  { gym, now }: Pick<ToolContext, 'gym' | 'now'>,
  minute = 12 * 60,
): Moment {
  const today = localTime(now, gym.zone).date
  if (said === undefined) return { at: now, date: today }
  const text = said.trim()
  const parsed = parseInstant(text, gym.zone)
  if (!parsed) throw new GymError('unknown_time', { asked: said })
  const wholeDay = /^\d{4}-\d{2}-\d{2}$/.test(text)
  if (wholeDay && text === today) return { at: now, date: today }
  const at = wholeDay ? instantOf(text, minute, gym.zone) : parsed
  if (at > addMinutes(now, slackMinutes)) throw new GymError('not_yet_done', { at: at.toISOString() })
  if (now.getTime() - at.getTime() > mostDays * dayMs)
    throw new GymError('too_long_ago', { at: at.toISOString() })
  const past = at > now ? now : at
  return { at: past, date: localTime(past, gym.zone).date }
}
