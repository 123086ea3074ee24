import { GymError } from '../../kit/errors.ts'
import { addDays } from '../../kit/time.ts'

export const whys = ['ill', 'away', 'other'] as const
export type Why = (typeof whys)[number]

/** First and last day of a pause, by the gym's calendar, and whether its end was guessed. */
export type Period = { from: string; to: string; guessed: boolean }

/** Days of a pause of which nobody said the end. */
const usualDays: Readonly<Record<Why, number>> = { ill: 7, away: 14, other: 7 }

/** A pause that was said afterwards reaches back so far at most; and none is longer. Days. */
const mostBack = 90
const mostDays = 366

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text

/**
 * The days of a pause as it was told: from today unless said, and as long as such things last unless said.
 *
 * @throws {GymError} `unknown_time`; `bad_period` where the end comes first; `pause_too_long` beyond a year, or more than
 *   three months back
 */
export function periodOf(
  { from, to, why = 'other' }: { from?: string | undefined; to?: string | undefined; why?: Why | undefined },
  today: string,
): Period {
  const [first, last] = [from?.trim().slice(0, 10), to?.trim().slice(0, 10)]
  for (const [date, asked] of [
    [first, from],
    [last, to],
  ]) {
    if (date !== undefined && !isDate(date)) throw new GymError('unknown_time', { asked: asked ?? '' })
  }
  const begin = first ?? (last !== undefined && last < today ? last : today)
  const end = last ?? addDays(begin, usualDays[why] - 1)
  if (end < begin) throw new GymError('bad_period')
  if (end > addDays(begin, mostDays) || begin < addDays(today, -mostBack)) {
    throw new GymError('pause_too_long', { days: mostDays, back: mostBack })
  }
  return { from: begin, to: end, guessed: last === undefined }
}
