import { askedPeriod, type Period, refuseClosed } from '../../forecast/index.ts'
import { GymError } from '../../kit/errors.ts'
import type { Gym } from '../../kit/gym.ts'
import { minutesBetween, parseInstant } from '../../kit/time.ts'

/** The longest window that is looked at, in days. */
const longestDays = 14

/** A window as a tool's caller names it. */
export type Bounds = { from?: string | undefined; to?: string | undefined }

/**
 * The window a place is looked for in: the coming week when none is named.
 *
 * @throws {GymError} `unknown_time`, `in_the_past`, `too_far`, `bad_period`, `window_too_long`, `closed`
 */
export function askedWindow(gym: Gym, now: Date, asked: Bounds): Period {
  const period = askedPeriod(gym, now, asked)
  const end = asked.to === undefined ? undefined : parseInstant(asked.to, gym.zone)
  if (end && minutesBetween(period.from, end) > longestDays * 1440) {
    throw new GymError('window_too_long', { days: longestDays })
  }
  refuseClosed(gym, period)
  return period
}
